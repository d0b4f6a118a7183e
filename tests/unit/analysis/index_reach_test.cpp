#include "analysis/index_reach.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>
#include <tuple>

#include "reference/packs.h"

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken;
using analysis::best_ways;
using analysis::Climbs;
using analysis::Way;

using Steps = std::vector<int>;

TEST_CASE("reach: the fewest steps, then the least overshoot, then the lowest codes") {
  // Two indicators that weigh 3 and 2, four steps each. Two steps gain at most 6, so 7 needs three:
  // 3+2+2 = 7, 3+3+2 = 8, 3+3+3 = 9.
  const Climbs climbs = {{3, 3, 3, 3}, {2, 2, 2, 2}};
  const auto ways = best_ways(climbs, 7, 5);
  REQUIRE(ways.size() == 3);
  CHECK(ways[0].steps == Steps{1, 2});
  CHECK(ways[0].gain == 7);
  CHECK(ways[1].steps == Steps{2, 1});
  CHECK(ways[2].steps == Steps{3, 0});
  // Of equal ones the lower code takes the steps, all of them if it can.
  const auto equal = best_ways({{2, 2}, {2, 2}}, 4, 3);
  REQUIRE(equal.size() == 3);
  CHECK(equal[0].steps == Steps{2, 0});
  CHECK(equal[1].steps == Steps{1, 1});
  CHECK(equal[2].steps == Steps{0, 2});
}

TEST_CASE("reach: nothing to do, all to do, and what cannot be done") {
  const Climbs climbs = {{3, 3}, {2}};
  REQUIRE(best_ways(climbs, 0, 3).size() == 1);
  CHECK(best_ways(climbs, 0, 3).front().steps == Steps{0, 0});
  CHECK(best_ways(climbs, -5, 3).front().steps == Steps{0, 0});
  CHECK(best_ways(climbs, 8, 3).front().steps == Steps{2, 1});
  CHECK(best_ways(climbs, 9, 3).empty());
  CHECK(best_ways({}, 1, 3).empty());
}

TEST_CASE("reach: a small first step must be taken before the large ones") {
  // One step each gains at most 3; 5 is reached by 1+4 on the first, or by 1+4 with no less.
  const auto ways = best_ways({{1, 4}, {3}}, 5, 3);
  REQUIRE(ways.size() == 1);
  CHECK(ways[0].steps == Steps{2, 0});
}

// Every way there is, in the order that is asked for.
static std::vector<Way> all_ways(const Climbs& climbs, std::int64_t needed) {
  std::vector<Way> ways;
  Steps steps(climbs.size(), 0);
  while (true) {
    std::int64_t gain = 0;
    for (std::size_t i = 0; i < steps.size(); ++i)
      gain = std::accumulate(climbs[i].begin(), climbs[i].begin() + steps[i], gain);
    if (gain >= needed) ways.push_back({steps, gain});
    std::size_t i = 0;
    while (i < steps.size() && steps[i] == static_cast<int>(climbs[i].size())) steps[i++] = 0;
    if (i == steps.size()) break;
    ++steps[i];
  }
  const auto count = [](const Way& way) {
    return std::accumulate(way.steps.begin(), way.steps.end(), 0);
  };
  std::ranges::sort(ways, [&](const Way& a, const Way& b) {
    return std::tuple(count(a), a.gain, b.steps) < std::tuple(count(b), b.gain, a.steps);
  });
  std::erase_if(ways, [&](const Way& way) { return count(way) > count(ways.front()); });
  return ways;
}

TEST_CASE("reach: the same as trying everything, on many small indexes") {
  std::uint32_t seed = 2026;
  const auto next = [&](std::uint32_t below) {
    seed = seed * 1664525U + 1013904223U;
    return (seed >> 16U) % below;
  };
  for (int round = 0; round < 400; ++round) {
    Climbs climbs(1 + next(5));
    std::int64_t all = 0;
    for (auto& climb : climbs) {
      const std::int64_t weight = std::int64_t{5} * (1 + next(12));
      climb.assign(next(5), weight);
      if (!climb.empty() && next(3) == 0)
        climb.front() = 1 + next(static_cast<std::uint32_t>(weight));
      all = std::accumulate(climb.begin(), climb.end(), all);
    }
    const std::int64_t needed = next(static_cast<std::uint32_t>(all) + 2);
    const auto expected = all_ways(climbs, needed);
    const auto found = best_ways(climbs, needed, 6);
    REQUIRE(found.size() == std::min<std::size_t>(expected.size(), 6));
    for (std::size_t i = 0; i < found.size(); ++i) {
      CHECK(found[i].steps == expected[i].steps);
      CHECK(found[i].gain == expected[i].gain);
    }
  }
}

TEST_CASE("reach: 47 indicators from level 2 to 3,50") {
  // 150 hundredths of weight are needed. 53 steps gain at most 18×3 + 30×2.75 + 5×2.5 = 149, 54
  // gain at most 151.5. The 1.5 too much go by doing 2.5 in place of 2.75 six times, which takes
  // the most steps of the lowest codes: 12×2.5 + 24×2.75 + 18×3 = 150. One of I1 to I10 (1.3) would
  // lose 1.2, and the 0.3 left cannot be lost.
  const auto& index = *reference::built_in_packs().find_index("spbe-2020");
  const analysis::Levels levels(47, 2 * analysis::kUnits);
  const auto value = analysis::value_of(index, levels);
  const std::int64_t needed = analysis::units(3.5) * value.weight - value.sum;
  const auto ways = best_ways(analysis::climbs_of(index, levels), needed, 2);
  REQUIRE(ways.size() == 2);
  Steps expected(47, 0);
  for (int i = 11; i <= 47; ++i) {
    const bool is_raised = i <= 14 || (i >= 32 && i <= 39) || i >= 42;
    expected[static_cast<std::size_t>(i - 1)] = is_raised ? 3 : 0;
  }
  CHECK(ways[0].steps == expected);
  CHECK(ways[0].gain == needed);
  CHECK(ways[1].gain == needed);
  CHECK(analysis::hundredths(analysis::value_of(index, analysis::after(levels, ways[0]))) == 350);
}

TEST_CASE("reach: the first step from a level with a fraction leads to the next whole level") {
  const auto& index = *reference::built_in_packs().find_index("pemdi-2026");
  analysis::Levels levels(20, 5 * analysis::kUnits);
  levels[4] = analysis::units(3.75);  // I5 weighs 5
  const auto climbs = analysis::climbs_of(index, levels);
  REQUIRE(climbs[4].size() == 2);
  CHECK(climbs[4][0] == analysis::units(5) * analysis::units(0.25));
  CHECK(climbs[4][1] == analysis::units(5) * analysis::units(1));
  CHECK(climbs[0].empty());
  Way way{.steps = Steps(20, 0)};
  way.steps[4] = 1;
  CHECK(analysis::after(levels, way)[4] == 4 * analysis::kUnits);
}
