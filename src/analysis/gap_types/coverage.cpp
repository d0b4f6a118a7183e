#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "analysis/gap_type.h"
#include "analysis/rule_gaps.h"
#include "rules/conditions/roadmap_contents.h"

namespace noken::analysis {

using model::Infrastructure;
using model::SecurityMeasure;
using model::State;
using reference::TreeName;
using reference::TreeNode;

// Affairs of an agency that show neither a process nor a service: the condition of OPD-001.
static void add_affairs(const Ground& ground, std::vector<Gap>& gaps) {
  for (const Finding& finding : ground.findings.of("OPD-001")) {
    const std::string object = fmt::format("{}.{}", finding.object, argument_of(finding, "code"));
    Gap gap = gap_of(finding, coverage_gap_type, object);
    gap.expected = {"proses bisnis atau layanan untuk urusan ini tercatat",
                    "a business process or a service for this affair is recorded"};
    gap.cause = {"belum ada yang merujuk urusan ini", "nothing refers to this affair"};
    gap.programmes =
        joined(ground.closing.naming_gap(gap.id), ground.closing.realising(finding.object));
    gaps.push_back(std::move(gap));
  }
}

// Level-2 subjects that live elements of the kind stand under.
template <class T>
static std::set<std::string> subjects(const State& state, model::CodeValue T::* code) {
  std::set<std::string> found;
  for (const T& element : state.live<T>()) {
    const model::CodeValue& value = element.*code;
    if (value.is_given()) found.emplace(reference::at_level(value->text, 2));
  }
  return found;
}

static void add_subjects(const Ground& ground, TreeName name, const std::set<std::string>& present,
                         std::vector<Gap>& gaps) {
  for (const TreeNode& node : ground.state.packs().tree(name).nodes) {
    if (node.level != 2 || present.contains(node.code)) continue;
    Gap gap{.id = "cakupan/" + node.code, .type = &coverage_gap_type, .object = node.code};
    const bool is_security = name == TreeName::rak;
    gap.current = {
        fmt::format("belum ada {} untuk {}", is_security ? "`keamanan`" : "`infrastruktur`",
                    node.name),
        fmt::format("no {} for {}", is_security ? "`keamanan`" : "`infrastruktur`", node.name)};
    gap.expected = {"sekurangnya satu elemen yang berjalan", "at least one live element"};
    gap.cause = {fmt::format("tidak ada elemen dengan kode {} atau di bawahnya", node.code),
                 fmt::format("no element has code {} or one below it", node.code)};
    gap.programmes = ground.closing.naming_gap(gap.id);
    gap.at = rules::conditions::region_place(ground.state);
    gaps.push_back(std::move(gap));
  }
}

// Contents of the road map without a programme: the condition of PRG-010.
static void add_contents(const Ground& ground, std::vector<Gap>& gaps) {
  const State& state = ground.state;
  const auto* options = state.packs().find_options("muatan");
  for (const std::string_view content : rules::conditions::missing_contents(state)) {
    const auto& label =
        std::ranges::find(options->options, content, &reference::Option::value)->label;
    Gap gap{.id = fmt::format("cakupan/{}", content), .type = &coverage_gap_type};
    gap.object = content;
    gap.current = {fmt::format("peta rencana tanpa program untuk {}", label.indonesian),
                   fmt::format("the road map has no programme for {}", label.english)};
    gap.expected = {"tiap muatan peta rencana punya program dalam periode",
                    "each content of the road map has a programme in the period"};
    gap.cause = {"tidak ada `program` dengan `muatan` ini", "no `program` has this `muatan`"};
    gap.rules = {Diagnosis::roadmap_content_missing};
    gap.severity = strictest_severity(gap.rules.front());
    gap.programmes = ground.closing.naming_gap(gap.id);
    gap.at = rules::conditions::period_place(state);
    gaps.push_back(std::move(gap));
  }
}

static std::vector<Gap> coverage_gaps(const Ground& ground) {
  std::vector<Gap> gaps;
  add_affairs(ground, gaps);
  add_subjects(ground, TreeName::rai, subjects(ground.state, &Infrastructure::rai), gaps);
  add_subjects(ground, TreeName::rak, subjects(ground.state, &SecurityMeasure::rak), gaps);
  add_contents(ground, gaps);
  return gaps;
}

DEFINE_GAP_TYPE(coverage) = {
    .name = "cakupan",
    .about = {"urusan, pokok rujukan, dan muatan yang belum terisi",
              "affairs, subjects and contents that nothing fills"},
    .rules = {"OPD-001"},
    .find = coverage_gaps,
};

}  // namespace noken::analysis
