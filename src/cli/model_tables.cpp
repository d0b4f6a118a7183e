#include "cli/model_tables.h"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "cli/baseline_file.h"
#include "cli/checking.h"

namespace noken::cli {

Result<report::CheckReport> findings_of(const Call& call, const Here& here) {
  CheckRequest request;
  request.root = here.loaded.architecture->folder;
  request.as_of = here.as_of;
  if (const auto chosen = choose_baseline(call, request); !chosen)
    return std::unexpected(chosen.error());
  return check(request, [](std::size_t, std::size_t) {});
}

query::Fill table_filler(const Call& call, const Here& here, const model::State& state) {
  return
      [&](const std::set<std::string>& names, std::vector<tables::Table>& tables) -> Result<void> {
        report::CheckReport report;
        if (std::ranges::any_of(names, tables::needs_findings)) {
          auto found = findings_of(call, here);
          if (!found) return std::unexpected(found.error());
          report = *std::move(found);
        }
        fill({.state = state, .as_of = here.as_of, .language = call.language, .report = &report},
             names, tables);
        return {};
      };
}

void say_members(const Call& call, const Streams& streams, const Here& here) {
  static constexpr Text kMembers = {
      "noken: {} repositori anggota tidak ikut; jalankan di folder masing-masing\n",
      "noken: {} member repositories are not part of this; run it in the folder of each\n"};
  const std::size_t count = here.loaded.members.size();
  if (count > 0 && !call.quiet)
    streams.err << fmt::format(fmt::runtime(kMembers.in(call.language)), count);
}

}  // namespace noken::cli
