#pragma once

// From the text of a cell to the value of a field. What has more than one reading is refused with a
// remedy, never guessed.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "formats/grid.h"
#include "importing/field_path.h"
#include "importing/names.h"
#include "importing/said.h"
#include "loading/vocabulary.h"

namespace noken::importing {

// A value as a document holds it.
struct Value {
  bool is_list = false;
  std::vector<std::string> items = {};  // one, when it is no list

  friend bool operator==(const Value&, const Value&) = default;
};

struct Converted {
  enum class Outcome : unsigned char { value, empty, refused };

  Outcome outcome = Outcome::empty;
  std::string path = {};  // of the field it belongs to
  Value value = {};
  Trouble words = {};  // why it was refused, or what was done to it; may be empty
};

// What a cell is read with.
struct CellReading {
  const FieldPath& path;
  const loading::Vocabulary& vocabulary;
  const Names& names;
  const model::Kind& kind;
  formats::GridCell::Type type = formats::GridCell::Type::text;
  std::string jenis = {};        // of the element, for option lists that depend on it
  bool has_month_first = false;  // other dates of the column have their month first
};

Converted convert(const CellReading& reading, std::string_view text);

// `-`, `tidak ada`, `nihil` and their like: they fill a cell and say nothing.
bool says_nothing(std::string_view text);

// What stands in the square brackets at the end of the text, else the text itself.
std::string_view key_in_brackets(std::string_view text);

// Without the first round brackets and what stands in them.
std::string without_brackets(std::string_view text);

Converted refused(Trouble words);
Converted accepted(const CellReading& reading, std::string item, Trouble remark = {});

// One step each; nothing when the text is nothing of the sort.

// Digits of a whole number, grouped in any way: `180,840,000`, `Rp 180.840.000,00`.
std::optional<std::string> whole_number(std::string_view text, formats::GridCell::Type type);
Converted decimal_number(const CellReading& reading, std::string_view text);
// `7 hari kerja`, `2 jam`: in days or minutes, under the key of that unit.
Converted duration(const CellReading& reading, std::string_view text);
// Amounts, no fee in words, or a tariff in words under its own key.
Converted fee(const CellReading& reading, std::string_view text);
Converted date(const CellReading& reading, std::string_view text);
Converted option(const CellReading& reading, std::string_view text);
Converted reference(const CellReading& reading, std::string_view text);
Converted code(const CellReading& reading, std::string_view text);
Converted affair(const CellReading& reading, std::string_view text);
Converted sub_dimension(const CellReading& reading, std::string_view text);
// An address with a remark behind it loses the remark.
Converted link(const CellReading& reading, std::string_view text);
Converted host_name(const CellReading& reading, std::string_view text);

// Whether a typed date such as 12/31/2025 has its month first for certain, or its day.
enum class DateOrder : unsigned char { unknown, day_first, month_first };
DateOrder order_of_date(std::string_view text);

}  // namespace noken::importing
