#include "cli/here.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <ostream>

#include "base/edit_distance.h"
#include "base/glob.h"
#include "report/report_formats.h"
#include "repository/repository.h"
#include "rules/run.h"

namespace noken::cli {

namespace fs = std::filesystem;

using loading::Loaded;

// It may be as large as a nation, so no more of it is read than its settings.
std::shared_ptr<const model::Architecture> outer_of(const std::string& root) {
  const fs::path own(root);
  const auto folder = repository::find_root(own.parent_path().string());
  if (!folder || *folder == root) return nullptr;
  auto outer = loading::load_settings(*folder);
  const std::string name = own.lexically_relative(*folder).generic_string();
  const bool is_member = std::ranges::any_of(
      outer->config.members, [&](const auto& glob) { return matches_glob(glob.value, name); });
  return is_member ? outer : nullptr;
}

static bool names_another_member(const Loaded& loaded) {
  return std::ranges::any_of(loaded.findings, [](const Finding& finding) {
    return finding.diagnosis == Diagnosis::reference_to_nothing && finding.message == "member";
  });
}

Result<Loaded> load_repository(const repository::Folder& folder, Day as_of) {
  return load_repository(folder, {.as_of = as_of, .root = outer_of(folder.path)}, nullptr);
}

// What the members of the root say of each other, be it the repository itself or the one above.
static Result<loading::MemberDirectory> directory_around(const repository::Folder& root, Day as_of,
                                                         loading::NamesMemory* memory) {
  const auto loaded = loading::load(root, {.as_of = as_of});
  if (!loaded) return std::unexpected(loaded.error());
  return loading::read_directory({.folder = root,
                                  .members = loaded->members,
                                  .foreign = loaded->architecture->foreign_names,
                                  .day = as_of,
                                  .memory = memory});
}

// A member that is checked alone follows its root all the same. The members are read before the
// repository only when it names one.
Result<Loaded> load_repository(const repository::Folder& folder, loading::LoadOptions options,
                               loading::NamesMemory* memory) {
  auto loaded = loading::load(folder, options);
  if (!loaded || !names_another_member(*loaded)) return loaded;
  if (!options.root && loaded->members.empty()) return loaded;
  const auto directory = options.root
                             ? directory_around(options.root->folder, options.as_of, nullptr)
                             : directory_around(folder, options.as_of, memory);
  if (!directory) return std::unexpected(directory.error());
  options.directory = &*directory;
  return loading::load(folder, options);
}

// What stands in the repository may be less than what was written: it is said, not hidden.
static void say_errors(const Call& call, const Streams& streams, Loaded& loaded) {
  static constexpr Text kErrors = {
      "noken: {} galat pada berkas, jadi sebagian mungkin tidak ikut; lihat `noken check`\n",
      "noken: {} errors in the files, so something may be left out; see `noken check`\n"};
  rules::set_severities(loaded.findings, *loaded.architecture, rules::Profile::dasar);
  const auto errors = std::ranges::count(loaded.findings, Severity::error, &Finding::severity);
  if (errors > 0 && !call.quiet)
    streams.err << fmt::format(fmt::runtime(kErrors.in(call.language)), errors);
}

Result<Day> day_shown(const Call& call, Day as_of) {
  if (call.at.empty()) return as_of;
  if (const auto date = parse_date(call.at)) return first_day(*date);
  return std::unexpected(
      Trouble{fmt::format("`--at {}` bukan tanggal; tulis misalnya 2027-01-01", call.at),
              fmt::format("`--at {}` is no date; write something like 2027-01-01", call.at)});
}

Result<Here> load_here(const Call& call, const Streams& streams) {
  const auto root = repository::find_root(call.directory);
  if (!root) return std::unexpected(root.error());
  const auto day = as_of(call);
  if (!day) return std::unexpected(day.error());
  const auto at = day_shown(call, *day);
  if (!at) return std::unexpected(at.error());
  auto loaded = load_repository(*root, *day);
  if (!loaded) return std::unexpected(loaded.error());
  say_errors(call, streams, *loaded);
  return Here{.loaded = std::move(*loaded), .as_of = *day, .at = *at};
}

Result<std::string> format_of(const Call& call, std::string_view command,
                              const std::vector<std::string_view>& known) {
  const std::string format =
      call.formats.empty() ? std::string(known.front()) : call.formats.back();
  if (std::ranges::find(known, format) != known.end()) return format;
  const std::string list = fmt::format("{}", fmt::join(known, ", "));
  return std::unexpected(Trouble{
      fmt::format("format `{}` tidak ada untuk `{}`; pakai salah satu: {}", format, command, list),
      fmt::format("`{}` has no format `{}`; use one of: {}", command, format, list)});
}

Result<void> write_report(const Call& call, const Streams& streams, const report::Report& report,
                          std::string_view format, std::string_view name) {
  const auto bytes = report::written(report, format, call.language);
  if (!bytes) return std::unexpected(bytes.error());
  if (format != "xlsx" || !call.output.empty()) return write(call, streams, *bytes);
  Call to_file = call;
  to_file.output = fmt::format("{}.xlsx", name);
  if (auto done = write(to_file, streams, *bytes); !done || call.quiet) return done;
  streams.out << to_file.output << '\n' << std::flush;
  return {};
}

std::string region_name(const model::State& state) {
  const auto& name = state.config().region.name;
  if (name.is_given()) return std::string(*name);
  return fs::path(state.written().folder).filename().string();
}

Trouble no_such_agency(const model::State& state, const std::string& id) {
  std::vector<std::string_view> ids;
  for (const model::Agency& agency : state.all<model::Agency>()) ids.push_back(agency.handle);
  const auto best = nearest(id, ids, 4);
  return {fmt::format("tidak ada perangkat daerah `{}`{}", id,
                      best ? fmt::format("; mungkin maksudnya `{}`", *best) : ""),
          fmt::format("there is no agency `{}`{}", id,
                      best ? fmt::format("; perhaps `{}` is meant", *best) : "")};
}

}  // namespace noken::cli
