#include "diagram/subjects.h"

namespace noken::diagram {

using model::Element;
using model::KindId;
using model::State;

static std::string code_of(const State& state, const Element& element) {
  const auto given = [](const model::CodeValue& code) {
    return code.is_given() ? code->text : std::string();
  };
  const Element& now = state.at(element);
  switch (element.kind) {
    case KindId::process:
      return given(static_cast<const model::Process&>(now).rab);
    case KindId::service:
      return given(static_cast<const model::Service&>(now).ral);
    case KindId::dataset:
      return given(static_cast<const model::Dataset&>(now).rad);
    case KindId::application:
      return given(static_cast<const model::Application&>(now).raa);
    case KindId::infrastructure:
      return given(static_cast<const model::Infrastructure&>(now).rai);
    default:
      return given(static_cast<const model::SecurityMeasure&>(now).rak);
  }
}

std::string subject_of(const State& state, const Element& element, int level) {
  return std::string(reference::at_level(code_of(state, element), level));
}

std::string subject_name(const State& state, Layer layer, const std::string& code,
                         Language language) {
  static constexpr Text kNone = {"Tanpa kode referensi", "Without a reference code"};
  constexpr reference::TreeName kTrees[] = {reference::TreeName::rab, reference::TreeName::ral,
                                            reference::TreeName::rad, reference::TreeName::raa,
                                            reference::TreeName::rai, reference::TreeName::rak};
  if (code.empty()) return std::string(kNone.in(language));
  const auto* node = find_node(state.packs().tree(kTrees[static_cast<std::size_t>(layer)]), code);
  return node == nullptr ? code : node->name;
}

BySubject by_subject(const State& state, const std::vector<const Element*>& elements, int level) {
  BySubject groups;
  for (const Element* element : elements)
    groups[subject_of(state, *element, level)].push_back(element);
  return groups;
}

}  // namespace noken::diagram
