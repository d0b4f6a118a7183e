#include "cli/checking.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <mutex>
#include <set>

#include "base/parallel.h"
#include "cli/baseline_file.h"
#include "cli/changed_since.h"
#include "cli/here.h"
#include "cli/keep_paths.h"
#include "cli/members_matching.h"
#include "model/house.h"
#include "own_rules/own_rules.h"
#include "waivers/waivers.h"

namespace noken::cli {

using loading::Loaded;
using model::Agency;
using model::State;
using OwnRules = std::vector<own_rules::OwnRule>;

namespace {

// All repositories of one call.
struct Checked {
  report::CheckReport report = {};
  Coverage coverage = {};
  OwnRules own = {};  // of the root; they are asked of its members too
};

// What the rules say about one repository, and which of it its waivers cover.
struct Judged {
  std::vector<Finding> findings;
  waivers::Applied applied;
};

// What of the report one repository has become.
struct Added {
  report::CheckReport& report;
  std::span<report::ShownFinding> findings;
  std::size_t first_deviation;
};

// Findings of its elements belong to a house, and those without an element in files where such
// elements stand.
struct House {
  std::set<std::uint32_t> files;
  std::set<std::string_view> agencies;
};

}  // namespace

static rules::Profile profile_for(const CheckRequest& request, const model::Config& config) {
  if (request.profile) return *request.profile;
  return rules::profile_named(*config.profile).value_or(rules::Profile::dasar);
}

static House house_named(const State& state, const Agency& agency) {
  const Agency& head = house_of(state, agency);
  House house;
  for (const model::Element* element : state.written().elements) {
    if (house_of(state, *element) != &head) continue;
    house.files.insert(element->at.file);
    house.agencies.insert(owning_agency(*element));
  }
  return house;
}

static bool is_of_house(const House& house, const Finding& finding) {
  if (!finding.agency.empty()) return house.agencies.contains(finding.agency);
  return finding.object.empty() && house.files.contains(finding.location.file);
}

// Leaves out what does not belong to the house of an agency.
static Result<void> keep_house(const CheckRequest& request, const State& state, Added added) {
  if (request.agency.empty()) return {};
  const model::Element* agency = state.written().find(request.agency);
  if (agency == nullptr || agency->kind != model::KindId::agency)
    return std::unexpected(no_such_agency(state, request.agency));
  const House house = house_named(state, static_cast<const Agency&>(*agency));
  for (report::ShownFinding& shown : added.findings)
    shown.is_left_out |= !is_of_house(house, shown.finding);
  const auto is_elsewhere = [&](const waivers::Deviation& deviation) {
    const auto& owner = deviation.agency.empty() ? deviation.responsible : deviation.agency;
    return !house.agencies.contains(owner);
  };
  auto& deviations = added.report.deviations;
  const auto first = deviations.begin() + static_cast<std::ptrdiff_t>(added.first_deviation);
  deviations.erase(std::remove_if(first, deviations.end(), is_elsewhere), deviations.end());
  return {};
}

static Result<Judged> judge(const rules::Selection& ran, const State& state, const OwnRules& own,
                            std::vector<Finding> findings) {
  const model::Architecture& architecture = state.written();
  auto own_findings = own_rules::run_own_rules(own, state, ran);
  if (!own_findings) return std::unexpected(own_findings.error());
  std::erase_if(findings,
                [&](const Finding& finding) { return !is_selected(ran, finding.diagnosis); });
  std::ranges::move(rules::run(state, ran), std::back_inserter(findings));
  std::ranges::move(*own_findings, std::back_inserter(findings));
  rules::set_severities(findings, architecture, ran.profile);
  waivers::Applied applied = waivers::apply(state, ran, findings);
  rules::set_severities(applied.found, architecture, ran.profile);
  std::ranges::move(applied.found, std::back_inserter(findings));
  applied.is_waived.resize(findings.size());
  return Judged{.findings = std::move(findings), .applied = std::move(applied)};
}

static void cover(const model::Architecture& architecture, const rules::Selection& ran,
                  Coverage& coverage) {
  const model::LeftOut& left_out = architecture.left_out;
  coverage.is_whole &=
      ran.only.empty() && ran.skip.empty() && !left_out.everything && left_out.words.empty();
  for (std::size_t i = 0; i < rules::catalogue().size(); ++i) {
    const auto rule = static_cast<Diagnosis>(i);
    if (!is_on_everywhere(architecture, ran.profile, rule)) coverage.off_somewhere.insert(rule);
  }
}

static Added add_judged(Judged judged, const Sources& sources, const std::string& prefix,
                        report::CheckReport& report) {
  const std::size_t first = report.findings.size();
  const std::size_t first_deviation = report.deviations.size();
  add_findings(report, std::move(judged.findings), sources, prefix);
  const std::span added = std::span(report.findings).subspan(first);
  for (std::size_t i = 0; i < added.size(); ++i) {
    if (judged.applied.is_waived[i]) added[i].state = report::FindingState::waived;
  }
  for (waivers::Deviation& deviation : judged.applied.deviations) {
    deviation.repository = prefix.substr(0, prefix.find_last_of('/'));
    report.deviations.push_back(std::move(deviation));
  }
  return {report, added, first_deviation};
}

// Checks one loaded repository and adds what is found.
static Result<void> check_loaded(const CheckRequest& request, Loaded& loaded,
                                 const std::string& prefix, Checked& checked) {
  const model::Architecture& architecture = *loaded.architecture;
  const State state(architecture, request.as_of);
  rules::Selection ran = waivers::needed_for(request.selection);
  ran.profile = profile_for(request, architecture.config);
  auto judged = judge(ran, state, checked.own, std::move(loaded.findings));
  if (!judged) return std::unexpected(judged.error());
  const Added added = add_judged(*std::move(judged), architecture.sources, prefix, checked.report);
  for (report::ShownFinding& shown : added.findings)
    shown.is_left_out = !is_selected(request.selection, shown.finding.diagnosis);
  if (auto kept = keep_house(request, state, added); !kept) return kept;
  if (request.visit) request.visit(state, prefix);
  cover(architecture, ran, checked.coverage);
  rules::Selection shown = request.selection;
  shown.profile = ran.profile;
  note_asked(shown, architecture, checked.report.asked);
  checked.report.summary.files += loaded.file_count;
  checked.report.summary.elements += architecture.elements.size();
  return {};
}

static void add_checked(Checked part, Checked& checked) {
  report::CheckReport& report = checked.report;
  std::ranges::move(part.report.findings, std::back_inserter(report.findings));
  std::ranges::move(part.report.deviations, std::back_inserter(report.deviations));
  report.asked.merge(part.report.asked);
  report.summary.files += part.report.summary.files;
  report.summary.elements += part.report.summary.elements;
  checked.coverage.is_whole &= part.coverage.is_whole;
  checked.coverage.off_somewhere.merge(part.coverage.off_somewhere);
}

static Result<void> check_member(const CheckRequest& request, const loading::LoadOptions& options,
                                 const std::string& member, Checked& checked) {
  auto loaded = loading::load(below(request.folder(), member), options);
  if (!loaded) return std::unexpected(loaded.error());
  return check_loaded(request, *loaded, member + "/", checked);
}

// Each thread has one member in memory; what they found is put together in the members' order.
static Result<void> check_members(const CheckRequest& request, const Loaded& root,
                                  const Progress& progress, Checked& checked) {
  const auto members = members_matching(request.member, root.members);
  if (!members) return std::unexpected(members.error());
  const auto directory = loading::read_directory(request.folder(), root, request.as_of);
  if (!directory) return std::unexpected(directory.error());
  const loading::LoadOptions options{
      .as_of = request.as_of, .root = root.architecture, .directory = &*directory};
  std::vector<Checked> parts(members->size(), Checked{.own = checked.own});
  std::vector<Result<void>> results(members->size());
  std::mutex mutex;
  std::size_t done = 0;
  for_each_index(parts.size(), [&](std::size_t i) {
    results[i] = check_member(request, options, (*members)[i], parts[i]);
    const std::lock_guard guard(mutex);
    progress(++done, parts.size());
  });
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (!results[i]) return std::unexpected(results[i].error());
    add_checked(std::move(parts[i]), checked);
  }
  return {};
}

