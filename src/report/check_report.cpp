#include "report/check_report.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "reference/packs.h"
#include "rules/catalogue.h"

namespace noken::report {

static constexpr Text kAnchorNote = {"ditulis di bawah jangkar ini", "written under this anchor"};

// Any rule may find something behind an alias, so this note is no rule's own.
static Text note_for(const Finding& finding, const Related& related) {
  const auto& notes = rules::entry_of(finding.diagnosis).rule->notes;
  const bool own = std::ranges::any_of(
      notes, [&](const rules::Note& note) { return related.note == note.name; });
  return !own && related.note == "anchor" ? kAnchorNote : rules::note_of(finding, related).text;
}

void add_findings(CheckReport& report, std::vector<Finding> findings, const Sources& sources,
                  std::string_view prefix) {
  for (Finding& finding : findings) {
    ShownFinding shown{.finding = std::move(finding), .place = {}, .fingerprint = {}};
    shown.place = sources.place(shown.finding.location);
    shown.place.path.insert(0, prefix);
    for (const Related& related : shown.finding.related) {
      Place place = sources.place(related.location);
      place.path.insert(0, prefix);
      shown.related.push_back({std::move(place), note_for(shown.finding, related)});
    }
    report.findings.push_back(std::move(shown));
  }
}

// FNV-1a: not for secrets, only the same on every machine.
static std::uint64_t hash(std::string_view text) {
  std::uint64_t value = 14695981039346656037U;
  for (const char c : text) value = (value ^ static_cast<unsigned char>(c)) * 1099511628211U;
  return value;
}

static std::string fingerprint_of(const ShownFinding& shown) {
  const Finding& finding = shown.finding;
  const std::string subject = finding.object.empty()
                                  ? fmt::format("{}\n{}", finding.kind, shown.place.text)
                                  : finding.object;
  const std::string whole =
      fmt::format("{}\n{}\n{}\n{}\n{}", rules::entry_of(finding.diagnosis).name, subject,
                  finding.field, finding.value, finding.message);
  return fmt::format("{:016x}", hash(whole));
}

std::string_view state_key(FindingState state) {
  static constexpr std::string_view kKeys[] = {"new", "waived", "baselined"};
  return kKeys[static_cast<std::size_t>(state)];
}

std::string_view state_word(FindingState state, Language language) {
  static constexpr Text kWords[] = {
      {"baru", "new"}, {"dikecualikan", "waived"}, {"dalam baseline", "in the baseline"}};
  return kWords[static_cast<std::size_t>(state)].in(language);
}

bool fails(const Summary& summary, int fail_on) {
  const std::size_t counts[] = {0, summary.infos, summary.warnings, summary.errors};
  for (int severity = fail_on; severity <= static_cast<int>(Severity::error); ++severity) {
    if (counts[severity] > 0) return true;
  }
  return false;
}

void give_fingerprints(CheckReport& report) {
  std::ranges::sort(report.findings, {}, [](const ShownFinding& shown) {
    return std::tuple(std::string_view(shown.place.path), shown.place.line, shown.place.column,
                      std::string_view(rules::entry_of(shown.finding.diagnosis).rule->code),
                      shown.finding.message, std::string_view(shown.finding.value),
                      std::string_view(shown.finding.object), shown.finding.field);
  });
  std::map<std::string, int> twins;
  for (ShownFinding& shown : report.findings) {
    shown.fingerprint = fingerprint_of(shown);
    const int count = ++twins[shown.fingerprint];
    if (count > 1) shown.fingerprint += fmt::format("#{}", count);
  }
}

void finish(CheckReport& report) {
  std::erase_if(report.findings, [](const ShownFinding& shown) { return shown.is_left_out; });
  for (const ShownFinding& shown : report.findings) {
    if (shown.state == FindingState::waived) ++report.summary.waived;
    if (shown.state == FindingState::baselined) ++report.summary.baselined;
    if (shown.state != FindingState::fresh) continue;
    if (shown.finding.severity == Severity::error) ++report.summary.errors;
    if (shown.finding.severity == Severity::warning) ++report.summary.warnings;
    if (shown.finding.severity == Severity::info) ++report.summary.infos;
  }
}

LegalBasis legal_basis(const rules::Rule& rule) {
  LegalBasis basis;
  const reference::Packs& packs = reference::built_in_packs();
  for (const rules::Basis& each : rule.basis) {
    if (each.sort != rules::Basis::Sort::article) continue;
    const auto* instrument = packs.find_instrument(each.instrument);
    const auto* article = packs.find_article(each.instrument, each.article);
    const std::string name = fmt::format(
        "{} {}", instrument != nullptr ? instrument->short_name : each.instrument, each.article);
    const bool may_cite = article != nullptr && article->may_cite;
    (may_cite ? basis.verified : basis.to_verify).push_back(name);
  }
  return basis;
}

}  // namespace noken::report
