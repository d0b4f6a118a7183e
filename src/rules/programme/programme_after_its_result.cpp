#include "rules/conditions/realising.h"
#include "rules/rule.h"

namespace noken::rules {

using model::KindId;

// The first day in use lies in the period but before the programme.
static bool is_earlier(const State& state, const Element& element, const Programme& programme) {
  const auto& period = state.config().period;
  if (!element.start.is_given() || !period.is_given()) return false;
  const Day day = first_day(*element.start);
  return day >= first_day(Date{.year = period->first}) &&
         day <= last_day(Date{.year = period->last}) && day < conditions::first_day_of(programme);
}

// A planned change from the first day of the programme on, or what could not be read of one.
static bool may_be_upgraded(const Element& written, const Programme& programme) {
  if (!conditions::is_whole(written.changes)) return true;
  const auto is_upgrade = [&](const model::Change& change) {
    return !change.on.is_given() || first_day(*change.on) >= conditions::first_day_of(programme);
  };
  return std::ranges::any_of(written.changes, is_upgrade);
}

static bool may_be_improved(const Element& element) {
  if (element.kind != KindId::application) return false;
  const auto& direction = static_cast<const Application&>(element).direction;
  return !direction.is_missing() && (!direction.is_given() || *direction == "ditingkatkan");
}

static bool has_earlier_programme(const State& state, const Element& element,
                                  const Programme& programme) {
  const auto may_be_earlier = [&](const Programme* other) {
    return !other->years.is_missing() &&
           (!other->years.is_given() || other->years->first < programme.years->first);
  };
  return std::ranges::any_of(conditions::programmes_realising(state, element), may_be_earlier);
}

static void check_item(const State& state, const Programme& programme,
                       const model::Located<Reference>& item, Findings& findings) {
  if (item.value.element == nullptr) return;
  const Element& element = state.at(*item.value.element);
  if (!is_earlier(state, element, programme)) return;
  if (may_be_upgraded(*item.value.element, programme) || may_be_improved(element)) return;
  if (has_earlier_programme(state, element, programme)) return;
  findings.report({.element = &programme,
                   .at = item.at,
                   .field = "mewujudkan",
                   .value = element.handle,
                   .arguments = {{"programme", programme.handle},
                                 {"year", std::to_string(programme.years->first)},
                                 {"element", element.handle},
                                 {"start", to_string(*element.start)}},
                   .related = {{element.start.at, "start"}}});
}

static void check_results(const State& state, Findings& findings) {
  for (const Programme& programme : state.all<Programme>()) {
    if (!conditions::is_adopted(programme) || !programme.years.is_given()) continue;
    for (const auto& item : programme.realises) check_item(state, programme, item, findings);
  }
}

DEFINE_RULE(programme_after_its_result) = checked({
    .code = "PRG-008",
    .severity = "I/P/P",
    .reads = {"program.mewujudkan", "program.tahun", "program.tahap", "aplikasi.mulai",
              "aplikasi.arah", "aplikasi.perubahan", "noken.yaml.periode"},
    .basis = {practice()},
    .title = {"program sesudah hasilnya", "programme after its result"},
    .rationale = {"Program yang baru dimulai setelah hasilnya dipakai tidak mewujudkan hasil itu. "
                  "Salah satu tanggalnya keliru, atau anggarannya diminta untuk sesuatu yang "
                  "sudah ada.",
                  "A programme that begins when its result is already in use does not bring it "
                  "about. One of the dates is wrong, or money is asked for what exists."},
    .messages =
        {
            {.situation = {"`{programme}` baru dimulai pada {year}, sedangkan `{element}` yang "
                           "akan diwujudkannya dipakai sejak {start}",
                           "`{programme}` begins in {year}, but `{element}`, which it is to bring "
                           "about, is in use since {start}"},
             .label = {"sudah dipakai sebelum program", "in use before the programme"},
             .remedy = {"Perbaiki `mulai` atau `tahun`. Bila program meningkatkan yang sudah ada, "
                        "tulis `perubahan` pada elemennya (untuk aplikasi boleh "
                        "`arah: ditingkatkan`).",
                        "Correct `mulai` or `tahun`. If the programme improves what exists, write "
                        "a `perubahan` in the element (for an application `arah: ditingkatkan` "
                        "will do)."}},
        },
    .notes = {{"start", {"dipakai sejak", "in use since"}}},
    .check = check_results,
    .in_portions = true,
});

}  // namespace noken::rules
