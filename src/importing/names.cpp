#include "importing/names.h"

#include <algorithm>

#include "base/edit_distance.h"
#include "base/unicode.h"
#include "model/elements.h"

namespace noken::importing {

using model::KindId;

void Names::add(Named named, std::string_view name) {
  kind_of_id_[named.id] |= named.kinds;
  const std::string plain = normalised(name);
  if (plain.empty()) return;
  auto& all = by_name_[plain];
  if (std::ranges::find(all, named) == all.end()) all.push_back(std::move(named));
}

bool goes_by_abbreviation(const model::Element& element, std::string_view text) {
  if (element.kind != KindId::agency) return false;
  const model::TextValue& own = static_cast<const model::Agency&>(element).abbreviation;
  return own.is_given() && !text.empty() && normalised(*own) == normalised(text);
}

Names::Names(const model::Architecture& architecture) {
  for (const model::Element* element : architecture.elements) {
    if (!element->id.is_given()) continue;
    const Named named{.id = std::string(*element->id), .kinds = model::set_of(element->kind)};
    add(named, named.id);
    add(named, *element->name);
    if (element->kind == KindId::agency)
      add(named, *static_cast<const model::Agency*>(element)->abbreviation);
  }
  for (const reference::NationalApplication& each : architecture.packs->national) {
    const Named named{
        .id = each.id, .kinds = model::set_of(KindId::application), .is_national = true};
    add(named, each.id);
    add(named, each.name);
    for (const std::string& alias : each.aliases) add(named, alias);
  }
}

std::vector<Names::Named> Names::find(std::string_view text, model::KindSet kinds) const {
  const auto id = kind_of_id_.find(text);
  if (id != kind_of_id_.end() && (id->second & kinds) != 0)
    return {{.id = id->first, .kinds = id->second, .is_national = text.starts_with("nas-")}};
  const auto found = by_name_.find(normalised(text));
  if (found == by_name_.end()) return {};
  std::vector<Named> fitting;
  std::ranges::copy_if(found->second, std::back_inserter(fitting),
                       [kinds](const Named& named) { return (named.kinds & kinds) != 0; });
  return fitting;
}

std::vector<Names::Named> Names::national(std::string_view text) const {
  std::vector<Named> found = find(text, model::set_of(KindId::application));
  std::erase_if(found, [](const Named& named) { return !named.is_national; });
  return found;
}

std::vector<std::pair<std::string, std::string>> Names::called(model::KindSet kinds) const {
  std::vector<std::pair<std::string, std::string>> all;
  for (const auto& [name, named] : by_name_) {
    for (const Named& each : named) {
      if ((each.kinds & kinds) != 0) all.emplace_back(name, each.id);
    }
  }
  return all;
}

std::string Names::nearest_to(std::string_view text, model::KindSet kinds) const {
  const std::string plain = normalised(text);
  std::size_t least = std::min<std::size_t>(3, plain.size() / 4) + 1;
  std::string best;
  for (const auto& [name, all] : by_name_) {
    const std::size_t distance = edit_distance(plain, name, least);
    if (distance >= least) continue;
    for (const Named& named : all) {
      if ((named.kinds & kinds) == 0) continue;
      least = distance;
      best = named.id;
    }
  }
  return best;
}

}  // namespace noken::importing
