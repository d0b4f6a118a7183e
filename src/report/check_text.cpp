// `check` for people: one code frame a finding, grouped by file when there are many.

#include <fmt/format.h>

#include <algorithm>

#include "base/unicode.h"
#include "report/check_formats.h"
#include "report/check_statistics.h"
#include "rules/catalogue.h"

namespace noken::report {

static constexpr std::size_t kLongList = 20;

namespace {

struct Writer {
  const CheckStyle& style;
  std::string out;
};

struct Frame {
  const Place& place;
  char mark;
  std::string label;
};

}  // namespace

static std::string_view color_of(Severity severity) {
  if (severity == Severity::error) return "\033[1;31m";
  return severity == Severity::warning ? "\033[1;33m" : "\033[1;36m";
}

static std::string painted(const CheckStyle& style, std::string_view color, std::string_view text) {
  return style.color ? fmt::format("{}{}\033[0m", color, text) : std::string(text);
}

// The part of a line that is shown: all of it, or what lies around the marked range.
struct Clip {
  std::string text;
  std::size_t start = 0;   // columns before the mark
  std::size_t length = 1;  // columns of the mark
};

static std::string_view code_points(std::string_view text, std::size_t first, std::size_t count) {
  const auto skip = [&](std::size_t from, std::size_t number) {
    for (; number > 0 && from < text.size(); --number) {
      ++from;
      while (from < text.size() && (static_cast<unsigned char>(text[from]) & 0xC0U) == 0x80U)
        ++from;
    }
    return from;
  };
  const std::size_t start = skip(0, first);
  return text.substr(start, skip(start, count) - start);
}

static Clip clip_of(const Place& place, std::size_t width) {
  const std::string line = printable(place.text);
  const std::size_t size = count_code_points(line);
  const auto column = static_cast<std::size_t>(place.column - 1);
  const bool one_line = place.end_line == place.line;
  const std::size_t end = one_line ? static_cast<std::size_t>(place.end_column - 1) : size;
  const std::size_t length = std::max<std::size_t>(1, end > column ? end - column : 1);
  std::size_t first = 0;
  if (size > width && column + std::min(length, width / 2) > width)
    first = column - std::min(column, width / 3);
  const std::size_t count = std::min(size - std::min(first, size), width);
  Clip clip{.text = std::string(code_points(line, first, count))};
  clip.start = display_width(code_points(line, first, column - first));
  clip.length = std::max<std::size_t>(
      1, display_width(code_points(line, column, std::min(length, first + width - column))));
  if (first > 0) {
    clip.text = "…" + clip.text;
    clip.start += 1;
  }
  if (first + count < size) clip.text += "…";
  return clip;
}

static void write_frame(Writer& writer, const Frame& frame, std::size_t gutter, Severity severity) {
  const CheckStyle& style = writer.style;
  const std::string bar(gutter + 1, ' ');
  const Clip clip = clip_of(frame.place, style.width - gutter - 5);
  writer.out +=
      fmt::format("  {}:{}:{}\n", shown(frame.place.path), frame.place.line, frame.place.column);
  if (clip.text.empty() && frame.label.empty()) return;
  std::string marks = std::string(clip.start, ' ') +
                      painted(style, frame.mark == '^' ? color_of(severity) : "\033[1m",
                              std::string(clip.length, frame.mark));
  const bool label_fits =
      clip.start + clip.length + 1 + display_width(frame.label) + gutter + 3 <= style.width;
  if (!frame.label.empty() && label_fits) marks += " " + frame.label;
  writer.out += fmt::format("{}|\n{:>{}} | {}\n{}| {}\n", bar, frame.place.line, gutter, clip.text,
                            bar, marks);
  if (!frame.label.empty() && !label_fits) {
    for (const std::string& line : wrapped(frame.label, style.width - gutter - 5)) {
      writer.out += fmt::format("{}| {}\n", bar, line);
    }
  }
  writer.out += fmt::format("{}|\n", bar);
}

static void write_note(Writer& writer, std::size_t gutter, std::string_view head,
                       std::string_view text) {
  const std::string bar(gutter + 1, ' ');
  const std::size_t indent = gutter + 3 + display_width(head) + 2;
  const auto lines = wrapped(
      text,
      std::max<std::size_t>(20, writer.style.width - std::min(indent, writer.style.width - 20)));
  writer.out += fmt::format("{}= {}: {}\n", bar, head, lines.front());
  for (std::size_t i = 1; i < lines.size(); ++i)
    writer.out += fmt::format("{:{}}{}\n", "", indent, lines[i]);
}

static void write_basis(Writer& writer, std::size_t gutter, const rules::Rule& rule) {
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
static void write_title(Writer& writer, const ShownFinding& shown,
                        const rules::CatalogueEntry& entry) {
  const CheckStyle& style = writer.style;
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

static void write_finding(Writer& writer, const ShownFinding& shown) {
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

static void write_file_heading(Writer& writer, std::string_view path, std::size_t count) {
  const bool indonesian = writer.style.language == Language::indonesian;
  const std::string heading = fmt::format("── {} ({} {})", shown(path), count,
                                          indonesian   ? "temuan"
                                          : count == 1 ? "finding"
                                                       : "findings");
  writer.out += painted(writer.style, "\033[1m", heading) + "\n\n";
}

static void write_findings(Writer& writer, const std::vector<const ShownFinding*>& list) {
  std::string_view file;
  for (const ShownFinding* shown : list) {
    if (list.size() > kLongList && shown->place.path != file) {
      file = shown->place.path;
      write_file_heading(
          writer, file,
          static_cast<std::size_t>(std::ranges::count(list, file, [](const ShownFinding* each) {
            return std::string_view(each->place.path);
          })));
    }
    write_finding(writer, *shown);
  }
}

std::string to_text(const CheckReport& report, const CheckStyle& style) {
  Writer writer{.style = style, .out = {}};
  Chosen chosen = choose(report, style, States::fresh);
  if (chosen.cut > 0) sort_by_severity(chosen.findings);
  write_findings(writer, chosen.findings);
  if (style.statistics) writer.out += statistics_text(statistics_of(report), style.language);
  for (const std::string& line : closing_lines(report, chosen, style)) writer.out += line + "\n";
  return writer.out;
}

}  // namespace noken::report
