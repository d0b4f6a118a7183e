#include "analysis/progress.h"
#include "cli/here.h"
#include "cli/option_rows.h"
#include "model/house.h"
#include "report/progress_report.h"

namespace noken::cli {

static Result<void> keep_asked(const Call& call, report::ProgressReport& report) {
  if (call.agency.empty()) return {};
  const model::State& state = *report.state;
  const model::Element* agency = state.written().find(call.agency);
  if (agency == nullptr || agency->kind != model::KindId::agency)
    return std::unexpected(no_such_agency(state, call.agency));
  keep_house(state, *house_of(state, *agency), report.progress);
  return {};
}

static Result<int> run_progress(const Call& call, const Streams& streams) {
  const auto format = format_of(call, "progress", kTableFormats);
  if (!format) return std::unexpected(format.error());
  const auto here = load_here(call, streams);
  if (!here) return std::unexpected(here.error());
  const model::State state(*here->loaded.architecture, here->at);
  report::ProgressReport report{.region = region_name(state),
                                .as_of = to_string(date_of(here->as_of)),
                                .at = to_string(date_of(here->at)),
                                .state = &state,
                                .progress = analysis::progress_of(state)};
  if (const auto kept = keep_asked(call, report); !kept) return std::unexpected(kept.error());
  const auto written =
      *format == "json"
          ? write(call, streams, report::progress_json(report))
          : write_report(call, streams,
                         report::progress_tables(report, call.language, *format == "text"), *format,
                         "progress");
  if (!written) return std::unexpected(written.error());
  return 0;
}

static constexpr Option kOptions[] = {
    {.names = "--at",
     .single = &Call::at,
     .placeholder = "TANGGAL",
     .help = {"keadaan pada tanggal ini, misalnya akhir tahun (bawaan: --as-of)",
              "the state at this date, such as the end of the year (default: --as-of)"}},
    {.names = "--opd",
     .single = &Call::agency,
     .placeholder = "ID",
     .help = {"hanya milik atau tugas rumah perangkat daerah ini",
              "only what the house of this agency owns or was asked to do"}},
    kTableFormatOption,
};

DEFINE_COMMAND(progress) = {
    .name = "progress",
    .alias = "progres",
    .help = {"program dan keputusan dewan terhadap rencananya: yang terlambat, yang tanpa kabar, "
             "yang belum menjawab",
             "programmes and council decisions against plan: what is late, what has no news, who "
             "has not answered"},
    .examples = {"  noken progress\n  noken progress --at 2026-12-31\n  noken progress --opd "
                 "opd-diskominfo --format xlsx",
                 "  noken progress\n  noken progress --at 2026-12-31\n  noken progress --opd "
                 "opd-diskominfo --format xlsx"},
    .options = kOptions,
    .run = run_progress,
};

}  // namespace noken::cli
