// `check --format markdown`: a report to read, with one table a severity.

#include <fmt/format.h>

#include "report/check_formats.h"
#include "report/check_statistics.h"
#include "report/markdown.h"
#include "rules/catalogue.h"

namespace noken::report {

using Findings = std::vector<const ShownFinding*>;
using Row = std::vector<std::string>;

static std::string place_cell(const ShownFinding& shown, Language language) {
  std::string cell = markdown_code(address(shown.place));
  for (const ShownRelated& related : shown.related) {
    cell += fmt::format("<br>{} {}", markdown_code(address(related.place)),
                        markdown_text(related.note.in(language)));
  }
  return cell;
}

static std::string basis_cell(const rules::Rule& rule, Language language) {
  static constexpr Text kDoubt = {"perlu verifikasi", "to be verified"};
  const LegalBasis basis = legal_basis(rule);
  std::string cell = markdown_text(fmt::format("{}", fmt::join(basis.verified, "; ")));
  for (const std::string& article : basis.to_verify) {
    cell += fmt::format("{}{} ({})", cell.empty() ? "" : "; ", markdown_text(article),
                        kDoubt.in(language));
  }
  return cell;
}

static Row row_of(const ShownFinding& shown, Language language) {
  const Finding& finding = shown.finding;
  const rules::CatalogueEntry& entry = rules::entry_of(finding.diagnosis);
  const rules::Message& message = rules::message_of(finding);
  return {place_cell(shown, language),
          fmt::format("{} {}", entry.rule->code, markdown_code(entry.name)),
          markdown_message(message.situation.in(language), finding.arguments),
          markdown_message(message.remedy.in(language), finding.arguments),
          markdown_code(finding.agency),
          basis_cell(*entry.rule, language)};
}

static std::string section(std::string_view title, const Findings& findings, Language language) {
  static constexpr Text kHeadings[] = {{"letak", "place"},    {"aturan", "rule"},
                                       {"temuan", "finding"}, {"perbaikan", "remedy"},
                                       {"OPD", "agency"},     {"dasar hukum", "legal basis"}};
  if (findings.empty()) return {};
  Row heading;
  for (const Text& text : kHeadings) heading.emplace_back(text.in(language));
  std::vector<Row> rows;
  for (const ShownFinding* shown : findings) rows.push_back(row_of(*shown, language));
  return fmt::format("\n## {} ({})\n\n{}", title, findings.size(), markdown_table(heading, rows));
}

static std::string severity_title(Severity severity, Language language) {
  static constexpr Text kTitles[] = {
      {"", ""}, {"Info", "Infos"}, {"Peringatan", "Warnings"}, {"Galat", "Errors"}};
  return std::string(kTitles[static_cast<std::size_t>(severity)].in(language));
}

static Findings those(const Findings& findings, auto is_meant) {
  Findings some;
  for (const ShownFinding* shown : findings) {
    if (is_meant(*shown)) some.push_back(shown);
  }
  return some;
}

static std::string sections(const Findings& findings, Language language) {
  static constexpr Text kWaived = {"Dikecualikan", "Waived"};
  static constexpr Text kBaselined = {"Dalam baseline", "In the baseline"};
  std::string text;
  for (const Severity severity : {Severity::error, Severity::warning, Severity::info}) {
    const auto fresh = those(findings, [&](const ShownFinding& shown) {
      return shown.state == FindingState::fresh && shown.finding.severity == severity;
    });
    text += section(severity_title(severity, language), fresh, language);
  }
  const auto of = [&](FindingState state) {
    return those(findings, [&](const ShownFinding& shown) { return shown.state == state; });
  };
  text += section(kWaived.in(language), of(FindingState::waived), language);
  return text + section(kBaselined.in(language), of(FindingState::baselined), language);
}

std::string to_markdown(const CheckReport& report, const CheckStyle& style) {
  static constexpr Text kTitle = {"Hasil pemeriksaan", "Outcome of the check"};
  static constexpr Text kDay = {"Keadaan per", "As of"};
  static constexpr Text kNone = {"Tidak ada temuan.", "No findings."};
  const Language language = style.language;
  const Chosen chosen = choose(report, style, States::all);
  std::string text =
      fmt::format("# {}\n\n{} {}.\n", kTitle.in(language), kDay.in(language), report.as_of);
  for (const std::string& line : closing_lines(report, chosen, style))
    text += fmt::format("\n- {}", markdown_text(line));
  text += "\n";
  if (chosen.findings.empty()) text += fmt::format("\n{}\n", kNone.in(language));
  text += sections(chosen.findings, language);
  if (style.statistics) text += statistics_markdown(statistics_of(report), language);
  return text;
}

}  // namespace noken::report
