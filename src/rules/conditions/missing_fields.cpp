#include "rules/conditions/missing_fields.h"

#include <array>

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

using RowsOfKinds = std::array<std::vector<std::size_t>, model::kKindCount>;

static RowsOfKinds advised_rows() {
  RowsOfKinds advised;
  for (const model::Kind* kind : model::kinds()) {
    const auto& fields = fields_of(*kind);
    for (std::size_t row = 0; row < fields.size(); ++row) {
      if (fields[row]->need == model::Need::advised && !fields[row]->extras.own_rule)
        advised[static_cast<std::size_t>(kind->id)].push_back(row);
    }
  }
  return advised;
}

static const std::vector<std::size_t>& advised_of(KindId kind) {
  static const RowsOfKinds kAdvised = advised_rows();
  return kAdvised[static_cast<std::size_t>(kind)];
}

std::vector<const Field*> asked_fields(const State& state, const Element& element) {
  std::vector<const Field*> asked;
  if (!state.is_current(element)) return asked;
  const auto& fields = fields_of(model::kind_of(element.kind));
  for (const std::size_t row : advised_of(element.kind)) {
    if (is_asked_for(state, element, *fields[row])) asked.push_back(fields[row]);
  }
  return asked;
}

std::vector<const Field*> missing_fields(const State& state, const Element& element) {
  std::vector<const Field*> missing;
  if (!state.is_current(element)) return missing;
  const auto& fields = fields_of(model::kind_of(element.kind));
  for (const std::size_t row : advised_of(element.kind)) {
    if (is_absent(element, row) && is_asked_for(state, element, *fields[row]))
      missing.push_back(fields[row]);
  }
  return missing;
}

}  // namespace noken::rules::conditions
