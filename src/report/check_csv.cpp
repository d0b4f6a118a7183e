// `check --format csv`: one row a finding, with stable English headings.

#include <fmt/format.h>

#include "base/unicode.h"
#include "formats/csv.h"
#include "report/check_formats.h"
#include "rules/catalogue.h"

namespace noken::report {

static std::string related_words(const ShownFinding& shown, Language language) {
  std::string words;
  for (const ShownRelated& related : shown.related) {
    words += fmt::format("{}{}: {}", words.empty() ? "" : "; ", address(related.place),
                         related.note.in(language));
  }
  return words;
}

static std::vector<std::string> cells_of(const ShownFinding& shown, Language language) {
  const Finding& finding = shown.finding;
  const Place& place = shown.place;
  const Spoken words = spoken(shown, language);
  const LegalBasis basis = legal_basis(*rules::entry_of(finding.diagnosis).rule);
  const auto number = [](int value) { return fmt::format("{}", value); };
  return {words.code,
          words.rule,
          std::string(severity_key(finding.severity)),
          std::string(state_key(shown.state)),
          words.situation,
          words.remedy,
          printable(place.path),
          number(place.line),
          number(place.column),
          number(place.end_line),
          number(place.end_column),
          std::string(finding.kind),
          printable(finding.object),
          std::string(finding.field),
          printable(finding.agency),
          fmt::format("{}", fmt::join(basis.verified, "; ")),
          fmt::format("{}", fmt::join(basis.to_verify, "; ")),
          related_words(shown, language),
          shown.fingerprint};
}

std::string to_csv(const CheckReport& report, const CheckStyle& style) {
  std::string text =
      csv_line({"code", "rule", "severity", "state", "message", "remedy", "file", "line", "column",
                "end_line", "end_column", "kind", "object", "field", "agency", "legal_basis",
                "legal_basis_to_verify", "related", "fingerprint"});
  for (const ShownFinding* shown : choose(report, style, States::all).findings)
    text += csv_line(cells_of(*shown, style.language));
  return text;
}

}  // namespace noken::report
