#pragma once

// Which column of which table becomes which field.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "importing/field_path.h"
#include "importing/said.h"

namespace noken::importing {

using Pairs = std::vector<std::pair<std::string, std::string>>;

struct ColumnRule {
  std::string heading = {};        // as in the table; empty: the column is named by its letters
  std::size_t column = kNoColumn;  // when it is named by its letters
  std::string field = {};          // a path; empty: left out on purpose
  std::string instead_of = {};     // the cell may show this other field when its own is empty
  Pairs values = {};               // what stands there and what it means; empty: nothing
};

struct TableMap {
  std::string sheet = {};  // empty: the first one that is shown
  const model::Kind* kind = nullptr;
  std::size_t heading_row = 0;      // 0: it is looked for
  std::string agency = {};          // whose the elements are, where no column says so
  std::string national_owner = {};  // owner of a national application that several list
  std::vector<ColumnRule> columns = {};
  Pairs defaults = {};  // field and value, for new elements
};

// The cell in which an agency confirms its answers with a date.
struct Confirmation {
  std::string sheet = {};
  std::size_t row = 0;
  std::size_t column = 0;
};

struct ImportMap {
  std::vector<TableMap> tables = {};
  std::string agency = {};  // of the questionnaire
  std::vector<Confirmation> confirmations = {};
};

// `bawaan`, `kolom` and the other keys of a file for `--map`. Trouble names the line.
Result<ImportMap> read_map(std::string_view yaml, std::string_view name);

}  // namespace noken::importing
