#include "report/check_summary.h"

#include <fmt/format.h>

#include <algorithm>

namespace noken::report {

std::string counted(std::size_t count, Text singular, const char* plural, Language language) {
  const bool is_english = language == Language::english;
  return fmt::format("{} {}", count, is_english && count != 1 ? plural : singular.in(language));
}

static std::string time_of(const TextStyle& style) {
  if (style.seconds < 0) return {};
  const bool indonesian = style.language == Language::indonesian;
  std::string time = fmt::format("{:.2f}", style.seconds);
  if (indonesian) std::ranges::replace(time, '.', ',');
  return time + (indonesian ? " detik; " : " s; ");
}

static std::string findings_of(const Summary& summary, Language language) {
  std::string text =
      fmt::format("{}, {}, {}", counted(summary.errors, {"galat", "error"}, "errors", language),
                  counted(summary.warnings, {"peringatan", "warning"}, "warnings", language),
                  counted(summary.infos, {"info", "info"}, "infos", language));
  if (summary.waived > 0)
    text += ", " + counted(summary.waived, {"dikecualikan", "waived"}, "waived", language);
  if (summary.baselined > 0)
    text += ", " + counted(summary.baselined, {"temuan lama", "old"}, "old", language);
  return text;
}

std::string summary_line(const CheckReport& report, const TextStyle& style) {
  const Language language = style.language;
  const Summary& summary = report.summary;
  const bool indonesian = language == Language::indonesian;
  return fmt::format("{} {} {}, {} ({}{} {})\n", findings_of(summary, language),
                     indonesian ? "dalam" : "in",
                     counted(summary.files, {"berkas", "file"}, "files", language),
                     counted(summary.elements, {"elemen", "element"}, "elements", language),
                     time_of(style), indonesian ? "profil" : "profile", report.profile);
}

}  // namespace noken::report
