#include "model/elements.h"
#include "model/kind.h"
#include "rules/conditions/places.h"
#include "rules/rule.h"

namespace noken::rules {

using model::Change;
using model::ChangedField;

static bool is_own_field(std::string_view key) {
  return key == "id" || key == "mulai" || key == "selesai" || key == "status" || key == "perubahan";
}

// The lifetime is taken as given when one of its dates was refused.
static bool is_outside_life(const Element& element, Day day) {
  if (element.start.presence == model::Presence::refused ||
      element.end.presence == model::Presence::refused)
    return false;
  const bool unknown_start = element.start.is_missing() && !starts_by(element, day);
  return !unknown_start && life_at(element, day) != model::Life::live;
}

static void report_field(const Element& element, const ChangedField& changed,
                         std::string_view message, Location earlier, Findings& findings) {
  findings.report({.element = &element,
                   .at = changed.key,
                   .message = message,
                   .field = changed.field->key,
                   .value = std::to_string(changed.key.offset - element.at.offset),
                   .arguments = {{"field", changed.field->key}},
                   .related = earlier.known() ? std::vector<Related>{{earlier, "earlier"}}
                                              : std::vector<Related>{}});
}

// A field that an earlier change sets on the same day.
static Location same_day_before(const std::vector<const Change*>& changes, std::size_t index,
                                const ChangedField& changed) {
  for (std::size_t i = 0; i < index; ++i) {
    if (first_day(*changes[i]->on) != first_day(*changes[index]->on)) continue;
    for (const ChangedField& other : changes[i]->fields) {
      if (other.field == changed.field) return other.key;
    }
  }
  return {};
}

static std::vector<const Change*> in_order(const Element& element) {
  std::vector<const Change*> changes;
  for (const Change& change : element.changes) {
    if (change.on.is_given() && change.becomes != nullptr) changes.push_back(&change);
  }
  std::ranges::sort(changes, {},
                    [](const Change* change) { return std::pair{first_day(*change->on), change}; });
  return changes;
}

static void report_outside(const Element& element, const Change& change, Findings& findings) {
  findings.report({.element = &element,
                   .at = change.on.at,
                   .message = "outside_life",
                   .field = "perubahan",
                   .value = to_string(*change.on),
                   .arguments = {{"date", to_string(*change.on)}},
                   .related = {{conditions::life_place(element), "life"}}});
}

static void check_fields(const Element& element, const std::vector<const Change*>& changes,
                         std::size_t index, Element& now, Findings& findings) {
  for (const ChangedField& changed : changes[index]->fields) {
    const Location earlier = same_day_before(changes, index, changed);
    if (is_own_field(changed.field->key)) {
      report_field(element, changed, "own_field", {}, findings);
    } else if (earlier.known()) {
      report_field(element, changed, "same_date", earlier, findings);
    } else if (changed.field->same(now, *changes[index]->becomes)) {
      report_field(element, changed, "same_value", {}, findings);
    }
    if (!is_own_field(changed.field->key)) changed.field->copy(now, *changes[index]->becomes);
  }
}

static void check_changes(const State& state, Findings& findings) {
  for (const Element* element : state.written().elements) {
    const auto changes = in_order(*element);
    if (changes.empty()) continue;
    model::Elements scratch;
    Element& now = model::kind_of(element->kind).create(scratch);
    for (const model::Field* field : fields_of(model::kind_of(element->kind)))
      field->copy(now, *element);
    for (std::size_t i = 0; i < changes.size(); ++i) {
      const bool outside = is_outside_life(*element, first_day(*changes[i]->on));
      if (outside) report_outside(*element, *changes[i], findings);
      if (!outside) check_fields(*element, changes, i, now, findings);
    }
  }
}

DEFINE_RULE(change_without_effect) = checked({
    .code = "RUJ-007",
    .severity = "P/P/E",
    .reads = {"aplikasi.perubahan", "aplikasi.mulai", "aplikasi.selesai", "aplikasi.status"},
    .basis = {practice()},
    .title = {"perubahan tanpa akibat", "change without effect"},
    .rationale = {"Perubahan terencana membentuk keadaan tujuan. Yang tidak mengubah "
                  "apa pun, atau jatuh di luar masa pakai, hanya tampak seperti "
                  "rencana.",
                  "Planned changes make the to-be. One that changes nothing, or "
                  "falls outside the lifetime, only looks like a plan."},
    .messages =
        {
            {.name = "outside_life",
             .situation = {"perubahan pada {date} jatuh di luar masa pakai elemen ini",
                           "the change of {date} falls outside the lifetime of the "
                           "element"},
             .remedy = {"Perbaiki `pada`, atau `mulai` dan `selesai` elemen.",
                        "Correct `pada`, or `mulai` and `selesai` of the element."}},
            {.name = "same_value",
             .situation = {"`{field}` sudah bernilai sama sebelum perubahan ini",
                           "`{field}` already has this value before the change"},
             .remedy = {"Hapus bagian ini, atau tulis nilai yang baru.",
                        "Remove this part, or write the new value."}},
            {.name = "same_date",
             .situation = {"`{field}` sudah diubah oleh perubahan lain pada tanggal yang "
                           "sama",
                           "another change sets `{field}` on the same date"},
             .remedy = {"Gabungkan kedua perubahan menjadi satu.",
                        "Join the two changes into one."}},
            {.name = "own_field",
             .situation = {"`{field}` tidak dapat diubah lewat `perubahan`",
                           "`{field}` cannot be changed under `perubahan`"},
             .remedy = {"Tulis `{field}` langsung pada elemen; umur elemen memakai "
                        "`mulai`, `selesai`, dan `status`.",
                        "Write `{field}` on the element itself; its life is told by "
                        "`mulai`, `selesai` and `status`."}},
        },
    .notes = {{"earlier", {"perubahan yang lebih dulu", "the earlier change"}},
              {"life", {"masa pakai elemen ini", "the lifetime of the element"}}},
    .check = check_changes,
});

}  // namespace noken::rules
