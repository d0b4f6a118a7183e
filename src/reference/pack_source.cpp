#include "reference/pack_source.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "base/embedded_file.h"
#include "base/files.h"
#include "reference/packs.h"

namespace noken {

extern const EmbeddedFile embedded_packs[];
extern const std::size_t embedded_packs_count;

}  // namespace noken

namespace noken::reference {

static constexpr std::size_t kLargestTable = 16U << 20U;

static std::span<const EmbeddedFile> embedded() { return {embedded_packs, embedded_packs_count}; }

PackSource general_pack() { return {.root = {}, .location = "umum"}; }

std::vector<std::string> pack_names(std::string_view subject) {
  std::vector<std::string> names;
  for (const EmbeddedFile& file : embedded()) {
    if (!file.name.starts_with(subject) || !file.name.substr(subject.size()).starts_with('/'))
      continue;
    const std::string_view rest = file.name.substr(subject.size() + 1);
    const std::size_t slash = rest.find('/');
    if (slash != std::string_view::npos) names.emplace_back(rest.substr(0, slash));
  }
  std::ranges::sort(names);
  const auto repeated = std::ranges::unique(names);
  names.erase(repeated.begin(), repeated.end());
  return names;
}

static Trouble unknown_pack(std::string_view subject, const std::string& chosen) {
  const std::string known = fmt::format("{}", fmt::join(pack_names(subject), ", "));
  return {fmt::format("paket `{}` untuk `{}` tidak dikenal; yang ada: {}", chosen, subject, known),
          fmt::format("pack `{}` for `{}` is unknown; there are: {}", chosen, subject, known)};
}

static bool leaves(const std::filesystem::path& path) {
  const auto normal = path.lexically_normal();
  return path.is_absolute() || (!normal.empty() && *normal.begin() == "..");
}

// Links resolved. A path that does not exist leaves nothing; reading it says so.
static bool leaves_by_link(const std::filesystem::path& root, const std::filesystem::path& path) {
  std::error_code failed;
  const auto real_root = std::filesystem::weakly_canonical(root, failed);
  if (failed) return false;
  const auto real_path = std::filesystem::weakly_canonical(root / path, failed);
  return !failed && leaves(real_path.lexically_relative(real_root));
}

static Trouble outside(const std::string& path) {
  return {
      fmt::format("paket `{}` berada di luar repositori; tulis jalur relatif di dalamnya", path),
      fmt::format("pack `{}` is outside the repository; write a relative path inside it", path)};
}

Result<PackSource> find_pack(const std::string& root, std::string_view subject,
                             const std::string& chosen) {
  if (chosen.contains('/')) {
    if (leaves(chosen)) return std::unexpected(outside(chosen));
    return PackSource{.root = root.empty() ? "." : root, .location = chosen};
  }
  const auto names = pack_names(subject);
  if (std::ranges::find(names, chosen) == names.end()) {
    return std::unexpected(unknown_pack(subject, chosen));
  }
  return PackSource{.root = {}, .location = fmt::format("{}/{}", subject, chosen)};
}

static std::string path_of(const PackSource& source, std::string_view file) {
  return source.location.ends_with('/') ? fmt::format("{}{}", source.location, file)
                                        : fmt::format("{}/{}", source.location, file);
}

static Trouble missing_table(const std::string& path) {
  return {fmt::format("tabel `{}` tidak ada dalam paket", path),
          fmt::format("table `{}` is not in the pack", path)};
}

bool has_table(const PackSource& source, std::string_view file) {
  const std::string path = path_of(source, file);
  if (source.root.empty()) {
    return std::ranges::find(embedded(), std::string_view(path), &EmbeddedFile::name) !=
           embedded().end();
  }
  std::error_code failed;
  return std::filesystem::exists(std::filesystem::path(source.root) / path, failed);
}

Result<TableText> table_text(const PackSource& source, std::string_view file) {
  TableText table{.path = path_of(source, file), .embedded = {}};
  if (source.root.empty()) {
    const auto found =
        std::ranges::find(embedded(), std::string_view(table.path), &EmbeddedFile::name);
    if (found == embedded().end()) return std::unexpected(missing_table(table.path));
    table.embedded = found->text;
    return table;
  }
  const bool is_on_disk = !source.read;
  if (is_on_disk && leaves_by_link(source.root, table.path))
    return std::unexpected(outside(table.path));
  const std::string place = (std::filesystem::path(source.root) / table.path).string();
  auto text = is_on_disk ? read_file(place, kLargestTable) : source.read(table.path);
  if (!text) return std::unexpected(text.error());
  table.read = std::move(*text);
  return table;
}

Result<CsvTable> read_table(const PackSource& source, std::string_view file) {
  const auto table = table_text(source, file);
  if (!table) return std::unexpected(table.error());
  return parse_csv(table->text(), table->path);
}

static Trouble missing_column(const std::string& path, std::string_view column) {
  return {fmt::format("tabel `{}` tidak memiliki kolom `{}`", path, column),
          fmt::format("table `{}` has no column `{}`", path, column)};
}

Result<std::vector<std::size_t>> column_places(const std::string& path,
                                               const std::vector<std::string>& header,
                                               std::span<const char* const> columns) {
  std::vector<std::size_t> places;
  for (const char* const name : columns) {
    const auto place = column_of(header, name);
    if (!place) return std::unexpected(missing_column(path, name));
    places.push_back(*place);
  }
  return places;
}

std::vector<std::string> split(std::string_view cell) {
  std::vector<std::string> values;
  while (!cell.empty()) {
    const std::size_t end = std::min(cell.find(';'), cell.size());
    std::string_view value = cell.substr(0, end);
    while (value.starts_with(' ')) value.remove_prefix(1);
    while (value.ends_with(' ')) value.remove_suffix(1);
    if (!value.empty()) values.emplace_back(value);
    cell.remove_prefix(std::min(end + 1, cell.size()));
  }
  return values;
}

Trouble bad_value(const PackSource& source, std::string_view file, std::string_view value,
                  const Text& fault) {
  const std::string path = path_of(source, file);
  return {fmt::format("tabel `{}`: `{}` {}", path, value, fault.indonesian),
          fmt::format("table `{}`: `{}` {}", path, value, fault.english)};
}

}  // namespace noken::reference
