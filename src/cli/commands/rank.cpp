#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>

#include "cli/here.h"
#include "cli/option_rows.h"
#include "model/house.h"
#include "report/rank_report.h"

namespace noken::cli {

using Ceilings = std::map<int, std::int64_t>;

template <class T>
static std::optional<T> number(std::string_view text) {
  T value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool is_whole = error == std::errc{} && end == text.data() + text.size();
  return is_whole ? std::optional(value) : std::nullopt;
}

// `5e9`, `5000000000`, or grouped as documents write it: `5_000_000_000`.
static std::optional<std::int64_t> rupiah(std::string text) {
  std::erase(text, '_');
  const auto amount = number<double>(text);
  constexpr double kMost = 1e15;
  const bool is_possible = amount && *amount >= 0 && *amount <= kMost;
  if (!is_possible) return std::nullopt;
  return static_cast<std::int64_t>(*amount);
}

static Trouble no_ceiling(const std::string& word) {
  return {fmt::format("`--ceiling {}` tidak dimengerti; tulis tahun dan rupiah, misalnya 2027=5e9 "
                      "atau 2027=5_000_000_000",
                      word),
          fmt::format("`--ceiling {}` is not understood; write a year and rupiah, such as 2027=5e9 "
                      "or 2027=5_000_000_000",
                      word)};
}

static Result<Ceilings> ceilings_of(const Call& call) {
  constexpr int kFirstYear = 1900;
  constexpr int kLastYear = 2200;
  Ceilings ceilings;
  for (const std::string& word : call.ceilings) {
    const std::size_t sign = std::min(word.find('='), word.size());
    const auto year = number<int>(std::string_view(word).substr(0, sign));
    const auto amount = rupiah(sign < word.size() ? word.substr(sign + 1) : std::string());
    if (!year || *year < kFirstYear || *year > kLastYear || !amount)
      return std::unexpected(no_ceiling(word));
    if (!ceilings.emplace(*year, *amount).second) {
      return std::unexpected(
          Trouble{fmt::format("pagu {} diberikan dua kali; berikan satu saja", *year),
                  fmt::format("the ceiling of {} is given twice; give one", *year)});
    }
  }
  return ceilings;
}

// The places stay those among all programmes.
static Result<void> keep_house(const model::State& state, report::RankReport& report) {
  if (report.agency.empty()) return {};
  const model::Element* agency = state.written().find(report.agency);
  if (agency == nullptr || agency->kind != model::KindId::agency)
    return std::unexpected(no_such_agency(state, report.agency));
  const auto* house = house_of(state, *agency);
  const auto is_other = [&](const auto& each) { return house_of(state, *each.programme) != house; };
  std::erase_if(report.ranking.ranked, is_other);
  std::erase_if(report.ranking.unranked, is_other);
  return {};
}

static Result<void> write_ranking(const Call& call, const Streams& streams,
                                  const report::RankReport& report, std::string_view format) {
  if (format == "json") return write(call, streams, report::rank_json(report));
  const auto tables = report::rank_tables(report, call.language, format == "text");
  return write_report(call, streams, tables, format, "rank");
}

static Result<int> run_rank(const Call& call, const Streams& streams) {
  const auto format = format_of(call, "rank", kTableFormats);
  if (!format) return std::unexpected(format.error());
  const auto ceilings = ceilings_of(call);
  if (!ceilings) return std::unexpected(ceilings.error());
  const auto here = load_here(call, streams);
  if (!here) return std::unexpected(here.error());
  const model::State state(*here->loaded.architecture, here->at);
  report::RankReport report{.region = region_name(state),
                            .as_of = to_string(date_of(here->as_of)),
                            .agency = call.agency,
                            .ranking = analysis::ranking(state)};
  apply_ceilings(*ceilings, report.ranking);
  if (const auto kept = keep_house(state, report); !kept) return std::unexpected(kept.error());
  const auto written = write_ranking(call, streams, report, *format);
  if (!written) return std::unexpected(written.error());
  return 0;
}

static constexpr Option kOptions[] = {
    {.names = "--ceiling",
     .several = &Call::ceilings,
     .placeholder = "TAHUN=RUPIAH",
     .help = {"pagu anggaran setahun; dapat diulang", "budget ceiling of a year; repeatable"}},
    {.names = "--at",
     .single = &Call::at,
     .placeholder = "TANGGAL",
     .help = {"yang belum selesai pada tanggal ini (bawaan: --as-of)",
              "those not done at this date (default: --as-of)"}},
    {.names = "--opd",
     .single = &Call::agency,
     .placeholder = "ID",
     .help = {"hanya milik rumah perangkat daerah ini", "only those of the house of this agency"}},
    kTableFormatOption,
};

DEFINE_COMMAND(rank) = {
    .name = "rank",
    .alias = "prioritas",
    .help = {"urutan program menurut bobot, prasyarat, dan pagu anggaran",
             "programmes in order of weights, prerequisites and budget ceilings"},
    .examples = {"  noken rank\n  noken rank --ceiling 2027=5e9 --ceiling 2028=6e9\n  noken rank "
                 "--format xlsx -o prioritas.xlsx",
                 "  noken rank\n  noken rank --ceiling 2027=5e9 --ceiling 2028=6e9\n  noken rank "
                 "--format xlsx -o priorities.xlsx"},
    .options = kOptions,
    .run = run_rank,
};

}  // namespace noken::cli
