#include "questionnaire/houses.h"

#include <algorithm>
#include <map>

#include "questionnaire/labels.h"

namespace noken::questionnaire {

using model::Agency;
using model::Element;
using model::KindId;
using model::State;

static const Agency* house_of_end(const State& state, const model::ReferenceValue& end) {
  if (!end.is_given() || end->element == nullptr) return nullptr;
  return house_of(state, *end->element);
}

static const Agency* house_for(const State& state, const Element& element) {
  if (element.kind != KindId::flow) return house_of(state, element);
  const auto& flow = static_cast<const model::Flow&>(element);
  const Agency* sender = house_of_end(state, flow.from);
  return sender != nullptr ? sender : house_of_end(state, flow.to);
}

// The head first, then its parts as they stand in the files.
static void add_agency(const State& state, const Agency& agency, House& house) {
  if (house.head == nullptr) house.head = &house_of(state, agency);
  const bool is_head = &state.at(agency) == house.head;
  house.agencies.insert(is_head ? house.agencies.begin() : house.agencies.end(), &agency);
}

Houses houses_of(const State& state) {
  Houses houses;
  std::map<std::string_view, House> by_head;
  for (const Element* element : state.written().elements) {
    if (!state.is_current(*element)) continue;
    const Agency* head = house_for(state, *element);
    if (head == nullptr) {
      ++houses.without_house;
      continue;
    }
    House& house = by_head[head->handle];
    house.elements.push_back(element);
    if (element->kind == KindId::agency)
      add_agency(state, static_cast<const Agency&>(*element), house);
  }
  for (auto& [id, house] : by_head) {
    if (house.head == nullptr) continue;
    house.is_silent = is_outside(*house.head) && house.elements.size() == house.agencies.size();
    house.elements = sorted_by_name(std::move(house.elements));
    houses.all.push_back(std::move(house));
  }
  return houses;
}

static bool belongs_to_an_agency(const model::Kind& kind) {
  return kind.id == KindId::agency || kind.id == KindId::flow ||
         model::find_field(kind, "opd") != nullptr ||
         model::find_field(kind, "penanggung_jawab") != nullptr;
}

std::vector<const model::Kind*> kinds_asked() {
  std::vector<const model::Kind*> asked;
  std::ranges::copy_if(model::kinds(), std::back_inserter(asked),
                       [](const model::Kind* kind) { return belongs_to_an_agency(*kind); });
  return asked;
}

}  // namespace noken::questionnaire
