// `check --format sarif`: SARIF 2.1.0. The driver lists the whole catalogue, so that a rule that
// ran clean can be told from one that does not exist.

#include <fmt/format.h>

#include <map>

#include "base/unicode.h"
#include "base/version.h"
#include "formats/json.h"
#include "report/check_formats.h"
#include "report/sarif_rules.h"
#include "rules/catalogue.h"

namespace noken::report {

using formats::Json;

// What may stand in a path of a URI stays, every other byte becomes `%XX`.
static std::string percent_encoded(std::string_view path) {
  static constexpr std::string_view kPlain =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
  std::string uri;
  for (const char c : path) {
    uri += kPlain.contains(c) ? std::string(1, c)
                              : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return uri;
}

// `[words](address)` would be a link, and a brace that is not doubled a placeholder.
static Json message(std::string_view text) {
  std::string safe;
  for (const char c : text) {
    if (c == '(' && safe.ends_with(']')) safe += ' ';
    if (c == '{' || c == '}') safe += c;
    safe += c;
  }
  return Json::Object{{"text", std::move(safe)}};
}

static Json physical_location(const Place& place) {
  return Json::Object{{"artifactLocation", Json::Object{{"uri", percent_encoded(place.path)},
                                                        {"uriBaseId", "%SRCROOT%"}}},
                      {"region", Json::Object{{"startLine", place.line},
                                              {"startColumn", place.column},
                                              {"endLine", place.end_line},
                                              {"endColumn", place.end_column}}}};
}

static Json location(const ShownFinding& shown) {
  const Finding& finding = shown.finding;
  Json::Object location{{"physicalLocation", physical_location(shown.place)}};
  if (!finding.object.empty()) {
    Json::Object logical{{"name", finding.object}};
    if (!finding.kind.empty()) logical.emplace_back("kind", finding.kind);
    location.emplace_back("logicalLocations", Json::Array{std::move(logical)});
  }
  return location;
}

static Json related_locations(const ShownFinding& shown, Language language) {
  Json::Array array;
  for (std::size_t i = 0; i < shown.related.size(); ++i) {
    const ShownRelated& related = shown.related[i];
    array.push_back(Json::Object{{"id", i + 1},
                                 {"physicalLocation", physical_location(related.place)},
                                 {"message", message(related.note.in(language))}});
  }
  return array;
}

// A waiver stands in noken.yaml, so in what was read; a baseline beside it.
static Json suppression(FindingState state, Language language) {
  return Json::Object{{"kind", state == FindingState::waived ? "inSource" : "external"},
                      {"status", "accepted"},
                      {"justification", state_word(state, language)}};
}

static Json properties(const ShownFinding& shown, const Spoken& words) {
  const Finding& finding = shown.finding;
  return Json::Object{{"remedy", words.remedy},
                      {"object", formats::or_null(finding.object)},
                      {"field", formats::or_null(finding.field)},
                      {"agency", formats::or_null(finding.agency)},
                      {"state", state_key(shown.state)}};
}

static Json result(const ShownFinding& shown, Language language, bool has_baseline) {
  const Spoken words = spoken(shown, language);
  Json::Object result{{"ruleId", words.code},
                      {"ruleIndex", sarif_rule_index(shown.finding.diagnosis)},
                      {"level", sarif_level(shown.finding.severity)},
                      {"message", message(words.situation + ". " + words.remedy)},
                      {"locations", Json::Array{location(shown)}}};
  if (!shown.related.empty())
    result.emplace_back("relatedLocations", related_locations(shown, language));
  result.emplace_back("partialFingerprints", Json::Object{{"noken/v1", shown.fingerprint}});
  if (has_baseline)
    result.emplace_back("baselineState",
                        shown.state == FindingState::baselined ? "unchanged" : "new");
  if (shown.state != FindingState::fresh)
    result.emplace_back("suppressions", Json::Array{suppression(shown.state, language)});
  result.emplace_back("properties", properties(shown, words));
  return result;
}

static Json invocation(const CheckReport& report, const Chosen& chosen, const CheckStyle& style) {
  Json::Object invocation{{"executionSuccessful", true},
                          {"exitCode", fails(report.summary, style.fail_on) ? 1 : 0}};
  Json::Array notes;
  for (const std::string& line : closing_lines(report, chosen, style))
    notes.push_back(Json::Object{{"level", "note"}, {"message", message(line)}});
  invocation.emplace_back("toolExecutionNotifications", std::move(notes));
  return invocation;
}

static Json source_root(Language language) {
  static constexpr Text kRoot = {"folder yang memuat noken.yaml", "the folder with noken.yaml"};
  return Json::Object{{"%SRCROOT%", Json::Object{{"description", message(kRoot.in(language))}}}};
}

static Json driver(const CheckReport& report, Language language) {
  return Json::Object{{"name", "noken"},
                      {"version", kVersion},
                      {"semanticVersion", kVersion},
                      {"rules", sarif_rules(report.profile, language)}};
}

std::string to_sarif(const CheckReport& report, const CheckStyle& style) {
  const Language language = style.language;
  const Chosen chosen = choose(report, style, States::all);
  Json::Array results;
  for (const ShownFinding* shown : chosen.findings)
    results.push_back(result(*shown, language, report.summary.baselined > 0));
  Json::Object run{
      {"tool", Json::Object{{"driver", driver(report, language)}}},
      {"language", language == Language::indonesian ? "id" : "en"},
      {"columnKind", "unicodeCodePoints"},
      {"originalUriBaseIds", source_root(language)},
      {"invocations", Json::Array{invocation(report, chosen, style)}},
      {"results", std::move(results)},
      {"properties", Json::Object{{"asOf", report.as_of}, {"profile", report.profile}}}};
  return to_text(Json(Json::Object{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                                   {"version", "2.1.0"},
                                   {"runs", Json::Array{std::move(run)}}}));
}

}  // namespace noken::report
