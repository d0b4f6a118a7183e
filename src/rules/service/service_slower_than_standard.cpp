#include <charconv>

#include "rules/conditions/ownership.h"
#include "rules/rule.h"

namespace noken::rules {

static std::string written(double number) {
  char digits[64];
  const char* const first = std::begin(digits);
  const char* const end =
      std::to_chars(std::begin(digits), std::end(digits), number, std::chars_format::fixed).ptr;
  return {first, end};
}
static std::string written(std::int64_t number) { return std::to_string(number); }

template <class T>
static void compare(const Service& service, const model::Given<T>& actual,
                    const model::Given<T>& standard, std::string_view field, Findings& findings) {
  if (!actual.is_given() || !standard.is_given() || *actual <= *standard) return;
  findings.report({.element = &service,
                   .at = actual.at,
                   .message = field,
                   .field = field,
                   .arguments = {{"service", service.handle},
                                 {"actual", written(*actual)},
                                 {"standard", written(*standard)}},
                   .related = {{standard.at, "standard"}}});
}

static void check_times(const State& state, Findings& findings) {
  for (const Service& service : state.live<Service>()) {
    if (!state.is_life_known(service) || conditions::is_owned_outside(state, service)) continue;
    const model::Achievement& actual = service.achievement;
    compare(service, actual.days, service.standard.days, "waktu_hari", findings);
    compare(service, actual.minutes, service.standard.minutes, "waktu_menit", findings);
  }
}

static constexpr Text kLabel = {"lebih lama dari standarnya", "longer than the standard"};
static constexpr Text kRemedy = {
    "Cari penyebabnya dan catat perbaikannya sebagai program; bila janjinya tidak dapat dipenuhi, "
    "tetapkan standar yang baru.",
    "Find the cause and record the cure as a programme; if the promise cannot be kept, set a new "
    "standard."};

DEFINE_RULE(service_slower_than_standard) = checked({
    .code = "LAY-006",
    .severity = "P/P/E",
    .reads = {"layanan.capaian.waktu_hari", "layanan.capaian.waktu_menit",
              "layanan.standar.waktu_hari", "layanan.standar.waktu_menit", "layanan.opd",
              "opd.jenis"},
    .basis = {need("S000")},
    .title = {"layanan yang lebih lambat dari standarnya", "service slower than its standard"},
    .rationale =
        {"Standar waktu adalah janji kepada warga. Selisih antara janji dan kenyataan menunjukkan "
         "di mana proses, petugas, atau aplikasinya perlu diperbaiki lebih dahulu.",
         "The standard time is a promise to citizens. The gap between promise and practice shows "
         "where process, staff or application should be mended first."},
    .messages =
        {
            {.name = "waktu_hari",
             .situation =
                 {"`{service}` selesai dalam {actual} hari kerja, standarnya {standard} hari kerja",
                  "`{service}` takes {actual} working days, its standard is {standard}"},
             .label = kLabel,
             .remedy = kRemedy},
            {.name = "waktu_menit",
             .situation = {"`{service}` selesai dalam {actual} menit, standarnya {standard} menit",
                           "`{service}` takes {actual} minutes, its standard is {standard}"},
             .label = kLabel,
             .remedy = kRemedy},
        },
    .notes = {{"standard", {"waktu yang dijanjikan", "the promised time"}}},
    .check = check_times,
    .in_portions = true,
});

}  // namespace noken::rules
