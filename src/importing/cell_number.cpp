// Numbers, durations and fees as people type them.

#include <algorithm>
#include <charconv>

#include "base/unicode.h"
#include "importing/cell_value.h"

namespace noken::importing {

using formats::GridCell;

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

static bool is_digits(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, is_digit);
}

// `12.345.678` in groups of three behind the first.
static bool is_grouped(std::string_view text, char mark) {
  std::size_t end = text.find(mark);
  if (end == 0 || end > 3 || !is_digits(text.substr(0, end))) return false;
  while (end != std::string_view::npos) {
    text.remove_prefix(end + 1);
    end = text.find(mark);
    if (std::min(end, text.size()) != 3 || !is_digits(text.substr(0, 3))) return false;
  }
  return true;
}

static std::string without(std::string_view text, std::string_view marks) {
  std::string rest;
  std::ranges::copy_if(text, std::back_inserter(rest),
                       [marks](char c) { return !marks.contains(c); });
  return rest;
}

// `Rp` before and `,-` behind the amount, and the blanks within it, say nothing.
static std::string bare_number(std::string_view text) {
  text = formats::trimmed(text);
  const std::string start = normalised(text.substr(0, 3));
  if (start.starts_with("rp")) text.remove_prefix(2);
  if (start.starts_with("idr")) text.remove_prefix(3);
  if (text.starts_with('.')) text.remove_prefix(1);
  if (text.ends_with(",-") || text.ends_with(".-")) text.remove_suffix(2);
  std::string bare(formats::trimmed(text));
  for (std::size_t at = bare.find("\xC2\xA0"); at != std::string::npos; at = bare.find("\xC2\xA0"))
    bare.replace(at, 2, " ");
  if (is_grouped(bare, ' ')) return without(bare, " ");
  if (is_grouped(bare, '_')) return without(bare, "_");
  return bare;
}

namespace {

// A number taken apart at its decimal mark.
struct Parts {
  std::string whole;
  std::string fraction;
  bool is_ambiguous = false;  // the one mark may part thousands or decimals
};

}  // namespace

static std::optional<Parts> parts_with_two_marks(std::string_view text, std::size_t last) {
  const char decimal = text[last];
  const char group = decimal == ',' ? '.' : ',';
  const std::string_view whole = text.substr(0, last);
  const std::string_view fraction = text.substr(last + 1);
  if (whole.contains(decimal) || !is_grouped(whole, group) || !is_digits(fraction))
    return std::nullopt;
  return Parts{without(whole, ".,"), std::string(fraction)};
}

static std::optional<Parts> parts_of(std::string_view text) {
  const std::size_t last = text.find_last_of(".,");
  if (last == std::string_view::npos) {
    if (!is_digits(text)) return std::nullopt;
    return Parts{std::string(text), ""};
  }
  const char other = text[last] == ',' ? '.' : ',';
  if (text.contains(other)) return parts_with_two_marks(text, last);
  const bool is_in_groups = is_grouped(text, text[last]);
  if (text.find(text[last]) != last) {
    if (!is_in_groups) return std::nullopt;
    return Parts{without(text, ".,"), ""};
  }
  const std::string_view whole = text.substr(0, last);
  const std::string_view fraction = text.substr(last + 1);
  if (!is_digits(whole) || !is_digits(fraction)) return std::nullopt;
  return Parts{std::string(whole), std::string(fraction), is_in_groups && whole != "0"};
}

static std::string without_zeros(std::string_view digits) {
  const std::size_t first = std::min(digits.find_first_not_of('0'), digits.size() - 1);
  return std::string(digits.substr(first));
}

std::optional<std::string> whole_number(std::string_view text, GridCell::Type type) {
  std::string bare = bare_number(text);
  const bool is_negative = bare.starts_with('-');
  if (is_negative) bare.erase(0, 1);
  const auto parts = parts_of(bare);
  if (!parts || parts->whole.size() > 18) return std::nullopt;
  const bool is_machine_made = type == GridCell::Type::number;
  const std::string sign = is_negative ? "-" : "";
  if (parts->is_ambiguous && !is_machine_made)
    return sign + without_zeros(parts->whole + parts->fraction);
  if (parts->fraction.find_first_not_of('0') != std::string::npos) return std::nullopt;
  return sign + without_zeros(parts->whole);
}

