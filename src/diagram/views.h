#pragma once

// From the architecture at a date to pictures. Order follows ids, so that an added element does not
// shuffle the others.

#include <map>
#include <set>
#include <string>

#include "base/result.h"
#include "diagram/picture.h"
#include "model/state.h"

namespace noken::diagram {

// How large the gap of a sub-dimension is, and in words what it lacks.
struct GapMark {
  int size = 0;
  std::string text = {};
};

// What is asked of a view. Marks come in as plain sets, so that drawing knows no rules.
struct ViewRequest {
  Language language = Language::indonesian;
  std::string object = {};                             // `alur ID`; empty: the whole region
  std::set<std::string> open_gaps = {};                // ids of elements with an open gap
  std::map<std::string, GapMark> sub_dimensions = {};  // by `pillar.code`
};

// Agencies with their applications; flows gathered between agencies.
Result<Picture> landscape(const model::State& state, const ViewRequest& request);
// Every flow, or those of one application, data set or agency, with what travels.
Result<Picture> flows(const model::State& state, const ViewRequest& request);
// The six pillars with their sub-dimensions and programmes.
Result<Picture> pillars(const model::State& state, const ViewRequest& request);

}  // namespace noken::diagram
