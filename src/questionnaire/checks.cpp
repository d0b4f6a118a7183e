#include "questionnaire/checks.h"

#include <fmt/format.h>

#include <algorithm>

namespace noken::questionnaire {

using formats::CellCheck;
using model::Type;

static constexpr Text kChoose = {"Pilih salah satu dari daftar.", "Choose one of the list."};
static constexpr Text kOwnCode = {
    "Kode ini tidak ada di daftar. Teruskan hanya bila ini kode turunan milik daerah.",
    "This code is not in the list. Go on only if it is a code of the region's own below one."};
static constexpr Text kUnknown = {
    "Yang ditulis tidak ada di daftar. Teruskan hanya bila Anda menambahkannya di buku ini.",
    "This is not in the list. Go on only if you add it in this workbook."};
static constexpr Text kNumber = {"Tulis angka saja, tanpa satuan.",
                                 "Write a number alone, without a unit."};
static constexpr Text kNumberBetween = {"Tulis angka dari {} sampai {}, tanpa satuan.",
                                        "Write a number from {} to {}, without a unit."};
static constexpr Text kDate = {"Tulis tanggal seperti 31/12/2026.",
                               "Write a date like 31/12/2026."};

// An option is one of its list; the rest may be what the list cannot know yet.
static void say_of_list(const Column& column, Language language, CellCheck& check) {
  if (is_list(column.form)) return;
  const Type type = column.field().type.type;
  check.is_strict =
      column.form == CellForm::flag || type == Type::option || type == Type::sub_dimension;
  const Text& words = check.is_strict ? kChoose : type == Type::reference ? kUnknown : kOwnCode;
  check.message = words.in(language);
}

static CellCheck number_check(const Column& column, Language language) {
  constexpr double kMost = 1e15;
  constexpr double kFirstYear = 1900;
  constexpr double kLastYear = 2200;
  const auto& range = column.field().extras.range;
  CellCheck check{.least = std::max(range.minimum, -kMost), .most = std::min(range.maximum, kMost)};
  if (column.field().type.type == Type::year) check = {.least = kFirstYear, .most = kLastYear};
  const bool is_between = check.least > -kMost && check.most < kMost;
  check.message =
      is_between ? fmt::format(fmt::runtime(kNumberBetween.in(language)), check.least, check.most)
                 : std::string(kNumber.in(language));
  return check;
}

static CellCheck date_check(Language language) {
  constexpr double kFirstDay = 2;
  constexpr double kLastDay = 109575;  // the end of the year 2199
  return {.is_date = true,
          .least = kFirstDay,
          .most = kLastDay,
          .message = std::string(kDate.in(language))};
}

std::vector<CellCheck> checks_of(const KindSheet& sheet, const Labels& labels, Choices& choices) {
  std::vector<CellCheck> checks;
  for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
    const Column& column = sheet.columns[i];
    CellCheck check;
    if (column.form == CellForm::number) {
      check = number_check(column, labels.language());
    } else if (column.form == CellForm::date) {
      check = date_check(labels.language());
    } else {
      check.list = choices.range_for(*sheet.kind, column);
      if (check.list.empty()) continue;
      say_of_list(column, labels.language(), check);
    }
    check.cells = {
        .first_row = kFirstRow, .first_column = i, .last_row = sheet.last_row(), .last_column = i};
    checks.push_back(std::move(check));
  }
  return checks;
}

}  // namespace noken::questionnaire
