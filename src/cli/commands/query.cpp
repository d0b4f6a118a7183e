#include <fmt/format.h>

#include <charconv>

#include "base/edit_distance.h"
#include "cli/model_tables.h"
#include "cli/option_rows.h"
#include "query/answer_formats.h"
#include "query/database.h"

namespace noken::cli {

using tables::Table;

static Result<double> seconds_of(const Call& call) {
  constexpr double kUsual = 10;
  constexpr double kMost = 3600;
  if (call.limit_seconds.empty()) return kUsual;
  double seconds = 0;
  const char* end = call.limit_seconds.data() + call.limit_seconds.size();
  const auto read = std::from_chars(call.limit_seconds.data(), end, seconds);
  if (read.ec == std::errc() && read.ptr == end && seconds > 0 && seconds <= kMost) return seconds;
  return std::unexpected(Trouble{
      fmt::format("`--limit-seconds {}` bukan bilangan dari 0 sampai 3600; tulis misalnya 30",
                  call.limit_seconds),
      fmt::format("`--limit-seconds {}` is no number up to 3600; write something like 30",
                  call.limit_seconds)});
}

static Trouble no_such_table(const std::string& name, const std::vector<Table>& tables) {
  std::vector<std::string_view> names;
  for (const Table& table : tables) names.push_back(table.name);
  const auto best = nearest(name, names, 4);
  return {fmt::format("tabel `{}` tidak ada{}", name,
                      best ? fmt::format("; mungkin maksudnya `{}`", *best) : ""),
          fmt::format("there is no table `{}`{}", name,
                      best ? fmt::format("; perhaps `{}` is meant", *best) : "")};
}

// `--schema`: the tables that are named, or all.
static Result<std::string> schema_text(const Call& call) {
  const std::vector<Table> tables = tables::all_tables();
  std::string text;
  for (const std::string& name : call.paths) {
    const auto table = std::ranges::find(tables, name, &Table::name);
    if (table == tables.end()) return std::unexpected(no_such_table(name, tables));
    text += query::definition(*table, call.language) + ";\n";
  }
  if (!call.paths.empty()) return text;
  for (const Table& table : tables) text += query::definition(table, call.language) + ";\n";
  return text;
}

static std::string shown_as(const std::string& format, const query::Answer& answer,
                            Language language) {
  if (format == "csv") return to_csv(answer);
  if (format == "json") return to_json(answer);
  if (format == "markdown") return to_markdown(answer);
  return to_table(answer, language);
}

static Result<int> answer(const Call& call, const Streams& streams, const std::string& format) {
  const auto seconds = seconds_of(call);
  if (!seconds) return std::unexpected(seconds.error());
  const auto here = load_here(call, streams);
  if (!here) return std::unexpected(here.error());
  say_members(call, streams, *here);
  const model::State state(*here->loaded.architecture, here->at);
  const auto answer =
      query::ask({.sql = call.paths.front(), .language = call.language, .seconds = *seconds},
                 tables::all_tables(), table_filler(call, *here, state));
  if (!answer) return std::unexpected(answer.error());
  const auto written = write(call, streams, shown_as(format, *answer, call.language));
  if (!written) return std::unexpected(written.error());
  return 0;
}

static Result<int> run_query(const Call& call, const Streams& streams) {
  const auto format = format_of(call, "query", {"table", "csv", "json", "markdown"});
  if (!format) return std::unexpected(format.error());
  if (!call.schema && call.paths.size() == 1) return answer(call, streams, *format);
  if (!call.schema) {
    return std::unexpected(Trouble{
        "tulis satu SELECT di antara tanda kutip, atau `--schema` untuk melihat tabel-tabelnya",
        "write one SELECT between quotes, or `--schema` to see the tables"});
  }
  const auto text = schema_text(call);
  if (!text) return std::unexpected(text.error());
  const auto written = write(call, streams, *text);
  if (!written) return std::unexpected(written.error());
  return 0;
}

static constexpr Option kOptions[] = {
    {.names = "--schema",
     .flag = &Call::schema,
     .help = {"tampilkan tabel dan kolomnya (semua, atau yang disebut)",
              "show the tables and their columns (all, or those named)"}},
    kAtOption,
    format_option("table|csv|json|markdown"),
    {.names = "--limit-seconds",
     .single = &Call::limit_seconds,
     .placeholder = "N",
     .help = {"paling lama berjalan (bawaan 10)", "longest time to run (default 10)"}},
};

static constexpr const char* kExamples =
    "  noken query --schema aplikasi\n"
    "  noken query \"SELECT id, nama FROM aplikasi WHERE kritis\"\n"
    "  noken query \"SELECT opd, count(*) FROM temuan WHERE tingkat = 'galat' GROUP BY opd\" "
    "--format csv -o galat.csv";

DEFINE_COMMAND(query) = {
    .name = "query",
    .alias = "tanya",
    .help = {"SQL yang hanya membaca atas isi repositori (SQLite, satu tabel untuk tiap jenis)",
             "read-only SQL over the repository (SQLite, one table a kind)"},
    .examples = {kExamples, kExamples},
    .options = kOptions,
    .words = "SQL",
    .words_help = {"pertanyaan dalam SQL", "the question, in SQL"},
    .most_words = 200,
    .run = run_query,
};

}  // namespace noken::cli
