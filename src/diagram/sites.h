#pragma once

#include "diagram/parts.h"

namespace noken::diagram {

// The columns: what joins, then who owns the rest and where it stands.
enum class Zone : std::uint8_t { network, own, others, abroad, unknown };

struct Sites {
  const model::State& state;
  const ViewRequest& request;
  std::map<std::string, const model::Infrastructure*> roots = {};
  std::map<std::string, std::map<std::string, const model::Infrastructure*>> parts = {};  // by root
  std::map<std::string, std::vector<const model::Application*>> hosted = {};  // by infrastructure
};

// Infrastructure by where it stands, and what runs on it.
Sites sites_of(const model::State& state, const ViewRequest& request);
Zone zone_of(const model::Infrastructure& item);
bool is_abroad(const model::Infrastructure& item);
// What it stands in or runs on; nothing for what stands by itself.
const model::Infrastructure* below(const model::State& state, const model::Infrastructure& item);
const model::Infrastructure& root_of(const model::State& state, const model::Infrastructure& item);
// Says in the row of an application whose it is.
void name_owner(const Sites& sites, const model::Element& application, Row& row);
std::string zone_colour(Zone zone);
// An option as words: without its underscores.
std::string spaced(std::string_view option);

// In which card of the graph each infrastructure stands.
using SitePlaces = std::map<std::string, std::size_t>;
// A card for each site, what stands in it and runs on it below.
Graph site_graph(const Sites& sites, SitePlaces& places);
// Too many for a card each: a card for each type in each zone, owners counted in it.
PlainerGraph gathered_sites(const Sites& sites, SitePlaces& places);
// A national application that is used as it stands.
bool is_run_nationally(const model::State& state, const model::Application& application);
// Applications of which nobody wrote down where they run.
std::vector<const model::Application*> homeless(const Sites& sites);

}  // namespace noken::diagram
