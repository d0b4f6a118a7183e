// Which elements of one kind go with which of another.

#include <fmt/format.h>

#include <algorithm>

#include "annex/report_parts.h"
#include "annex/special_matrices.h"
#include "base/internal_error.h"
#include "model/visit.h"
#include "report/shown_value.h"

namespace noken::annex {

using model::Element;
using model::KindId;

namespace {

// Rows are elements of one kind; each column lists what of another kind a field of the row names,
// or what names the row in one of its fields.
struct Side {
  KindId kind;
  const char* field;  // of the row, or of the other with `is_incoming`
  bool is_incoming = false;
};

struct MatrixKind {
  std::string_view name;
  Text title;
  KindId rows = KindId::agency;
  FixedList<Side, 8> columns = {};
  report::Table (*make)(const Composing& composing) = nullptr;  // for a matrix of its own form
};

}  // namespace

static constexpr MatrixKind kMatrices[] = {
    {"layanan-proses",
     {"Layanan dan proses bisnis", "Services and processes"},
     KindId::service,
     {{KindId::process, "proses_bisnis"}}},
    {"aplikasi-layanan",
     {"Aplikasi dan layanan", "Applications and services"},
     KindId::application,
     {{KindId::service, "layanan"}}},
    {"aplikasi-data",
     {"Aplikasi dan data", "Applications and data"},
     KindId::application,
     {{KindId::dataset, "data"}, {KindId::dataset, "data_ditulis"}}},
    {"aplikasi-infrastruktur",
     {"Aplikasi dan infrastruktur", "Applications and infrastructure"},
     KindId::application,
     {{KindId::infrastructure, "infrastruktur"}}},
    {"opd-aplikasi",
     {"Perangkat daerah, aplikasi miliknya dan yang dipakainya",
      "Agencies, applications they own and use"},
     KindId::agency,
     {{KindId::application, "opd", true}, {KindId::application, "dipakai", true}}},
    {.name = "layanan-domain",
     .title = {"Layanan terhadap domain lain", "Services and all other domains"},
     .make = service_domains},
    {.name = "integrasi",
     .title = {"Integrasi: sumber, tujuan, cara, dan status",
               "Integration: source, target, method and status"},
     .make = integration_table},
};

static const MatrixKind* matrix_named(const Node& value, Composing& composing) {
  const std::string name = required_text(value, composing);
  if (name.empty()) return nullptr;
  const auto* found = std::ranges::find(kMatrices, name, &MatrixKind::name);
  if (found != std::end(kMatrices)) return found;
  std::vector<std::string_view> names;
  for (const MatrixKind& matrix : kMatrices) names.push_back(matrix.name);
  add_unknown(composing, value.at, {"matriks", "the matrix"}, names);
  return nullptr;
}

static void add_name(std::string& text, std::string_view name) {
  if (!text.empty()) text += "; ";
  text += name;
}

// A cell that holds nothing says so: an empty one could be a slip.
static report::Cell names_in(const Composing& composing, const Element& row, const Side& side) {
  std::string text;
  if (side.is_incoming) {
    for (const auto& incoming : composing.state.incoming(row)) {
      const Element& holder = composing.state.at(*incoming.holder);
      if (holder.kind == side.kind && std::string_view(incoming.field->key) == side.field &&
          composing.state.is_current(holder))
        add_name(text, report::shown_name(holder));
    }
  } else {
    text = report::shown_field(composing.state, row, side.field, composing.language).text;
  }
  return report::text_cell(text.empty() ? "–" : text);
}

static report::Table table_of(const MatrixKind& matrix, const Composing& composing) {
  const Language language = composing.language;
  report::Table table{.name = std::string(matrix.name)};
  table.columns.push_back({.key = "number", .name = "no.", .is_whole = true});
  table.columns.push_back(
      {.key = "row", .name = std::string(model::kind_of(matrix.rows).name.in(language))});
  for (const Side& side : matrix.columns) {
    const model::Kind& kind = model::kind_of(side.is_incoming ? side.kind : matrix.rows);
    const model::Field* field = model::find_field(kind, side.field);
    if (field == nullptr) internal_error("a matrix names a field that its kind has not");
    const std::string_view name =
        side.is_incoming ? kind.name.in(language) : field->label.in(language);
    table.columns.push_back({.key = side.field,
                             .name = side.is_incoming && side.field != std::string_view("opd") &&
                                             side.field != std::string_view("layanan")
                                         ? fmt::format("{} ({})", name, field->label.in(language))
                                         : std::string(name)});
  }
  std::vector<const Element*> rows;
  for (const Element* written : composing.state.written().of(matrix.rows)) {
    if (composing.state.is_current(*written)) rows.push_back(&composing.state.at(*written));
  }
  std::ranges::sort(rows, {}, [](const Element* element) {
    return std::tuple(report::shown_name(*element), element->handle);
  });
  for (const Element* element : rows) {
    auto& cells = table.rows.emplace_back();
    cells.push_back(report::number_cell(static_cast<double>(table.rows.size()), 0, language));
    cells.push_back(report::text_cell(report::shown_name(*element)));
    for (const Side& side : matrix.columns) cells.push_back(names_in(composing, *element, side));
  }
  return table;
}

static Result<void> compose_matrix(const Node& block, Composing& composing) {
  const MatrixKind* matrix = matrix_named(*block.find("matriks"), composing);
  if (matrix == nullptr) return {};
  report::Table table =
      matrix->make == nullptr ? table_of(*matrix, composing) : matrix->make(composing);
  table.caption = matrix->title.in(composing.language);
  add_table(std::move(table), block, composing);
  return {};
}

DEFINE_BLOCK(matrix) = {
    .name = "matriks",
    .about = {"hubungan antara dua domain", "how two domains go together"},
    .settings = {"judul"},
    .compose = compose_matrix,
};

}  // namespace noken::annex
