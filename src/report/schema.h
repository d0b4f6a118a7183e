#pragma once

#include <map>
#include <string>

#include "base/text.h"
#include "model/kind.h"
#include "reference/packs.h"

namespace noken::report {

enum class Scalars : unsigned char {
  as_read,  // for editors, whose YAML readers turn `94.04` into a number
  as_text,  // for documents in which nothing is converted, as noken sees them
};

struct SchemaStyle {
  Scalars scalars = Scalars::as_read;
  Language language = Language::indonesian;
};

// JSON Schemas (draft-07) made from the field tables and the option lists of the packs: of a whole
// document, of one element of a kind, and of noken.yaml. One field a line.
std::string schema_of_documents(const reference::Packs& packs, SchemaStyle style);
std::string schema_of_kind(const model::Kind& kind, const reference::Packs& packs,
                           SchemaStyle style);
std::string schema_of_configuration(const reference::Packs& packs, SchemaStyle style);

// The schemas that are kept in the source tree: path -> text.
std::map<std::string, std::string> schema_files();

}  // namespace noken::report
