#include "rules/conditions/successor.h"
#include "rules/rule.h"

namespace noken::rules {

namespace {

struct Limit {
  const Element& element;
  const model::DateValue& date;
  std::string_view message;
  std::string_view field;
};

}  // namespace

static void check_limit(const State& state, const Limit& limit, Findings& findings) {
  if (!limit.date.is_given() || last_day(*limit.date) >= state.day()) return;
  if (!state.is_life_known(limit.element) || conditions::may_be_replaced(state, limit.element))
    return;
  findings.report(
      {.element = &limit.element,
       .at = limit.date.at,
       .message = limit.message,
       .field = limit.field,
       .value = to_string(*limit.date),
       .arguments = {{"object", limit.element.handle}, {"date", to_string(*limit.date)}}});
}

static void check_validity(const State& state, Findings& findings) {
  for (const SecurityMeasure& measure : state.live<SecurityMeasure>()) {
    check_limit(state, {measure, measure.valid_until, "measure", "berlaku_sampai"}, findings);
  }
  for (const Infrastructure& item : state.live<Infrastructure>()) {
    check_limit(state, {item, item.licence_ends, "licence", "berakhir_lisensi"}, findings);
  }
}

DEFINE_RULE(validity_expired) = checked({
    .code = "KEA-004",
    .severity = "P/P/E",
    .reads = {"keamanan.berlaku_sampai", "keamanan.pengganti", "infrastruktur.berakhir_lisensi",
              "infrastruktur.pengganti"},
    .basis = {article("pp-71-2019", "Pasal 8")},
    .title = {"masa berlaku yang telah lewat", "validity that has expired"},
    .rationale = {"Sertifikat dan lisensi yang kedaluwarsa berarti pengamanan yang tidak lagi "
                  "diakui dan perangkat lunak yang tidak lagi diperbarui, padahal sistemnya "
                  "masih dipakai.",
                  "An expired certificate or licence means protection that no longer counts "
                  "and software that is no longer updated, while the system is still in use."},
    .messages =
        {
            {.name = "measure",
             .situation = {"`{object}` hanya berlaku sampai {date} dan belum memiliki pengganti",
                           "`{object}` was valid until {date} only and nothing has replaced it"},
             .label = {"telah lewat", "has passed"},
             .remedy = {"Perbarui lalu tulis `berlaku_sampai` yang baru, atau sebut yang baru "
                        "di `pengganti`; bila tidak dipakai lagi, tulis `selesai`.",
                        "Renew it and write the new `berlaku_sampai`, or name the new one in "
                        "`pengganti`; if it is no longer in use, write `selesai`."}},
            {.name = "licence",
             .situation = {"lisensi `{object}` berakhir {date} dan belum memiliki pengganti",
                           "the licence of `{object}` ended {date} and nothing has replaced it"},
             .label = {"telah lewat", "has passed"},
             .remedy = {"Perpanjang lalu tulis `berakhir_lisensi` yang baru, atau sebut yang "
                        "baru di `pengganti`; bila tidak dipakai lagi, tulis `selesai`.",
                        "Extend it and write the new `berakhir_lisensi`, or name the new one in "
                        "`pengganti`; if it is no longer in use, write `selesai`."}},
        },
    .check = check_validity,
    .in_portions = true,
});

}  // namespace noken::rules
