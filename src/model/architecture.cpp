#include "model/architecture.h"

namespace noken::model {

const Element* Architecture::find(std::string_view id) const {
  const auto found = by_id.find(id);
  return found == by_id.end() ? nullptr : found->second;
}

static const Field* owner_field(KindId id) {
  static const auto kOwners = [] {
    std::array<const Field*, kKindCount> owners{};
    for (const Kind* kind : kinds()) {
      const Field* field =
          find_field(*kind, kind->id == KindId::decision ? "penanggung_jawab" : "opd");
      owners[static_cast<std::size_t>(kind->id)] = field;
    }
    return owners;
  }();
  return kOwners[static_cast<std::size_t>(id)];
}

const Reference* owner_of(const Element& element) {
  const Field* field = owner_field(element.kind);
  if (field == nullptr) return nullptr;
  const auto* value = std::get<ReferenceValue*>(field->slot(const_cast<Element&>(element)));
  return value->is_given() ? &value->value : nullptr;
}

std::string_view owning_agency(const Element& element) {
  if (element.kind == KindId::agency) return element.handle;
  const Reference* owner = owner_of(element);
  return owner == nullptr ? std::string_view() : owner->id;
}

}  // namespace noken::model
