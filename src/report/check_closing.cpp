// The lines that end a report for people.

#include <fmt/format.h>

#include <algorithm>

#include "report/check_formats.h"

namespace noken::report {

static std::string counted(std::size_t count, Text singular, const char* plural,
                           Language language) {
  const bool is_english = language == Language::english;
  return fmt::format("{} {}", count, is_english && count != 1 ? plural : singular.in(language));
}

std::string severity_counts(const Summary& summary, Language language) {
  return fmt::format("{}, {}, {}", counted(summary.errors, {"galat", "error"}, "errors", language),
                     counted(summary.warnings, {"peringatan", "warning"}, "warnings", language),
                     counted(summary.infos, {"info", "info"}, "infos", language));
}

// What is waived or old is counted apart, when there is any.
static std::string all_counts(const Summary& summary, Language language) {
  std::string text = severity_counts(summary, language);
  if (summary.waived > 0)
    text += ", " + counted(summary.waived, {"dikecualikan", "waived"}, "waived", language);
  if (summary.baselined > 0)
    text += ", " + counted(summary.baselined, {"temuan lama", "old"}, "old", language);
  return text;
}

static std::string time_words(const CheckStyle& style) {
  if (style.seconds < 0) return {};
  const bool indonesian = style.language == Language::indonesian;
  std::string time = fmt::format("{:.2f}", style.seconds);
  if (indonesian) std::ranges::replace(time, '.', ',');
  return time + (indonesian ? " detik; " : " s; ");
}

static std::string summary_line(const CheckReport& report, const CheckStyle& style) {
  const Language language = style.language;
  const Summary& summary = report.summary;
  const bool indonesian = language == Language::indonesian;
  return fmt::format("{} {} {}, {} ({}{} {})", all_counts(summary, language),
                     indonesian ? "dalam" : "in",
                     counted(summary.files, {"berkas", "file"}, "files", language),
                     counted(summary.elements, {"elemen", "element"}, "elements", language),
                     time_words(style), indonesian ? "profil" : "profile", report.profile);
}

std::vector<std::string> closing_lines(const CheckReport& report, const Chosen& chosen,
                                       const CheckStyle& style) {
  static constexpr Text kNotShown = {"temuan tidak ditampilkan; lihat dengan",
                                     "not shown; see them with"};
  const Language language = style.language;
  const Text kFindings = {"", "finding"};
  const auto not_shown = [&](std::size_t count, const char* option) {
    const std::string head = language == Language::indonesian
                                 ? fmt::format("{}", count)
                                 : counted(count, kFindings, "findings", language);
    return fmt::format("{} {} {}", head, kNotShown.in(language), option);
  };
  std::vector<std::string> lines;
  if (chosen.below > 0) lines.push_back(not_shown(chosen.below, "--min-severity info"));
  if (chosen.cut > 0) lines.push_back(not_shown(chosen.cut, "--max 0"));
  lines.push_back(summary_line(report, style));
  return lines;
}

}  // namespace noken::report
