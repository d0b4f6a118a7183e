#include "annex/ast.h"

#include <algorithm>
#include <cmath>

#include "base/unicode.h"

namespace noken::annex::ast {

static Json node(const char* type, Json content) {
  return Json::Object{{"t", type}, {"c", std::move(content)}};
}

Json attributes(const Attributes& about) {
  Json::Array classes;
  for (const std::string& name : about.classes) classes.emplace_back(name);
  Json::Array pairs;
  for (const auto& [key, value] : about.pairs) pairs.emplace_back(Json::Array{key, value});
  return Json::Array{about.id, std::move(classes), std::move(pairs)};
}

Json::Array inlines(std::string_view text) {
  Json::Array result;
  std::string word;
  const auto end_word = [&] {
    if (!word.empty()) result.push_back(node("Str", printable(word)));
    word.clear();
  };
  for (const char c : text) {
    if (c != ' ' && c != '\n' && c != '\t') {
      word += c;
      continue;
    }
    end_word();
    result.push_back(Json::Object{{"t", c == '\n' ? "LineBreak" : "Space"}});
  }
  end_word();
  return result;
}

Json paragraph(Json::Array inlines) { return node("Para", std::move(inlines)); }
Json plain(Json::Array inlines) { return node("Plain", std::move(inlines)); }

Json header(int level, const std::string& id, Json::Array inlines) {
  return node("Header", Json::Array{level, attributes({.id = id}), std::move(inlines)});
}

Json division(const Attributes& about, Json::Array blocks) {
  return node("Div", Json::Array{attributes(about), std::move(blocks)});
}

Json image(const std::string& address, const std::string& alternative, const Attributes& about,
           const std::string& title) {
  return node("Image",
              Json::Array{attributes(about), inlines(alternative), Json::Array{address, title}});
}

Json raw(std::string_view format, const std::string& text) {
  return node("RawBlock", Json::Array{format, text});
}

Json raw_inline(std::string_view format, const std::string& text) {
  return node("RawInline", Json::Array{format, text});
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

// A year and its number stay on one line: `2026: 92.000.000`.
static std::string with_joined_years(std::string_view text) {
  static constexpr std::string_view kBlank = "\u00a0";
  constexpr std::size_t kYear = 5;  // with its colon
  std::string joined;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_between = text[i] == ' ' && i >= kYear && text[i - 1] == ':' &&
                            i + 1 < text.size() && is_digit(text[i + 1]);
    const bool is_joint =
        is_between && std::ranges::all_of(text.substr(i - kYear, kYear - 1), is_digit);
    joined += is_joint ? kBlank : text.substr(i, 1);
  }
  return joined;
}

static report::Table with_joined_years(report::Table table) {
  for (auto& cells : table.rows) {
    for (report::Cell& cell : cells) cell.text = with_joined_years(cell.text);
  }
  return table;
}

static Json row(const std::vector<report::Cell>& cells) {
  Json::Array made;
  for (const report::Cell& cell : cells) {
    const char* alignment = cell.number ? "AlignRight" : "AlignDefault";
    made.emplace_back(Json::Array{attributes({}), Json::Object{{"t", alignment}}, 1, 1,
                                  Json::Array{plain(inlines(cell.text))}});
  }
  return Json::Array{attributes({}), std::move(made)};
}

static std::size_t longest_word(std::string_view text) {
  std::size_t longest = 0;
  std::size_t start = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && text[i] != ' ' && text[i] != '\n') continue;
    longest = std::max(longest, display_width(text.substr(start, i - start)));
    start = i + 1;
  }
  return longest;
}

// Letters that fit on a line of the table, in its small type: wide ones, so that no number and no
// word is broken.
static double room(bool is_landscape) { return is_landscape ? 132 : 75; }

struct Wanted {
  double least = 0;  // its longest word on one line
  double more = 0;   // for the text beyond that
};

// Long texts count for more than many short ones: it is they that make rows tall.
static Wanted wanted(const report::Table& table, std::size_t column) {
  constexpr double kMost = 24;
  constexpr double kMostText = 240;
  constexpr double kBorders = 3;
  constexpr double kBold = 1.1;  // the heading
  double least = kBold * static_cast<double>(longest_word(table.columns[column].name));
  double squares = 0;
  for (const auto& cells : table.rows) {
    least = std::max(least, static_cast<double>(longest_word(cells[column].text)));
    const double width =
        std::min(kMostText, static_cast<double>(display_width(cells[column].text)));
    squares += width * width;
  }
  least = std::min(kMost, least) + kBorders;
  const double usual =
      table.rows.empty() ? 0 : std::sqrt(squares / static_cast<double>(table.rows.size()));
  return {.least = least, .more = std::max(0.0, usual - least)};
}

// Each column gets what its longest word needs; what is left goes to those with longer texts.
static std::vector<double> widths(const report::Table& table, bool is_landscape) {
  std::vector<Wanted> columns;
  double least = 0;
  double more = 0;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    columns.push_back(wanted(table, i));
    least += columns.back().least;
    more += columns.back().more;
  }
  const double spare = std::max(0.0, room(is_landscape) - least);
  std::vector<double> widths;
  double total = 0;
  for (const Wanted& column : columns) {
    widths.push_back(column.least + (more > 0 ? spare * column.more / more : 0));
    total += widths.back();
  }
  for (double& width : widths) width /= total;
  return widths;
}

static constexpr std::size_t kFewRows = 3;

// What the style of a page does not break.
static Json kept() { return attributes({.classes = {"kept"}}); }

static Json body(const report::Table& table, std::size_t first, std::size_t end, Json about) {
  Json::Array rows;
  for (std::size_t i = first; i < end; ++i) rows.push_back(row(table.rows[i]));
  return Json::Array{std::move(about), 0, Json::Array{}, std::move(rows)};
}

// The last two rows are a body of their own, which stays together: a row alone on a page looks like
// a slip. A short table stays together as a whole.
static Json::Array bodies(const report::Table& table) {
  const std::size_t count = table.rows.size();
  if (count <= kFewRows) return {body(table, 0, count, attributes({}))};
  return {body(table, 0, count - 2, attributes({})), body(table, count - 2, count, kept())};
}

Json table(const report::Table& written, bool is_landscape) {
  const report::Table table = with_joined_years(written);
  Json::Array columns;
  for (const double width : widths(table, is_landscape))
    columns.emplace_back(Json::Array{Json::Object{{"t", "AlignDefault"}}, node("ColWidth", width)});
  std::vector<report::Cell> heading;
  for (const report::Column& column : table.columns)
    heading.push_back(report::text_cell(column.name));
  const Json no_caption = Json::Array{Json(), Json::Array{}};
  const bool is_short = table.rows.size() <= kFewRows;
  return node("Table",
              Json::Array{is_short ? kept() : attributes({}), no_caption, std::move(columns),
                          Json::Array{attributes({}), Json::Array{row(heading)}}, bodies(table),
                          Json::Array{attributes({}), Json::Array{}}});
}

Json document(Json::Array blocks) {
  return Json::Object{{"pandoc-api-version", Json::Array{1, 22, 2, 1}},
                      {"meta", Json::Object{}},
                      {"blocks", std::move(blocks)}};
}

}  // namespace noken::annex::ast
