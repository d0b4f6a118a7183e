#include <unordered_set>

#include "rules/conditions/public_service.h"
#include "rules/rule.h"

namespace noken::rules {

static bool is_district(const Agency& agency) {
  return agency.type.is_given() && (*agency.type == "distrik" || *agency.type == "kecamatan");
}

// A service of a district is for that district.
static bool is_of_district(const State& state, const Service& service) {
  const Agency* agency = state.find<Agency>(service.agency);
  for (int steps = 0; agency != nullptr && steps < 64; ++steps) {
    if (is_district(*agency)) return true;
    agency = state.find<Agency>(agency->parent);
  }
  return false;
}

static std::vector<const Agency*> missed(const std::vector<const Agency*>& districts,
                                         const model::ReferenceList& reached) {
  std::unordered_set<std::uint32_t> numbers;
  for (const auto& item : reached) {
    if (item.value.element != nullptr) numbers.insert(item.value.element->number);
  }
  std::vector<const Agency*> missing;
  std::ranges::copy_if(districts, std::back_inserter(missing),
                       [&](const Agency* district) { return !numbers.contains(district->number); });
  return missing;
}

static void report_missed(const Service& service, const std::vector<const Agency*>& missing,
                          std::size_t count, Findings& findings) {
  std::vector<Argument> arguments = {{"service", service.handle},
                                     {"missed", std::to_string(missing.size())},
                                     {"all", std::to_string(count)}};
  for (const Agency* district : missing)
    arguments.push_back({"districts", "`" + district->handle + "`"});
  findings.report({.element = &service,
                   .at = service.achievement.districts.key,
                   .field = "wilayah",
                   .arguments = std::move(arguments)});
}

static void check_districts(const State& state, Findings& findings) {
  std::vector<const Agency*> districts;
  for (const Agency& agency : state.all<Agency>()) {
    if (is_district(agency)) districts.push_back(&agency);
  }
  for (const Service& service : state.live<Service>()) {
    const model::ReferenceList& reached = service.achievement.districts;
    if (!conditions::is_public_service(state, service) || !reached.is_given()) continue;
    if (!conditions::holds(service.audience, "masyarakat") || reached.has_refused_items) continue;
    if (is_of_district(state, service)) continue;
    const auto missing = missed(districts, reached);
    if (!missing.empty()) report_missed(service, missing, districts.size(), findings);
  }
}

DEFINE_RULE(service_misses_districts) = checked({
    .code = "LAY-007",
    .severity = "I/I/P",
    .reads = {"layanan.capaian.wilayah", "layanan.target_layanan", "layanan.opd", "opd.jenis",
              "opd.induk"},
    .basis = {need("S000"), practice()},
    .title = {"layanan yang belum menjangkau semua distrik", "service that misses districts"},
    .rationale = {"Layanan tanpa pembedaan berarti warga di pegunungan dan pesisir dilayani "
                  "seperti warga di kota. Daftar distrik yang belum terjangkau menjadi dasar untuk "
                  "layanan keliling, jaringan, dan anggarannya.",
                  "Service without discrimination means that citizens in the mountains and on the "
                  "coast are served like those in town. The list of districts not yet reached is "
                  "the ground for mobile service, network and budget."},
    .messages =
        {
            {.situation = {"`{service}` belum menjangkau {missed} dari {all} distrik: {districts}",
                           "`{service}` misses {missed} of {all} districts: {districts}"},
             .label = {"belum semua distrik", "not all districts"},
             .remedy = {"Rencanakan jangkauannya, misalnya dengan layanan keliling; bila "
                        "distriknya sudah terlayani, tambahkan pada `wilayah`.",
                        "Plan how to reach them, such as by a mobile counter; if a district is "
                        "served already, add it to `wilayah`."}},
        },
    .check = check_districts,
});

}  // namespace noken::rules
