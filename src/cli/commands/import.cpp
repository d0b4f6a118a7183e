#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <ostream>

#include "base/files.h"
#include "base/unicode.h"
#include "cli/here.h"
#include "formats/read_csv.h"
#include "formats/read_xlsx.h"
#include "importing/field_names.h"
#include "importing/run.h"
#include "importing/write_all.h"

namespace noken::cli {

namespace fs = std::filesystem;

using formats::GridFile;
using importing::ImportMap;
using importing::Prefer;

static constexpr std::size_t kLargestTable = std::size_t{64} << 20U;

static std::string path_from(const Call& call, const std::string& word) {
  return (fs::path(call.directory) / word).lexically_normal().string();
}

static Result<GridFile> read_table(const Call& call) {
  const std::string& name = call.paths.front();
  const auto bytes = read_file(path_from(call, name), kLargestTable);
  if (!bytes) return std::unexpected(bytes.error());
  const std::string shown = printable(name);
  if (bytes->starts_with("PK\x03\x04")) return formats::read_xlsx(*bytes, shown);
  if (bytes->starts_with("\xD0\xCF\x11\xE0")) {
    return std::unexpected(
        Trouble{fmt::format("`{}` memakai bentuk XLS lama atau dikunci dengan kata sandi; simpan "
                            "ulang sebagai .xlsx tanpa kata sandi",
                            shown),
                fmt::format("`{}` is an old XLS or has a password; save it again as .xlsx without "
                            "a password",
                            shown)});
  }
  if (bytes->find_first_not_of(" \t\r\n") == std::string::npos) {
    return std::unexpected(Trouble{fmt::format("`{}` tidak berisi apa pun", shown),
                                   fmt::format("there is nothing in `{}`", shown)});
  }
  return formats::read_csv(*bytes, shown);
}

static Result<Prefer> preference(const Call& call) {
  if (call.prefer.empty()) return Prefer::ask;
  if (call.prefer == "file") return Prefer::file;
  if (call.prefer == "repo") return Prefer::repository;
  return std::unexpected(
      Trouble{fmt::format("`--prefer {}` tidak ada; pakai file atau repo", printable(call.prefer)),
              fmt::format("there is no `--prefer {}`; use file or repo", printable(call.prefer))});
}

// Something must tell one element from the other.
static bool names_elements(const importing::TableMap& table) {
  return std::ranges::any_of(table.columns, [](const importing::ColumnRule& rule) {
    return rule.field == "nama" || rule.field == "id";
  });
}

static Result<ImportMap> map_of_headings(const Call& call, const GridFile& file) {
  ImportMap objects = importing::sia_map(file, fs::path(call.paths.front()).stem().string());
  if (!objects.tables.empty()) return objects;
  ImportMap map = importing::guessed_map(file, call.paths.front(), importing::kCertain);
  for (importing::TableMap& table : map.tables)
    std::erase_if(table.columns, [](const auto& rule) { return rule.field.empty(); });
  std::erase_if(map.tables, [](const auto& table) { return !names_elements(table); });
  if (!map.tables.empty()) return map;
  const std::string name = printable(call.paths.front());
  return std::unexpected(
      Trouble{fmt::format("judul kolom `{0}` tidak dikenal; buat peta dengan `noken import {0} "
                          "--guess`, periksa, lalu pakai dengan `--map`",
                          name),
              fmt::format("the headings of `{0}` are not known; make a map with `noken import {0} "
                          "--guess`, look it over, then use it with `--map`",
                          name)});
}

static Result<ImportMap> map_for(const Call& call, const GridFile& file) {
  if (!call.map.empty()) {
    const auto text = read_file(path_from(call, call.map), kLargestTable);
    if (!text) return std::unexpected(text.error());
    return importing::read_map(*text, printable(call.map));
  }
  if (const auto* sheet = importing::questionnaire_sheet(file))
    return importing::questionnaire_map(*sheet);
  return map_of_headings(call, file);
}

static Result<int> guess(const Call& call, const Streams& streams, const Here& here,
                         const GridFile& file) {
  static constexpr Text kHead = {
      "# Usulan peta untuk {0}. Periksa, simpan sebagai peta-impor/{1}.yaml, lalu:\n"
      "#   noken import {0} --map peta-impor/{1}.yaml --dry-run\n",
      "# Proposed map for {0}. Look it over, save it as peta-impor/{1}.yaml, then:\n"
      "#   noken import {0} --map peta-impor/{1}.yaml --dry-run\n"};
  const ImportMap map = importing::guessed_map(file, call.paths.front(), importing::kLikely);
  if (map.tables.empty()) {
    return std::unexpected(Trouble{
        fmt::format("tidak ada tabel yang dikenali di `{}`; tulis peta sendiri, lihat "
                    "docs/impor.md",
                    printable(call.paths.front())),
        fmt::format("no table is recognised in `{}`; write a map yourself, see docs/impor.md",
                    printable(call.paths.front()))});
  }
  std::vector<importing::Note> notes;
  importing::Names names(*here.loaded.architecture);
  const loading::Vocabulary vocabulary(*here.loaded.architecture->packs,
                                       &here.loaded.architecture->config);
  const importing::Importing reading{*here.loaded.architecture, vocabulary, names, notes};
  if (!call.output.empty()) {
    std::error_code ignored;  // writing says what is wrong
    fs::create_directories(fs::path(output_path(call)).parent_path(), ignored);
  }
  const std::string stem = fs::path(call.paths.front()).stem().string();
  const std::string head = fmt::format(fmt::runtime(kHead.in(call.language)),
                                       printable(call.paths.front()), printable(stem));
  const auto written =
      write(call, streams, head + importing::map_text(reading, file, map, call.language));
  return written ? Result<int>(0) : std::unexpected(written.error());
}

static std::string diff_of(const importing::Imported& imported) {
  std::string text;
  for (const importing::FileChange& file : imported.merged.files)
    text += importing::unified_diff(file);
  return text;
}

static std::string closing(const Call& call, std::size_t files) {
  if (call.quiet) return {};
  static constexpr Text kWritten = {"{} berkas ditulis\n", "{} files written\n"};
  static constexpr Text kDry = {"tidak ada yang ditulis (--dry-run)\n",
                                "nothing was written (--dry-run)\n"};
  return call.dry_run ? std::string(kDry.in(call.language))
                      : fmt::format(fmt::runtime(kWritten.in(call.language)), files);
}

static Result<int> run_import(const Call& call, const Streams& streams) {
  const auto prefer = preference(call);
  if (!prefer) return std::unexpected(prefer.error());
  const auto file = read_table(call);
  if (!file) return std::unexpected(file.error());
  const auto here = load_here(call, streams);
  if (!here) return std::unexpected(here.error());
  if (call.guess) return guess(call, streams, *here, *file);
  const auto map = map_for(call, *file);
  if (!map) return std::unexpected(map.error());
  const importing::Wishes wishes{.file = printable(call.paths.front()),
                                 .agency = call.agency,
                                 .prefer = *prefer,
                                 .is_quiet = call.quiet};
  const auto imported = importing::run(*here->loaded.architecture, *file, *map, wishes);
  if (!imported) return std::unexpected(imported.error());
  if (!call.dry_run) {
    const auto written =
        importing::write_all(here->loaded.architecture->folder, imported->merged.files);
    if (!written) return std::unexpected(written.error());
  }
  const std::string diff = call.dry_run ? diff_of(*imported) : "";
  const auto told = write(call, streams,
                          diff + importing::report_text(*imported, *file, wishes, call.language) +
                              closing(call, imported->merged.files.size()));
  if (!told) return std::unexpected(told.error());
  const bool is_whole = importing::count(*imported, importing::Note::Sort::refused) == 0 &&
                        importing::count(*imported, importing::Note::Sort::conflict) == 0;
  return is_whole ? 0 : 1;
}

static constexpr Option kOptions[] = {
    {.names = "--map",
     .single = &Call::map,
     .placeholder = "FILE",
     .help = {"peta kolom ke isian (YAML)", "map of columns to fields (YAML)"}},
    {.names = "--guess",
     .flag = &Call::guess,
     .help = {"usulkan peta dari judul kolom; tidak ada yang diimpor",
              "propose a map from the headings; nothing is imported"}},
    {.names = "--dry-run",
     .flag = &Call::dry_run,
     .help = {"tampilkan perubahan, jangan tulis", "show the changes, write nothing"}},
    {.names = "--prefer",
     .single = &Call::prefer,
     .placeholder = "file|repo",
     .help = {"yang berlaku bila keduanya berbeda (bawaan: laporkan saja)",
              "which one holds where both differ (default: only report)"}},
    {.names = "--opd",
     .single = &Call::agency,
     .placeholder = "ID",
     .help = {"pemilik elemen baru bila tabel tidak menyebutnya",
              "owner of new elements where the table names none"}},
};

static constexpr const char* kExamples =
    "  noken import kuesioner-dinkes.xlsx --dry-run\n"
    "  noken import aplikasi.csv --guess -o peta-impor/aplikasi.yaml\n"
    "  noken import aplikasi.csv --map peta-impor/aplikasi.yaml";

DEFINE_COMMAND(import) = {
    .name = "import",
    .alias = "impor",
    .help = {"tabel CSV atau XLSX ke YAML: kuesioner, kolom SIA-SPBE, atau tabel lain dengan peta",
             "a CSV or XLSX table into YAML: questionnaires, SIA-SPBE columns, or others by a map"},
    .examples = {kExamples, kExamples},
    .options = kOptions,
    .words = "FILE",
    .words_help = {"file yang dibaca", "the file to read"},
    .least_words = 1,
    .most_words = 1,
    .run = run_import,
};

}  // namespace noken::cli
