#pragma once

#include "exchange/archimate_model.h"

namespace noken::exchange {

// Elements and relationships while they are gathered.
struct Gathering {
  const model::State& state;
  ArchimateModel model = {};
  std::map<const model::Element*, std::string> identifiers = {};  // as written
  std::map<std::string, std::string> types = {};                  // by identifier
  std::size_t without_type = 0;
  std::size_t lost_references = 0;
  std::size_t lost_maps = 0;
};

// Every element that has a type, each with its fields; sub-dimensions and national applications
// that are referred to are elements as well.
void add_elements(Gathering& gathering);

// The fields that are neither references nor lists of maps.
std::vector<ArchimateProperty> properties_of(const model::Element& element, std::size_t& lost);

// What references and flows say. An association where ArchiMate does not know the relationship.
void add_relationships(Gathering& gathering);

// The identifier of what a reference leads to; empty when it is not in the file.
std::string identifier_of(const Gathering& gathering, const model::Reference& reference);

}  // namespace noken::exchange
