#pragma once

#include "formats/json.h"
#include "report/schema.h"
#include "report/schema_words.h"

namespace noken::report {

// What every part of a schema needs to know.
struct SchemaContext {
  const reference::Packs& packs;
  SchemaStyle style;
};

// The schema of one scalar of a field. `or_null`: it may also be left empty, which means absent.
formats::Json::Object scalar_schema(const model::Field& field, const SchemaContext& context,
                                    bool or_null);

// A fixed set of words, with what they mean.
formats::Json::Object enumeration(const std::vector<OptionWords>& options,
                                  const SchemaContext& context, bool or_null);

}  // namespace noken::report
