#pragma once

// From the architecture at a date to pictures. Order follows ids, so that an added element does not
// shuffle the others.

#include <map>
#include <set>
#include <span>
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
  std::string label = {};                              // only elements that carry it; empty: all
  std::set<std::string> open_gaps = {};                // ids of elements with an open gap
  std::map<std::string, GapMark> sub_dimensions = {};  // by `pillar.code`
};

// What a view takes beside its name.
enum class ViewObject : std::uint8_t { none, optional, required };

// The file src/diagram/views/<name>.cpp defines a view; that the file is there is all that
// registers it.
struct View {
  std::string_view name = {};  // on the command line: `lanskap`
  Text about = {};             // what it shows, for the help
  ViewObject object = ViewObject::none;
  Result<Picture> (*make)(const model::State& state, const ViewRequest& request) = nullptr;
};

#define NOKEN_VIEW(name) extern const View name##_view;
#include "diagram_views_list.inc"
#undef NOKEN_VIEW
#define DEFINE_VIEW(name) constinit const View name##_view

// By name.
std::span<const View* const> views();
// Nothing when there is no such view.
const View* view_named(std::string_view name);

}  // namespace noken::diagram
