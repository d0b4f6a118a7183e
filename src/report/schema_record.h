#pragma once

#include "report/schema_value.h"

namespace noken::report {

// The schema of an element of a kind. `base` is where it will stand in its document, as `#` or
// `#/definitions/aplikasi`: parts of it refer to each other.
formats::Json::Object kind_schema(const model::Kind& kind, const SchemaContext& context,
                                  const std::string& base);
formats::Json::Object configuration_schema(const SchemaContext& context);

}  // namespace noken::report
