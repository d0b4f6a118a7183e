#include "rules/conditions/asked.h"
#include "rules/conditions/listed.h"
#include "rules/rule.h"

namespace noken::rules {

using model::TextValue;

// Maps have their own measures and units, and what could not be read may be a map.
static bool is_measured(const Dataset& data) {
  const bool may_be_map = data.type.presence == model::Presence::refused;
  return !may_be_map && !(data.type.is_given() && *data.type == "geospasial");
}

static std::vector<std::string> missing_fields(const Dataset& data) {
  std::vector<std::string> missing;
  const auto ask = [&](const TextValue& value, const char* key) {
    if (value.is_missing()) missing.emplace_back(key);
  };
  if (data.standard.presence != model::Presence::refused) {
    ask(data.standard.concept_, "konsep");
    ask(data.standard.definition, "definisi");
    ask(data.standard.classification, "klasifikasi");
    if (is_measured(data)) ask(data.standard.measure, "ukuran");
    if (is_measured(data)) ask(data.standard.unit, "satuan");
  }
  ask(data.reference_code, "kode_referensi");
  return missing;
}

static void check_standard(const State& state, Findings& findings) {
  for (const Dataset& data : state.current<Dataset>()) {
    if (!data.is_priority.is_given() || !*data.is_priority) continue;
    if (!conditions::is_asked(state, data) || !state.is_life_known(data)) continue;
    const std::vector<std::string> missing = missing_fields(data);
    if (missing.empty()) continue;
    Observation observation{.element = &data,
                            .at = data.standard.is_given() ? data.standard.key : data.place(),
                            .field = "standar_data",
                            .arguments = {{"data", data.handle}}};
    conditions::add_listed(observation.arguments, "missing", missing);
    findings.report(std::move(observation));
  }
}

DEFINE_RULE(priority_data_without_standard) = checked({
    .code = "DAT-006",
    .severity = "I/P/E",
    .reads = {"data.prioritas", "data.standar_data", "data.jenis_data", "data.kode_referensi",
              "data.opd"},
    .basis = {article("perpres-39-2019", "Pasal 3"),
              article("perpres-39-2019", "Pasal 4 ayat (2)")},
    .title = {"data prioritas tanpa standar data", "priority data without a data standard"},
    .rationale = {"Data prioritas dibandingkan antarperangkat daerah dan antardaerah. Tanpa "
                  "konsep, definisi, klasifikasi, ukuran, satuan, dan kode referensi yang "
                  "tertulis, angka yang tampak sama dapat berarti lain.",
                  "Priority data are compared between agencies and between regions. Without "
                  "a written concept, definition, classification, measure, unit and "
                  "reference code, numbers that look alike may mean different things."},
    .messages =
        {
            {.situation = {"`{data}` adalah data prioritas, tetapi belum memiliki {missing}",
                           "`{data}` is priority data but lacks {missing}"},
             .label = {"standar data belum lengkap", "the data standard is incomplete"},
             .remedy = {"Isi {missing}. `kode_referensi` ditulis pada datanya, yang lain di "
                        "bawah `standar_data`, misalnya `satuan: orang`.",
                        "Fill in {missing}. `kode_referensi` belongs to the data itself, the "
                        "others stand under `standar_data`, such as `satuan: orang`."}},
        },
    .check = check_standard,
    .in_portions = true,
});

}  // namespace noken::rules
