#pragma once

// The repository that a command works on.

#include <string_view>
#include <vector>

#include "cli/command.h"
#include "loading/names_memory.h"
#include "model/state.h"
#include "report/report.h"

namespace noken::cli {

// The settings of the repository that counts this one among its members, if there is one above it.
std::shared_ptr<const model::Architecture> outer_of(const std::string& root);

// A repository with the settings of the root it is a member of, if it is one.
Result<loading::Loaded> load_repository(const repository::Folder& folder, Day as_of);
// The same, when its `outer_of` is known; the memory is that of its own members.
Result<loading::Loaded> load_repository(const repository::Folder& folder,
                                        loading::LoadOptions options, loading::NamesMemory* memory);

struct Here {
  loading::Loaded loaded = {};
  Day as_of = 0;
  Day at = 0;  // the day of the state to show
};

// The day of `--at`, else that of `--as-of`.
Result<Day> day_shown(const Call& call, Day as_of);

// The repository of `-C`, with a word on stderr when its files have errors.
Result<Here> load_here(const Call& call, const Streams& streams);

// The last `--format`, or the first that is known.
Result<std::string> format_of(const Call& call, std::string_view command,
                              const std::vector<std::string_view>& known);

// The formats of tables, for format_of.
inline const std::vector<std::string_view> kTableFormats = {"text", "json",     "csv",
                                                            "xlsx", "markdown", "html"};

// A report in any of them but JSON. A spreadsheet without `-o` goes to `<name>.xlsx`, and its name
// is printed.
Result<void> write_report(const Call& call, const Streams& streams, const report::Report& report,
                          std::string_view format, std::string_view name);

// The name of the region, or of its folder.
std::string region_name(const model::State& state);

// What `--opd` names is no agency; with the nearest that is one.
Trouble no_such_agency(const model::State& state, const std::string& id);

}  // namespace noken::cli
