// A SQLite file with every table, its comments, keys and foreign keys.

#include "exchange/export.h"
#include "query/database.h"

namespace noken::exchange {

static Result<Exported> make(const ExportInput& input) {
  auto file = query::sqlite_file(filled_tables(input), input.language);
  if (!file) return std::unexpected(file.error());
  return Exported{.files = {{.content = *std::move(file)}},
                  .elements = elements_by_id(input.state).size(),
                  .left_out = left_out_of_tables(input)};
}

DEFINE_EXPORT(sqlite) = {
    .name = "sqlite",
    .extension = "sqlite",
    .help = {"basis data SQLite dengan semua tabel", "a SQLite database with all tables"},
    .is_binary = true,
    .needs_findings = true,
    .make = make,
};

}  // namespace noken::exchange
