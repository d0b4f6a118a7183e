// `check` for people: one code frame a finding, grouped by file when there are many.

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

#include "base/parallel.h"
#include "base/unicode.h"
#include "report/check_formats.h"
#include "report/check_statistics.h"
#include "report/code_frame.h"
#include "report/text_table.h"
#include "rules/catalogue.h"

namespace noken::report {

static constexpr std::size_t kLongList = 20;

static void write_basis(FrameWriter& writer, std::size_t gutter, const rules::Rule& rule) {
  const bool indonesian = writer.style.language == Language::indonesian;
  const LegalBasis basis = legal_basis(rule);
  if (!basis.verified.empty()) {
    write_note(writer, gutter, indonesian ? "Dasar" : "Basis",
               fmt::format("{}", fmt::join(basis.verified, "; ")));
  }
  if (!basis.to_verify.empty()) {
    write_note(writer, gutter, indonesian ? "Dasar (perlu verifikasi)" : "Basis (to be verified)",
               fmt::format("{}", fmt::join(basis.to_verify, "; ")));
  }
}

static std::size_t gutter_of(const ShownFinding& shown) {
  int last = shown.place.line;
  for (const ShownRelated& related : shown.related) last = std::max(last, related.place.line);
  return std::max<std::size_t>(2, std::to_string(last).size());
}

// A title may be longer than the window: it goes on under itself.
static void write_title(FrameWriter& writer, const ShownFinding& shown,
                        const rules::CatalogueEntry& entry) {
  const FrameStyle& style = writer.style;
  const Finding& finding = shown.finding;
  const std::string head =
      fmt::format("{}[{}]", severity_word(finding.severity, style.language), entry.rule->code);
  const std::string words =
      filled(rules::message_of(finding).situation.in(style.language), finding.arguments);
  const auto lines = wrapped(fmt::format("{}: {}", head, words), style.width);
  const bool whole_head = lines.front().starts_with(head);
  writer.out += whole_head ? painted(style, color_of(finding.severity), head) +
                                 lines.front().substr(head.size())
                           : lines.front();
  writer.out += '\n';
  for (std::size_t i = 1; i < lines.size(); ++i) writer.out += fmt::format("  {}\n", lines[i]);
}

static void write_finding(FrameWriter& writer, const ShownFinding& shown) {
  const Language language = writer.style.language;
  const Finding& finding = shown.finding;
  const rules::CatalogueEntry& entry = rules::entry_of(finding.diagnosis);
  const rules::Message& message = rules::message_of(finding);
  const std::size_t gutter = gutter_of(shown);
  write_title(writer, shown, entry);
  write_frame(writer, {shown.place, '^', filled(message.label.in(language), finding.arguments)},
              gutter, finding.severity);
  for (const ShownRelated& related : shown.related) {
    write_frame(writer, {related.place, '-', std::string(related.note.in(language))}, gutter,
                finding.severity);
  }
  const bool indonesian = language == Language::indonesian;
  write_note(writer, gutter, indonesian ? "perbaikan" : "remedy",
             filled(message.remedy.in(language), finding.arguments));
  write_basis(writer, gutter, *entry.rule);
  write_note(writer, gutter, indonesian ? "keterangan" : "more",
             fmt::format("noken explain {}", entry.name));
  writer.out += '\n';
}

static void write_file_heading(FrameWriter& writer, std::string_view path, std::size_t count) {
  const bool indonesian = writer.style.language == Language::indonesian;
  const std::string heading = fmt::format("── {} ({} {})", shown(path), count,
                                          indonesian   ? "temuan"
                                          : count == 1 ? "finding"
                                                       : "findings");
  writer.out += painted(writer.style, "\033[1m", heading) + "\n\n";
}

// The files one after the other, and how many findings each has.
static std::vector<std::pair<std::string_view, std::size_t>> files_of(
    const std::vector<const ShownFinding*>& list) {
  std::vector<std::pair<std::string_view, std::size_t>> files;
  std::unordered_map<std::string_view, std::size_t> counts;
  for (const ShownFinding* shown : list) {
    const std::string_view path = shown->place.path;
    ++counts[path];
    if (files.empty() || files.back().first != path) files.emplace_back(path, 0);
  }
  for (auto& [path, count] : files) count = counts[path];
  return files;
}

static void write_findings(FrameWriter& writer, const std::vector<const ShownFinding*>& list) {
  std::vector<std::string> texts(list.size());
  for_each_index(list.size(), [&](std::size_t i) {
    FrameWriter one{.style = writer.style};
    write_finding(one, *list[i]);
    texts[i] = without_commands(std::move(one.out));
  });
  std::size_t bytes = 0;
  for (const std::string& text : texts) bytes += text.size();
  writer.out.reserve(bytes + bytes / 8);
  std::size_t next = 0;
  for (const auto& [path, count] : files_of(list)) {
    if (list.size() > kLongList) write_file_heading(writer, path, count);
    for (; next < list.size() && list[next]->place.path == path; ++next) writer.out += texts[next];
  }
}

std::string to_text(const CheckReport& report, const CheckStyle& style) {
  FrameWriter writer{.style = {style.language, style.color, style.width}};
  Chosen chosen = choose(report, style, States::fresh);
  if (chosen.cut > 0) sort_by_severity(chosen.findings);
  write_findings(writer, chosen.findings);
  if (style.statistics)
    writer.out += without_commands(statistics_text(statistics_of(report), style.language));
  for (const std::string& line : closing_lines(report, chosen, style))
    writer.out += without_commands(line + "\n");
  return std::move(writer.out);
}

}  // namespace noken::report
