#include <fmt/format.h>

#include "annex/write.h"
#include "base/capitals.h"

namespace noken::annex {

std::vector<List> lists(const Numbering& numbering, Language language) {
  static constexpr Text kTitles[] = {
      {"DAFTAR ISI", "CONTENTS"}, {"DAFTAR TABEL", "TABLES"}, {"DAFTAR GAMBAR", "FIGURES"}};
  std::vector<List> all = {{std::string(kTitles[0].in(language)), numbering.headings()},
                           {std::string(kTitles[1].in(language)), numbering.tables()},
                           {std::string(kTitles[2].in(language)), numbering.figures()}};
  std::erase_if(all, [](const List& list) { return list.entries.empty(); });
  return all;
}

std::string heading_text(const Numbered& heading, const char* between) {
  if (heading.level == 1) return heading.number + between + to_upper(heading.text);
  return heading.number + " " + heading.text;
}

std::vector<std::string> regulation_lines(const Form& form) {
  if (form.regulation.empty()) return {};
  const std::string blank = "……";
  return {"LAMPIRAN", to_upper(form.regulation),
          fmt::format("NOMOR {} TAHUN {}", form.number.empty() ? blank : form.number,
                      form.year.empty() ? blank : form.year),
          "TENTANG", to_upper(form.about)};
}

}  // namespace noken::annex
