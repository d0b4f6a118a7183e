#pragma once

#include "diagram/hits.h"
#include "diagram/impact_graph.h"

namespace noken::diagram {

// How much stands in one card, the most detailed first.
enum class Grain : std::uint8_t { none, by_cause, by_kind, brief, counted, few, totals };

// The hits in groups, one a card.
struct Impact {
  const model::State& state;
  const ViewRequest& request;
  const Hits& hits;
  std::vector<std::vector<const Hit*>> groups = {};
  std::map<std::string, std::size_t> place = {};  // of each hit's card
  bool is_brief = false;
  std::size_t most_names = 40;  // in one card; more are counted by agency
  bool has_owners = true;       // of those that are counted
};

Impact impact_of(const model::State& state, const ViewRequest& request, const Hits& hits,
                 Grain gathering);
std::vector<Card> cards_of(const Impact& impact);
// All that is hit by name, hop by hop and kind by kind.
std::vector<Card> all_names(const model::State& state, const ViewRequest& request,
                            const Hits& hits);

}  // namespace noken::diagram
