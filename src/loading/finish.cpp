#include <algorithm>
#include <tuple>

#include "loading/read.h"
#include "model/kind.h"

namespace noken::loading {

using model::Architecture;

static void add_object(const Architecture& architecture, const Noted& noted, Finding& finding) {
  if (noted.element != nullptr) {
    finding.kind = kind_of(noted.element->kind).key;
    finding.object = noted.element->handle;
    finding.agency = owning_agency(*noted.element);
  } else if (finding.object.empty() && finding.location.file == 0 &&
             architecture.config.region.code.is_given()) {
    finding.object = *architecture.config.region.code;
  }
}

// Elements that share an id are different elements all the same.
static auto identity(const Noted& noted) {
  const Finding& finding = noted.finding;
  const Location element = noted.element != nullptr ? noted.element->at : Location();
  return std::tuple(finding.diagnosis, std::string_view(finding.object), element, finding.field,
                    std::string_view(finding.value));
}

// An id that is named twice, or an item that stands thrice in a list, is one mistake; anything else
// is judged where it stands.
static bool is_judged_by_value(const Finding& finding) {
  const bool is_item = finding.diagnosis == Diagnosis::duplicate_in_list ||
                       finding.diagnosis == Diagnosis::reference_to_nothing ||
                       finding.diagnosis == Diagnosis::reference_to_wrong_kind;
  return is_item && !finding.value.empty() && !finding.object.empty();
}

static bool is_same(const Noted& a, const Noted& b) {
  const bool is_one_place = a.finding.location == b.finding.location;
  return identity(a) == identity(b) && (is_one_place || is_judged_by_value(a.finding));
}

// Twins stand side by side after sorting.
static void drop_twins(std::vector<Noted>& notes) {
  std::ranges::sort(notes, {}, [](const Noted& noted) {
    return std::tuple_cat(identity(noted), std::tuple(noted.finding.location));
  });
  const auto twins = std::ranges::unique(notes, is_same);
  notes.erase(twins.begin(), twins.end());
}

std::vector<Finding> finish_notes(model::Architecture& architecture, std::vector<Noted> notes) {
  std::ranges::sort(architecture.aliases, {}, &model::AliasPlace::alias);
  for (Noted& noted : notes) {
    add_object(architecture, noted, noted.finding);
    const auto alias = std::ranges::lower_bound(architecture.aliases, noted.finding.location, {},
                                                &model::AliasPlace::alias);
    const bool through =
        alias != architecture.aliases.end() && alias->alias == noted.finding.location;
    if (through) noted.finding.related.push_back({alias->anchor, "anchor"});
  }
  drop_twins(notes);
  std::vector<Finding> findings;
  for (Noted& noted : notes) findings.push_back(std::move(noted.finding));
  return findings;
}

}  // namespace noken::loading
