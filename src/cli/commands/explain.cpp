#include <fmt/format.h>

#include "base/edit_distance.h"
#include "cli/own_rules_here.h"
#include "report/rule_page.h"
#include "rules/catalogue.h"

namespace noken::cli {

static Trouble no_such_rule(const std::string& word) {
  std::vector<std::string_view> names;
  for (const auto& entry : rules::catalogue()) {
    names.emplace_back(entry.name);
    names.emplace_back(entry.rule->code);
  }
  const auto best = nearest(word, names, 3);
  const std::string near_id =
      best ? fmt::format("mungkin maksudnya `{}`", *best) : "`noken rules` mendaftar semuanya";
  const std::string near_en =
      best ? fmt::format("perhaps `{}` is meant", *best) : "`noken rules` lists them all";
  return {fmt::format("aturan `{}` tidak ada; {}", word, near_id),
          fmt::format("there is no rule `{}`; {}", word, near_en)};
}

static Result<int> run_explain(const Call& call, const Streams& streams) {
  if (const auto own = own_rules_here(call); !own) return std::unexpected(own.error());
  const auto diagnosis = rules::find_rule(call.paths.front());
  if (!diagnosis) return std::unexpected(no_such_rule(call.paths.front()));
  const auto written = write(call, streams, report::rule_page(*diagnosis, call.language));
  if (!written) return std::unexpected(written.error());
  return 0;
}

DEFINE_COMMAND(explain) = {
    .name = "explain",
    .alias = "jelaskan",
    .help = {"halaman manual sebuah aturan", "the manual page of a rule"},
    .examples = {"  noken explain duplicate_id\n  noken explain RUJ-003",
                 "  noken explain duplicate_id\n  noken explain RUJ-003"},
    .options = {},
    .words = "RULE",
    .words_help = {"nama aturan", "name of a rule"},
    .least_words = 1,
    .most_words = 1,
    .run = run_explain,
};

}  // namespace noken::cli
