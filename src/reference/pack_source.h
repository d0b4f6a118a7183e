#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "base/text.h"
#include "formats/csv.h"
#include "reference/pack_files.h"

namespace noken::reference {

// Where the tables of one pack are: inside the program, or in a folder of the repository.
struct PackSource {
  std::string root;      // the repository; empty: inside the program
  std::string location;  // `arsitektur/perpres-132-2022`, or the folder relative to `root`
  ReadFile read = {};    // a file of `root` that is not on the disk
};

// The pack that `chosen` names for a subject. A folder must be inside `root`, links resolved.
Result<PackSource> find_pack(const std::string& root, std::string_view subject,
                             const std::string& chosen);

// The tables that every repository shares.
PackSource general_pack();

// Whether the pack has the table: a pack of one's own may leave some out.
bool has_table(const PackSource& source, std::string_view file);

// The text of a table: a part of the program, or what was read.
struct TableText {
  std::string path;
  std::string_view embedded;
  std::string read = {};

  std::string_view text() const { return read.empty() ? embedded : read; }
};
Result<TableText> table_text(const PackSource& source, std::string_view file);

Result<CsvTable> read_table(const PackSource& source, std::string_view file);

// Where the columns stand in the table; a missing one is trouble.
Result<std::vector<std::size_t>> column_places(const std::string& path,
                                               const std::vector<std::string>& header,
                                               std::span<const char* const> columns);

// The columns asked for of every row, ready to be taken apart by structured bindings. Others are
// left aside.
template <std::size_t count>
Result<std::vector<std::array<std::string, count>>> read_rows(const PackSource& source,
                                                              std::string_view file,
                                                              const char* const (&columns)[count]) {
  const auto table = table_text(source, file);
  if (!table) return std::unexpected(table.error());
  auto reader = CsvReader::open(table->text(), table->path);
  if (!reader) return std::unexpected(std::move(reader.error()));
  const auto places = column_places(table->path, reader->header(), columns);
  if (!places) return std::unexpected(places.error());
  std::vector<std::array<std::string, count>> rows;
  rows.reserve(static_cast<std::size_t>(std::ranges::count(table->text(), '\n')));
  CsvRow row;
  while (true) {
    const auto read = reader->read(row);
    if (!read) return std::unexpected(read.error());
    if (!*read) return rows;
    auto& cells = rows.emplace_back();
    for (std::size_t i = 0; i < count; ++i) cells[i] = row.cells[(*places)[i]];
  }
}

// A cell of several values, `a; b`; empty ones are dropped.
std::vector<std::string> split(std::string_view cell);

// A value of a table that cannot be trusted; the fault reads `tidak dikenal`, `is unknown`.
Trouble bad_value(const PackSource& source, std::string_view file, std::string_view value,
                  const Text& fault);

}  // namespace noken::reference
