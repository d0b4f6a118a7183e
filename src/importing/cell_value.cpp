#include "importing/cell_value.h"

#include <algorithm>
#include <array>

#include "base/unicode.h"
#include "exchange/sheet_values.h"
#include "loading/convert.h"

namespace noken::importing {

using formats::GridCell;
using model::Type;
using Outcome = Converted::Outcome;

Converted refused(Trouble words) {
  return {.outcome = Outcome::refused, .words = std::move(words)};
}

Converted accepted(const CellReading& reading, std::string item, Trouble remark) {
  return {.outcome = Outcome::value,
          .path = reading.path.text,
          .value = {.is_list = false, .items = {std::move(item)}},
          .words = std::move(remark)};
}

bool says_nothing(std::string_view text) {
  static constexpr std::string_view kWords[] = {
      "",     "tidak ada", "nihil",       "kosong",       "belum ada",      "n a",           "na",
      "none", "null",      "belum diisi", "belum terisi", "tidak tersedia", "tidak ada data"};
  return std::ranges::find(kWords, normalised(text)) != std::end(kWords);
}

// One line: breaks and runs of blanks become one blank.
static std::string in_one_line(std::string_view text) {
  std::string line;
  std::string rest(text);
  for (std::size_t at = rest.find("\xC2\xA0"); at != std::string::npos; at = rest.find("\xC2\xA0"))
    rest.replace(at, 2, " ");
  for (const char c : rest) {
    const bool is_gap = static_cast<unsigned char>(c) <= 0x20 || c == 0x7F;
    if (!is_gap) line += c;
    if (is_gap && !line.empty() && line.back() != ' ') line += ' ';
  }
  while (line.ends_with(' ')) line.pop_back();
  return line;
}

// Lines without blanks at their ends, and none empty at the start or the end.
static std::string in_paragraphs(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const std::size_t end = text.find_first_of("\r\n");
    const std::string line = in_one_line(text.substr(0, end));
    if (!line.empty()) result += (result.empty() ? "" : "\n") + line;
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return result;
}

static Converted flag(const CellReading& reading, std::string_view text) {
  static constexpr Text kNone = {"bukan ya atau tidak", "is neither yes (ya) nor no (tidak)"};
  static constexpr auto kYes =
      std::to_array<std::string_view>({"ya", "y", "iya", "true", "ada", "sudah", "v"});
  static constexpr auto kNo =
      std::to_array<std::string_view>({"tidak", "t", "false", "tidak ada", "belum", "belum ada"});
  const bool is_mark = text == "✓" || text == "√" || text == "✔";
  const std::string plain = normalised(key_in_brackets(text));
  if (is_mark || std::ranges::find(kYes, plain) != kYes.end()) return accepted(reading, "ya");
  if (std::ranges::find(kNo, plain) != kNo.end()) return accepted(reading, "tidak");
  if (plain.empty()) return {};
  return refused(said(kNone));
}

static Converted whole(const CellReading& reading, std::string_view text) {
  static constexpr Text kNone = {"bukan bilangan bulat; tulis angkanya saja, misalnya 1500000",
                                 "is no whole number; write the digits alone, as 1500000"};
  auto number = whole_number(text, reading.type);
  return number ? accepted(reading, *std::move(number)) : refused(said(kNone));
}

static Converted years(const CellReading& reading, std::string_view text) {
  static constexpr Text kNone = {"bukan tahun; tulis misalnya 2026 atau 2026-2029",
                                 "is no year; write 2026 or 2026-2029"};
  const bool is_range = reading.path.field->type.type == Type::year_range;
  if (loading::to_year(text)) return accepted(reading, std::string(text));
  if (is_range && loading::to_years(text)) return accepted(reading, std::string(text));
  const auto meant = is_range ? loading::to_meant_years(text) : std::nullopt;
  return meant ? accepted(reading, *meant) : refused(said(kNone));
}

static Converted id(const CellReading& reading, std::string_view text) {
  static constexpr Text kMade = {"ditulis sebagai id `{}`", "written as the id `{}`"};
  static constexpr Text kNone = {
      "tidak dapat menjadi id; pakai huruf kecil, angka, dan tanda "
      "hubung, mulai dengan huruf",
      "cannot become an id; use small letters, digits and hyphens, "
      "beginning with a letter"};
  const std::string_view key = key_in_brackets(text);
  if (loading::is_id(key)) return accepted(reading, std::string(key));
  const std::string made = loading::suggest_id(key);
  return made.empty() ? refused(said(kNone)) : accepted(reading, made, said(kMade, made));
}

static bool is_named(const CellReading& reading, std::string_view end) {
  return reading.path.text.ends_with(end);
}

static Converted text_value(const CellReading& reading, std::string_view text) {
  if (reading.path.text == "domain") return host_name(reading, text);
  return accepted(reading, in_one_line(text));
}

static Converted one_value(const CellReading& reading, std::string_view text) {
  switch (reading.path.field->type.type) {
    case Type::paragraph:
      return accepted(reading, in_paragraphs(text));
    case Type::id:
      return id(reading, text);
    case Type::reference:
      return reference(reading, text);
    case Type::option:
      return option(reading, text);
    case Type::flag:
      return flag(reading, text);
    case Type::integer:
      return is_named(reading, "waktu_menit") ? duration(reading, text) : whole(reading, text);
    case Type::rupiah:
      return is_named(reading, "standar.biaya") ? fee(reading, text) : whole(reading, text);
    case Type::decimal:
      return is_named(reading, "waktu_hari") ? duration(reading, text)
                                             : decimal_number(reading, text);
    case Type::date:
      return date(reading, text);
    case Type::year:
    case Type::year_range:
      return years(reading, text);
    case Type::code:
      return code(reading, text);
    case Type::affair:
      return affair(reading, text);
    case Type::link:
      return link(reading, text);
    case Type::sub_dimension:
      return sub_dimension(reading, text);
    default:
      return text_value(reading, text);
  }
}

static std::vector<std::string> split(std::string_view text, std::string_view marks) {
  std::vector<std::string> items;
  while (true) {
    const std::size_t end = text.find_first_of(marks);
    const std::string_view item = formats::trimmed(text.substr(0, end));
    if (!item.empty()) items.emplace_back(item);
    if (end == std::string_view::npos) return items;
    text.remove_prefix(end + 1);
  }
}

// One to a line; in a single line as noken writes lists into sheets.
static std::vector<std::string> items_in(std::string_view text) {
  if (text.find_first_of("\n\r") != std::string_view::npos) return split(text, "\n\r");
  std::vector<std::string> items = exchange::items_of_sheet_list(text);
  for (std::string& item : items) item = formats::trimmed(item);
  std::erase(items, "");
  return items;
}

// `1. `, `a) `, `- ` before an item of a list.
static std::string without_bullet(std::string_view item) {
  for (const std::string_view sign : {"- ", "* ", "• ", "– "}) {
    if (item.starts_with(sign)) return std::string(formats::trimmed(item.substr(sign.size())));
  }
  const std::size_t end = item.find_first_of(".)");
  const std::string_view number = item.substr(0, end);
  const bool is_number = !number.empty() && number.size() <= 2 &&
                         number.find_first_not_of("0123456789") == std::string_view::npos;
  const bool is_letter = number.size() == 1 && number[0] >= 'a' && number[0] <= 'z';
  const bool is_bullet = end != std::string_view::npos && (is_number || is_letter) &&
                         end + 1 < item.size() && item[end + 1] == ' ';
  return std::string(is_bullet ? formats::trimmed(item.substr(end + 1)) : item);
}

static void add_item(Converted& all, Converted one) {
  if (one.outcome != Outcome::value) return;
  std::string& item = one.value.items.front();
  auto& items = all.value.items;
  if (std::ranges::find(items, item) == items.end()) items.push_back(std::move(item));
  if (all.words.indonesian.empty()) all.words = std::move(one.words);
}

static Converted list_of(const CellReading& reading, const std::vector<std::string>& parts) {
  Converted all = accepted(reading, "");
  all.value = {.is_list = true, .items = {}};
  for (const std::string& part : parts) {
    if (says_nothing(part)) continue;
    Converted one = one_value(reading, without_bullet(part));
    if (one.outcome == Outcome::refused) {
      one.words.indonesian.insert(0, fmt::format("`{}` ", printable(part)));
      one.words.english.insert(0, fmt::format("`{}` ", printable(part)));
      return one;
    }
    add_item(all, std::move(one));
  }
  if (all.value.items.empty()) return {};
  return all;
}

// Names may hold commas, so those part items only where the parts are something each.
static Converted several(const CellReading& reading, std::string_view text) {
  const std::vector<std::string> parts = items_in(text);
  const Type type = reading.path.field->type.type;
  const bool is_free_text = type == Type::text || type == Type::paragraph;
  const Converted all = list_of(reading, parts);
  if (all.outcome != Outcome::refused || is_free_text) return all;
  for (const std::string_view marks : {";\n\r", ",;\n\r", ",/&+;\n\r"}) {
    const Converted finer = list_of(reading, split(text, marks));
    if (finer.outcome == Outcome::value) return finer;
  }
  return parts.size() == 1 ? one_value(reading, parts.front()) : all;
}

Converted convert(const CellReading& reading, std::string_view text) {
  static constexpr Text kError = {"rumus di sel ini gagal; perbaiki rumusnya, atau ketik nilainya",
                                  "the formula of this cell fails; mend it, or type the value"};
  text = formats::trimmed(text);
  if (reading.type == GridCell::Type::error) return refused(said(kError));
  const bool is_flag = reading.path.field->type.type == Type::flag;
  if (text.empty() || (!is_flag && says_nothing(text))) return {};
  return reading.path.is_list ? several(reading, text) : one_value(reading, text);
}

}  // namespace noken::importing
