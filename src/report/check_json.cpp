// `check --format json`, as commands.md describes it.

#include "formats/json.h"
#include "reference/packs.h"
#include "report/check_formats.h"
#include "report/check_statistics.h"
#include "report/legal_json.h"
#include "rules/catalogue.h"

namespace noken::report {

using formats::Json;
using formats::or_null;

static Json related_json(const ShownFinding& shown, Language language) {
  Json::Array array;
  for (const ShownRelated& related : shown.related) {
    array.push_back(Json::Object{{"file", related.place.path},
                                 {"line", related.place.line},
                                 {"column", related.place.column},
                                 {"message", std::string(related.note.in(language))}});
  }
  return array;
}

static Json finding_json(const ShownFinding& shown, Language language) {
  const Finding& finding = shown.finding;
  const rules::CatalogueEntry& entry = rules::entry_of(finding.diagnosis);
  const rules::Message& message = rules::message_of(finding);
  return Json::Object{{"code", entry.rule->code},
                      {"rule", entry.name},
                      {"severity", severity_key(finding.severity)},
                      {"message", filled(message.situation.in(language), finding.arguments)},
                      {"remedy", filled(message.remedy.in(language), finding.arguments)},
                      {"file", shown.place.path},
                      {"line", shown.place.line},
                      {"column", shown.place.column},
                      {"end_line", shown.place.end_line},
                      {"end_column", shown.place.end_column},
                      {"kind", or_null(finding.kind)},
                      {"object", or_null(finding.object)},
                      {"field", or_null(finding.field)},
                      {"legal_basis", legal_basis_json(*entry.rule)},
                      {"related", related_json(shown, language)},
                      {"fingerprint", shown.fingerprint},
                      {"state", state_key(shown.state)}};
}

Json legal_basis_json(const rules::Rule& rule) {
  Json::Array array;
  const reference::Packs& packs = reference::built_in_packs();
  for (const rules::Basis& basis : rule.basis) {
    if (basis.sort != rules::Basis::Sort::article) continue;
    const auto* instrument = packs.find_instrument(basis.instrument);
    const auto* article = packs.find_article(basis.instrument, basis.article);
    const std::string read = article != nullptr ? article->read : std::string("SEC");
    array.push_back(Json::Object{
        {"instrument", instrument != nullptr ? instrument->short_name : basis.instrument},
        {"article", basis.article},
        {"read", read},
        {"verified", read == "FULL" || read == "PART"}});
  }
  return array;
}

static Json summary_json(const Summary& summary) {
  return Json::Object{{"files", summary.files},        {"elements", summary.elements},
                      {"error", summary.errors},       {"warning", summary.warnings},
                      {"info", summary.infos},         {"waived", summary.waived},
                      {"baselined", summary.baselined}};
}

std::string to_json(const CheckReport& report, const CheckStyle& style) {
  Json::Array findings;
  for (const ShownFinding* shown : choose(report, style, States::all).findings)
    findings.push_back(finding_json(*shown, style.language));
  Json::Object whole{{"schema", "noken.check/1"},
                     {"as_of", report.as_of},
                     {"profile", report.profile},
                     {"summary", summary_json(report.summary)},
                     {"findings", std::move(findings)}};
  if (style.statistics) whole.emplace_back("statistics", statistics_json(statistics_of(report)));
  return to_text(Json(std::move(whole)));
}

}  // namespace noken::report
