#include <fmt/format.h>

#include <ostream>

#include "cli/here.h"
#include "cli/option_rows.h"
#include "cli/own_rules_here.h"
#include "report/rule_page.h"

namespace noken::cli {

static std::string shown_as(const std::string& format, const Call& call) {
  if (format == "json") return report::rule_list_json(call.family, call.language);
  if (format == "csv") return report::rule_register_csv(call.family, call.language);
  if (format == "markdown") return report::rule_register_markdown(call.family, call.language);
  return report::rule_list_text(call.family, call.language);
}

// `--test`: every example of the repository's own rules comes out as it says.
static Result<int> run_examples(const Call& call, const Streams& streams,
                                const std::vector<own_rules::OwnRule>& own) {
  static constexpr Text kCount = {
      "{rules} aturan sendiri, {examples} contoh: {unlike} tidak sesuai\n",
      "own rules: {rules}, examples: {examples}, of which {unlike} did not come out as they say\n"};
  const auto day = as_of(call);
  if (!day) return std::unexpected(day.error());
  const auto tried = own_rules::try_examples(own, *day);
  if (!tried) return std::unexpected(tried.error());
  for (const Trouble& each : tried->unlike)
    streams.out << (call.language == Language::english ? each.english : each.indonesian) << '\n';
  streams.out << fmt::format(fmt::runtime(kCount.in(call.language)), fmt::arg("rules", own.size()),
                             fmt::arg("examples", tried->examples),
                             fmt::arg("unlike", tried->unlike.size()));
  return tried->unlike.empty() ? 0 : 1;
}

static Result<int> run_rules(const Call& call, const Streams& streams) {
  const auto format = format_of(call, "rules", {"text", "json", "csv", "markdown"});
  if (!format) return std::unexpected(format.error());
  const auto own = own_rules_here(call);
  if (!own) return std::unexpected(own.error());
  if (call.test) return run_examples(call, streams, *own);
  const auto written = write(call, streams, shown_as(*format, call));
  if (!written) return std::unexpected(written.error());
  return 0;
}

static constexpr Option kOptions[] = {
    {.names = "--family",
     .single = &Call::family,
     .placeholder = "FAMILY",
     .help = {"hanya keluarga ini, misalnya DAT", "only this family, as DAT"}},
    {.names = "--test",
     .flag = &Call::test,
     .help = {"jalankan contoh aturan sendiri (folder aturan/)",
              "run the examples of the repository's own rules (folder aturan/)"}},
    format_option("text|json|csv|markdown"),
};

DEFINE_COMMAND(rules) = {
    .name = "rules",
    .alias = "aturan",
    .help = {"katalog aturan: kode, nama, tingkat, dasar hukum",
             "the catalogue: code, name, severity, legal basis"},
    .examples = {"  noken rules --family DAT", "  noken rules --family DAT"},
    .options = kOptions,
    .run = run_rules,
};

}  // namespace noken::cli