Converted decimal_number(const CellReading& reading, std::string_view text) {
  static constexpr Text kAmbiguous = {
      "dapat berarti {0}.{1} atau {0}{1}; tulis {0}{1} tanpa tanda, atau dengan satu atau dua "
      "angka di belakang koma",
      "may mean {0}.{1} or {0}{1}; write {0}{1} without a mark, or one or two decimals"};
  static constexpr Text kNone = {"bukan bilangan; tulis angkanya saja, misalnya 3,75",
                                 "is no number; write the digits alone, as 3.75"};
  std::string bare = bare_number(text);
  if (bare.ends_with('%'))
    bare = formats::trimmed(std::string_view(bare).substr(0, bare.size() - 1));
  const bool is_negative = bare.starts_with('-');
  if (is_negative) bare.erase(0, 1);
  const auto parts = parts_of(bare);
  if (!parts) return refused(said(kNone));
  if (parts->is_ambiguous && reading.type != GridCell::Type::number)
    return refused(said(kAmbiguous, parts->whole, parts->fraction));
  std::string number = (is_negative ? "-" : "") + without_zeros(parts->whole);
  std::string fraction = parts->fraction;
  while (fraction.ends_with('0')) fraction.pop_back();
  if (!fraction.empty()) number += "." + fraction;
  return accepted(reading, std::move(number));
}

static std::string with_last_key(std::string_view path, std::string_view key) {
  return std::string(path.substr(0, path.rfind('.') + 1)) + std::string(key);
}

std::string without_brackets(std::string_view text) {
  const std::size_t open = text.find('(');
  const std::size_t close = text.find(')', open == std::string_view::npos ? text.size() : open);
  if (close == std::string_view::npos) return std::string(text);
  return std::string(text.substr(0, open)) + " " + std::string(text.substr(close + 1));
}

Converted duration(const CellReading& reading, std::string_view text) {
  static constexpr Text kNone = {
      "bukan satu lama waktu; tulis misalnya `7 hari kerja`, `2 jam`, atau `30 menit`",
      "is not one length of time; write `7 hari kerja`, `2 jam` or `30 menit`"};
  const std::string bare = without_brackets(text);
  const std::size_t end = std::min(bare.find_first_not_of("0123456789.,"), bare.size());
  const Converted number = decimal_number(reading, bare.substr(0, end));
  const std::string unit = normalised(std::string_view(bare).substr(end));
  if (number.outcome != Converted::Outcome::value) return refused(said(kNone));
  Converted result = number;
  const bool is_whole = !number.value.items.front().contains('.');
  const bool wants_whole = reading.path.text.ends_with("waktu_menit");
  if (unit.empty()) return is_whole || !wants_whole ? result : refused(said(kNone));
  if (unit == "hari" || unit == "hari kerja") {
    result.path = with_last_key(reading.path.text, "waktu_hari");
    return result;
  }
  double value = 0;
  const std::string& digits = number.value.items.front();
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (unit == "jam") value *= 60;
  const auto minutes = static_cast<long long>(value);
  if ((unit != "jam" && unit != "menit") || static_cast<double>(minutes) != value)
    return refused(said(kNone));
  result.path = with_last_key(reading.path.text, "waktu_menit");
  result.value.items = {std::to_string(minutes)};
  return result;
}

static bool says_free(std::string_view text) {
  static constexpr std::string_view kWords[] = {
      "tidak dipungut biaya", "gratis",         "tanpa biaya",           "tidak ada biaya",
      "bebas biaya",          "tidak berbayar", "tidak dikenakan biaya", "tidak dikenakan tarif"};
  return std::ranges::find(kWords, normalised(text)) != std::end(kWords);
}

Converted fee(const CellReading& reading, std::string_view text) {
  static constexpr Text kTariff = {"disimpan sebagai `{}`: tarifnya dijelaskan dengan kata",
                                   "kept as `{}`: the tariff is told in words"};
  if (says_free(text)) return accepted(reading, "0");
  if (auto amount = whole_number(text, reading.type)) return accepted(reading, *std::move(amount));
  const std::string path = with_last_key(reading.path.text, "biaya_keterangan");
  Converted result = accepted(reading, std::string(text), said(kTariff, path));
  result.path = path;
  return result;
}

}  // namespace noken::importing
