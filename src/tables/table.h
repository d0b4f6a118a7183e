#pragma once

// The model as tables: plain data, so that every database and file format shows the same.

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "reference/label.h"

namespace noken::tables {

using reference::Label;

enum class ColumnType : unsigned char { text, integer, decimal, flag };

using Cell = std::variant<std::monostate, std::int64_t, double, bool, std::string>;
using Row = std::vector<Cell>;

struct Column {
  std::string name;
  ColumnType type = ColumnType::text;
  Label label = {};
};

// The columns name a row of another table by its key.
struct ForeignKey {
  std::vector<std::string> columns;
  std::string table;
  std::vector<std::string> targets;
};

struct Table {
  std::string name;
  Label label = {};
  std::vector<Column> columns = {};
  std::vector<std::string> key = {};
  std::vector<ForeignKey> foreign_keys = {};
  std::vector<Row> rows = {};
};

// Every id there is: elements, national applications, and elements of other members.
inline constexpr const char* kIdTable = "pengenal";
inline constexpr const char* kElementTable = "elemen";
inline constexpr const char* kNationalTable = "nasional";

}  // namespace noken::tables
