#include <fmt/format.h>

#include <algorithm>

#include "base/edit_distance.h"
#include "cli/here.h"
#include "cli/option_rows.h"
#include "model/kind.h"
#include "report/review_report.h"

namespace noken::cli {

using model::Application;
using model::Element;
using model::KindId;
using model::Programme;
using model::Proposal;
using model::State;

static bool is_proposed(const Programme& programme) {
  return programme.stage.is_given() && *programme.stage == "usulan";
}

// What can be reviewed: proposals, planned applications, proposed programmes.
static bool can_be_reviewed(const State& state, const Element& element) {
  if (element.kind == KindId::proposal) return true;
  if (element.kind == KindId::application) return state.life(element) == model::Life::planned;
  return element.kind == KindId::programme && is_proposed(static_cast<const Programme&>(element));
}

static Trouble unknown(const State& state, const std::string& id) {
  std::vector<std::string_view> ids;
  for (const Element* element : state.written().elements) {
    if (can_be_reviewed(state, state.at(*element))) ids.push_back(element->handle);
  }
  if (ids.empty()) {
    return {"belum ada `usulan`, aplikasi rencana, atau program usulan untuk ditelaah",
            "there is no `usulan`, planned application or proposed programme to review"};
  }
  const auto best = nearest(id, ids, 4);
  if (best) {
    return {fmt::format("tidak ada usulan `{}`; mungkin maksudnya `{}`", id, *best),
            fmt::format("there is no proposal `{}`; perhaps `{}` is meant", id, *best)};
  }
  std::ranges::sort(ids);
  const std::string list = fmt::format("{}", fmt::join(ids, ", "));
  return {fmt::format("tidak ada usulan `{}`; yang dapat ditelaah: {}", id, list),
          fmt::format("there is no proposal `{}`; what can be reviewed: {}", id, list)};
}

static Trouble not_proposed(const Element& element) {
  const auto& name = model::kind_of(element.kind).name;
  return {fmt::format("`{}` ({}) tidak dapat ditelaah: hanya `usulan`, aplikasi yang masih "
                      "rencana, dan program dengan `tahap: usulan`",
                      element.handle, name.indonesian),
          fmt::format("`{}` ({}) cannot be reviewed: only an `usulan`, an application that is "
                      "still planned, and a programme with `tahap: usulan`",
                      element.handle, name.english)};
}

namespace {

// What is written, and how.
struct Writing {
  const Call& call;
  const Streams& streams;
  std::string_view format;
};

}  // namespace

static Result<void> write_review(const Writing& writing, const report::ReviewReport& report,
                                 const auto& review) {
  const Call& call = writing.call;
  if (writing.format == "json")
    return write(call, writing.streams, review_json(report, review, call.language));
  return write_report(call, writing.streams, review_tables(report, review, call.language),
                      writing.format, "review");
}

static Result<void> review(const Writing& writing, const report::ReviewReport& report,
                           const Element& element) {
  const State& state = *report.state;
  switch (element.kind) {
    case KindId::proposal:
      return write_review(writing, report,
                          analysis::review_of(state, static_cast<const Proposal&>(element)));
    case KindId::application:
      return write_review(writing, report,
                          analysis::review_of(state, static_cast<const Application&>(element)));
    default:
      return write_review(writing, report,
                          analysis::review_of(state, static_cast<const Programme&>(element)));
  }
}

static Result<int> run_review(const Call& call, const Streams& streams) {
  const auto format = format_of(call, "review", kTableFormats);
  if (!format) return std::unexpected(format.error());
  const auto here = load_here(call, streams);
  if (!here) return std::unexpected(here.error());
  const State state(*here->loaded.architecture, here->at);
  const Element* element = state.written().find(call.paths.front());
  if (element == nullptr) return std::unexpected(unknown(state, call.paths.front()));
  if (!can_be_reviewed(state, state.at(*element))) return std::unexpected(not_proposed(*element));
  const report::ReviewReport report{.region = region_name(state),
                                    .as_of = to_string(date_of(here->as_of)),
                                    .at = to_string(date_of(here->at)),
                                    .state = &state};
  const auto written = review({call, streams, *format}, report, state.at(*element));
  if (!written) return std::unexpected(written.error());
  return 0;
}

static constexpr Option kOptions[] = {
    kAtOption,
    kTableFormatOption,
};

DEFINE_COMMAND(review) = {
    .name = "review",
    .alias = "telaah",
    .help = {"telaah usulan aplikasi atau program: apa yang sudah ada, apakah masalahnya nyata, "
             "dan hasil telaah yang disarankan",
             "review of a proposed application or programme: what is there already, whether the "
             "problem is real, and the verdict that follows"},
    .examples = {"  noken review usl-antrean-puskesmas\n  noken review usl-antrean-puskesmas "
                 "--format html -o telaah.html",
                 "  noken review usl-antrean-puskesmas\n  noken review usl-antrean-puskesmas "
                 "--format html -o review.html"},
    .options = kOptions,
    .words = "ID",
    .words_help = {"id usulan aplikasi atau program",
                   "id of the proposed application or programme"},
    .least_words = 1,
    .most_words = 1,
    .run = run_review,
};

}  // namespace noken::cli
