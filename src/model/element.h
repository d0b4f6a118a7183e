#pragma once

#include <string>

#include "model/field.h"

namespace noken::model {

struct Element;

// One field that a planned change sets.
struct ChangedField {
  const Field* field;
  Location key;
};

// An entry of `perubahan`: from `on` the fields under `menjadi` replace the element's own.
struct Change : Record {
  DateValue on;
  TextValue reason;
  Element* becomes = nullptr;  // an element of the same kind that holds the changed fields
  std::vector<ChangedField> fields;
};

inline constexpr std::uint64_t kNotCounted = ~std::uint64_t{0};

// What every element has (format.md, section 3). Kinds derive from it and add their fields.
struct Element : Record {
  KindId kind = KindId::agency;
  std::uint32_t number = 0;  // place among all elements, in the order of files and lines
  // Bit i: row i of `fields_of(kind)` is given or was refused. Who asks here need not look at the
  // field. All ones where nobody has counted.
  std::uint64_t has = kNotCounted;
  TextValue id;
  TextValue name;
  TextValue description;
  TextList labels;
  TextList evidence;
  TextValue note;
  TextValue status;
  DateValue start;
  DateValue end;
  ReferenceValue successor;
  Records<Change> changes;
  std::string handle;      // the id, or what stands for it: `dari->ke` of a flow
  std::string shown_name;  // the name, or what noken makes of other fields

  // Where a finding about the element as a whole stands: its id, else `dari`, else its first key.
  Location place() const;
};

}  // namespace noken::model
