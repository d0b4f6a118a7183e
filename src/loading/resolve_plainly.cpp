// Nearly all references lead where they may, and nothing is to be said of them: they are resolved
// side by side. An element with any other is left to resolve_references.cpp.

#include <algorithm>

#include "base/parallel.h"
#include "loading/resolving.h"
#include "model/visit.h"

namespace noken::loading {

using model::Element;
using model::Field;
using model::KindId;

static constexpr std::size_t kElementsAtOnce = 256;

bool Resolving::resolve_plainly(Holder holder, model::Reference& reference) const {
  const std::string_view id = reference.id;
  if (id.contains(':')) return false;
  const bool may_be_application = allows(*holder.field, holder.element, KindId::application);
  const Element* element = architecture_.find(id);
  if (element == nullptr) {
    reference.national = architecture_.packs->find_national(id);
    return reference.national != nullptr &&
           (holder.field->type.national_only || may_be_application);
  }
  if (id.starts_with("nas-") || *holder.field->type.target_jenis != '\0') return false;
  if (!allows(*holder.field, holder.element, element->kind)) return false;
  reference.element = element;
  return true;
}

// What a planned change sets is not looked at here.
bool Resolving::resolve_plainly(Element& element) const {
  bool is_plain = element.changes.items.empty();
  for_each_reference(element,
                     [&](const Field& field, model::Reference& reference, const Location&) {
                       is_plain = is_plain && resolve_plainly({&element, &field}, reference);
                     });
  return is_plain;
}

std::vector<char> Resolving::resolve_plain_ones() const {
  const auto& elements = architecture_.elements;
  std::vector<char> is_done(elements.size());
  const std::size_t parts = (elements.size() + kElementsAtOnce - 1) / kElementsAtOnce;
  for_each_index(parts, [&](std::size_t part) {
    const std::size_t first = part * kElementsAtOnce;
    const std::size_t end = std::min(first + kElementsAtOnce, elements.size());
    for (std::size_t i = first; i < end; ++i) is_done[i] = resolve_plainly(*elements[i]) ? 1 : 0;
  });
  return is_done;
}

}  // namespace noken::loading
