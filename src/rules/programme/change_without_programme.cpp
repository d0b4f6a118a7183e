#include "rules/conditions/owner.h"
#include "rules/conditions/realising.h"
#include "rules/rule.h"

namespace noken::rules {

using model::KindId;
using Ids = std::unordered_set<std::string_view>;

// Applications of the centre are changed by the centre; a class that could not be read may be one.
static bool is_asked(const State& state, const Element& element) {
  if (!state.is_current(element) || !state.is_life_known(element)) return false;
  if (!conditions::is_of_the_region(state, element)) return false;
  if (element.kind != KindId::application) return true;
  const auto& application_class = static_cast<const Application&>(element).application_class;
  return application_class.is_missing() ||
         (application_class.is_given() && *application_class == "khusus_daerah");
}

static bool is_realised(const State& state, const Element& written, const Ids& realised) {
  const Reference self{.id = written.handle, .element = &written, .national = nullptr};
  return realised.contains(written.handle) ||
         realised.contains(conditions::realised_id(state, self));
}

static bool ends_in_period(const State& state, const Element& element) {
  const auto& period = state.config().period;
  if (!element.end.is_given() || !period.is_given()) return false;
  const Day day = first_day(*element.end);
  return day > state.day() && day >= first_day(Date{.year = period->first}) &&
         day <= last_day(Date{.year = period->last});
}

static Observation observe(const Element& element, const model::DateValue& date,
                           std::string_view situation) {
  return {.element = &element,
          .at = date.at,
          .message = situation,
          .field = situation == "end" ? "selesai" : "perubahan",
          .value = to_string(*date),
          .arguments = {{"object", element.handle}, {"date", to_string(*date)}}};
}

static void check_coming(const State& state, const Element& written, const Ids& realised,
                         Findings& findings) {
  for (const model::Change& change : written.changes) {
    if (change.on.is_given() && first_day(*change.on) > state.day())
      findings.report(observe(written, change.on, "change"));
  }
  const Element& element = state.at(written);
  const auto& successor = element.successor;
  const bool is_unknown = successor.presence == model::Presence::refused;
  const bool is_planned_for =
      is_unknown ||
      (successor.is_given() && realised.contains(conditions::realised_id(state, *successor)));
  if (ends_in_period(state, written) && !is_planned_for)
    findings.report(observe(written, written.end, "end"));
}

// Nearly all elements are live, and nothing is planned for them.
static bool may_change(const State& state, const Element& written) {
  const Element& element = state.at(written);
  return !state.is_live(element) || !written.changes.items.empty() || element.end.is_given();
}

static void check_element(const State& state, const Element& written, const Ids& realised,
                          Findings& findings) {
  if (!may_change(state, written)) return;
  const Element& element = state.at(written);
  if (!is_asked(state, element) || is_realised(state, written, realised)) return;
  if (state.written().left_out.may_name(written.handle)) return;
  if (state.is_live(element)) {
    check_coming(state, written, realised, findings);
  } else {
    findings.report({.element = &element,
                     .at = element.place(),
                     .message = "planned",
                     .arguments = {{"object", element.handle}}});
  }
}

static bool is_built(KindId kind) {
  return kind == KindId::application || kind == KindId::service || kind == KindId::infrastructure ||
         kind == KindId::security_measure;
}

static void check_changes(const State& state, Findings& findings) {
  const Ids& realised = state.index<conditions::RealisedIds>().ids;
  for (const Element* element : state.elements()) {
    if (is_built(element->kind))
      check_element(state, *state.written().elements[element->number], realised, findings);
  }
}

DEFINE_RULE(change_without_programme) = checked({
    .code = "PRG-009",
    .severity = "I/P/E",
    .reads = {"program.mewujudkan",      "program.tahap",       "aplikasi.status",
              "aplikasi.mulai",          "aplikasi.selesai",    "aplikasi.pengganti",
              "aplikasi.perubahan",      "aplikasi.kelas",      "layanan.status",
              "layanan.mulai",           "layanan.selesai",     "layanan.perubahan",
              "infrastruktur.status",    "infrastruktur.mulai", "infrastruktur.selesai",
              "infrastruktur.perubahan", "keamanan.status",     "keamanan.mulai",
              "keamanan.selesai",        "keamanan.perubahan",  "opd.jenis",
              "noken.yaml.periode"},
    .basis = {article("permenpan-59-2020", "Lampiran, Indikator 12"), need("S001")},
    .title = {"perubahan tanpa program", "change without a programme"},
    .rationale = {"Arsitektur yang dituju terwujud lewat program. Perubahan yang tidak ada dalam "
                  "program mana pun tidak mempunyai anggaran dan penanggung jawab, sehingga tetap "
                  "menjadi niat.",
                  "The target architecture comes about through programmes. A change that is in no "
                  "programme has neither money nor anyone in charge, and remains an intention."},
    .messages =
        {
            {.name = "planned",
             .situation = {"`{object}` direncanakan, tetapi tidak diwujudkan oleh program mana "
                           "pun",
                           "`{object}` is planned, but no programme brings it about"},
             .label = {"belum ada programnya", "has no programme"},
             .remedy = {"Tambahkan `{object}` pada `mewujudkan` program yang membangunnya.",
                        "Add `{object}` to `mewujudkan` of the programme that builds it."}},
            {.name = "change",
             .situation = {"`{object}` akan berubah pada {date}, tetapi perubahan itu tidak "
                           "diwujudkan oleh program mana pun",
                           "`{object}` is to change on {date}, but no programme brings the change "
                           "about"},
             .label = {"belum ada programnya", "has no programme"},
             .remedy = {"Tambahkan `{object}` pada `mewujudkan` program yang mengerjakan perubahan "
                        "ini.",
                        "Add `{object}` to `mewujudkan` of the programme that makes this change."}},
            {.name = "end",
             .situation = {"`{object}` akan berakhir pada {date}, tetapi tidak ada program yang "
                           "mengerjakan penghentian atau penggantiannya",
                           "`{object}` is to end on {date}, but no programme retires or replaces "
                           "it"},
             .label = {"belum ada programnya", "has no programme"},
             .remedy = {"Tambahkan `{object}`, atau `pengganti`-nya, pada `mewujudkan` program "
                        "yang mengerjakannya.",
                        "Add `{object}`, or its `pengganti`, to `mewujudkan` of the programme that "
                        "does it."}},
        },
    .check = check_changes,
    .in_portions = true,
});

}  // namespace noken::rules
