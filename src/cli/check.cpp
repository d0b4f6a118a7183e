#include <fmt/format.h>

#include <chrono>
#include <cstdlib>
#include <ostream>

#include "base/files.h"
#include "cli/checking.h"
#include "report/register.h"

namespace noken::cli {

using Clock = std::chrono::steady_clock;

// `error`, `warning`, `info` or `never`, which no finding reaches.
static Result<int> threshold(const std::string& word, Severity otherwise) {
  if (word.empty()) return static_cast<int>(otherwise);
  if (word == "error" || word == "galat") return static_cast<int>(Severity::error);
  if (word == "warning" || word == "peringatan") return static_cast<int>(Severity::warning);
  if (word == "info") return static_cast<int>(Severity::info);
  if (word == "never") return static_cast<int>(Severity::error) + 1;
  return std::unexpected(
      Trouble{fmt::format("tingkat `{}` tidak ada; pakai error, warning, atau info", word),
              fmt::format("there is no severity `{}`; use error, warning or info", word)});
}

// `text` or `json`, and where it goes: `json=laporan.json`.
struct Output {
  std::string format;
  std::string file;
};

static Trouble no_register_as(const std::string& format) {
  return {fmt::format("`--register` tidak dapat ditulis sebagai `{}`; pakai markdown", format),
          fmt::format("`--register` cannot be written as `{}`; use markdown", format)};
}

static Result<std::vector<Output>> outputs_of(const Call& call) {
  std::vector<Output> outputs;
  for (const std::string& word : call.formats) {
    const std::size_t equals = word.find('=');
    Output output{word.substr(0, equals),
                  equals == std::string::npos ? "" : word.substr(equals + 1)};
    if (call.as_register && output.format != "text" && output.format != "markdown")
      return std::unexpected(no_register_as(output.format));
    if (!call.as_register && output.format != "text" && output.format != "json") {
      return std::unexpected(Trouble{
          fmt::format("format `{}` tidak ada untuk `check`; pakai text atau json", output.format),
          fmt::format("`check` has no format `{}`; use text or json", output.format)});
    }
    outputs.push_back(std::move(output));
  }
  if (outputs.empty()) outputs.push_back({"text", ""});
  return outputs;
}

static bool wants_color(const Call& call, const Streams& streams) {
  if (call.color == "always") return true;
  const char* none = std::getenv("NO_COLOR");
  const bool forbidden = none != nullptr && *none != '\0';
  return call.color != "never" && !forbidden && streams.out_is_terminal && call.output.empty();
}

struct Limits {
  int minimum_text;
  int minimum_machine;
  int fail_on;
};

static Result<Limits> limits_of(const Call& call) {
  const auto text =
      threshold(call.minimum_severity, call.quiet ? Severity::error : Severity::warning);
  if (!text) return std::unexpected(text.error());
  const auto machine = threshold(call.minimum_severity, Severity::info);
  const auto fail = threshold(call.fail_on, Severity::error);
  if (!fail) return std::unexpected(fail.error());
  return Limits{*text, *machine, *fail};
}

static Result<void> write_outputs(const Call& call, const Streams& streams,
                                  const report::CheckReport& report, report::TextStyle style) {
  const auto outputs = outputs_of(call);
  const auto limits = limits_of(call);
  for (const Output& output : *outputs) {
    const bool to_file = !output.file.empty() || !call.output.empty();
    style.minimum = static_cast<Severity>(limits->minimum_text);
    if (to_file) style.seconds = -1;
    const std::string text =
        call.as_register ? register_markdown(report, call.language)
        : output.format == "json"
            ? to_json(report, call.language, static_cast<Severity>(limits->minimum_machine))
            : to_text(report, style);
    const auto written =
        output.file.empty() ? write(call, streams, text) : write_file(output.file, text);
    if (!written) return written;
  }
  return {};
}

// A terminal that waits longer than a second is told how far it is.
static Progress progress_on(const Streams& streams, Clock::time_point start) {
  return [&streams, start](std::size_t done, std::size_t all) {
    if (!streams.err_is_terminal || Clock::now() - start < std::chrono::seconds(1)) return;
    streams.err << (done < all ? fmt::format("\r{}/{} …", done, all) : std::string("\r\033[K"))
                << std::flush;
  };
}

static Result<int> run_check(const Call& call, const Streams& streams) {
  const auto start = Clock::now();
  const auto outputs = outputs_of(call);
  if (!outputs) return std::unexpected(outputs.error());
  const auto limits = limits_of(call);
  if (!limits) return std::unexpected(limits.error());
  const auto request = understand(call);
  if (!request) return std::unexpected(request.error());
  const auto report = check(*request, progress_on(streams, start));
  if (!report) return std::unexpected(report.error());
  const std::chrono::duration<double> seconds = Clock::now() - start;
  const report::TextStyle style{.language = call.language,
                                .color = wants_color(call, streams),
                                .width = streams.width,
                                .seconds = streams.out_is_terminal ? seconds.count() : -1};
  if (auto written = write_outputs(call, streams, *report, style); !written)
    return std::unexpected(written.error());
  const report::Summary& found = report->summary;
  const std::size_t counts[] = {0, found.infos, found.warnings, found.errors};
  for (int severity = limits->fail_on; severity <= static_cast<int>(Severity::error); ++severity) {
    if (counts[severity] > 0) return 1;
  }
  return 0;
}

static constexpr Option kOptions[] = {
    {.names = "--format",
     .several = &Call::formats,
     .placeholder = "text|json[=FILE]",
     .help = {"bentuk keluaran; boleh berulang", "form of the output; may be repeated"}},
    {.names = "--profile",
     .single = &Call::profile,
     .placeholder = "dasar|lengkap|matang",
     .help = {"profil, mendahului `profil` di noken.yaml",
              "profile, goes before `profil` of noken.yaml"}},
    {.names = "--only",
     .several = &Call::only,
     .placeholder = "RULE,FAMILY",
     .help = {"hanya aturan ini", "these rules only"}},
    {.names = "--skip",
     .several = &Call::skip,
     .placeholder = "RULE,FAMILY",
     .help = {"tanpa aturan ini; DOK selalu diperiksa",
              "without these rules; DOK is always checked"}},
    {.names = "--opd",
     .single = &Call::agency,
     .placeholder = "ID",
     .help = {"hanya temuan rumah perangkat daerah ini", "only findings of this agency's house"}},
    {.names = "--min-severity",
     .single = &Call::minimum_severity,
     .placeholder = "error|warning|info",
     .help = {"tingkat terendah yang ditampilkan", "lowest severity that is shown"}},
    {.names = "--fail-on",
     .single = &Call::fail_on,
     .placeholder = "error|warning|info|never",
     .help = {"tingkat yang membuat status keluar 1", "severity that makes the exit status 1"}},
    {.names = "--baseline",
     .single = &Call::baseline,
     .placeholder = "FILE",
     .help = {"temuan lama yang diterima (bawaan noken.baseline.yaml di akar, bila ada)",
              "old findings that are accepted (default noken.baseline.yaml at the root, if any)"}},
    {.names = "--no-baseline",
     .flag = &Call::no_baseline,
     .help = {"tanpa temuan lama yang diterima", "without accepted old findings"}},
    {.names = "--write-baseline",
     .flag = &Call::write_baseline,
     .help = {"terima semua temuan sekarang sebagai temuan lama",
              "accept all findings of now as old ones"}},
    {.names = "--register",
     .flag = &Call::as_register,
     .help = {"daftar penyimpangan sebagai Markdown", "the register of deviations as Markdown"}},
};

const Command kCheck = {
    .name = "check",
    .alias = "periksa",
    .help = {"memeriksa repositori dengan semua aturan", "checks the repository with all rules"},
    .examples = {"  noken check\n  noken check opd/dinkes.yaml --profile lengkap\n  noken check "
                 "--format json=laporan.json",
                 "  noken check\n  noken check opd/dinkes.yaml --profile lengkap\n  noken check "
                 "--format json=report.json"},
    .options = kOptions,
    .words = "PATH",
    .most_words = 10000,
    .run = run_check,
};

}  // namespace noken::cli
