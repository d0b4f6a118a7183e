#pragma once

#include "diagram/parts.h"
#include "model/fate.h"

namespace noken::diagram {

// The two states that are compared: what is, and what shall be when the plan ends.
struct States {
  const model::State& now;
  const model::State& then;
  const ViewRequest& request;
};

// A field that a planned change sets, with what leaves it and what comes in.
struct FieldChange {
  std::string label = {};
  std::vector<std::string> leaves = {};
  std::vector<std::string> comes = {};
};

const model::Element* successor_of(const States& states, const model::Element& element);
std::vector<FieldChange> changes_of(const States& states, const model::Element& element);
// The date of the first planned change between the two states.
std::string first_change(const States& states, const model::Element& element);
// Names of the programmes that bring it about.
std::vector<std::string> programmes_for(const States& states, const model::Element& element);
// Its name; of a flow, what it joins.
std::string title_of(const States& states, const model::Element& element);

}  // namespace noken::diagram
