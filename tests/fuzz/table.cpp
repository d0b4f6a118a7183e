// A table as CSV; what is written of it can be read again.

#include "formats/csv.h"
#include "target.h"

using noken::fuzz::must;

static void check(std::string_view text, char separator) {
  const auto table = noken::parse_csv(text, "tabel.csv", separator);
  if (!table) {
    must(!table.error().indonesian.empty() && !table.error().english.empty(),
         "trouble is told in both languages");
    return;
  }
  for (const auto& row : table->rows) {
    must(row.cells.size() == table->header.size(), "a row is as wide as the header");
    const std::string line = noken::csv_line(row.cells);
    const auto again = noken::parse_csv(line, "baris.csv");
    const bool may_differ = !again || again->header.size() == row.cells.size();
    must(may_differ, "a written row has as many cells");
    must(line.find('\n') == line.size() - 1, "a written row is one line");
  }
}

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  check(noken::fuzz::text_of(data, size), ',');
  check(noken::fuzz::text_of(data, size), ';');
  return 0;
}
