#include <fmt/format.h>

#include <algorithm>

#include "base/unicode.h"
#include "model/elements.h"
#include "questionnaire/labels.h"
#include "report/shown_value.h"

namespace noken::questionnaire {

using model::Element;
using model::FieldType;

std::vector<const Element*> sorted_by_name(std::vector<const Element*> elements) {
  std::vector<std::pair<std::string, const Element*>> named;
  for (const Element* element : elements)
    named.emplace_back(normalised(report::shown_name(*element)), element);
  std::ranges::stable_sort(named, {}, [](const auto& each) {
    return std::pair{std::string_view(each.first), std::string_view(each.second->handle)};
  });
  std::ranges::transform(named, elements.begin(), [](const auto& each) { return each.second; });
  return elements;
}

static model::KindSet kinds_named(const model::Kind& kind, const FieldType& type) {
  return type.same_kind ? model::set_of(kind.id) : type.kinds;
}

std::string reference_key(const model::Kind& kind, const FieldType& type) {
  return fmt::format("ref {} {} {}", kinds_named(kind, type), type.target_jenis,
                     type.national_only);
}

static bool has_jenis(const Element& element, std::string_view jenis) {
  if (jenis.empty()) return true;
  return element.kind == model::KindId::infrastructure &&
         *static_cast<const model::Infrastructure&>(element).type == jenis;
}

const Element* Labels::find(std::string_view handle) const {
  if (const Element* element = state_.written().find(handle)) return element;
  if (by_handle_.empty()) {
    for (const Element* each : state_.written().elements) {
      if (!each->id.is_given()) by_handle_.try_emplace(each->handle, each);
    }
  }
  const auto found = by_handle_.find(handle);
  return found == by_handle_.end() ? nullptr : found->second;
}

const std::vector<std::string>& Labels::references(const model::Kind& kind,
                                                   const FieldType& type) const {
  const auto [found, is_new] = references_.try_emplace(reference_key(kind, type));
  auto& list = found->second;
  if (!is_new) return list;
  const model::KindSet kinds = kinds_named(kind, type);
  std::vector<const Element*> elements;
  for (const Element* each : state_.written().elements) {
    const bool is_named = (kinds & model::set_of(each->kind)) != 0 && each->id.is_given();
    if (is_named && has_jenis(*each, type.target_jenis) && state_.is_current(*each))
      elements.push_back(each);
  }
  for (const Element* each : sorted_by_name(std::move(elements))) list.push_back(element(*each));
  const bool takes_national =
      type.national_only || (kinds & model::set_of(model::KindId::application)) != 0;
  if (!takes_national) return list;
  for (const auto& national : state_.packs().national)
    list.push_back(with_key(national.name, national.id));
  return list;
}

}  // namespace noken::questionnaire
