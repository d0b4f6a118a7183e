#include "analysis/ranking.h"
#include "annex/office_words.h"
#include "annex/report_parts.h"
#include "report/rank_report.h"

namespace noken::annex {

static Result<void> compose_priorities(const Node& block, Composing& composing) {
  const report::RankReport ranked{.as_of = composing.as_of,
                                  .ranking = analysis::ranking(composing.state)};
  static constexpr std::string_view kShown[] = {"place",  "name",      "years", "budget", "urgency",
                                                "impact", "readiness", "cost",  "score",  "remark"};
  static constexpr std::string_view kWords[] = {"remark"};
  report::Report made = report::rank_tables(ranked, composing.language, false);
  made.tables = {with_columns(made.tables.front(), kShown)};
  put_office_words(made.tables.front(), kWords,
                   {.now = composing.state.written(), .language = composing.language});
  add_report(std::move(made), block, {"Prioritas program", "Programmes by priority"}, composing);
  return {};
}

DEFINE_BLOCK(priorities) = {
    .name = "prioritas",
    .about = {"program menurut prioritas, seperti pada `noken rank`",
              "programmes by priority, as in `noken rank`"},
    .settings = {"judul"},
    .compose = compose_priorities,
};

}  // namespace noken::annex
