#include "formats/office.h"

#include <fmt/format.h>

#include "base/module.h"

namespace noken::formats {

static Trouble cannot_load(const std::string& reason) {
  return {fmt::format("pustaka berkas kantor tidak dapat dimuat ({}); pasang ulang noken berikut "
                      "libxlsxwriter dan libzip",
                      reason),
          fmt::format("the library of office files cannot be loaded ({}); install noken again with "
                      "libxlsxwriter and libzip",
                      reason)};
}

static Result<const Office*> load() {
  const auto function = load_module({.file = "noken-office.so",
                                     .variable = "NOKEN_OFFICE",
                                     .symbol = kOfficeSymbol,
                                     .failure = cannot_load});
  if (!function) return std::unexpected(function.error());
  return reinterpret_cast<OfficeFunction>(*function)();
}

// Loaded when it is first asked for.
static const Result<const Office*>& office() {
  static const auto kOffice = load();
  return kOffice;
}

Result<std::string> to_xlsx(const Workbook& workbook) {
  if (!office()) return std::unexpected(office().error());
  return (*office())->to_xlsx(workbook);
}

Result<std::string> to_xlsx(const FormBook& book) {
  if (!office()) return std::unexpected(office().error());
  return (*office())->form_to_xlsx(book);
}

Result<ZipEntries> read_zip(std::string_view bytes, std::string_view name) {
  if (!office()) return std::unexpected(office().error());
  return (*office())->read_zip(bytes, name);
}

Result<std::string> write_zip(const ZipEntries& entries) {
  if (!office()) return std::unexpected(office().error());
  return (*office())->write_zip(entries);
}

}  // namespace noken::formats
