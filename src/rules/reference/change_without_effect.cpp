#include "model/elements.h"
#include "model/kind.h"
#include "model/presence.h"
#include "rules/conditions/places.h"
#include "rules/rule.h"

namespace noken::rules {

using model::Change;
using model::ChangedField;
using model::Field;

static bool is_own_field(std::string_view key) {
  return key == "id" || key == "mulai" || key == "selesai" || key == "status" || key == "perubahan";
}

// An element whose start is not known may live at any day before its end.
static bool is_outside_life(const Element& element, Day day) {
  if (!is_life_known(element)) return false;
  const bool starts_later = element.start.is_given() && !starts_by(element, day);
  return starts_later || has_ended_by(element, day);
}

static bool was_read(const model::Slot& slot) {
  const auto has_refused_items = [](const auto& member) {
    if constexpr (requires { member->has_refused_items; }) {
      return member->has_refused_items;
    } else {
      return false;
    }
  };
  return presence_of(slot) != model::Presence::refused && !std::visit(has_refused_items, slot);
}

// Maps are the same when all their fields are. What was refused is the same as nothing.
static bool is_same(const Field& field, model::Record& a, model::Record& b) {
  const model::Slot mine = field.slot(a);
  const model::Slot other = field.slot(b);
  if (!was_read(mine) || !was_read(other)) return false;
  const auto* map = std::get_if<model::Record*>(&mine);
  if (map == nullptr) return field.same(a, b);
  if (presence_of(mine) != presence_of(other)) return false;
  return std::ranges::all_of(field.type.table->fields, [&](const Field& inner) {
    return is_same(inner, **map, *std::get<model::Record*>(other));
  });
}

// A field of a change, and the place of an earlier one that it repeats.
struct Report {
  const Element& element;
  const Change& change;
  const ChangedField& changed;
  Location earlier = {};
};

static void report_field(const Report& report, std::string_view message, Findings& findings) {
  const auto& [element, change, changed, earlier] = report;
  findings.report({.element = &element,
                   .at = changed.key,
                   .message = message,
                   .field = changed.field->key,
                   .value = change.on.is_given() ? to_string(*change.on) : std::string(),
                   .arguments = {{"field", changed.field->key}},
                   .related = earlier.known() ? std::vector<Related>{{earlier, "earlier"}}
                                              : std::vector<Related>{}});
}

// A field that an earlier entry sets on the same day.
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

// By date, and on the same day as written.
static std::vector<const Change*> in_order(const Element& element) {
  std::vector<const Change*> changes;
  for (const Change& change : element.changes) {
    if (change.on.is_given() && change.becomes != nullptr) changes.push_back(&change);
  }
  std::ranges::stable_sort(changes, {},
                           [](const Change* change) { return first_day(*change->on); });
  return changes;
}

// A change without a readable date may set the field at any time.
static bool is_set_undated(const Element& element, const Field& field) {
  return std::ranges::any_of(element.changes, [&](const Change& change) {
    return !change.on.is_given() &&
           std::ranges::find(change.fields, &field, &ChangedField::field) != change.fields.end();
  });
}

// The end of the life that the day lies beyond.
static Location edge_of_life(const Element& element, Day day) {
  const bool is_before = element.start.is_given() && !starts_by(element, day);
  return is_before ? element.start.at : conditions::life_place(element);
}

static void report_outside(const Element& element, const Change& change, Findings& findings) {
  findings.report({.element = &element,
                   .at = change.on.at,
                   .message = "outside_life",
                   .field = "perubahan",
                   .value = to_string(*change.on),
                   .arguments = {{"date", to_string(*change.on)}},
                   .related = {{edge_of_life(element, first_day(*change.on)), "life"}}});
}

static std::string_view own_message(std::string_view key) {
  return key == "id" || key == "perubahan" ? "own_field" : "own_life";
}

static void check_own_fields(const Element& element, Findings& findings) {
  for (const Change& change : element.changes) {
    for (const ChangedField& changed : change.fields) {
      if (is_own_field(changed.field->key))
        report_field({element, change, changed}, own_message(changed.field->key), findings);
    }
  }
}

static void check_fields(const Element& element, const std::vector<const Change*>& changes,
                         std::size_t index, Element& now, Findings& findings) {
  const Change& change = *changes[index];
  for (const ChangedField& changed : change.fields) {
    if (is_own_field(changed.field->key)) continue;
    const Location earlier = same_day_before(changes, index, changed);
    if (earlier.known()) {
      report_field({element, change, changed, earlier}, "same_date", findings);
    } else if (!is_set_undated(element, *changed.field) &&
               is_same(*changed.field, now, *change.becomes)) {
      report_field({element, change, changed}, "same_value", findings);
    }
  }
}

static void apply(const Change& change, Element& now) {
  for (const ChangedField& changed : change.fields) {
    if (!is_own_field(changed.field->key)) changed.field->copy(now, *change.becomes);
  }
}

static void check_element(const Element& element, Findings& findings) {
  model::Elements scratch;
  Element& now = model::kind_of(element.kind).create(scratch);
  for (const Field* field : fields_of(model::kind_of(element.kind))) field->copy(now, element);
  const auto changes = in_order(element);
  for (std::size_t i = 0; i < changes.size(); ++i) {
    if (is_outside_life(element, first_day(*changes[i]->on))) {
      report_outside(element, *changes[i], findings);
    } else {
      check_fields(element, changes, i, now, findings);
    }
    apply(*changes[i], now);
  }
}

static void check_changes(const State& state, Findings& findings) {
  for (const Element* element : state.changing()) {
    check_own_fields(*element, findings);
    check_element(*element, findings);
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
             .remedy = {"Perbaiki `pada`, atau masa pakai elemen (`mulai`, `selesai`, "
                        "`status`).",
                        "Correct `pada`, or the lifetime of the element (`mulai`, "
                        "`selesai`, `status`)."}},
            {.name = "same_value",
             .situation = {"`{field}` sudah bernilai sama sebelum perubahan ini",
                           "`{field}` already has this value before the change"},
             .remedy = {"Hapus `{field}` dari perubahan ini, atau tulis nilai barunya.",
                        "Take `{field}` out of this change, or write its new value."}},
            {.name = "same_date",
             .situation = {"`{field}` sudah diubah oleh perubahan lain pada tanggal yang "
                           "sama",
                           "another change sets `{field}` on the same date"},
             .remedy = {"Gabungkan kedua perubahan menjadi satu.",
                        "Join the two changes into one."}},
            {.name = "own_field",
             .situation = {"`{field}` tidak dapat diubah lewat `perubahan`",
                           "`{field}` cannot be changed under `perubahan`"},
             .remedy = {"Hapus `{field}` dari `menjadi`.", "Take `{field}` out of `menjadi`."}},
            {.name = "own_life",
             .situation = {"`{field}` tidak dapat diubah lewat `perubahan`",
                           "`{field}` cannot be changed under `perubahan`"},
             .remedy = {"Hapus `{field}` dari `menjadi`; masa pakai ditulis pada elemennya "
                        "sebagai `mulai` dan `selesai`, penerusnya sebagai `pengganti`.",
                        "Take `{field}` out of `menjadi`; the lifetime is written on the "
                        "element as `mulai` and `selesai`, what follows it as "
                        "`pengganti`."}},
        },
    .notes = {{"earlier", {"perubahan yang lebih dulu", "the earlier change"}},
              {"life", {"masa pakai elemen ini", "the lifetime of the element"}}},
    .check = check_changes,
    .in_portions = true,
});

}  // namespace noken::rules
