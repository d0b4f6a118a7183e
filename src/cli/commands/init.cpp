#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <ostream>

#include "base/date.h"
#include "base/embedded_file.h"
#include "base/files.h"
#include "cli/command.h"
#include "report/schema.h"

namespace noken {

extern const EmbeddedFile embedded_templates[];
extern const std::size_t embedded_templates_count;

}  // namespace noken

namespace noken::cli {

namespace fs = std::filesystem;

// Path in the repository -> text.
using Files = std::map<std::string, std::string>;

static Result<std::string> chosen(const std::string& word, const char* option,
                                  const std::vector<std::string_view>& known) {
  if (word.empty()) return std::string(known.front());
  if (std::ranges::find(known, word) != known.end()) return word;
  const std::string list = fmt::format("{}", fmt::join(known, ", "));
  return std::unexpected(
      Trouble{fmt::format("`{} {}` tidak ada; pakai salah satu: {}", option, word, list),
              fmt::format("there is no `{} {}`; use one of: {}", option, word, list)});
}

// Hidden files are not hidden among the templates: `dot-gitignore` stands for `.gitignore`.
static std::string with_dots(std::string path) {
  static constexpr std::string_view kDot = "dot-";
  for (std::size_t at = path.find(kDot); at != std::string::npos; at = path.find(kDot, at + 1)) {
    if (at == 0 || path[at - 1] == '/') path.replace(at, kDot.size(), ".");
  }
  return path;
}

static std::string filled_in(std::string_view text, Day today) {
  static constexpr std::string_view kPeriod = "{{periode}}";
  std::string result(text);
  const std::size_t at = result.find(kPeriod);
  const int year = date_of(today).year;
  if (at != std::string::npos)
    result.replace(at, kPeriod.size(), fmt::format("{}-{}", year, year + 4));
  return result;
}

static void add_templates(const std::string& folder, Day today, Files& files) {
  for (std::size_t i = 0; i < embedded_templates_count; ++i) {
    const EmbeddedFile& file = embedded_templates[i];
    const std::string name(file.name);
    if (!name.starts_with(folder + "/")) continue;
    files[with_dots(name.substr(folder.size() + 1))] = filled_in(file.text, today);
  }
}

static Files files_for(const std::string& kind, const std::string& ci, Day today) {
  const report::SchemaStyle style = {.scalars = report::Scalars::as_read,
                                     .language = Language::indonesian};
  const reference::Packs& packs = reference::built_in_packs();
  Files files = {
      {".vscode/noken.schema.json", report::schema_of_documents(packs, style)},
      {".vscode/noken-setelan.schema.json", report::schema_of_configuration(packs, style)}};
  add_templates("umum", today, files);
  add_templates(kind, today, files);
  if (ci != "none") add_templates("ci-" + ci, today, files);
  return files;
}

// Nothing that is there is written over, so nothing is written when something is.
static Result<void> check_free(const fs::path& folder, const Files& files) {
  for (const auto& [name, text] : files) {
    const std::string path = (folder / name).lexically_normal().string();
    if (!is_there(path)) continue;
    return std::unexpected(Trouble{
        fmt::format("`{}` sudah ada, jadi tidak ada yang ditulis; pakai folder lain", path),
        fmt::format("`{}` exists already, so nothing was written; use another folder", path)});
  }
  return {};
}

static Result<void> write_files(const fs::path& folder, const Files& files) {
  for (const auto& [name, text] : files) {
    const fs::path path = folder / name;
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    if (error) {
      return std::unexpected(Trouble{fmt::format("tidak dapat membuat folder `{}`: {}",
                                                 path.parent_path().string(), error.message()),
                                     fmt::format("cannot make the folder `{}`: {}",
                                                 path.parent_path().string(), error.message())});
    }
    if (auto written = write_file(path.string(), text); !written) return written;
    if (text.starts_with("#!")) {
      fs::permissions(path, fs::perms::owner_exec | fs::perms::group_exec | fs::perms::others_exec,
                      fs::perm_options::add, error);
    }
  }
  return {};
}

static void say(const Call& call, const Streams& streams, const Files& files) {
  static constexpr Text kNext = {
      "\nRepositori siap. Ganti `wilayah` di noken.yaml, lalu jalankan `noken check`.\n",
      "\nThe repository is ready. Change `wilayah` in noken.yaml, then run `noken check`.\n"};
  if (call.quiet) return;
  for (const auto& [name, text] : files) streams.out << name << '\n';
  streams.out << kNext.in(call.language);
}

static Result<int> run_init(const Call& call, const Streams& streams) {
  const auto kind = chosen(call.template_name, "--template", {"kosong", "kabupaten"});
  if (!kind) return std::unexpected(kind.error());
  const auto ci = chosen(call.ci, "--ci", {"none", "github", "gitlab"});
  if (!ci) return std::unexpected(ci.error());
  const auto today = as_of(call);
  if (!today) return std::unexpected(today.error());
  const fs::path folder =
      fs::path(call.directory) / (call.paths.empty() ? std::string(".") : call.paths.front());
  const Files files = files_for(*kind, *ci, *today);
  if (auto is_free = check_free(folder, files); !is_free) return std::unexpected(is_free.error());
  if (auto written = write_files(folder, files); !written) return std::unexpected(written.error());
  say(call, streams, files);
  return 0;
}

static constexpr Option kOptions[] = {
    {.names = "--template",
     .single = &Call::template_name,
     .placeholder = "kosong|kabupaten",
     .help = {"isi awal: hanya setelan (bawaan), atau dengan susunan perangkat daerah",
              "what to begin with: settings alone (default), or the usual agencies too"}},
    {.names = "--ci",
     .single = &Call::ci,
     .placeholder = "github|gitlab|none",
     .help = {"berkas pemeriksaan otomatis (bawaan none)", "file of the pipeline (default none)"}},
};

static constexpr const char* kExamples =
    "  noken init arsitektur --template kabupaten --ci gitlab\n  noken init";

DEFINE_COMMAND(init) = {
    .name = "init",
    .alias = "mulai",
    .help = {"repositori baru dari templat, dengan setelan editor dan pemeriksaan otomatis",
             "a repository from a template, with settings for the editor and the pipeline"},
    .examples = {kExamples, kExamples},
    .options = kOptions,
    .words = "DIR",
    .words_help = {"folder", "the folder"},
    .most_words = 1,
    .run = run_init,
};

}  // namespace noken::cli
