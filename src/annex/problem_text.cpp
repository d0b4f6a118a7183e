#include "annex/problem_text.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/unicode.h"

namespace noken::annex {

static void write_problem(report::FrameWriter& writer, const Problem& problem,
                          const Sources& sources) {
  static constexpr Text kHead = {"galat", "error"};
  static constexpr Text kRemedy = {"perbaikan", "remedy"};
  const Language language = writer.style.language;
  const Place place = sources.place(problem.at);
  const std::size_t gutter = std::max<std::size_t>(2, std::to_string(place.line).size());
  writer.out +=
      report::painted(writer.style, report::color_of(Severity::error), kHead.in(language)) + ": " +
      printable(problem.situation.in(language)) + "\n";
  report::write_frame(writer, {place, '^', ""}, gutter, Severity::error);
  report::write_note(writer, gutter, kRemedy.in(language), printable(problem.remedy.in(language)));
  writer.out += "\n";
}

std::string problem_text(const std::vector<Problem>& problems, const Sources& sources,
                         const report::FrameStyle& style) {
  static constexpr Text kCount = {"{} galat pada kerangka; dokumen tidak ditulis\n",
                                  "errors in the outline: {}; no document is written\n"};
  std::vector<const Problem*> sorted;
  for (const Problem& problem : problems) sorted.push_back(&problem);
  std::ranges::stable_sort(sorted, {}, [](const Problem* problem) { return problem->at; });
  report::FrameWriter writer{.style = style};
  for (const Problem* problem : sorted) write_problem(writer, *problem, sources);
  return writer.out + fmt::format(fmt::runtime(kCount.in(style.language)), problems.size());
}

}  // namespace noken::annex
