// Dates as people type them.

#include <algorithm>
#include <array>

#include "base/date.h"
#include "base/unicode.h"
#include "formats/xlsx_parts.h"
#include "importing/cell_value.h"
#include "loading/convert.h"

namespace noken::importing {

// By number; short forms are the first three letters but for `agt` and `agu`.
static constexpr std::array<std::string_view, 12> kMonths = {
    "januari", "februari", "maret",     "april",   "mei",      "juni",
    "juli",    "agustus",  "september", "oktober", "november", "desember"};
static constexpr std::array<std::string_view, 12> kEnglishMonths = {
    "january", "february", "march",     "april",   "may",      "june",
    "july",    "august",   "september", "october", "november", "december"};

static int month_named(std::string_view word) {
  if (word == "agt" || word == "agust") return 8;
  if (word == "pebruari" || word == "peb") return 2;
  if (word == "nopember" || word == "nop") return 11;
  for (std::size_t i = 0; i < kMonths.size(); ++i) {
    const bool is_whole = word == kMonths.at(i) || word == kEnglishMonths.at(i);
    const bool is_short = word.size() == 3 && (kMonths.at(i).starts_with(word) ||
                                               kEnglishMonths.at(i).starts_with(word));
    if (is_whole || is_short) return static_cast<int>(i) + 1;
  }
  return 0;
}

static std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  const std::string plain = normalised(text);
  for (std::size_t at = 0; at < plain.size();) {
    const std::size_t end = std::min(plain.find(' ', at), plain.size());
    words.push_back(plain.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

// `31 Desember 2025`, `Rabu, 31-Des-2025`, `Desember 2025`; empty when it is none.
static std::string date_in_words(std::string_view text) {
  static constexpr std::array<std::string_view, 9> kDays = {
      "senin", "selasa", "rabu", "kamis", "jumat", "jum", "sabtu", "minggu", "at"};
  std::vector<std::string> words = words_of(text);
  std::erase_if(
      words, [](const std::string& word) { return std::ranges::find(kDays, word) != kDays.end(); });
  if (words.size() < 2 || words.size() > 3 || words.back().size() != 4) return {};
  const int month = month_named(words[words.size() - 2]);
  if (month == 0) return {};
  std::string written = fmt::format("{}-{:02}", words.back(), month);
  if (words.size() == 3) written += fmt::format("-{:0>2}", words.front());
  return parse_date(written) ? written : std::string();
}

DateOrder order_of_date(std::string_view text) {
  const auto both = loading::to_slashed_date(formats::trimmed(text));
  if (!both || both->day_first == both->month_first) return DateOrder::unknown;
  if (both->day_first.empty()) return DateOrder::month_first;
  if (both->month_first.empty()) return DateOrder::day_first;
  return DateOrder::unknown;
}

static Converted slashed(const CellReading& reading, const loading::SlashedDate& both) {
  static constexpr Text kMonthFirst = {
      "hari atau bulan di depan? Sel lain di kolom ini mulai dengan bulan; tulis misalnya "
      "2025-12-31",
      "day or month first? Other cells of this column begin with the month; write 2025-12-31"};
  const bool has_one_reading = both.day_first == both.month_first;
  if (both.day_first.empty() || (reading.has_month_first && !has_one_reading))
    return refused(said(kMonthFirst));
  return accepted(reading, both.day_first);
}

// Days are counted so in spreadsheets: 20000 to 80000 are the years 1954 to 2119.
static std::string date_of_number(std::string_view text) {
  const bool is_digits = std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
  if (!is_digits || text.size() != 5 || text < "20000" || text > "80000") return {};
  return formats::date_of_serial(text, false);
}

Converted date(const CellReading& reading, std::string_view text) {
  static constexpr Text kNone = {
      "bukan tanggal yang dikenali; tulis misalnya 31/12/2025 atau 31 Desember 2025",
      "is no date that is known; write 31/12/2025 or 31 Desember 2025"};
  if (const auto written = parse_date(text)) return accepted(reading, to_string(*written));
  if (const auto both = loading::to_slashed_date(text)) return slashed(reading, *both);
  std::string found = date_in_words(text);
  if (found.empty()) found = date_of_number(text);
  return found.empty() ? refused(said(kNone)) : accepted(reading, std::move(found));
}

}  // namespace noken::importing
