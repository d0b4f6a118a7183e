#include "rules/conditions/missing_fields.h"

#include <array>
#include <iterator>

#include "model/kind.h"
#include "model/presence.h"

namespace noken::rules::conditions {

using model::Field;
using model::KindId;
using model::TextValue;

static bool is_one_of(const TextValue& value, std::initializer_list<std::string_view> words) {
  return value.is_given() && std::ranges::find(words, *value) != words.end();
}

// Regulations of the centre govern what they govern; the region need not list it.
static bool is_of_the_centre(const Regulation& regulation) {
  return is_one_of(regulation.type,
                   {"uu", "pp", "perpres", "inpres", "permen", "kepmen", "peraturan_lembaga"});
}

static bool is_used_by_an_application(const State& state, const Dataset& data) {
  return std::ranges::any_of(state.incoming(data), [](const model::Incoming& incoming) {
    return incoming.holder->kind == KindId::application &&
           std::string_view(incoming.field->key) == "data";
  });
}

static bool carries_personal_data(const State& state, const Flow& flow) {
  return std::ranges::any_of(flow.data, [&](const auto& item) {
    const Dataset* data = state.find<Dataset>(item.value);
    return data != nullptr && is_one_of(data->personal, {"umum", "spesifik"});
  });
}

// The exceptions that depend on other elements.
static bool is_asked(const State& state, const Element& element, std::string_view key) {
  switch (element.kind) {
    case KindId::regulation:
      return key != "mengatur" || !is_of_the_centre(static_cast<const Regulation&>(element));
    case KindId::security_measure:
      return key != "melindungi" ||
             !is_one_of(static_cast<const SecurityMeasure&>(element).type, {"standar", "edukasi"});
    case KindId::dataset:
      return key != "sumber_utama" ||
             is_used_by_an_application(state, static_cast<const Dataset&>(element));
    case KindId::flow:
      return key != "enkripsi" || !carries_personal_data(state, static_cast<const Flow&>(element));
    default:
      return true;
  }
}

static bool is_in_regional_use(const State& state, const Element& element) {
  return state.is_live(element) && element.kind == KindId::application &&
         is_regional(static_cast<const Application&>(element));
}

static bool is_asked_for(const State& state, const Element& element, const Field& field) {
  if (field.extras.regional_only && !is_in_regional_use(state, element)) return false;
  const auto& fields = fields_of(model::kind_of(element.kind));
  const auto holds = model::holds(field.extras.when, const_cast<Element&>(element), fields);
  return holds == model::Holds::yes && is_asked(state, element, field.key);
}

using FieldsOfKinds = std::array<std::vector<const Field*>, model::kKindCount>;

static FieldsOfKinds advised_fields() {
  FieldsOfKinds advised;
  for (const model::Kind* kind : model::kinds()) {
    std::ranges::copy_if(fields_of(*kind),
                         std::back_inserter(advised[static_cast<std::size_t>(kind->id)]),
                         [](const Field* field) {
                           return field->need == model::Need::advised && !field->extras.own_rule;
                         });
  }
  return advised;
}

static const std::vector<const Field*>& advised_of(KindId kind) {
  static const FieldsOfKinds kAdvised = advised_fields();
  return kAdvised[static_cast<std::size_t>(kind)];
}

std::vector<const Field*> asked_fields(const State& state, const Element& element) {
  std::vector<const Field*> asked;
  if (!state.is_current(element)) return asked;
  for (const Field* field : advised_of(element.kind)) {
    if (is_asked_for(state, element, *field)) asked.push_back(field);
  }
  return asked;
}

std::vector<const Field*> missing_fields(const State& state, const Element& element) {
  std::vector<const Field*> missing;
  if (!state.is_current(element)) return missing;
  for (const Field* field : advised_of(element.kind)) {
    const auto presence = presence_of(field->slot(const_cast<Element&>(element)));
    if (presence == model::Presence::absent && is_asked_for(state, element, *field))
      missing.push_back(field);
  }
  return missing;
}

}  // namespace noken::rules::conditions
