#include <unordered_set>
#include <vector>

#include "rules/conditions/known.h"
#include "rules/rule.h"

namespace noken::rules {

static bool is_of_type(const Objective& objective, std::string_view type) {
  return objective.type.is_given() && *objective.type == type;
}

static bool leads_abroad(const Reference& reference) { return reference.element == nullptr; }

// Whether the objective is of the national agenda, or may lead to it over what could not be read or
// stands in another member.
static bool may_reach_at_once(const Objective& objective) {
  if (is_of_type(objective, "agenda_nasional")) return true;
  if (objective.type.presence == model::Presence::refused) return true;
  if (objective.parent.presence == model::Presence::refused) return true;
  if (objective.parent.is_given() && leads_abroad(*objective.parent)) return true;
  return !conditions::is_whole(objective.aligned_with) ||
         std::ranges::any_of(objective.aligned_with,
                             [](const auto& item) { return leads_abroad(item.value); });
}

static bool leads_up(const model::Incoming& incoming) {
  const std::string_view key = incoming.field->key;
  return incoming.holder->kind == model::KindId::objective && (key == "selaras" || key == "induk");
}

// Walked from the national agenda down, so that each objective is met once.
static std::unordered_set<const Element*> reaching_the_agenda(const State& state) {
  std::unordered_set<const Element*> reaching;
  std::vector<const Element*> queue;
  const auto add = [&](const Element& element) {
    if (reaching.insert(&element).second) queue.push_back(&element);
  };
  for (const Objective& objective : state.all<Objective>()) {
    if (may_reach_at_once(objective)) add(objective);
  }
  while (!queue.empty()) {
    const Element* element = queue.back();
    queue.pop_back();
    for (const model::Incoming& incoming : state.incoming(*element)) {
      if (leads_up(incoming)) add(*incoming.holder);
    }
  }
  return reaching;
}

static void check_alignment(const State& state, Findings& findings) {
  const bool has_agenda = std::ranges::any_of(
      state.all<Objective>(),
      [](const Objective& objective) { return is_of_type(objective, "agenda_nasional"); });
  if (!has_agenda) return;
  const auto reaching = reaching_the_agenda(state);
  for (const Objective& objective : state.all<Objective>()) {
    if (!is_of_type(objective, "sasaran") || reaching.contains(&objective)) continue;
    findings.report({.element = &objective,
                     .at = objective.place(),
                     .field = "selaras",
                     .arguments = {{"objective", objective.handle}}});
  }
}

DEFINE_RULE(objective_unaligned) = checked({
    .code = "PRG-012",
    .severity = "I/P/P",
    .reads = {"sasaran.jenis", "sasaran.selaras", "sasaran.induk"},
    .basis = {need("S003"), article("permenpan-59-2020", "Lampiran, Indikator 11")},
    .title = {"sasaran yang belum selaras dengan pusat", "objective not aligned with the centre"},
    .rationale = {"Pusat dan daerah bergerak searah bila setiap sasaran daerah dapat dirunut ke "
                  "agenda nasional. Sasaran yang terlepas sulit memperoleh dukungan dan anggaran "
                  "dari pusat.",
                  "Centre and region move in one direction when every objective of the region can "
                  "be traced to the national agenda. One that stands apart hardly gets support "
                  "and money from the centre."},
    .messages =
        {
            {.situation = {"`{objective}` tidak dapat dirunut lewat `selaras` dan `induk` ke "
                           "agenda nasional mana pun",
                           "no walk over `selaras` and `induk` leads from `{objective}` to the "
                           "national agenda"},
             .label = {"belum selaras", "not aligned"},
             .remedy = {"Tulis `selaras: [sas-…]` dengan id `agenda_nasional` yang didukungnya, "
                        "atau `induk` yang sudah selaras.",
                        "Write `selaras: [sas-…]` with the id of the `agenda_nasional` that it "
                        "supports, or an `induk` that is aligned."}},
        },
    .check = check_alignment,
});

}  // namespace noken::rules
