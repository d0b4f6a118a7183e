#include <fmt/format.h>

#include <algorithm>

#include "cli/here.h"
#include "cli/option_rows.h"
#include "cli/packs_here.h"
#include "reference/search.h"
#include "report/reference_text.h"

namespace noken::cli {

static constexpr std::size_t kMostHits = 40;
static constexpr std::size_t kMostWords = 32;

static std::string answer_for(const Call& call, const reference::Packs& packs, bool as_json) {
  const std::string word = fmt::format("{}", fmt::join(call.paths, " "));
  report::ReferenceAnswer answer{.word = word,
                                 .hits = reference::search(packs, word),
                                 .suggestions = {},
                                 .most = call.all ? 0 : kMostHits};
  if (word.empty()) {
    return as_json ? report::overview_json(answer.hits, call.language)
                   : report::overview_text(answer.hits, call.language);
  }
  if (answer.hits.empty()) answer.suggestions = reference::suggestions(packs, word);
  std::erase(answer.suggestions, word);
  return as_json ? report::reference_json(answer, call.language)
                 : report::reference_text(answer, call.language);
}

static Result<int> run_ref(const Call& call, const Streams& streams) {
  const auto format = format_of(call, "ref", {"text", "json"});
  if (!format) return std::unexpected(format.error());
  const auto packs = packs_here(call);
  if (!packs) return std::unexpected(packs.error());
  const auto written = write(call, streams, answer_for(call, *packs, *format == "json"));
  if (!written) return std::unexpected(written.error());
  return 0;
}

static constexpr Option kOptions[] = {
    format_option("text|json"),
    {.names = "--all",
     .flag = &Call::all,
     .help = {"tampilkan semuanya, bukan hanya 40 yang pertama",
              "show all of them, not just the first 40"}},
};

DEFINE_COMMAND(ref) = {
    .name = "ref",
    .alias = "rujukan",
    .help = {"cari di pohon referensi, aplikasi nasional, indikator, daftar opsi, dan peraturan",
             "search the reference trees, national applications, indicators, option lists and "
             "regulations"},
    .examples =
        {"  noken ref kearsipan\n  noken ref 09.06\n  noken ref rujukan medis --format json",
         "  noken ref kearsipan\n  noken ref 09.06\n  noken ref rujukan medis --format json"},
    .options = kOptions,
    .words = "WORD",
    .words_help = {"kode, nama, atau kata yang dicari", "a code, a name or words to look for"},
    .least_words = 0,
    .most_words = kMostWords,
    .run = run_ref,
};

}  // namespace noken::cli
