#include "questionnaire/kind_sheet.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "questionnaire/cells.h"
#include "questionnaire/checks.h"
#include "questionnaire/column_comment.h"
#include "questionnaire/needs.h"
#include "questionnaire/office_words.h"
#include "questionnaire/questions.h"
#include "report/shown_value.h"

namespace noken::questionnaire {

using formats::FormCell;
using formats::FormRow;
using formats::FormSheet;
using formats::Look;

static double width_of(const Column& column) {
  constexpr double kWidths[] = {26, 18, 14, 26, 32, 32, 28, 34, 12};
  if (column.is("id")) return 22;
  if (column.is("nama")) return 34;
  const auto type = column.field().type.type;
  if (type == model::Type::paragraph) return 42;
  if (type == model::Type::rupiah) return 18;
  return kWidths[static_cast<std::size_t>(column.form)];
}

static FormRow title_row(const Plan& plan, const KindSheet& source) {
  const std::string agency = report::shown_name(*plan.house.head);
  constexpr double kHeight = 24;
  FormRow row{.height = kHeight};
  row.cells.push_back({.text = fmt::format("{} – {}", source.name, agency), .look = Look::title});
  return row;
}

static FormRow note_row(const Plan& plan, const KindSheet& source) {
  static constexpr Text kNote = {
      "Satu baris untuk satu {}. Merah: wajib diisi. Kuning: sebaiknya diisi. Abu-abu: tidak perlu "
      "diisi. Tanda * pada judul: wajib. Penjelasan muncul bila penunjuk diarahkan ke judul kolom.",
      "One row for each {}. Red: required. Yellow: advised. Grey: not needed. A * in a heading: "
      "required. Point at a heading for its explanation."};
  constexpr double kHeight = 30;
  FormRow row{.height = kHeight};
  row.cells.push_back({.text = fmt::format(fmt::runtime(kNote.in(plan.language)),
                                           source.kind->name.in(plan.language)),
                       .look = Look::note});
  return row;
}

static FormRow question_row(const KindSheet& source, Language language) {
  FormRow row;
  for (const Column& column : source.columns) {
    FormCell cell{.look = Look::question};
    for (const Question& question : questions()) {
      if (source.kind->key == std::string_view(question.kind) && column.is(question.path))
        cell.text = question.text.in(language);
    }
    row.cells.push_back(std::move(cell));
  }
  return row;
}

static FormRow heading_row(const KindSheet& source, const Labels& labels) {
  FormRow row;
  for (const Column& column : source.columns) {
    std::string heading = heading_of(labels, *source.kind, column);
    if (need_of(column) == model::Need::required && !column.is("id")) heading += " *";
    row.cells.push_back({.text = std::move(heading),
                         .look = Look::heading,
                         .comment = column_comment(labels, *source.kind, column)});
  }
  return row;
}

static FormRow empty_row(const KindSheet& source) {
  constexpr double kHeight = 20;
  FormRow row{.height = kHeight};
  for (const Column& column : source.columns) {
    row.cells.push_back(
        {.look = column.is("id") ? Look::fixed : Look::answer, .mask = mask_of(column)});
  }
  return row;
}

// Code and name stand on each page; letters stay large enough to read.
static int pages_for(const std::vector<double>& widths) {
  constexpr double kAcross = 215;
  double rest = 0;
  for (std::size_t i = 2; i < widths.size(); ++i) rest += widths[i];
  return std::max(1, static_cast<int>(std::ceil(rest / (kAcross - widths[0] - widths[1]))));
}

FormSheet kind_sheet(const Plan& plan, const KindSheet& source, const Labels& labels,
                     Choices& choices) {
  constexpr std::size_t kColumnsOfTitle = 6;
  FormSheet sheet{
      .name = source.name, .frozen_rows = kFirstRow, .frozen_columns = 2, .has_filter = true};
  for (const Column& column : source.columns) sheet.widths.push_back(width_of(column));
  sheet.pages_wide = pages_for(sheet.widths);
  sheet.rows = {title_row(plan, source), note_row(plan, source),
                question_row(source, plan.language), heading_row(source, labels)};
  const std::size_t last = std::min(kColumnsOfTitle, source.columns.size()) - 1;
  sheet.merged = {{.first_row = 0, .last_row = 0, .last_column = last},
                  {.first_row = 1, .last_row = 1, .last_column = last}};
  for (const model::Element* element : source.elements) {
    FormRow& row = sheet.rows.emplace_back();
    for (const Column& column : source.columns)
      row.cells.push_back(cell_of(labels, column, *element));
  }
  sheet.rows.resize(sheet.rows.size() + source.empty_rows, empty_row(source));
  sheet.checks = checks_of(source, labels, choices);
  sheet.colourings = colourings_of(source);
  return sheet;
}

}  // namespace noken::questionnaire
