#include "cli/here.h"
#include "cli/index_request.h"
#include "cli/option_rows.h"
#include "report/index_report.h"

namespace noken::cli {

static Result<void> write_index(const Call& call, const Streams& streams,
                                const report::IndexReport& report, std::string_view format) {
  if (format == "json") return write(call, streams, report::index_json(report));
  return write_report(call, streams, report::index_tables(report, call.language), format, "index");
}

static Result<int> run_index(const Call& call, const Streams& streams) {
  const auto format = format_of(call, "index", kTableFormats);
  if (!format) return std::unexpected(format.error());
  const auto here = load_here(call, streams);
  if (!here) return std::unexpected(here.error());
  const model::State state(*here->loaded.architecture, here->at);
  const auto schemes = analysis::load_schemes(state.packs());
  if (!schemes) return std::unexpected(schemes.error());
  const auto all = analysis::assessed(state, *schemes);
  report::IndexReport report{.region = region_name(state),
                             .as_of = to_string(date_of(here->as_of))};
  if (const auto chosen = choose_assessed(call, all, report); !chosen)
    return std::unexpected(chosen.error());
  if (const auto planned = plan(call, all, report); !planned)
    return std::unexpected(planned.error());
  const auto written = write_index(call, streams, report, *format);
  if (!written) return std::unexpected(written.error());
  return 0;
}

static constexpr Option kOptions[] = {
    {.names = "--what-if",
     .several = &Call::what_if,
     .placeholder = "I11=4,…",
     .help = {"nilai seandainya tingkat ini yang dicapai", "the value if these were the levels"}},
    {.names = "--reach",
     .single = &Call::reach,
     .placeholder = "NILAI",
     .help = {"langkah tersedikit menuju nilai ini", "the fewest steps to this value"}},
    kTableFormatOption,
};

DEFINE_COMMAND(index) = {
    .name = "index",
    .alias = "indeks",
    .help = {"nilai indeks SPBE dan Pemdi dari `penilaian`, dan jalan menuju suatu nilai",
             "values of the SPBE and Pemdi indexes from `penilaian`, and the way to a value"},
    .examples = {"  noken index\n  noken index pemdi-2026\n  noken index --what-if I1=2,I8=3\n"
                 "  noken index nil-spbe-2024 --reach 2,6",
                 "  noken index\n  noken index pemdi-2026\n  noken index --what-if I1=2,I8=3\n"
                 "  noken index nil-spbe-2024 --reach 2.6"},
    .options = kOptions,
    .words = "ID",
    .words_help = {"id penilaian, atau indeks seperti pemdi-2026",
                   "id of an assessment, or an index such as pemdi-2026"},
    .most_words = 1,
    .run = run_index,
};

}  // namespace noken::cli
