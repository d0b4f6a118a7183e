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
// A national application that is used as it stands.
bool is_run_nationally(const model::State& state, const model::Application& application);
// Applications of which nobody wrote down where they run.
std::vector<const model::Application*> homeless(const Sites& sites);

}  // namespace noken::diagram
