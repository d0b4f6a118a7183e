#pragma once

// A map made from the table itself.

#include <string>

#include "importing/table_rows.h"

namespace noken::importing {

// The hidden sheet of a questionnaire; null when the file is none.
const formats::Grid* questionnaire_sheet(const formats::GridFile& file);
Result<ImportMap> questionnaire_map(const formats::Grid& sheet);

// The sheets that hold objects of SIA-SPBE under its own names; `about` is the name of the file.
ImportMap sia_map(const formats::GridFile& file, std::string_view about);

// The tables whose headings name fields at least as well as `least` asks; `about` is the name of
// the file, which may say what it is about. A sheet in which no table is found is left out.
ImportMap guessed_map(const formats::GridFile& file, std::string_view about, int least);

// The YAML that read_map reads, with what to look at as comments: columns that no field fits, and
// values that need a meaning.
std::string map_text(const Importing& importing, const formats::GridFile& file,
                     const ImportMap& map, Language language);

}  // namespace noken::importing
