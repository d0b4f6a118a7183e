#include <algorithm>
#include <cmath>
#include <functional>
#include <queue>
#include <tuple>
#include <unordered_map>

#include "analysis/ranking.h"
#include "rules/conditions/cycles.h"

namespace noken::analysis {

using model::Element;
using model::Programme;

namespace {

// Programmes that need each other, or one alone.
struct Group {
  std::vector<std::size_t> members = {};  // by score
  std::vector<std::size_t> waiting = {};  // groups that need this one
  std::size_t unmet = 0;                  // needs of its members that have no place yet
};

struct Order {
  std::unordered_map<const Element*, std::size_t> numbers = {};  // in `ranked`, by score
  std::vector<std::size_t> group_of = {};
  std::vector<Group> groups = {};
};

}  // namespace

// Sums that differ in the last bit alone are the same score.
static std::int64_t exact_score(const Ranked& ranked) {
  constexpr double kNineDecimals = 1e9;
  return std::llround(ranked.shares.sum() * kNineDecimals);
}

static void sort_by_score(Ranking& ranking) {
  std::ranges::sort(ranking.ranked, {}, [](const Ranked& each) {
    return std::tuple(-exact_score(each), each.programme->years->first,
                      std::string_view(each.programme->handle));
  });
  for (std::size_t i = 0; i < ranking.ranked.size(); ++i) ranking.ranked[i].place_by_score = i + 1;
}

// The needs between ranked programmes.
static std::vector<rules::conditions::Link> links_of(const model::State& state,
                                                     const Ranking& ranking, const Order& order) {
  std::vector<rules::conditions::Link> links;
  for (const Ranked& each : ranking.ranked) {
    for (const auto& item : each.programme->needs) {
      const auto* needed = state.find<Programme>(item.value);
      if (needed == nullptr || needed == each.programme || !order.numbers.contains(needed))
        continue;
      links.push_back({.from = each.programme, .to = needed, .at = {}, .field = "butuh"});
    }
  }
  return links;
}

static void add_group(const std::vector<std::size_t>& members, Order& order) {
  for (const std::size_t member : members) order.group_of[member] = order.groups.size();
  order.groups.push_back({.members = members});
  std::ranges::sort(order.groups.back().members);
}

static void make_groups(const std::vector<rules::conditions::Link>& links, Order& order) {
  constexpr auto kNone = static_cast<std::size_t>(-1);
  order.group_of.assign(order.numbers.size(), kNone);
  for (const auto& part : rules::conditions::strongly_connected(links)) {
    std::vector<std::size_t> members;
    for (const Element* element : part) members.push_back(order.numbers.at(element));
    add_group(members, order);
  }
  for (std::size_t i = 0; i < order.group_of.size(); ++i) {
    if (order.group_of[i] == kNone) add_group({i}, order);
  }
  for (const auto& link : links) {
    const std::size_t from = order.group_of[order.numbers.at(link.from)];
    const std::size_t to = order.group_of[order.numbers.at(link.to)];
    if (from == to) continue;
    order.groups[to].waiting.push_back(from);
    ++order.groups[from].unmet;
  }
}

// Always the best group of those whose needs have their place; a group is as good as its best
// member.
static std::vector<std::size_t> in_order(Order& order) {
  using Entry = std::pair<std::size_t, std::size_t>;  // best member, group
  std::priority_queue<Entry, std::vector<Entry>, std::greater<>> ready;
  const auto add_if_ready = [&](std::size_t group) {
    if (order.groups[group].unmet == 0) ready.emplace(order.groups[group].members.front(), group);
  };
  for (std::size_t group = 0; group < order.groups.size(); ++group) add_if_ready(group);
  std::vector<std::size_t> placed;
  while (!ready.empty()) {
    const Group& next = order.groups[ready.top().second];
    ready.pop();
    placed.insert(placed.end(), next.members.begin(), next.members.end());
    for (const std::size_t group : next.waiting) {
      --order.groups[group].unmet;
      add_if_ready(group);
    }
  }
  return placed;
}

// Needs that nobody will bring about stay open; those that are done or over are met.
static bool stays_open(const Ranking& ranking, const Programme& needed) {
  const auto found = std::ranges::find(ranking.unranked, &needed, &Unranked::programme);
  return found != ranking.unranked.end() && found->reason != LeftOut::finished &&
         found->reason != LeftOut::over;
}

// Puts a need to its sort: of the group, ranked, or neither ranked nor done.
static void note_need(const Order& order, const Ranking& ranking, const Programme& needed,
                      Ranked& each) {
  const auto number = order.numbers.find(&needed);
  if (number == order.numbers.end()) {
    if (stays_open(ranking, needed)) each.unranked_needs.push_back(&needed);
  } else if (order.group_of[number->second] != each.group) {
    each.needs.push_back(&needed);
  }
}

static void note_needs(const model::State& state, const Order& order, Ranking& ranking) {
  for (std::size_t i = 0; i < ranking.ranked.size(); ++i) {
    Ranked& each = ranking.ranked[i];
    each.group = order.group_of[i];
    for (const std::size_t member : order.groups[each.group].members) {
      if (member != i) each.mutual.push_back(ranking.ranked[member].programme);
    }
    for (const auto& item : each.programme->needs) {
      const auto* needed = state.find<Programme>(item.value);
      if (needed != nullptr && needed != each.programme) note_need(order, ranking, *needed, each);
    }
  }
}

void put_in_order(const model::State& state, Ranking& ranking) {
  sort_by_score(ranking);
  Order order;
  for (std::size_t i = 0; i < ranking.ranked.size(); ++i)
    order.numbers.emplace(ranking.ranked[i].programme, i);
  make_groups(links_of(state, ranking, order), order);
  note_needs(state, order, ranking);
  std::vector<Ranked> placed;
  for (const std::size_t number : in_order(order)) {
    placed.push_back(std::move(ranking.ranked[number]));
    placed.back().place = placed.size();
  }
  ranking.ranked = std::move(placed);
}

}  // namespace noken::analysis
