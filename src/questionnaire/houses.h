#pragma once

// Who gets a workbook, and what stands in it.

#include <vector>

#include "model/house.h"

namespace noken::questionnaire {

// An agency with its parts (rules.md, "House"): they share a workbook.
struct House {
  const model::Agency* head = nullptr;
  std::vector<const model::Agency*> agencies = {};   // the head first
  std::vector<const model::Element*> elements = {};  // as written, by name; none that has ended
  bool is_silent = false;  // outside of the region, and owns nothing: asked only by its id
};

struct Houses {
  std::vector<House> all = {};    // by id of the head
  std::size_t without_house = 0;  // elements that no workbook has
};

// An element belongs to one of them at most: a flow to its sender's, else to its receiver's.
Houses houses_of(const model::State& state);

// The kinds that have a sheet: those whose elements belong to an agency.
std::vector<const model::Kind*> kinds_asked();

}  // namespace noken::questionnaire
