#include <fmt/format.h>

#include <algorithm>

#include "analysis/gap_type.h"
#include "analysis/rule_gaps.h"
#include "analysis/service_measure.h"
#include "rules/conditions/period.h"
#include "rules/conditions/public_service.h"

namespace noken::analysis {

using model::Application;
using model::Service;
using model::State;
using rules::conditions::holds;

static const Service* service_of(const State& state, const std::string& id) {
  const model::Element* element = state.written().find(id);
  if (element == nullptr || element->kind != model::KindId::service) return nullptr;
  return static_cast<const Service*>(&state.at(*element));
}

// One gap for each service that some rule of the principle speaks of.
static void add_principle(const Ground& ground, const ServiceGround& services,
                          const Principle& principle, std::vector<Gap>& gaps) {
  GapsByObject found;
  for (const std::string_view rule : principle.rules) {
    for (const Finding& finding : ground.findings.of(rule)) {
      const Service* service = service_of(ground.state, finding.object);
      if (service == nullptr) continue;
      const std::string object = fmt::format("{}.{}", finding.object, principle.name);
      Gap& gap = add_finding(found, finding, service_gap_type, object);
      gap.expected = principle.expected;
      gap.cause = principle.measure(services, *service);
      gap.programmes =
          joined(ground.closing.naming_gap(gap.id), ground.closing.realising(finding.object));
    }
  }
  std::ranges::move(gaps_of(std::move(found)), std::back_inserter(gaps));
}

static Gap region_gap(const Ground& ground, const char* object) {
  Gap gap{.id = fmt::format("layanan/{}", object), .type = &service_gap_type, .object = object};
  gap.programmes = ground.closing.naming_gap(gap.id);
  gap.at = rules::conditions::region_place(ground.state);
  return gap;
}

static void add_mall(const Ground& ground, std::vector<Gap>& gaps) {
  const bool is_served = std::ranges::any_of(ground.state.live<Service>(), [](const Service& each) {
    return (each.in_mall.is_given() && *each.in_mall) || holds(each.channels, "mpp");
  });
  if (is_served) return;
  Gap gap = region_gap(ground, "mpp");
  gap.current = {"belum ada layanan di Mal Pelayanan Publik",
                 "no service at the public service mall (MPP)"};
  gap.expected = {"sekurangnya satu layanan dengan `mpp: ya`",
                  "at least one service with `mpp: ya`"};
  gaps.push_back(std::move(gap));
}

// One of noken.yaml, of a service, or a live application for complaints.
static bool has_complaint_channel(const State& state) {
  if (!state.config().complaint_channels.empty()) return true;
  const bool is_named = std::ranges::any_of(
      state.live<Service>(), [](const Service& each) { return !each.complaint_channels.empty(); });
  return is_named || std::ranges::any_of(state.live<Application>(), [](const Application& each) {
           return holds(each.fields, "pengaduan");
         });
}

static void add_complaints(const Ground& ground, std::vector<Gap>& gaps) {
  if (has_complaint_channel(ground.state)) return;
  Gap gap = region_gap(ground, "pengaduan");
  gap.current = {"belum ada kanal pengaduan", "no complaint channel"};
  gap.expected = {"kanal pengaduan yang tersambung ke SP4N-LAPOR!",
                  "a complaint channel that is joined to SP4N-LAPOR!"};
  gap.cause = {"`kanal_pengaduan` di noken.yaml dan pada layanan kosong",
               "`kanal_pengaduan` of noken.yaml and of every service is empty"};
  gaps.push_back(std::move(gap));
}

static std::vector<Gap> service_gaps(const Ground& ground) {
  std::vector<Gap> gaps;
  const ServiceGround services = service_ground(ground.state);
  for (const Principle& principle : principles()) add_principle(ground, services, principle, gaps);
  add_mall(ground, gaps);
  add_complaints(ground, gaps);
  return gaps;
}

DEFINE_GAP_TYPE(service) = {
    .name = "layanan",
    .about = {"asas layanan yang belum terpenuhi: cepat, mudah, terbuka, pasti, nondiskriminatif",
              "principles that services do not meet: fast, easy, open, certain, without "
              "discrimination"},
    .rules = {"LAY-001", "LAY-002", "LAY-003", "LAY-004", "LAY-005", "LAY-006", "LAY-007",
              "LAY-008", "LAY-009", "LAY-010", "LAY-011", "LAY-012"},
    .find = service_gaps,
};

}  // namespace noken::analysis
