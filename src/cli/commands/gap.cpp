#include <fmt/format.h>

#include <algorithm>

#include "analysis/gap.h"
#include "base/edit_distance.h"
#include "cli/here.h"
#include "cli/option_rows.h"
#include "model/house.h"
#include "report/gap_report.h"

namespace noken::cli {

using analysis::Gap;
using analysis::GapType;

static Result<std::vector<const GapType*>> types_of(const Call& call) {
  std::vector<const GapType*> types;
  const auto names = analysis::gap_type_names();
  std::vector<std::string> wanted = call.types;
  if (wanted.empty()) wanted.assign(names.begin(), names.end());
  for (const std::string& name : wanted) {
    const GapType* type = analysis::gap_type_named(name);
    if (type == nullptr) {
      const std::string list = fmt::format("{}", fmt::join(names, ", "));
      return std::unexpected(
          Trouble{fmt::format("jenis kesenjangan `{}` tidak ada; pakai: {}", name, list),
                  fmt::format("there is no type of gap `{}`; use: {}", name, list)});
    }
    types.push_back(type);
  }
  return types;
}

static Result<void> keep_house(const model::State& state, const std::string& id,
                               std::vector<Gap>& gaps) {
  if (id.empty()) return {};
  const model::Element* agency = state.written().find(id);
  if (agency == nullptr || agency->kind != model::KindId::agency)
    return std::unexpected(no_such_agency(state, id));
  const auto* house = house_of(state, *agency);
  std::erase_if(gaps, [&](const Gap& gap) {
    const model::Element* owner = state.written().find(gap.agency);
    return owner == nullptr || house_of(state, *owner) != house;
  });
  return {};
}

static Result<void> write_gaps(const Call& call, const Streams& streams,
                               const report::GapReport& report, std::string_view format) {
  if (format == "text") return write(call, streams, report::gap_text(report, call.language));
  if (format == "json") return write(call, streams, report::gap_json(report, call.language));
  return write_report(call, streams, report::gap_tables(report, call.language), format, "gap");
}

static Result<int> run_gap(const Call& call, const Streams& streams) {
  const auto format = format_of(call, "gap", kTableFormats);
  if (!format) return std::unexpected(format.error());
  const auto types = types_of(call);
  if (!types) return std::unexpected(types.error());
  const auto here = load_here(call, streams);
  if (!here) return std::unexpected(here.error());
  const model::State state(*here->loaded.architecture, here->at);
  report::GapReport report{.region = region_name(state),
                           .as_of = to_string(date_of(here->as_of)),
                           .at = to_string(date_of(here->at)),
                           .gaps = analysis::gaps(state, *types),
                           .sources = &here->loaded.architecture->sources};
  if (const auto kept = keep_house(state, call.agency, report.gaps); !kept)
    return std::unexpected(kept.error());
  if (call.open_only) std::erase_if(report.gaps, [](const Gap& gap) { return !gap.is_open(); });
  const auto written = write_gaps(call, streams, report, *format);
  if (!written) return std::unexpected(written.error());
  return 0;
}

static constexpr Option kOptions[] = {
    {.names = "--type",
     .several = &Call::types,
     .placeholder = "TYPE,…",
     .help = {"jenis kesenjangan", "types of gaps"}},
    {.names = "--open",
     .flag = &Call::open_only,
     .help = {"hanya yang belum dijawab program", "only those that no programme closes"}},
    kAtOption,
    {.names = "--opd",
     .single = &Call::agency,
     .placeholder = "ID",
     .help = {"hanya yang menjadi urusan rumah perangkat daerah ini",
              "only what the house of this agency answers for"}},
    kTableFormatOption,
};

DEFINE_COMMAND(gap) = {
    .name = "gap",
    .alias = "kesenjangan",
    .help = {"kesenjangan antara keadaan dan yang diharapkan, dan program yang menjawabnya",
             "gaps between what is and what is expected, and the programmes that close them"},
    .examples = {"  noken gap\n  noken gap --type pilar --open\n  noken gap --format json -o "
                 "kesenjangan.json",
                 "  noken gap\n  noken gap --type pilar --open\n  noken gap --format json -o "
                 "gaps.json"},
    .options = kOptions,
    .run = run_gap,
};

}  // namespace noken::cli
