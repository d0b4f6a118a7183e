// The region, and what the packs say: national applications, codes and affairs.

#include <fmt/format.h>

#include <map>

#include "tables/derived.h"

namespace noken::tables {

template <class Value>
static Cell cell(const model::Given<Value>& value) {
  if (!value.is_given()) return {};
  if constexpr (std::is_same_v<Value, std::string_view>) {
    return std::string(*value);
  } else {
    return *value;
  }
}

static void fill_repository(const Source& source, Table& table) {
  const model::Config& config = source.state.config();
  const model::Region& region = config.region;
  const bool has_period = config.period.is_given();
  table.rows.push_back({std::string(*region.code), cell(region.name), cell(region.type),
                        cell(region.province), cell(region.capital), cell(region.population),
                        cell(region.area), cell(region.vision),
                        has_period ? Cell(std::int64_t{config.period->first}) : Cell(),
                        has_period ? Cell(std::int64_t{config.period->last}) : Cell(),
                        config.profile.is_given() ? std::string(*config.profile) : "dasar",
                        to_string(date_of(source.as_of)), to_string(date_of(source.state.day()))});
}

static constexpr DerivedColumn kRepositoryColumns[] = {
    {.name = "kode", .label = {"kode wilayah", "code of the region"}},
    {.name = "nama", .label = {"nama wilayah", "name of the region"}},
    {.name = "jenis", .label = {"jenis wilayah", "sort of region"}},
    {.name = "provinsi", .label = {"provinsi", "province"}},
    {.name = "ibu_kota", .label = {"ibu kota", "capital"}},
    {.name = "penduduk", .label = {"jumlah penduduk", "population"}, .type = ColumnType::integer},
    {.name = "luas_km2", .label = {"luas (km2)", "area (km2)"}, .type = ColumnType::decimal},
    {.name = "visi", .label = {"visi", "vision"}},
    {.name = "periode_awal",
     .label = {"tahun pertama periode", "first year of the period"},
     .type = ColumnType::integer},
    {.name = "periode_akhir",
     .label = {"tahun terakhir periode", "last year of the period"},
     .type = ColumnType::integer},
    {.name = "profil", .label = {"profil pemeriksaan", "profile of the check"}},
    {.name = "per_tanggal",
     .label = {"hari yang dianggap hari ini (--as-of)", "the day taken for today (--as-of)"}},
    {.name = "keadaan_pada",
     .label = {"tanggal keadaan yang ditampilkan (--at)", "date of the state shown (--at)"}},
};
const Derived kRepository = {"repositori",
                             {"satu baris: wilayah, periode, dan tanggal keadaan",
                              "one row: the region, its period and the date of the state"},
                             kRepositoryColumns,
                             1,
                             fill_repository};

static void fill_national(const Source& source, Table& table) {
  std::map<std::string_view, Row> rows;
  for (const reference::NationalApplication& each : source.state.packs().national) {
    rows[each.id] = {each.id, each.name, text_or_nothing(each.application_class),
                     text_or_nothing(fmt::format("{}", fmt::join(each.fields, ", "))),
                     text_or_nothing(each.owner)};
  }
  for (auto& [id, row] : rows) table.rows.push_back(std::move(row));
}

static constexpr DerivedColumn kNationalColumns[] = {
    {.name = "id", .label = {"id", "id"}, .target = kIdTable},
    {.name = "nama", .label = {"nama", "name"}},
    {.name = "kelas", .label = {"umum atau khusus_pusat", "umum or khusus_pusat"}},
    {.name = "bidang", .label = {"bidang fungsi, dipisah koma", "fields of function, with commas"}},
    {.name = "pemilik", .label = {"instansi pemilik", "owner"}},
};
const Derived kNational = {
    kNationalTable,
    {"aplikasi nasional dari paket rujukan", "national applications of the pack"},
    kNationalColumns,
    1,
    fill_national};

static std::string_view parent_of(std::string_view code) {
  const std::size_t dot = code.find_last_of('.');
  return dot == std::string_view::npos || reference::level_of(code) < 2 ? std::string_view()
                                                                        : code.substr(0, dot);
}

static void fill_codes(const Source& source, Table& table) {
  std::map<std::string_view, Row> rows;
  for (const reference::Tree& tree : source.state.packs().trees) {
    for (const reference::TreeNode& node : tree.nodes) {
      rows[node.code] = {node.code, std::string(prefix(tree.name)), std::int64_t{node.level},
                         node.name, text_or_nothing(parent_of(node.code))};
    }
  }
  for (auto& [code, row] : rows) table.rows.push_back(std::move(row));
}

static constexpr DerivedColumn kCodeColumns[] = {
    {.name = "kode", .label = {"kode lengkap", "code in full"}},
    {.name = "pohon",
     .label = {"RAB, RAL, RAD, RAA, RAI, atau RAK", "RAB, RAL, RAD, RAA, RAI or RAK"}},
    {.name = "tingkat",
     .label = {"tingkat, 1 yang teratas", "level, 1 for the top"},
     .type = ColumnType::integer},
    {.name = "nama", .label = {"nama", "name"}},
    {.name = "induk", .label = {"kode di atasnya", "code above it"}},
};
const Derived kCodes = {
    "kode_referensi",
    {"kode referensi arsitektur nasional", "codes of the national reference trees"},
    kCodeColumns,
    1,
    fill_codes};

static void fill_affairs(const Source& source, Table& table) {
  std::map<std::string_view, const reference::Affair*> affairs;
  for (const reference::Affair& affair : source.state.packs().affairs) affairs[affair.id] = &affair;
  for (const auto& [id, affair] : affairs) {
    std::int64_t number = 0;
    for (const std::string& code : affair->rab)
      table.rows.push_back({affair->id, ++number, affair->name.indonesian, code});
    if (affair->rab.empty())
      table.rows.push_back({affair->id, std::int64_t{1}, affair->name.indonesian, Cell()});
  }
}

static constexpr DerivedColumn kAffairColumns[] = {
    {.name = "urusan", .label = {"id urusan", "id of the affair"}},
    {.name = "nomor",
     .label = {"urutan kodenya", "number of the code"},
     .type = ColumnType::integer},
    {.name = "nama", .label = {"nama urusan", "name of the affair"}},
    {.name = "rab", .label = {"kode RAB padanannya", "RAB code it stands for"}},
};
const Derived kAffairs = {"urusan_rab",
                          {"urusan pemerintahan dan kode RAB-nya", "affairs and their RAB codes"},
                          kAffairColumns,
                          2,
                          fill_affairs};

}  // namespace noken::tables
