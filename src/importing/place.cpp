#include <algorithm>
#include <map>

#include "importing/merge.h"
#include "model/elements.h"

namespace noken::importing {

using model::Element;
using model::KindId;

static std::string path_of(const Importing& importing, const Element& element) {
  return std::string(importing.architecture.sources.path(element.at.file));
}

// Where the last of them stands.
static std::string beside_its_like(const Importing& importing, const model::Kind& kind,
                                   const std::string& agency) {
  std::string path;
  for (const Element* element : importing.architecture.of(kind.id)) {
    const bool is_alike = agency.empty() || owning_agency(*element) == agency;
    if (is_alike || kind.id == KindId::agency) path = path_of(importing, *element);
  }
  return path;
}

// The file that holds most of what the agency has.
static std::string with_its_agency(const Importing& importing, const std::string& agency) {
  std::map<std::string, std::size_t> counts;
  for (const Element* element : importing.architecture.elements) {
    if (element->kind != KindId::agency && owning_agency(*element) == agency)
      ++counts[path_of(importing, *element)];
  }
  const auto most =
      std::ranges::max_element(counts, {}, [](const auto& count) { return count.second; });
  return most == counts.end() ? std::string() : most->first;
}

// The file in which the agency stands, when no other agency does.
static std::string with_the_agency_itself(const Importing& importing, const std::string& agency) {
  const Element* self = importing.architecture.find(agency);
  if (self == nullptr) return {};
  const std::string path = path_of(importing, *self);
  const auto& agencies = importing.architecture.of(KindId::agency);
  const auto in_file = std::ranges::count_if(
      agencies, [&](const Element* each) { return path_of(importing, *each) == path; });
  return in_file == 1 ? path : std::string();
}

std::string path_for(const Importing& importing, const model::Kind& kind,
                     const std::string& agency) {
  std::string path = beside_its_like(importing, kind, agency);
  if (path.empty() && !agency.empty()) path = with_its_agency(importing, agency);
  if (path.empty() && !agency.empty()) path = with_the_agency_itself(importing, agency);
  if (!path.empty()) return path;
  if (agency.empty()) return fmt::format("{}.yaml", kind.key);
  const std::string_view name = agency;
  return fmt::format("opd/{}.yaml", name.starts_with("opd-") ? name.substr(4) : name);
}

}  // namespace noken::importing
