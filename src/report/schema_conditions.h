#pragma once

#include "report/schema_value.h"

namespace noken::report {

// The parts of the schema of a mapping, until they are put together.
struct RecordParts {
  formats::Json::Object properties;
  formats::Json::Array required;
  formats::Json::Array conditions;    // what holds only under a condition, as `if` and `then`
  formats::Json::Object definitions;  // what is referred to from more than one place
};

// Anything but an empty value.
formats::Json something();

// `W if …` of the format: under its condition the field is neither absent nor empty.
void add_conditional_needs(const std::vector<Row>& rows, RecordParts& parts);

// Fields and option lists that belong to one `jenis` of the element, planned changes included.
void add_jenis(const std::vector<Row>& rows, const SchemaContext& context, const std::string& base,
               RecordParts& parts);

// The sub-dimensions that each pillar has.
void add_pillars(const SchemaContext& context, RecordParts& parts);

}  // namespace noken::report
