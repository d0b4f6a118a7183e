#include <algorithm>

#include "base/unicode.h"
#include "importing/table_rows.h"

namespace noken::importing {

using formats::Grid;
using formats::GridFile;
using formats::GridRow;

static const Grid* sheet_named(const GridFile& file, const std::string& name) {
  for (const Grid& grid : file.sheets) {
    const bool is_it = name.empty() ? !grid.is_hidden && !grid.rows.empty()
                                    : normalised(grid.name) == normalised(name);
    if (is_it) return &grid;
  }
  return nullptr;
}

static std::unexpected<Trouble> no_sheet(const GridFile& file, const std::string& name) {
  std::vector<std::string> names;
  for (const Grid& grid : file.sheets) {
    if (!grid.is_hidden) names.push_back(fmt::format("`{}`", printable(grid.name)));
  }
  const std::string list = fmt::format("{}", fmt::join(names, ", "));
  if (name.empty()) {
    return std::unexpected(
        Trouble{"tidak ada lembar yang berisi", "there is no sheet with anything in it"});
  }
  return std::unexpected(
      Trouble{fmt::format("lembar `{}` tidak ada; yang ada: {}", printable(name), list),
              fmt::format("there is no sheet `{}`; there are: {}", printable(name), list)});
}

static std::size_t matches_in(const TableMap& map, const Headings& headings) {
  return static_cast<std::size_t>(std::ranges::count_if(map.columns, [&](const ColumnRule& rule) {
    return !rule.heading.empty() &&
           std::ranges::any_of(headings.names, [&](const std::string& name) {
             return normalised(name) == normalised(rule.heading);
           });
  }));
}

// The first row with the most headings of the map.
static std::size_t heading_row_of(const Grid& grid, const TableMap& map) {
  constexpr std::size_t kMostRowsAbove = 50;
  std::size_t best = 0;
  std::size_t most = 0;
  for (std::size_t i = 0; i < std::min(grid.rows.size(), kMostRowsAbove); ++i) {
    const std::size_t count = matches_in(map, headings_at(grid, grid.rows[i].number));
    if (count <= most) continue;
    most = count;
    best = grid.rows[i].number;
  }
  return best;
}

static std::size_t column_for(const ColumnRule& rule, const Headings& headings) {
  if (rule.column != kNoColumn) return rule.column;
  const std::string wanted = normalised(rule.heading);
  for (std::size_t i = 0; i < headings.names.size(); ++i) {
    const std::string& name = headings.names[i];
    const bool is_it = wanted.empty() ? formats::trimmed(name) == formats::trimmed(rule.heading)
                                      : normalised(name) == wanted;
    if (is_it && !name.empty()) return i;
  }
  return kNoColumn;
}

// One date that must begin with the month, and none that must begin with the day.
static bool has_month_first(const Grid& grid, const Headings& headings, std::size_t column) {
  bool is_month_first = false;
  for (const GridRow& row : grid.rows) {
    if (row.number <= headings.last_row) continue;
    const DateOrder order = order_of_date(row.text(column));
    if (order == DateOrder::day_first) return false;
    is_month_first = is_month_first || order == DateOrder::month_first;
  }
  return is_month_first;
}

static void bind_column(const Importing& importing, BoundTable& table, const ColumnRule& rule) {
  static constexpr Text kMissing = {"kolom `{}` yang disebut peta tidak ada di tabel ini",
                                    "the column `{}` that the map names is not in this table"};
  static constexpr Text kPersonal = {"kolom `{}` berisi data pribadi; tidak diambil",
                                     "the column `{}` holds personal data; it is left out"};
  const std::size_t column = column_for(rule, table.headings);
  const CellPlace sheet{.sheet = table.grid->name};
  if (column == kNoColumn) {
    if (!rule.field.empty())
      importing.note(Note::Sort::refused, sheet, {}, said(kMissing, printable(rule.heading)));
    return;
  }
  const auto& names = table.headings.names;
  const std::string heading = column < names.size() ? names[column] : rule.heading;
  const auto path = find_path(*table.map->kind, rule.field);
  const Personal personal = personal_data_in(heading);
  const bool is_personal =
      personal == Personal::certain || (personal == Personal::likely && rule.field.empty());
  if (is_personal)
    importing.note(Note::Sort::remark, sheet, {}, said(kPersonal, printable(heading)));
  if (!path || is_personal) return;
  table.columns.push_back(
      {.column = column,
       .path = *path,
       .rule = &rule,
       .has_month_first = path->field->type.type == model::Type::date &&
                          has_month_first(*table.grid, table.headings, column)});
}

// Columns that no rule names: the reader of the report must know of them.
static void note_unnamed(const Importing& importing, const BoundTable& table) {
  static constexpr Text kPersonal = {"kolom {} berisi data pribadi; tidak diambil",
                                     "the columns {} hold personal data; they are left out"};
  static constexpr Text kUnused = {"kolom yang tidak diambil: {}",
                                   "columns that are not taken: {}"};
  std::vector<std::string> personal;
  std::vector<std::string> unused;
  for (std::size_t column = 0; column < table.headings.names.size(); ++column) {
    const std::string& name = table.headings.names[column];
    const bool is_named = std::ranges::any_of(table.map->columns, [&](const ColumnRule& rule) {
      return column_for(rule, table.headings) == column;
    });
    const std::string plain = normalised(name);
    if (is_named || plain.empty() || plain == "no" || plain == "nomor") continue;
    const bool is_personal = personal_data_in(name) != Personal::no;
    (is_personal ? personal : unused).push_back(fmt::format("`{}`", printable(name)));
  }
  const CellPlace sheet{.sheet = table.grid->name};
  if (!personal.empty())
    importing.note(Note::Sort::remark, sheet, {}, said(kPersonal, fmt::join(personal, ", ")));
  if (!unused.empty())
    importing.note(Note::Sort::remark, sheet, {}, said(kUnused, fmt::join(unused, ", ")));
}

static Result<BoundTable> bind(const Importing& importing, const GridFile& file,
                               const TableMap& map) {
  static constexpr Text kNone = {
      "judul kolom tidak ditemukan{}; sebut nomor barisnya sebagai "
      "`baris_judul` pada peta",
      "the headings are not found{}; name their row as `baris_judul` "
      "in the map"};
  const Grid* grid = sheet_named(file, map.sheet);
  if (grid == nullptr) return std::unexpected(no_sheet(file, map.sheet).error());
  const std::size_t row = map.heading_row > 0 ? map.heading_row : heading_row_of(*grid, map);
  if (row == 0) {
    const std::string where = grid->name.empty() ? "" : fmt::format(" (`{}`)", grid->name);
    return std::unexpected(said(kNone, where));
  }
  BoundTable table{.map = &map, .grid = grid, .headings = headings_at(*grid, row)};
  for (const ColumnRule& rule : map.columns) bind_column(importing, table, rule);
  note_unnamed(importing, table);
  return table;
}

// Agencies first: the other rows name them.
Result<std::vector<BoundTable>> bind_tables(const Importing& importing, const GridFile& file,
                                            const ImportMap& map) {
  std::vector<BoundTable> tables;
  for (const TableMap& each : map.tables) {
    auto table = bind(importing, file, each);
    if (!table) return std::unexpected(table.error());
    tables.push_back(*std::move(table));
  }
  std::ranges::stable_sort(tables, {}, [](const BoundTable& table) { return table.map->kind->id; });
  return tables;
}

}  // namespace noken::importing
