#include "difference/side.h"

#include "model/elements.h"

namespace noken::difference {

std::string called(const model::Element& element) {
  if (element.name.is_given()) return std::string(*element.name);
  if (element.kind == model::KindId::regulation) {
    const auto& regulation = static_cast<const model::Regulation&>(element);
    if (regulation.subject.is_given()) return std::string(*regulation.subject);
  }
  return element.handle;
}

Side as_written(const model::Architecture& architecture) {
  return {.architecture = &architecture,
          .elements = {architecture.elements.begin(), architecture.elements.end()}};
}

Side at_its_day(const model::State& state) {
  Side side{.architecture = &state.written()};
  for (const model::Element* element : state.written().elements) {
    if (state.is_live(*element)) side.elements.push_back(&state.at(*element));
  }
  return side;
}

}  // namespace noken::difference
