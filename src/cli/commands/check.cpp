#include <fmt/format.h>

#include <charconv>
#include <chrono>
#include <cstdlib>
#include <ostream>

#include "cli/check_output.h"
#include "cli/checking.h"
#include "cli/option_rows.h"
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

static Result<void> write_register(const Call& call, const Streams& streams,
                                   const report::CheckReport& report,
                                   const std::vector<Output>& outputs) {
  const std::string text = register_markdown(report, call.language);
  for (const Output& output : outputs) {
    if (output.format->name != "text" && output.format->name != "markdown") {
      const std::string_view name = output.format->name;
      return std::unexpected(Trouble{
          fmt::format("`--register` tidak dapat ditulis sebagai `{}`; pakai markdown", name),
          fmt::format("`--register` cannot be written as `{}`; use markdown", name)});
    }
    const auto written = write_text(call, streams, output, text);
    if (!written) return written;
  }
  return {};
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

// `--max`: how many findings are shown, 0 for all.
static Result<std::size_t> most_of(const Call& call) {
  std::size_t most = 0;
  const char* end = call.most.data() + call.most.size();
  const auto read = std::from_chars(call.most.data(), end, most);
  if (call.most.empty() || (read.ec == std::errc() && read.ptr == end)) return most;
  return std::unexpected(Trouble{
      fmt::format("`--max {}` bukan bilangan; tulis misalnya 50, atau 0 untuk semua", call.most),
      fmt::format("`--max {}` is no number; write something like 50, or 0 for all", call.most)});
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
  const auto most = most_of(call);
  if (!most) return std::unexpected(most.error());
  auto request = understand(call);
  if (!request) return std::unexpected(request.error());
  request->uses_cache = !call.no_cache;
  const auto report = check(*request, progress_on(streams, start));
  if (!report) return std::unexpected(report.error());
  const std::chrono::duration<double> seconds = Clock::now() - start;
  const report::CheckStyle style{.language = call.language,
                                 .color = wants_color(call, streams),
                                 .width = streams.width,
                                 .minimum = static_cast<Severity>(limits->minimum_machine),
                                 .seconds = streams.out_is_terminal ? seconds.count() : -1,
                                 .most = *most,
                                 .statistics = call.statistics,
                                 .fail_on = limits->fail_on};
  if (call.as_register) {
    const auto written = write_register(call, streams, *report, *outputs);
    if (!written) return std::unexpected(written.error());
    return report::fails(report->summary, limits->fail_on) ? 1 : 0;
  }
  const auto minimum_text = static_cast<Severity>(limits->minimum_text);
  for (const Output& output : *outputs) {
    auto written = write_output(call, streams, {*report, style, minimum_text, output});
    if (!written) return std::unexpected(written.error());
  }
  return report::fails(report->summary, limits->fail_on) ? 1 : 0;
}

static constexpr Option kOptions[] = {
    {.names = "--format",
     .several = &Call::formats,
     .placeholder = kFormatWords.data(),
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
    kMemberOption,
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
    {.names = "--changed-since",
     .single = &Call::changed_since,
     .placeholder = "REV",
     .help = {"hanya temuan pada baris yang berubah sejak revisi git ini, atau yang belum ada di "
              "sana",
              "only findings on lines that changed since this git revision, or that it has not"}},
    {.names = "--no-cache",
     .flag = &Call::no_cache,
     .help = {"periksa semuanya dari awal, tanpa hasil yang disimpan",
              "check everything anew, without kept results"}},
    {.names = "--max",
     .single = &Call::most,
     .placeholder = "N",
     .help = {"temuan yang ditampilkan, galat lebih dulu; 0, bawaan: semua",
              "findings that are shown, errors first; 0, the default: all"}},
    {.names = "--statistics",
     .flag = &Call::statistics,
     .help = {"jumlah temuan tiap aturan dan tiap OPD",
              "counts of findings by rule and by agency"}},
};

DEFINE_COMMAND(check) = {
    .name = "check",
    .alias = "periksa",
    .help = {"memeriksa repositori dengan semua aturan", "checks the repository with all rules"},
    .examples = {"  noken check\n  noken check opd/dinkes.yaml --profile lengkap\n  noken check "
                 "--format json=laporan.json\n  noken check --format github --format "
                 "sarif=noken.sarif\n  noken check --changed-since origin/main",
                 "  noken check\n  noken check opd/dinkes.yaml --profile lengkap\n  noken check "
                 "--format json=report.json\n  noken check --format github --format "
                 "sarif=noken.sarif\n  noken check --changed-since origin/main"},
    .options = kOptions,
    .words = "PATH",
    .words_help = {"file atau folder; tanpa ini seluruh repositori",
                   "files or folders; without them the whole repository"},
    .most_words = 10000,
    .run = run_check,
};

}  // namespace noken::cli
