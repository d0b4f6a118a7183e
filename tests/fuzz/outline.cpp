// An outline with its placeholders, and the same bytes as the Markdown of a chapter.

#include "annex/outline.h"
#include "analysis/gap.h"
#include "annex/placeholders.h"
#include "model/state.h"
#include "small_repository.h"
#include "target.h"

using noken::annex::Composing;
using noken::fuzz::must;

// The rules are no part of this: their gaps are only counted, and here there are none.
namespace noken::analysis {
std::vector<Gap> gaps(const model::State& /*state*/, const std::vector<const GapType*>& /*types*/) {
  return {};
}
const GapType* gap_type_named(std::string_view /*name*/) { return nullptr; }
std::vector<std::string_view> gap_type_names() { return {"cakupan"}; }
}  // namespace noken::analysis

// What a block does with a text that is missing is not asked here.
namespace noken::annex {
void add_problem(Composing& composing, const Location& at, const Words& situation,
                 const Words& remedy) {
  composing.problems.push_back({.at = at, .situation = situation, .remedy = remedy});
}
std::string required_text(const Node& value, Composing& /*composing*/) { return value.text; }
}  // namespace noken::annex

static void fill(const noken::annex::Node& node, Composing& composing, int depth) {
  must(depth <= 64, "an outline is no deeper than a document");
  if (!node.text.empty()) filled_in(node, composing);
  for (const auto& item : node.items) fill(item, composing, depth + 1);
  for (const auto& [key, value] : node.members) fill(value, composing, depth + 1);
}

static const noken::model::State& state() {
  static const auto kLoaded = noken::fuzz::load_files(
      noken::fuzz::kSettings, "opd:\n  - {id: opd-a, nama: Dinas Satu, jenis: dinas}\n");
  static const noken::model::State kState(*kLoaded->architecture, kLoaded->architecture->as_of);
  return kState;
}

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(noken::fuzz::text_of(data, size));
  noken::Sources sources;
  const std::uint32_t file = sources.add("kerangka.yaml", text);
  std::vector<noken::annex::Problem> problems;
  Composing composing{.state = state(), .sources = sources, .problems = problems};
  fill(read_outline(sources, file, problems), composing, 0);
  filled_markdown(text, {.file = file, .offset = 0, .length = static_cast<std::uint32_t>(size)},
                  composing);
  for (const auto& problem : problems)
    must(sources.place(problem.at).line >= 1, "a problem has a place");
  return 0;
}
