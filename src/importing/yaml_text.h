#pragma once

// Values as they are written in a document.

#include <string>
#include <string_view>
#include <vector>

#include "importing/cell_value.h"

namespace noken::importing {

// A pair of a new key, line by line, without the margin.
using Lines = std::vector<std::string>;

// In one line, fit for block and flow style.
std::string in_flow(const FieldPath& path, const Value& value);

// Behind `key:`; several lines when the text has them or is a long list.
Lines as_pair(std::string_view key, const FieldPath& path, const Value& value);

// A new element: `- id: …` and its other fields in canonical order, every line behind the margin.
struct NewField {
  FieldPath path = {};
  Value value = {};
};
std::string as_item(const model::Kind& kind, std::vector<NewField> fields, std::string_view margin);

}  // namespace noken::importing
