#include "analysis/index_reach.h"

#include <algorithm>
#include <numeric>

namespace noken::analysis {

namespace {

constexpr std::int64_t kImpossible = -1;

// What a number of steps can gain from one indicator on to the last.
//
// A way may lose no more against the largest gain of its number of steps than the largest gain
// exceeds what is needed, and that is less than one step, so few losses are possible: `losses` has
// a flag for each.
struct Rest {
  std::vector<std::int64_t> most = {};         // by number of steps
  std::vector<std::vector<bool>> losses = {};  // by number of steps, then by loss
};

struct Search {
  std::vector<std::vector<std::int64_t>> gains;  // of each indicator by number of its steps
  std::vector<Rest> rests;                       // one more than indicators
  std::size_t steps = 0;
  std::int64_t slack = 0;
};

}  // namespace

// Steps of the same unit as large as can be: the smaller the numbers, the fewer the losses.
static std::int64_t common_unit(const Climbs& climbs) {
  std::int64_t unit = 0;
  for (const auto& climb : climbs) {
    for (const std::int64_t gain : climb) unit = std::gcd(unit, gain);
  }
  return std::max<std::int64_t>(unit, 1);
}

static std::vector<std::vector<std::int64_t>> sums_of(const Climbs& climbs, std::int64_t unit) {
  std::vector<std::vector<std::int64_t>> sums;
  for (const auto& climb : climbs) {
    auto& sum = sums.emplace_back(1, 0);
    for (const std::int64_t gain : climb) sum.push_back(sum.back() + gain / unit);
  }
  return sums;
}

// The largest gain by number of steps, from each indicator on.
static void find_most(Search& search) {
  search.rests.assign(search.gains.size() + 1, {});
  search.rests.back().most = {0};
  for (std::size_t i = search.gains.size(); i-- > 0;) {
    const auto& own = search.gains[i];
    const auto& later = search.rests[i + 1].most;
    auto& most = search.rests[i].most;
    most.assign(own.size() + later.size() - 1, kImpossible);
    for (std::size_t k = 0; k < own.size(); ++k) {
      for (std::size_t r = 0; r < later.size(); ++r)
        most[k + r] = std::max(most[k + r], own[k] + later[r]);
    }
  }
}

// What is lost by `k` steps of the indicator when `r` steps are left from it on; nothing when the
// later ones have not so many.
static std::optional<std::int64_t> loss_of(const Search& search, std::size_t i, std::size_t r,
                                           std::size_t k) {
  const auto& later = search.rests[i + 1].most;
  if (k > r || r - k >= later.size()) return std::nullopt;
  return search.rests[i].most[r] - search.gains[i][k] - later[r - k];
}

// What `r` steps may lose when `k` of them are the indicator's own.
static void add_losses(Search& search, std::size_t i, std::size_t r, std::size_t k) {
  const auto own = loss_of(search, i, r, k);
  if (!own) return;
  const auto& later = search.rests[i + 1].losses[r - k];
  auto& losses = search.rests[i].losses[r];
  const auto shift = static_cast<std::size_t>(*own);
  for (std::size_t loss = shift; loss < losses.size(); ++loss) {
    if (later[loss - shift]) losses[loss] = true;
  }
}

static void find_losses(Search& search) {
  const auto width = static_cast<std::size_t>(search.slack) + 1;
  search.rests.back().losses.assign(1, std::vector(width, false));
  search.rests.back().losses[0][0] = true;
  for (std::size_t i = search.gains.size(); i-- > 0;) {
    const std::size_t most_steps = std::min(search.steps, search.rests[i].most.size() - 1);
    search.rests[i].losses.assign(most_steps + 1, std::vector(width, false));
    for (std::size_t r = 0; r <= most_steps; ++r) {
      for (std::size_t k = 0; k < search.gains[i].size(); ++k) add_losses(search, i, r, k);
    }
  }
}

namespace {

// Ways of one loss in the order of their codes: more steps of an earlier indicator go first.
struct Listing {
  const Search& search;
  std::size_t most;
  std::vector<Way>& ways;
  Way way;
};

}  // namespace

static void list_from(Listing& listing, std::size_t i, std::size_t r, std::size_t loss) {
  const Search& search = listing.search;
  if (listing.ways.size() == listing.most) return;
  if (i == search.gains.size()) {
    listing.ways.push_back(listing.way);
    return;
  }
  for (std::size_t k = search.gains[i].size(); k-- > 0;) {
    const auto own = loss_of(search, i, r, k);
    if (!own || static_cast<std::size_t>(*own) > loss) continue;
    const std::size_t left = loss - static_cast<std::size_t>(*own);
    if (!search.rests[i + 1].losses[r - k][left]) continue;
    listing.way.steps[i] = static_cast<int>(k);
    list_from(listing, i + 1, r - k, left);
  }
}

// Whether there are more flags than a second can fill.
static bool is_too_fine(const Search& search) {
  constexpr std::int64_t kMostFlags = std::int64_t{1} << 28;
  const auto flags_by_loss = static_cast<std::int64_t>(search.gains.size() * (search.steps + 1));
  return search.slack > kMostFlags / std::max<std::int64_t>(flags_by_loss, 1);
}

std::vector<Way> best_ways(const Climbs& climbs, std::int64_t needed, std::size_t most) {
  const std::int64_t unit = common_unit(climbs);
  const std::int64_t wanted = (std::max<std::int64_t>(needed, 0) + unit - 1) / unit;
  Search search{.gains = sums_of(climbs, unit), .rests = {}};
  find_most(search);
  const auto& gains = search.rests.front().most;
  const auto enough =
      std::ranges::find_if(gains, [&](std::int64_t gain) { return gain >= wanted; });
  if (enough == gains.end()) return {};
  search.steps = static_cast<std::size_t>(enough - gains.begin());
  search.slack = *enough - wanted;
  if (is_too_fine(search)) return {};
  find_losses(search);
  std::vector<Way> ways;
  for (std::size_t loss = static_cast<std::size_t>(search.slack) + 1; loss-- > 0;) {
    if (!search.rests.front().losses[search.steps][loss]) continue;
    const std::int64_t gain = (*enough - static_cast<std::int64_t>(loss)) * unit;
    Listing listing{search, most, ways, {std::vector<int>(climbs.size()), gain}};
    list_from(listing, 0, search.steps, loss);
  }
  return ways;
}

Climbs climbs_of(const reference::Index& index, const Levels& levels) {
  Climbs climbs;
  for (std::size_t i = 0; i < levels.size(); ++i) {
    auto& climb = climbs.emplace_back();
    const std::int64_t weight = units(index.indicators[i].weight);
    for (std::int64_t level = levels[i].value_or(kLowestLevel); level < kHighestLevel;) {
      const std::int64_t next = (level / kUnits + 1) * kUnits;
      climb.push_back(weight * (next - level));
      level = next;
    }
  }
  return climbs;
}

Levels after(const Levels& levels, const Way& way) {
  Levels raised = levels;
  for (std::size_t i = 0; i < levels.size(); ++i) {
    if (way.steps[i] == 0) continue;
    const std::int64_t whole = levels[i].value_or(kLowestLevel) / kUnits;
    raised[i] = (whole + way.steps[i]) * kUnits;
  }
  return raised;
}

}  // namespace noken::analysis
