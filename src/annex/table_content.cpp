#include "annex/table_content.h"

#include <fmt/format.h>

#include <algorithm>

namespace noken::annex {

using tables::Cell;
using tables::Row;

namespace {

struct IntoWords {
  Language language;

  // Thousands are grouped from five digits on, so that years stay years.
  report::Cell operator()(std::int64_t number) const {
    constexpr std::int64_t kFiveDigits = 10'000;
    const auto value = static_cast<double>(number);
    const bool is_long = number >= kFiveDigits || number <= -kFiveDigits;
    return is_long ? report::money_cell(value, language) : report::number_cell(value, 0, language);
  }
  report::Cell operator()(double number) const {
    std::string text = fmt::format("{}", number);
    if (language == Language::indonesian) std::ranges::replace(text, '.', ',');
    return {.text = std::move(text), .number = number, .decimals = 2};
  }
  report::Cell operator()(bool flag) const {
    static constexpr Text kWords[] = {{"tidak", "no"}, {"ya", "yes"}};
    return report::text_cell(std::string(kWords[flag ? 1 : 0].in(language)));
  }
  report::Cell operator()(const std::string& text) const { return report::text_cell(text); }
  report::Cell operator()(std::monostate) const { return report::text_cell("–"); }
};

struct Order {
  std::size_t column;
  bool is_falling;
};

}  // namespace

report::Cell shown(const Cell& cell, Language language) {
  return std::visit(IntoWords{language}, cell);
}

static std::optional<std::size_t> column_named(const TableContent& content, std::string_view name) {
  const auto found = std::ranges::find(content.columns, name, &TableColumn::name);
  if (found == content.columns.end()) return std::nullopt;
  return static_cast<std::size_t>(found - content.columns.begin());
}

static std::optional<std::size_t> required_column(const TableContent& content,
                                                  std::string_view name, const Location& at,
                                                  Composing& composing) {
  const auto column = column_named(content, name);
  if (column) return column;
  std::vector<std::string_view> names;
  for (const TableColumn& each : content.columns) names.push_back(each.name);
  add_unknown(composing, at, {"pada tabel ini, kolom", "in this table the column"}, names);
  return std::nullopt;
}

// As it is shown, or as a document writes it.
static bool is_wanted(const Cell& cell, const Node& wanted, Language language) {
  const std::string text = shown(cell, language).text;
  const std::string plain = shown(cell, Language::indonesian).text;
  return std::ranges::any_of(wanted.scalars(), [&](const Node* node) {
    return node->text == text || node->text == plain;
  });
}

static void filter(TableContent& content, const Node& block, Composing& composing) {
  const Node* wanted = block.find("saring");
  if (wanted == nullptr) return;
  for (const auto& [name, values] : wanted->members) {
    const auto column = required_column(content, name, values.key_at, composing);
    if (!column) continue;
    std::erase_if(content.rows, [&](const Row& row) {
      return !is_wanted(row[*column], values, composing.language);
    });
  }
}

// What is empty stands last, whichever way the order goes.
static bool stands_before(const Row& a, const Row& b, const std::vector<Order>& orders) {
  for (const Order& order : orders) {
    const Cell& left = a[order.column];
    const Cell& right = b[order.column];
    if (left == right) continue;
    const bool is_empty = std::holds_alternative<std::monostate>(left);
    if (is_empty || std::holds_alternative<std::monostate>(right)) return !is_empty;
    return order.is_falling ? right < left : left < right;
  }
  return false;
}

// `urut: tahun`, `urut: [-tahun, nama]`
static void sort(TableContent& content, const Node& block, Composing& composing) {
  const Node* asked = block.find("urut");
  if (asked == nullptr) return;
  std::vector<Order> orders;
  for (const Node* name : asked->scalars()) {
    const bool is_falling = name->text.starts_with('-');
    const auto column = required_column(
        content, std::string_view(name->text).substr(is_falling ? 1 : 0), name->at, composing);
    if (column) orders.push_back({*column, is_falling});
  }
  std::ranges::stable_sort(content.rows,
                           [&](const Row& a, const Row& b) { return stands_before(a, b, orders); });
}

// `kolom: [nama, opd]`, or `kolom: {nama: Nama aplikasi, opd: Pemilik}`.
static void choose(TableContent& content, const Node& block, Composing& composing) {
  const Node* asked = block.find("kolom");
  if (asked == nullptr) return;
  TableContent chosen;
  std::vector<std::size_t> kept;
  const auto keep = [&](const std::string& name, const Location& at, const std::string& heading) {
    const auto column = required_column(content, name, at, composing);
    if (!column) return;
    kept.push_back(*column);
    chosen.columns.push_back(content.columns[*column]);
    if (!heading.empty()) chosen.columns.back().heading = heading;
  };
  for (const Node* name : asked->scalars()) keep(name->text, name->at, "");
  for (const auto& [name, heading] : asked->members) keep(name, heading.key_at, heading.text);
  for (const Row& row : content.rows) {
    Row& cells = chosen.rows.emplace_back();
    for (const std::size_t column : kept) cells.push_back(row[column]);
  }
  content = std::move(chosen);
}

std::optional<TableContent> arranged(TableContent content, const Node& block,
                                     Composing& composing) {
  const std::size_t problems = composing.problems.size();
  filter(content, block, composing);
  sort(content, block, composing);
  choose(content, block, composing);
  if (composing.problems.size() > problems) return std::nullopt;
  return content;
}

}  // namespace noken::annex
