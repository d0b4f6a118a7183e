#include <algorithm>

#include "exchange/export.h"
#include "model/presence.h"
#include "model/visit.h"

namespace noken::exchange {

std::span<const Export* const> exports() {
  static constexpr const Export* kAll[] = {
#define NOKEN_EXPORT(name) &name##_export,
#include "exchange_exports_list.inc"
#undef NOKEN_EXPORT
  };
  return kAll;
}

std::vector<tables::Table> filled_tables(const ExportInput& input) {
  std::vector<tables::Table> all = tables::all_tables();
  fill_all({.state = input.state,
            .as_of = input.as_of,
            .language = input.language,
            .report = &input.report},
           all);
  settle_foreign_keys(all);
  return all;
}

// Keys of noken.yaml that are settings of noken rather than facts about the region.
static std::size_t count_settings(const model::Config& config) {
  static constexpr std::string_view kShown[] = {"noken", "wilayah", "periode", "profil"};
  std::size_t count = 0;
  for_each_field(const_cast<model::Config&>(config), model::kConfig,
                 [&](const model::Field& field, const model::Slot& slot) {
                   const bool is_shown = std::ranges::find(kShown, field.key) != std::end(kShown);
                   count += !is_shown && presence_of(slot) != model::Presence::absent ? 1 : 0;
                 });
  return count;
}

std::vector<LeftOut> left_out_of_tables(const ExportInput& input) {
  return {{{"elemen tanpa id atau dengan id yang sudah dipakai",
            "elements without an id, or with one that is taken"},
           tables::count_without_row(input.state)},
          {{"setelan noken.yaml di luar wilayah, periode, dan profil",
            "settings of noken.yaml beside region, period and profile"},
           count_settings(input.state.config())}};
}

}  // namespace noken::exchange
