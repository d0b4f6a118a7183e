#include "cli/checking.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "cli/here.h"
#include "model/house.h"

namespace noken::cli {

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
  note_asked(selection, architecture, report.asked);
  add_findings(report, std::move(findings), architecture.sources, prefix);
  report.summary.files += loaded.file_count;
  report.summary.elements += architecture.elements.size();
  return {};
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
  auto root = load_repository(request.root, request.as_of);
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
