// The workbook for the entry sheets of SIA-SPBE: what lives at the date, a sheet for each metadata
// object, and a sheet that counts what has no place in them.

#include "exchange/sia_spbe.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "exchange/sheet_values.h"
#include "exchange/sia_cells.h"
#include "exchange/work_sheets.h"
#include "model/presence.h"
#include "model/visit.h"

namespace noken::exchange {

using formats::SheetCell;
using model::Element;
using model::Field;
using model::State;

namespace {

// Fields that no column holds, by kind and field.
using LostFields = std::map<std::pair<model::KindId, const Field*>, std::size_t>;

struct Making {
  const State& state;
  std::vector<formats::WorkSheet> sheets = {};
  LostFields lost = {};
  std::map<model::KindId, std::size_t> without_sheet = {};
  std::size_t shown = 0;
  std::size_t not_live = 0;
  std::size_t deeper = 0;
};

}  // namespace

static std::string jenis_of(const Element& element) {
  const Field* jenis = model::find_field(model::kind_of(element.kind), "jenis");
  return jenis == nullptr ? "" : sheet_value(jenis->slot(const_cast<Element&>(element)));
}

static bool is_of(const SiaSheet& sheet, const Element& element) {
  if (std::string_view(sheet.kind) != model::kind_of(element.kind).key) return false;
  return *sheet.jenis == '\0' || jenis_of(element) == sheet.jenis;
}

// Whether a column shows the field, or shows it since its own is empty.
static bool has_column(const std::vector<SiaColumn>& columns, const Element& element,
                       std::string_view key) {
  const auto is_empty = [&](const char* field) {
    const auto slot =
        model::find_field(model::kind_of(element.kind), field)->slot(const_cast<Element&>(element));
    return presence_of(slot) != model::Presence::given;
  };
  return std::ranges::any_of(columns, [&](const SiaColumn& column) {
    return column.field == key || (column.otherwise == key && is_empty(column.field));
  });
}

static void count_lost(const Element& element, const SiaSheet& sheet,
                       const std::vector<SiaColumn>& columns, Making& making) {
  model::for_each_field(const_cast<Element&>(element), [&](const Field& field, const auto& slot) {
    const std::string_view key = field.key;
    if (presence_of(slot) != model::Presence::given) return;
    const bool is_shown = has_column(columns, element, key);
    const bool is_sheet = key == "jenis" && *sheet.jenis != '\0';
    if (!is_shown && !is_sheet) ++making.lost[{element.kind, &field}];
    if (const auto* code = std::get_if<model::CodeValue*>(&slot); code != nullptr && is_shown) {
      const int deepest = std::ranges::max(columns, {}, &SiaColumn::level).level;
      making.deeper += reference::level_of((**code)->text) > deepest ? 1 : 0;
    }
  });
}

static void add_sheet(const SiaSheet& sheet, const std::vector<const Element*>& elements,
                      Making& making) {
  const auto columns = columns_of(sheet);
  SheetRows rows(1);
  for (const SiaColumn& column : columns)
    rows.front().push_back({.text = column.name, .is_heading = true});
  for (const Element* element : elements) {
    if (!is_of(sheet, *element)) continue;
    auto& row = rows.emplace_back();
    for (const SiaColumn& column : columns) row.push_back(sia_cell(making.state, *element, column));
    count_lost(*element, sheet, columns, making);
    ++making.shown;
  }
  making.sheets.push_back(work_sheet(sheet.name, std::move(rows)));
}

static std::vector<const Element*> live_elements(Making& making) {
  std::vector<const Element*> elements;
  for (const Element* written : making.state.written().elements) {
    const Element& element = making.state.at(*written);
    const bool has_sheet = std::ranges::any_of(
        sia_sheets(), [&](const SiaSheet& sheet) { return is_of(sheet, element); });
    if (!has_sheet) {
      ++making.without_sheet[element.kind];
    } else if (making.state.is_live(element)) {
      elements.push_back(&element);
    } else {
      ++making.not_live;
    }
  }
  std::ranges::stable_sort(elements, {}, &Element::handle);
  return elements;
}

// What has no place: whole kinds, and fields of those that have a sheet.
static formats::WorkSheet lost_sheet(const Making& making) {
  SheetRows rows(1);
  for (const char* name : {"jenis", "isian", "jumlah"})
    rows.front().push_back({.text = name, .is_heading = true});
  const auto add = [&](std::string_view kind, const char* field, std::size_t count) {
    rows.push_back(
        {SheetCell{.text = std::string(kind)}, SheetCell{.text = field},
         SheetCell{.text = fmt::format("{}", count), .number = static_cast<double>(count)}});
  };
  for (const model::Kind* kind : model::kinds()) {
    if (const auto found = making.without_sheet.find(kind->id); found != making.without_sheet.end())
      add(kind->key, "(elemen tanpa lembar)", found->second);
    for (const Field* field : fields_of(*kind)) {
      if (const auto found = making.lost.find({kind->id, field}); found != making.lost.end())
        add(kind->key, field->key, found->second);
    }
  }
  return work_sheet("Tidak Termuat", std::move(rows));
}

static std::size_t sum_of(const auto& counts) {
  std::size_t sum = 0;
  for (const auto& [key, count] : counts) sum += count;
  return sum;
}

static std::vector<LeftOut> left_out_of(const Making& making) {
  return {
      {{"elemen dari jenis yang tidak dikenal SIA-SPBE",
        "elements of kinds that SIA-SPBE does not know"},
       sum_of(making.without_sheet)},
      {{"elemen yang tidak berjalan pada tanggal itu", "elements that are not live at the date"},
       making.not_live},
      {{"isian tanpa kolom, dirinci di lembar Tidak Termuat",
        "fields without a column, listed in the sheet Tidak Termuat"},
       sum_of(making.lost)},
      {{"kode yang lebih dalam dari kolomnya", "codes that are deeper than their columns"},
       making.deeper},
      texts_cut(making.sheets)};
}

static Result<Exported> make(const ExportInput& input) {
  Making making{.state = input.state};
  const auto elements = live_elements(making);
  for (const SiaSheet& sheet : sia_sheets()) add_sheet(sheet, elements, making);
  Exported exported{.elements = making.shown, .left_out = left_out_of(making)};
  formats::Workbook workbook{.title = "Metadata arsitektur SPBE", .sheets = making.sheets};
  workbook.sheets.push_back(lost_sheet(making));
  workbook.sheets.push_back(about_sheet(input, workbook.title, exported.left_out));
  auto bytes = to_xlsx(workbook);
  if (!bytes) return std::unexpected(bytes.error());
  exported.files.push_back({.content = *std::move(bytes)});
  return exported;
}

DEFINE_EXPORT(sia_spbe) = {
    .name = "sia-spbe",
    .extension = "xlsx",
    .help = {"buku kerja dengan lembar dan kolom SIA-SPBE",
             "a workbook with the sheets and columns of SIA-SPBE"},
    .is_binary = true,
    .make = make,
};

}  // namespace noken::exchange
