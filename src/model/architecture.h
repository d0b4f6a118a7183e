#pragma once

#include <array>
#include <memory>
#include <unordered_map>
#include <unordered_set>

#include "diagnostics/sources.h"
#include "model/config.h"
#include "model/elements.h"
#include "reference/packs.h"

namespace noken::model {

// Where a value came through an alias, and the anchor it was written under.
struct AliasPlace {
  Location alias;
  Location anchor;
};

// What DOK findings left out of the reading. An absence proves little about what these bytes may
// name.
struct LeftOut {
  std::unordered_set<std::string> ids;    // that `id: x` gives
  std::unordered_set<std::string> words;  // whatever looks like an id
  bool everything = false;                // a file could not be read at all

  bool may_name(std::string_view id) const {
    return everything || (!words.empty() && words.contains(std::string(id)));
  }
};

// One repository as written. Elements stand in the order of files and lines; their `number` is
// their place there.
struct Architecture {
  std::string folder;                        // absolute
  std::shared_ptr<const Architecture> root;  // whose settings hold here too, when this is a member
  std::shared_ptr<const reference::Packs> packs;
  Sources sources;
  Config config;
  std::vector<std::unique_ptr<Elements>> files;
  std::vector<Element*> elements;
  std::array<std::vector<Element*>, kKindCount> by_kind;
  std::unordered_map<std::string_view, Element*> by_id;
  std::vector<AliasPlace> aliases;  // sorted
  Day as_of = 0;
  LeftOut left_out;
  std::unordered_set<std::string> linked_files;  // that links name, as written, and that exist
  std::vector<std::string> foreign_names;        // `region:id` as referred to
  std::unordered_set<std::string> named_abroad;  // own ids that other members refer to

  const Element* find(std::string_view id) const;
  std::vector<Element*>& of(KindId kind) { return by_kind[static_cast<std::size_t>(kind)]; }
  const std::vector<Element*>& of(KindId kind) const {
    return by_kind[static_cast<std::size_t>(kind)];
  }
};

// The reference to the agency that owns the element (`opd`, of a decision `penanggung_jawab`), if
// it has one.
const Reference* owner_of(const Element& element);

// The id of the agency that owns the element, of an agency its own; empty when there is none.
std::string_view owning_agency(const Element& element);

}  // namespace noken::model
