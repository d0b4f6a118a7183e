#pragma once

#include <string>
#include <vector>

#include "difference/side.h"
#include "formats/json.h"

namespace noken::difference {

// Why something changed, and who says so: the outline of an annex, a programme, a decision of the
// council, a planned change, or the subject of a commit.
struct Reason {
  enum class Source : unsigned char { none, programme, decision, change, commit, outline };

  Source source = Source::none;
  std::string by = {};  // id of the programme or decision
  std::string text = {};
};

// One thing that differs. Plain data: every format, and an annex of a revision, is made of it.
struct Row {
  enum class Sort : unsigned char { added, removed, renamed, changed };

  Sort sort = Sort::changed;
  const model::Element* before = nullptr;
  const model::Element* after = nullptr;
  // Of a changed field alone:
  std::string path = {};                // `standar.biaya`
  const model::Field* field = nullptr;  // the innermost
  const model::Field* outer = nullptr;  // of the element
  formats::Json old_value = {};
  formats::Json new_value = {};
  Location at = {};  // of the value after; unknown where there is none
  Reason reason = {};

  const model::Element& element() const { return after != nullptr ? *after : *before; }
  // `app-a`, or `app-a.standar.biaya` for a field.
  std::string address() const {
    return path.empty() ? element().handle : element().handle + "." + path;
  }
};

// What two states differ in, by kind, id and field. It holds pointers into both.
struct Difference {
  Side before = {};
  Side after = {};
  std::vector<Row> rows = {};
  std::vector<const model::Element*> unchanged = {};  // as they are after, in no order
};

Difference compare(Side before, Side after);

}  // namespace noken::difference
