#include "questionnaire/cells.h"

#include <fmt/format.h>

#include <cmath>

#include "model/presence.h"
#include "report/words.h"

namespace noken::questionnaire {

using formats::FormCell;
using formats::Look;
using formats::Mask;
using model::Presence;
using model::Type;

Mask mask_of(const Column& column) {
  if (column.form == CellForm::date) return Mask::date;
  if (column.form != CellForm::number) return Mask::text;
  switch (column.field().type.type) {
    case Type::rupiah:
      return Mask::grouped;
    case Type::decimal:
      return Mask::general;
    default:
      return Mask::whole;
  }
}

namespace {

struct CellWriter {
  const Labels& labels;
  const Column& column;
  FormCell& cell;

  std::string word(std::string_view text) const {
    if (column.form == CellForm::option || column.form == CellForm::options)
      return labels.option(column.field(), text);
    return std::string(text);
  }

  void number(double value) const { cell.number = value; }
  void number(std::int64_t value) const {
    constexpr std::int64_t kExact = std::int64_t{1} << 53;  // larger ones would be rounded
    if (std::abs(value) > kExact) {
      cell.text = fmt::format("{}", value);
    } else {
      cell.number = static_cast<double>(value);
    }
  }
  void lines(const auto& list, auto text_of) const {
    for (const auto& item : list) cell.text += (cell.text.empty() ? "" : "\n") + text_of(item);
  }
  void of_year(const auto& map) const {
    for (const auto& entry : map) {
      if (entry.key == column.year) number(entry.value);
    }
  }

  void operator()(model::TextValue* value) const {
    if (value->is_given()) cell.text = word(**value);
  }
  void operator()(model::FlagValue* value) const {
    if (value->is_given()) cell.text = **value ? "ya" : "tidak";
  }
  void operator()(model::IntegerValue* value) const {
    if (value->is_given()) number(**value);
  }
  void operator()(model::DecimalValue* value) const {
    if (value->is_given()) number(**value);
  }
  void operator()(model::DateValue* value) const {
    constexpr int kFirstYear = 1901;  // spreadsheets disagree about the days of 1900
    if (!value->is_given()) return;
    if ((*value)->day > 0 && (*value)->year >= kFirstYear) {
      cell.date = **value;
    } else {
      cell.text = to_string(**value);
      cell.mask = Mask::text;
    }
  }
  void operator()(model::YearsValue* value) const {
    if (!value->is_given()) return;
    const auto& [first, last] = **value;
    cell.text = first == last ? fmt::format("{}", first) : fmt::format("{}-{}", first, last);
  }
  void operator()(model::ReferenceValue* value) const {
    if (value->is_given()) cell.text = labels.reference(**value);
  }
  void operator()(model::CodeValue* value) const {
    if (value->is_given()) cell.text = word((*value)->text);
  }
  void operator()(model::AffairValue* value) const {
    if (value->is_given()) cell.text = labels.affair(**value, value->at);
  }
  void operator()(model::TextList* list) const {
    lines(*list, [&](const auto& item) { return word(item.value); });
  }
  void operator()(model::ReferenceList* list) const {
    lines(*list, [&](const auto& item) { return labels.reference(item.value); });
  }
  void operator()(model::AffairList* list) const {
    lines(*list, [&](const auto& item) { return labels.affair(item.value, item.at); });
  }
  void operator()(model::MoneyByYear* map) const { of_year(*map); }
  void operator()(model::DecimalByYear* map) const { of_year(*map); }
  void operator()(const auto& /*without a column*/) const {}
};

}  // namespace

static std::string refused_words(const Labels& labels, const model::Slot& slot) {
  static constexpr Text kOne = {"Isi di berkas belum dapat diterima: {}. Tulis isi yang benar.",
                                "What the file says cannot be taken: {}. Write what is right."};
  static constexpr Text kSome = {"Sebagian isi di berkas belum dapat diterima.",
                                 "Some of what the file says cannot be taken."};
  return std::visit(
      [&](const auto& value) -> std::string {
        if constexpr (requires { value->has_refused_items; }) {
          return value->has_refused_items ? std::string(kSome.in(labels.language()))
                                          : std::string();
        } else if constexpr (requires { value->is_missing(); }) {
          if (value->presence != Presence::refused || !value->at.known()) return {};
          return fmt::format(fmt::runtime(kOne.in(labels.language())),
                             report::shown(labels.state().written().sources.text(value->at)));
        } else {
          return {};
        }
      },
      slot);
}

// What no cell can hold stays as it is in the file.
static void close_if_too_long(const Labels& labels, FormCell& cell) {
  static constexpr Text kTooLong = {"Isinya terlalu panjang untuk satu sel; ubah di berkasnya.",
                                    "It is too long for a cell; change it in the file."};
  if (cell.text.size() <= formats::kLongestCell) return;
  cell.text.clear();
  cell.look = Look::fixed;
  cell.comment = kTooLong.in(labels.language());
}

FormCell cell_of(const Labels& labels, const Column& column, const model::Element& element) {
  FormCell cell{.look = Look::answer, .mask = mask_of(column)};
  if (column.is("id")) {
    cell.look = Look::fixed;
    if (element.id.is_given()) cell.text = *element.id;
    return cell;
  }
  const model::Slot slot = slot_of(column, element);
  std::visit(CellWriter{labels, column, cell}, slot);
  cell.comment = refused_words(labels, slot);
  close_if_too_long(labels, cell);
  return cell;
}

}  // namespace noken::questionnaire
