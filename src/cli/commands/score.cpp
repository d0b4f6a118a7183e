#include <fmt/format.h>

#include <algorithm>
#include <mutex>

#include "analysis/score.h"
#include "cli/checking.h"
#include "cli/here.h"
#include "cli/option_rows.h"
#include "model/house.h"
#include "report/score_report.h"

namespace noken::cli {

using analysis::ScoreSheet;

namespace {

// What is kept of the repositories while they are checked.
struct Kept {
  std::mutex mutex = {};    // of all that follows
  std::string region = {};  // name of the root
  std::vector<ScoreSheet> sheets = {};
  bool knows_agency = false;
  std::optional<Trouble> unknown_agency = {};  // of the root: to say when no repository has it
};

}  // namespace

// The house that `--opd` means in this repository; nothing when it has no such agency.
static std::string house_asked(const Call& call, const model::State& state, Kept& kept) {
  const model::Element* agency = state.written().find(call.agency);
  if (agency == nullptr || agency->kind != model::KindId::agency) return {};
  kept.knows_agency = true;
  return house_of(state, *agency)->handle;
}

static void keep(const Call& call, const model::State& state, const std::string& prefix,
                 Kept& kept) {
  ScoreSheet sheet = analysis::score_sheet(state, prefix);
  const std::lock_guard guard(kept.mutex);
  if (prefix.empty()) {
    kept.region = region_name(state);
    kept.unknown_agency = no_such_agency(state, call.agency);
  }
  if (!call.agency.empty()) keep_house(house_asked(call, state, kept), sheet);
  kept.sheets.push_back(std::move(sheet));
}

static Result<report::CheckReport> check_and_keep(const Call& call, Kept& kept) {
  auto request = understand(call);
  if (!request) return std::unexpected(request.error());
  request->agency.clear();  // whose findings are counted is decided by the elements that are kept
  request->visit = [&](const model::State& state, const std::string& prefix) {
    keep(call, state, prefix, kept);
  };
  auto checked = check(*request, [](std::size_t, std::size_t) {});
  if (!checked) return std::unexpected(checked.error());
  std::ranges::sort(kept.sheets, {}, &ScoreSheet::prefix);
  if (!call.member.empty()) kept.region = kept.sheets.front().name;
  if (!call.agency.empty() && !kept.knows_agency && kept.unknown_agency)
    return std::unexpected(*kept.unknown_agency);
  return checked;
}

static Result<int> run_score(const Call& call, const Streams& streams) {
  const auto format = format_of(call, "score", kTableFormats);
  if (!format) return std::unexpected(format.error());
  Kept kept;
  const auto checked = check_and_keep(call, kept);
  if (!checked) return std::unexpected(checked.error());
  report::ScoreReport report{.region = kept.region,
                             .as_of = checked->as_of,
                             .profile = checked->profile,
                             .card = report::score_card(kept.sheets, *checked)};
  if (!call.agency.empty()) report.card.elsewhere = 0;  // not known to be the agency's
  const auto written =
      *format == "json"
          ? write(call, streams, report::score_json(report, call.language))
          : write_report(call, streams,
                         report::score_tables(report, call.language, *format == "text"), *format,
                         "score");
  if (!written) return std::unexpected(written.error());
  return 0;
}

static constexpr Option kOptions[] = {
    kMemberOption,
    {.names = "--opd",
     .single = &Call::agency,
     .placeholder = "ID",
     .help = {"hanya milik rumah perangkat daerah ini, dengan setiap hal yang mengurangi skornya",
              "only what the house of this agency owns, with each thing that lowers its score"}},
    {.names = "--profile",
     .single = &Call::profile,
     .placeholder = "dasar|lengkap|matang",
     .help = {"profil aturan (bawaan: noken.yaml)", "profile of the rules (default: noken.yaml)"}},
    kTableFormatOption,
};

DEFINE_COMMAND(score) = {
    .name = "score",
    .alias = "skor",
    .help = {"skor per perangkat daerah, domain, dan pilar: konfirmasi terakhir, isian kosong, "
             "galat, kelengkapan, kesesuaian, silo",
             "scorecard per agency, domain and pillar: last confirmation, empty fields, errors, "
             "completeness, conformance, silo"},
    .examples = {"  noken score\n  noken score --opd opd-dinkes\n  noken score --format xlsx -o "
                 "skor.xlsx",
                 "  noken score\n  noken score --opd opd-dinkes\n  noken score --format xlsx -o "
                 "score.xlsx"},
    .options = kOptions,
    .run = run_score,
};

}  // namespace noken::cli
