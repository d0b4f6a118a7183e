#include "difference/pillars.h"

#include "model/elements.h"

namespace noken::difference {

using model::KindId;

static std::string pillar_of(std::string_view sub_dimension) {
  return std::string(sub_dimension.substr(0, sub_dimension.find('.')));
}

std::set<std::string> pillars_of(const model::Element& element) {
  std::set<std::string> pillars;
  const auto add = [&](const model::TextList& list) {
    for (const auto& item : list) pillars.insert(pillar_of(item.value));
  };
  if (element.kind == KindId::pillar) pillars.insert(element.handle);
  if (element.kind == KindId::programme)
    add(static_cast<const model::Programme&>(element).sub_dimensions);
  if (element.kind == KindId::indicator)
    add(static_cast<const model::Indicator&>(element).sub_dimensions);
  if (element.kind == KindId::problem) {
    const auto& place = static_cast<const model::Problem&>(element).sub_dimension;
    if (place.is_given()) pillars.insert(pillar_of(*place));
  }
  return pillars;
}

}  // namespace noken::difference
