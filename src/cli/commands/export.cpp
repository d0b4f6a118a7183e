#include "exchange/export.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <ostream>

#include "base/files.h"
#include "cli/drawing_engine.h"
#include "cli/model_tables.h"
#include "cli/option_rows.h"

namespace noken::cli {

namespace fs = std::filesystem;

using exchange::Export;
using exchange::Exported;

static Result<const Export*> export_named(const std::string& name) {
  std::vector<std::string_view> names;
  for (const Export* each : exchange::exports()) {
    if (each->name == name) return each;
    names.push_back(each->name);
  }
  const std::string list = fmt::format("{}", fmt::join(names, ", "));
  return std::unexpected(
      Trouble{fmt::format("bentuk ekspor `{}` tidak ada; pakai salah satu: {}", name, list),
              fmt::format("there is no export `{}`; use one of: {}", name, list)});
}

// Texts go to the stream when no file is named; the rest goes here.
static Result<std::string> target_of(const Call& call, const Export& form) {
  if (!call.output.empty()) return output_path(call);
  if (form.extension.empty()) {
    return std::unexpected(Trouble{
        fmt::format("ekspor `{}` menulis banyak berkas; sebut foldernya dengan `-o`", form.name),
        fmt::format("the export `{}` writes many files; name their folder with `-o`", form.name)});
  }
  if (!form.is_binary) return std::string();
  const std::string_view stem = form.name == form.extension ? "noken" : form.name;
  return (fs::path(call.directory) / fmt::format("{}.{}", stem, form.extension)).string();
}

static Result<void> write_folder(const std::string& folder, const Exported& exported) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) {
    return std::unexpected(
        Trouble{fmt::format("tidak dapat membuat folder `{}`: {}", folder, error.message()),
                fmt::format("cannot make the folder `{}`: {}", folder, error.message())});
  }
  for (const exchange::ExportedFile& file : exported.files) {
    auto written = write_file((fs::path(folder) / file.name).string(), file.content);
    if (!written) return written;
  }
  return {};
}

// To stderr when the export itself went to the stream.
static void say(const Call& call, std::ostream& stream, const std::string& target,
                const Exported& exported) {
  static constexpr Text kDone = {"{elements} elemen diekspor{to}\n",
                                 "{elements} elements exported{to}\n"};
  static constexpr Text kTo = {" ke {}", " to {}"};
  static constexpr Text kLeftOut = {"tidak punya tempat di sana: {} {}\n",
                                    "without a place there: {} {}\n"};
  if (call.quiet) return;
  const std::string shown = fs::path(target).lexically_normal().string();
  const std::string to =
      target.empty() ? "" : fmt::format(fmt::runtime(kTo.in(call.language)), shown);
  stream << fmt::format(fmt::runtime(kDone.in(call.language)),
                        fmt::arg("elements", exported.elements), fmt::arg("to", to));
  for (const exchange::LeftOut& left : exported.left_out) {
    if (left.count > 0) {
      stream << fmt::format(fmt::runtime(kLeftOut.in(call.language)), left.count,
                            left.what.in(call.language));
    }
  }
}

static Result<Exported> exported(const Call& call, const Here& here, const Export& form) {
  report::CheckReport report;
  if (form.needs_findings) {
    auto found = findings_of(call, here);
    if (!found) return std::unexpected(found.error());
    report = *std::move(found);
  }
  const model::State state(*here.loaded.architecture, here.at);
  return form.make({.state = state,
                    .as_of = here.as_of,
                    .language = call.language,
                    .report = report,
                    .drawing_engine = drawing_engine});
}

static Result<int> run_export(const Call& call, const Streams& streams) {
  const auto form = export_named(call.paths.front());
  if (!form) return std::unexpected(form.error());
  const auto target = target_of(call, **form);
  if (!target) return std::unexpected(target.error());
  const auto here = load_here(call, streams);
  if (!here) return std::unexpected(here.error());
  say_members(call, streams, *here);
  const auto made = exported(call, *here, **form);
  if (!made) return std::unexpected(made.error());
  const bool is_folder = (*form)->extension.empty();
  const auto written = is_folder         ? write_folder(*target, *made)
                       : target->empty() ? write(call, streams, made->files.front().content)
                                         : write_file(*target, made->files.front().content);
  if (!written) return std::unexpected(written.error());
  say(call, target->empty() ? streams.err : streams.out, *target, *made);
  return 0;
}

static constexpr Option kOptions[] = {
    kAtOption,
};

static constexpr const char* kExamples =
    "  noken export sqlite -o arsitektur.sqlite\n"
    "  noken export postgresql -o arsitektur.sql\n"
    "  noken export csv -o tabel\n"
    "  noken export archimate -o arsitektur.xml\n"
    "  noken export sia-spbe -o sia-spbe.xlsx";

DEFINE_COMMAND(export) = {
    .name = "export",
    .alias = "ekspor",
    .help = {"isi repositori untuk program lain: sqlite, postgresql, csv (folder), xlsx, json, "
             "archimate, sia-spbe",
             "the repository for other programs: sqlite, postgresql, csv (a folder), xlsx, json, "
             "archimate, sia-spbe"},
    .examples = {kExamples, kExamples},
    .options = kOptions,
    .words = "FORMAT",
    .words_help = {"bentuk keluaran", "the form to write"},
    .least_words = 1,
    .most_words = 1,
    .run = run_export,
};

}  // namespace noken::cli
