#include <fmt/format.h>

#include "base/unicode.h"
#include "report/report_formats.h"

namespace noken::report {

static constexpr std::string_view kStyle =
    "body{font:15px/1.45 \"Noto Sans\",\"DejaVu Sans\",sans-serif;color:#0f172a;margin:2rem auto;"
    "max-width:75rem;padding:0 1rem}"
    "h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem}"
    "table{border-collapse:collapse;width:100%;font-size:.875rem}"
    "th,td{border:1px solid #cbd5e1;padding:.35rem .5rem;text-align:left;vertical-align:top}"
    "th{background:#e2e8f0}td.n{text-align:right;font-variant-numeric:tabular-nums}"
    "td.w{white-space:nowrap}.note{color:#475569;font-size:.875rem}"
    "@page{size:A4 landscape;margin:12mm}"
    "@media print{html{font-size:11px}body{margin:0;padding:0;max-width:none;font-size:1rem}"
    "thead{display:table-header-group}"
    "tr{break-inside:avoid}td.w{white-space:normal}}";

// Line feeds become breaks; whatever else the text holds stays text.
static std::string escaped(std::string_view text) {
  std::string html;
  while (true) {
    const std::size_t end = text.find('\n');
    for (const char c : printable(text.substr(0, end))) {
      if (c == '&') {
        html += "&amp;";
      } else if (c == '<') {
        html += "&lt;";
      } else if (c == '>') {
        html += "&gt;";
      } else if (c == '"') {
        html += "&quot;";
      } else {
        html += c;
      }
    }
    if (end == std::string_view::npos) return html;
    html += "<br>";
    text.remove_prefix(end + 1);
  }
}

static std::string_view class_of(const Cell& cell, const Column& column) {
  if (cell.number) return " class=\"n\"";
  return column.is_whole ? " class=\"w\"" : "";
}

static std::string table_html(const Table& table) {
  std::string html;
  if (!table.caption.empty()) html += fmt::format("<h2>{}</h2>\n", escaped(table.caption));
  html += "<table>\n<thead><tr>";
  std::vector<const Column*> columns;
  for (const Column& column : table.columns) {
    if (column.entry) continue;
    columns.push_back(&column);
    html += fmt::format("<th scope=\"col\">{}</th>", escaped(column.name));
  }
  html += "</tr></thead>\n<tbody>\n";
  for (const auto& row : table.rows) {
    html += "<tr>";
    for (std::size_t i = 0; i < row.size(); ++i)
      html += fmt::format("<td{}>{}</td>", class_of(row[i], *columns[i]), escaped(row[i].text));
    html += "</tr>\n";
  }
  html += "</tbody>\n</table>\n";
  for (const std::string& note : table.notes)
    html += fmt::format("<p class=\"note\">{}</p>\n", escaped(note));
  return html;
}

std::string report_html(const Report& report, Language language) {
  const std::string title = escaped(report.title);
  std::string html = fmt::format(
      "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n"
      "<style>{}</style>\n</head>\n<body>\n<h1>{}</h1>\n",
      language == Language::indonesian ? "id" : "en", title, kStyle, title);
  for (const std::string& fact : report.facts) html += fmt::format("<p>{}</p>\n", escaped(fact));
  for (const Table& table : report.tables) html += table_html(table);
  for (const std::string& line : report.closing) html += fmt::format("<p>{}</p>\n", escaped(line));
  return html + "</body>\n</html>\n";
}

}  // namespace noken::report
