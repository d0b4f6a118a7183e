#include "cli/checking.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <set>

#include "base/edit_distance.h"
#include "base/glob.h"
#include "loading/load.h"
#include "model/house.h"
#include "repository/repository.h"

namespace noken::cli {

namespace fs = std::filesystem;

using loading::Loaded;
using model::Agency;
using model::State;

static rules::Profile profile_for(const CheckRequest& request, const model::Config& config) {
  if (request.profile) return *request.profile;
  return rules::profile_named(*config.profile).value_or(rules::Profile::dasar);
}

// What of the findings belongs to the house of an agency: those of its elements, and those without
// an element in files where such elements stand.
static void keep_house(const State& state, const Agency& agency, std::vector<Finding>& findings) {
  const Agency& house = house_of(state, agency);
  std::set<std::uint32_t> files;
  std::set<std::string_view> agencies;
  for (const model::Element* element : state.written().elements) {
    if (house_of(state, *element) != &house) continue;
    files.insert(element->at.file);
    agencies.insert(owning_agency(*element));
  }
  std::erase_if(findings, [&](const Finding& finding) {
    if (finding.agency.empty())
      return !finding.object.empty() || !files.contains(finding.location.file);
    return !agencies.contains(finding.agency);
  });
}

static Trouble no_such_agency(const State& state, const std::string& id) {
  std::vector<std::string_view> ids;
  for (const Agency& agency : state.all<Agency>()) ids.push_back(agency.handle);
  const auto best = nearest(id, ids, 4);
  return {fmt::format("tidak ada perangkat daerah `{}`{}", id,
                      best ? fmt::format("; mungkin maksudnya `{}`", *best) : ""),
          fmt::format("there is no agency `{}`{}", id,
                      best ? fmt::format("; perhaps `{}` is meant", *best) : "")};
}

static bool is_at(std::string_view path, const std::vector<std::string>& wanted) {
  return std::ranges::any_of(wanted, [&](const std::string& each) {
    return path == each || (path.starts_with(each) && path[each.size()] == '/');
  });
}

static void keep_paths(const std::vector<std::string>& paths, report::CheckReport& report) {
  if (paths.empty()) return;
  std::erase_if(report.findings, [&](const report::ShownFinding& shown) {
    const auto is_there = [&](const report::ShownRelated& related) {
      return is_at(related.place.path, paths);
    };
    return !is_at(shown.place.path, paths) && std::ranges::none_of(shown.related, is_there);
  });
}

// Checks one loaded repository and adds what is found.
static Result<void> check_loaded(const CheckRequest& request, Loaded& loaded,
                                 const std::string& prefix, report::CheckReport& report) {
  const model::Architecture& architecture = *loaded.architecture;
  const State state(architecture, request.as_of);
  rules::Selection selection = request.selection;
  selection.profile = profile_for(request, architecture.config);
  std::vector<Finding> findings = std::move(loaded.findings);
  std::erase_if(findings,
                [&](const Finding& finding) { return !is_selected(selection, finding.diagnosis); });
  std::ranges::move(rules::run(state, selection), std::back_inserter(findings));
  rules::set_severities(findings, architecture, selection.profile);
  if (!request.agency.empty()) {
    const model::Element* agency = architecture.find(request.agency);
    if (agency == nullptr || agency->kind != model::KindId::agency) {
      return std::unexpected(no_such_agency(state, request.agency));
    }
    keep_house(state, static_cast<const Agency&>(*agency), findings);
  }
  add_findings(report, std::move(findings), architecture.sources, prefix);
  report.summary.files += loaded.file_count;
  report.summary.elements += architecture.elements.size();
  return {};
}

// The ids of all members, since they refer to each other.
static Result<loading::MemberDirectory> directory_of(const std::string& folder, const Loaded& root,
                                                     Day day) {
  loading::MemberDirectory directory;
  const auto& names = root.architecture->foreign_names;
  directory.names.insert(names.begin(), names.end());
  for (const std::string& member : root.members) {
    const auto loaded = loading::load(folder + "/" + member, {.as_of = day});
    if (!loaded) return std::unexpected(loaded.error());
    add_to_directory(*loaded->architecture, directory);
  }
  return directory;
}

// The settings of the repository that counts this one among its members, if there is one above it.
// It may be as large as a nation, so no more of it is read.
static std::shared_ptr<model::Architecture> outer_of(const CheckRequest& request) {
  const fs::path own(request.root);
  const auto folder = repository::find_root(own.parent_path().string());
  if (!folder || *folder == request.root) return nullptr;
  auto outer = loading::load_settings(*folder);
  const std::string name = own.lexically_relative(*folder).generic_string();
  const bool is_member = std::ranges::any_of(
      outer->config.members, [&](const auto& glob) { return matches_glob(glob.value, name); });
  return is_member ? outer : nullptr;
}

static bool names_another_member(const Loaded& loaded) {
  return std::ranges::any_of(loaded.findings, [](const Finding& finding) {
    return finding.diagnosis == Diagnosis::reference_to_nothing && finding.message == "member";
  });
}

// A member that is checked alone follows its root all the same. The members are read before the
// repository only when it names one.
static Result<Loaded> load_root(const CheckRequest& request) {
  loading::LoadOptions options{.as_of = request.as_of, .root = outer_of(request)};
  auto loaded = loading::load(request.root, options);
  if (!loaded || !names_another_member(*loaded)) return loaded;
  if (!options.root && loaded->members.empty()) return loaded;
  const std::string folder = options.root ? options.root->folder : request.root;
  const auto outer = loading::load(folder, {.as_of = request.as_of});
  if (!outer) return std::unexpected(outer.error());
  const auto directory = directory_of(folder, *outer, request.as_of);
  if (!directory) return std::unexpected(directory.error());
  options.directory = &*directory;
  return loading::load(request.root, options);
}

static Result<void> check_members(const CheckRequest& request, const Loaded& root,
                                  const Progress& progress, report::CheckReport& report) {
  const auto directory = directory_of(request.root, root, request.as_of);
  if (!directory) return std::unexpected(directory.error());
  const loading::LoadOptions options{
      .as_of = request.as_of, .root = root.architecture, .directory = &*directory};
  for (std::size_t i = 0; i < root.members.size(); ++i) {
    auto loaded = loading::load(request.root + "/" + root.members[i], options);
    if (!loaded) return std::unexpected(loaded.error());
    auto done = check_loaded(request, *loaded, root.members[i] + "/", report);
    if (!done) return done;
    progress(i + 1, root.members.size());
  }
  return {};
}

Result<report::CheckReport> check(const CheckRequest& request, const Progress& progress) {
  report::CheckReport report;
  auto root = load_root(request);
  if (!root) return std::unexpected(root.error());
  report.as_of = to_string(date_of(request.as_of));
  report.profile = rules::name_of(profile_for(request, root->architecture->config));
  if (auto done = check_loaded(request, *root, "", report); !done)
    return std::unexpected(done.error());
  if (auto done = check_members(request, *root, progress, report); !done)
    return std::unexpected(done.error());
  keep_paths(request.paths, report);
  finish(report);
  return report;
}

}  // namespace noken::cli
