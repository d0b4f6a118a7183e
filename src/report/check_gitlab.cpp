// `check --format gitlab`: the report of GitLab Code Quality, a list of issues. It knows no state,
// so only findings that still count are in it.

#include <fmt/format.h>

#include "base/unicode.h"
#include "formats/json.h"
#include "report/check_formats.h"

namespace noken::report {

using formats::Json;

static std::string_view gitlab_severity(Severity severity) {
  if (severity == Severity::error) return "critical";
  return severity == Severity::warning ? "minor" : "info";
}

static Json issue(const ShownFinding& shown, Language language) {
  const Spoken words = spoken(shown, language);
  const Place& place = shown.place;
  return Json::Object{
      {"type", "issue"},
      {"description", fmt::format("{}: {}. {}", words.code, words.situation, words.remedy)},
      {"check_name", words.rule},
      {"fingerprint", shown.fingerprint},
      {"severity", gitlab_severity(shown.finding.severity)},
      {"location",
       Json::Object{{"path", place.path},
                    {"lines", Json::Object{{"begin", place.line}, {"end", place.end_line}}}}}};
}

std::string to_gitlab(const CheckReport& report, const CheckStyle& style) {
  Json::Array issues;
  for (const ShownFinding* shown : choose(report, style, States::fresh).findings)
    issues.push_back(issue(*shown, style.language));
  return to_text(Json(std::move(issues)));
}

}  // namespace noken::report
