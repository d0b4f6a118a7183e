#include "diagram/fates.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/long_date.h"
#include "diagram/palette.h"
#include "model/visit.h"

namespace noken::diagram {

using model::Element;
using model::Field;
using model::KindId;
using model::State;

const Element* successor_of(const States& states, const Element& element) {
  const auto& successor = states.then.at(element).successor;
  return successor.is_given() ? successor->element : nullptr;
}

static std::string word_of(const Field& field, std::string_view value, Language language) {
  if (std::string_view(field.key) == "mekanisme") {
    const Stroke& stroke = stroke_of(value);
    if (stroke.mechanism == value) return std::string(stroke.name.in(language));
  }
  std::string word(value);
  if (field.type.type == model::Type::option) std::ranges::replace(word, '_', ' ');
  return word;
}

static std::string name_of(const State& state, const model::Reference& reference) {
  if (reference.national != nullptr) return reference.national->name;
  if (reference.element != nullptr) return shown_name(state.at(*reference.element));
  return std::string(reference.id);
}

// The values of the field in words: names of what it refers to, else the words of the file.
static std::vector<std::string> values_of(const State& state, const Element& element,
                                          const Field& field, Language language) {
  static constexpr Text kFlags[] = {{"tidak", "no"}, {"ya", "yes"}};
  std::vector<std::string> values;
  const auto slot = field.slot(const_cast<Element&>(element));
  visit_references(field, slot,
                   [&](const Field&, const model::Reference& reference, const Location&) {
                     values.push_back(name_of(state, reference));
                   });
  if (const auto* text = std::get_if<model::TextValue*>(&slot); text && (*text)->is_given())
    values.push_back(word_of(field, ***text, language));
  if (const auto* flag = std::get_if<model::FlagValue*>(&slot); flag && (*flag)->is_given())
    values.emplace_back(kFlags[***flag ? 1 : 0].in(language));
  if (const auto* list = std::get_if<model::TextList*>(&slot)) {
    for (const auto& item : **list) values.push_back(word_of(field, item.value, language));
  }
  return values;
}

static std::vector<std::string> missing_in(const std::vector<std::string>& all,
                                           const std::vector<std::string>& others) {
  std::vector<std::string> missing;
  std::ranges::copy_if(all, std::back_inserter(missing), [&](const std::string& value) {
    return std::ranges::find(others, value) == others.end();
  });
  return missing;
}

std::vector<FieldChange> changes_of(const States& states, const Element& element) {
  const Language language = states.request.language;
  std::vector<FieldChange> changes;
  for (const Field* field : changed_fields(states.now, states.then, element)) {
    const auto was = values_of(states.now, states.now.at(element), *field, language);
    const auto becomes = values_of(states.then, states.then.at(element), *field, language);
    const std::string_view label = field->label.in(language);
    changes.push_back({.label = std::string(label.empty() ? field->key : label),
                       .leaves = missing_in(was, becomes),
                       .comes = missing_in(becomes, was)});
  }
  return changes;
}

std::string first_change(const States& states, const Element& element) {
  const auto changes = changes_between(states.now, states.then, element);
  return changes.empty() ? std::string() : long_date(*changes.front()->on, states.request.language);
}

std::vector<std::string> programmes_for(const States& states, const Element& element) {
  std::vector<std::string> names;
  for (const model::Incoming& incoming : states.now.incoming(element)) {
    if (incoming.holder->kind == KindId::programme &&
        std::string_view(incoming.field->key) == "mewujudkan")
      names.push_back(shown_name(states.now.at(*incoming.holder)));
  }
  return names;
}

std::string title_of(const States& states, const Element& element) {
  const Element& now = states.now.at(element);
  if (element.kind != KindId::flow || now.name.is_given()) return shown_name(now);
  const auto& flow = static_cast<const model::Flow&>(now);
  const auto from = end_of(states.now, flow.from);
  const auto to = end_of(states.now, flow.to);
  if (!from || !to) return shown_name(now);
  return fmt::format("{} → {}", from->name, to->name);
}

}  // namespace noken::diagram
