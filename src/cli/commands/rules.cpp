#include "cli/here.h"
#include "report/rule_page.h"

namespace noken::cli {

static std::string shown_as(const std::string& format, const Call& call) {
  if (format == "json") return report::rule_list_json(call.family, call.language);
  if (format == "csv") return report::rule_register_csv(call.family, call.language);
  if (format == "markdown") return report::rule_register_markdown(call.family, call.language);
  return report::rule_list_text(call.family, call.language);
}

static Result<int> run_rules(const Call& call, const Streams& streams) {
  const auto format = format_of(call, "rules", {"text", "json", "csv", "markdown"});
  if (!format) return std::unexpected(format.error());
  const auto written = write(call, streams, shown_as(*format, call));
  if (!written) return std::unexpected(written.error());
  return 0;
}

static constexpr Option kOptions[] = {
    {.names = "--family",
     .single = &Call::family,
     .placeholder = "FAMILY",
     .help = {"hanya keluarga ini, misalnya DAT", "only this family, as DAT"}},
    {.names = "--format",
     .several = &Call::formats,
     .placeholder = "text|json|csv|markdown",
     .help = {"bentuk keluaran", "form of the output"}},
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
