#include "cli/check_one.h"

#include <algorithm>
#include <iterator>

#include "cli/here.h"
#include "model/house.h"
#include "own_rules/own_rules.h"
#include "waivers/waivers.h"

namespace noken::cli {

using loading::Loaded;
using model::Agency;
using model::State;
using OwnRules = std::vector<own_rules::OwnRule>;

namespace {

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

rules::Profile profile_for(const CheckRequest& request, const model::Config& config) {
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
  std::vector<Finding> of_rules = rules::run(state, ran);
  findings.reserve(findings.size() + of_rules.size() + own_findings->size());
  std::ranges::move(of_rules, std::back_inserter(findings));
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
  report::sort_findings(added);
  for (waivers::Deviation& deviation : judged.applied.deviations) {
    deviation.repository = prefix.substr(0, prefix.find_last_of('/'));
    report.deviations.push_back(std::move(deviation));
  }
  return {report, added, first_deviation};
}

Result<void> check_loaded(const CheckRequest& request, Loaded& loaded, const std::string& prefix,
                          Checked& checked) {
  const model::Architecture& architecture = *loaded.architecture;
  const State state(architecture, request.as_of);
  rules::Selection ran = waivers::needed_for(request.selection);
  ran.profile = profile_for(request, architecture.config);
  auto judged = judge(ran, state, *request.own, std::move(loaded.findings));
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

void add_checked(Checked part, Checked& checked) {
  report::CheckReport& report = checked.report;
  std::ranges::move(part.report.findings, std::back_inserter(report.findings));
  std::ranges::move(part.report.deviations, std::back_inserter(report.deviations));
  report.asked.merge(part.report.asked);
  report.summary.files += part.report.summary.files;
  report.summary.elements += part.report.summary.elements;
  checked.coverage.is_whole &= part.coverage.is_whole;
  checked.coverage.off_somewhere.merge(part.coverage.off_somewhere);
}

}  // namespace noken::cli