// Taking a large model apart would cost more than most rules do, and the process ends soon.
static void leave_to_the_end(Loaded loaded) {
  static auto& kept = *new std::vector<std::shared_ptr<const model::Architecture>>();
  kept.push_back(std::move(loaded.architecture));
}

// Fingerprints are made of all findings, so that those shown do not depend on what was asked.
static Result<report::CheckReport> finished(const CheckRequest& request, Checked checked) {
  report::CheckReport& report = checked.report;
  checked.coverage.is_whole &=
      request.paths.empty() && request.agency.empty() && request.member.empty();
  give_fingerprints(report);
  const auto done = request.writes_baseline ? write_baseline(request, report)
                                            : apply_baseline(request, checked.coverage, report);
  if (!done) return std::unexpected(done.error());
  keep_paths(request.paths, report);
  if (const auto kept = keep_changed(request, report); !kept) return std::unexpected(kept.error());
  finish(report);
  return std::move(report);
}

Result<report::CheckReport> check(const CheckRequest& request, const Progress& progress) {
  if (request.own == nullptr) {
    auto own = own_rules::read_own_rules(request.root);
    if (!own) return std::unexpected(own.error());
    CheckRequest with_own = request;
    with_own.own = std::make_shared<const OwnRules>(*std::move(own));
    return check(with_own, progress);
  }
  Checked checked{.own = *request.own};
  auto root = load_repository(request.folder(), request.as_of);
  if (!root) return std::unexpected(root.error());
  checked.report.as_of = to_string(date_of(request.as_of));
  checked.report.profile = rules::name_of(profile_for(request, root->architecture->config));
  auto done = request.member.empty() ? check_loaded(request, *root, "", checked) : Result<void>();
  if (done) done = check_members(request, *root, progress, checked);
  if (!done) return std::unexpected(done.error());
  leave_to_the_end(std::move(*root));
  return finished(request, std::move(checked));
}

}  // namespace noken::cli
