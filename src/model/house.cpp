#include "model/house.h"

#include <algorithm>

namespace noken::model {

static bool is_one_of(const TextValue& value, std::initializer_list<std::string_view> words) {
  return value.is_given() && std::ranges::find(words, *value) != words.end();
}

// Most agencies have no `induk`, and their type need not be looked at.
static bool is_part_of_another(const Agency& agency) {
  if (!agency.parent.is_given()) return false;
  return is_one_of(agency.type, {"bagian", "uptd", "puskesmas", "rsud", "kelurahan", "kampung"});
}

const Agency& find_house(const State& state, const Agency& agency) {
  const Agency* house = &state.at(agency);
  for (std::size_t steps = 0; is_part_of_another(*house) && steps < 64; ++steps) {
    const Agency* parent = state.find<Agency>(house->parent);
    if (parent == nullptr) break;
    house = parent;
  }
  return *house;
}

const Agency* find_house(const State& state, const Element& element) {
  if (element.kind == KindId::agency)
    return &find_house(state, static_cast<const Agency&>(element));
  const Reference* owner = owner_of(element);
  const Agency* agency = owner == nullptr ? nullptr : state.find<Agency>(*owner);
  return agency == nullptr ? nullptr : &find_house(state, *agency);
}

bool is_outside(const Agency& agency) {
  return is_one_of(agency.type, {"instansi_vertikal", "bumn", "bumd", "lembaga_lain"});
}

bool is_regional(const Application& application) {
  return is_one_of(application.application_class, {"khusus_daerah"});
}

}  // namespace noken::model
