#include "diagram/sites.h"

#include <algorithm>

namespace noken::diagram {

using model::Application;
using model::Infrastructure;
using model::State;

std::string spaced(std::string_view option) {
  std::string words(option);
  std::ranges::replace(words, '_', ' ');
  return words;
}

const Infrastructure* below(const State& state, const Infrastructure& item) {
  if (const auto* facility = state.find<Infrastructure>(item.facility)) return facility;
  for (const auto& host : item.runs_on) {
    if (const auto* found = state.find<Infrastructure>(host.value)) return found;
  }
  return nullptr;
}

const Infrastructure& root_of(const State& state, const Infrastructure& item) {
  std::set<const Infrastructure*> seen = {&item};
  const Infrastructure* root = &item;
  while (const Infrastructure* next = below(state, *root)) {
    if (!seen.insert(next).second) break;
    root = next;
  }
  return *root;
}

bool is_abroad(const Infrastructure& item) {
  const bool is_elsewhere = item.country.is_given() && *item.country != "ID";
  return is_elsewhere ||
         (item.ownership.is_given() && *item.ownership == "pihak_ketiga_luar_negeri");
}

Zone zone_of(const Infrastructure& item) {
  if (is_abroad(item)) return Zone::abroad;
  static constexpr std::string_view kJoining[] = {"jaringan_intra", "sistem_penghubung",
                                                  "perangkat_jaringan"};
  if (item.type.is_given() && std::ranges::find(kJoining, *item.type) != std::end(kJoining))
    return Zone::network;
  const bool is_own = !item.ownership.is_given() || *item.ownership == "milik_sendiri";
  return is_own ? Zone::own : Zone::others;
}

static void gather(Sites& sites) {
  for (const Infrastructure& item : sites.state.current<Infrastructure>()) {
    const Infrastructure& root = root_of(sites.state, item);
    sites.roots[root.handle] = &root;
    if (&root != &item) sites.parts[root.handle][item.handle] = &item;
  }
  for (const Application& application : sites.state.current<Application>()) {
    if (!carries_label(application, sites.request)) continue;
    for (const auto& host : application.infrastructure) {
      const auto* item = sites.state.find<Infrastructure>(host.value);
      if (item != nullptr && sites.state.is_current(*item))
        sites.hosted[item->handle].push_back(&application);
    }
  }
  for (auto& [id, applications] : sites.hosted)
    std::ranges::sort(applications, {}, [](const auto* each) { return each->handle; });
}

Sites sites_of(const State& state, const ViewRequest& request) {
  Sites sites{.state = state, .request = request};
  gather(sites);
  return sites;
}

bool is_run_nationally(const State& state, const Application& application) {
  return end_of(state, application).card == kNationalCard;
}

std::vector<const Application*> homeless(const Sites& sites) {
  std::set<const Application*> housed;
  for (const auto& [id, applications] : sites.hosted)
    housed.insert(applications.begin(), applications.end());
  std::vector<const Application*> others;
  for (const Application& application : sites.state.current<Application>()) {
    if (!housed.contains(&application) && carries_label(application, sites.request))
      others.push_back(&application);
  }
  std::ranges::sort(others, {}, [](const auto* each) { return each->handle; });
  return others;
}

}  // namespace noken::diagram
