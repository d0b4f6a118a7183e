// `check --format github`: workflow commands that become annotations.

#include <fmt/format.h>

#include <array>

#include "base/unicode.h"
#include "report/check_formats.h"

namespace noken::report {

// GitHub shows so many of each level in one step.
static constexpr std::size_t kMostOfLevel = 10;

static std::string escaped(std::string_view text, bool is_property) {
  std::string result;
  for (const char c : text) {
    const bool is_special =
        c == '%' || c == '\r' || c == '\n' || (is_property && (c == ':' || c == ','));
    result +=
        is_special ? fmt::format("%{:02X}", static_cast<unsigned char>(c)) : std::string(1, c);
  }
  return result;
}

static std::string_view level(Severity severity) {
  if (severity == Severity::error) return "error";
  return severity == Severity::warning ? "warning" : "notice";
}

// Columns are shown within one line alone.
static std::string range(const Place& place) {
  std::string lines = fmt::format("line={},endLine={}", place.line, place.end_line);
  if (place.line != place.end_line) return lines;
  return fmt::format("{},col={},endColumn={}", lines, place.column, place.end_column);
}

static std::string annotation(const ShownFinding& shown, Language language) {
  const Spoken words = spoken(shown, language);
  return fmt::format("::{} file={},{},title={}::{}\n", level(shown.finding.severity),
                     escaped(printable(shown.place.path), true), range(shown.place),
                     escaped(fmt::format("{} {}", words.code, words.rule), true),
                     escaped(fmt::format("{}. {}", words.situation, words.remedy), false));
}

// A line of the log. `##[` would be a command wherever it stands.
static std::string log_line(std::string text) {
  for (std::size_t at = text.find("##["); at != std::string::npos; at = text.find("##[", at))
    text.insert(at + 2, " ");
  return text + "\n";
}

static std::string rest_line(const ShownFinding& shown, Language language) {
  const Spoken words = spoken(shown, language);
  return log_line(fmt::format("{}[{}] {}: {}", severity_word(shown.finding.severity, language),
                              words.code, address(shown.place), words.situation));
}

std::string to_github(const CheckReport& report, const CheckStyle& style) {
  static constexpr Text kRest = {"temuan lain, melebihi batas anotasi GitHub",
                                 "further findings, beyond GitHub's limit of annotations"};
  Chosen chosen = choose(report, style, States::fresh);
  sort_by_severity(chosen.findings);
  std::array<std::size_t, 4> used = {};
  std::string text;
  std::string rest;
  std::size_t rest_count = 0;
  for (const ShownFinding* shown : chosen.findings) {
    const bool fits = ++used[static_cast<std::size_t>(shown->finding.severity)] <= kMostOfLevel;
    (fits ? text : rest) +=
        fits ? annotation(*shown, style.language) : rest_line(*shown, style.language);
    rest_count += fits ? 0 : 1;
  }
  if (!rest.empty()) {
    text +=
        fmt::format("::group::{} {}\n{}::endgroup::\n", rest_count, kRest.in(style.language), rest);
  }
  for (const std::string& line : closing_lines(report, chosen, style)) text += log_line(line);
  return text;
}

}  // namespace noken::report
