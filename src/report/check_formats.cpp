#include "report/check_formats.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/unicode.h"
#include "rules/catalogue.h"

namespace noken::report {

const CheckFormat* find_check_format(std::string_view name) {
  const auto* found = std::ranges::find(kCheckFormats, name, &CheckFormat::name);
  return found == std::end(kCheckFormats) ? nullptr : found;
}

void sort_by_severity(std::vector<const ShownFinding*>& findings) {
  std::ranges::stable_sort(findings, {}, [](const ShownFinding* shown) {
    return std::pair(shown->state != FindingState::fresh,
                     -static_cast<int>(shown->finding.severity));
  });
}

// The gravest `most`, in the order of the report.
static std::vector<const ShownFinding*> gravest(std::vector<const ShownFinding*> findings,
                                                std::size_t most) {
  sort_by_severity(findings);
  findings.resize(most);
  std::ranges::sort(findings);  // all of them lie in one vector
  return findings;
}

Chosen choose(const CheckReport& report, const CheckStyle& style, States states) {
  Chosen chosen;
  for (const ShownFinding& shown : report.findings) {
    const bool is_fresh = shown.state == FindingState::fresh;
    const bool is_below = shown.finding.severity < style.minimum;
    chosen.below += is_fresh && is_below;
    if (!is_below && (is_fresh || states == States::all)) chosen.findings.push_back(&shown);
  }
  if (style.most == 0 || chosen.findings.size() <= style.most) return chosen;
  chosen.cut = chosen.findings.size() - style.most;
  chosen.findings = gravest(std::move(chosen.findings), style.most);
  return chosen;
}

Spoken spoken(const ShownFinding& shown, Language language) {
  const Finding& finding = shown.finding;
  const rules::CatalogueEntry& entry = rules::entry_of(finding.diagnosis);
  const rules::Message& message = rules::message_of(finding);
  return {.code = entry.rule->code,
          .rule = entry.name,
          .situation = filled(message.situation.in(language), finding.arguments),
          .remedy = filled(message.remedy.in(language), finding.arguments)};
}

std::string address(const Place& place) {
  return fmt::format("{}:{}:{}", printable(place.path), place.line, place.column);
}

}  // namespace noken::report
