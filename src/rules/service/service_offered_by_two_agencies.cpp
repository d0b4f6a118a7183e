#include <map>

#include "rules/conditions/public_service.h"
#include "rules/conditions/roles.h"
#include "rules/rule.h"

namespace noken::rules {

namespace {

struct Offer {
  const Service* service;
  const Agency* house;
};

// Of one audience: the first offer, and the first of another house.
struct Earlier {
  const Offer* first = nullptr;
  const Offer* of_other_house = nullptr;
};
using EarlierByAudience = std::map<std::string_view, Earlier>;

}  // namespace

// The same service in another place is no second offer.
static bool serves_a_place(const Agency& agency) {
  static constexpr std::string_view kTypes[] = {"distrik", "kecamatan", "kelurahan", "kampung",
                                                "uptd",    "puskesmas", "rsud"};
  return !agency.type.is_given() || std::ranges::find(kTypes, *agency.type) != std::end(kTypes);
}

static bool is_compared(const State& state, const Service& service) {
  if (!service.ral.is_given() || reference::level_of(service.ral->text) < 3) return false;
  if (!conditions::is_for_public(state, service) || !state.is_life_known(service)) return false;
  if (serves_a_place(*state.find<Agency>(service.agency))) return false;
  return !conditions::has_role(state, "every_agency_service", service.ral->text);
}

static void remember(const Offer& offer, EarlierByAudience& earlier) {
  for (const auto& item : offer.service->audience) {
    Earlier& known = earlier[item.value];
    if (known.first == nullptr) {
      known.first = &offer;
    } else if (known.of_other_house == nullptr && known.first->house != offer.house) {
      known.of_other_house = &offer;
    }
  }
}

// The first earlier offer of another house to someone whom this one serves too.
static const Offer* earlier_offer(const Offer& offer, EarlierByAudience& earlier) {
  const Offer* found = nullptr;
  for (const auto& item : offer.service->audience) {
    const Earlier& known = earlier[item.value];
    const bool is_own = known.first != nullptr && known.first->house == offer.house;
    const Offer* other = is_own ? known.of_other_house : known.first;
    if (other != nullptr && (found == nullptr || other < found)) found = other;
  }
  return found;
}

static void report_offer(const Offer& offer, const Offer& other, Findings& findings) {
  const Service& service = *offer.service;
  findings.report({.element = &service,
                   .at = service.ral.at,
                   .field = "ral",
                   .value = service.ral->text,
                   .arguments = {{"service", service.handle},
                                 {"agency", offer.house->handle},
                                 {"other", other.service->handle},
                                 {"other_agency", other.house->handle},
                                 {"code", service.ral->text}},
                   .related = {{other.service->ral.at, "other"}}});
}

static void check_offers(std::vector<Offer>& offers, Findings& findings) {
  std::ranges::sort(offers, {}, [](const Offer& offer) {
    return std::pair{std::string_view(offer.service->handle), offer.service->number};
  });
  EarlierByAudience earlier;
  for (const Offer& offer : offers) {
    const Offer* other = earlier_offer(offer, earlier);
    if (other != nullptr) report_offer(offer, *other, findings);
    remember(offer, earlier);
  }
}

static void check_services(const State& state, Findings& findings) {
  std::map<std::string_view, std::vector<Offer>> by_code;
  for (const Service& service : state.current<Service>()) {
    if (is_compared(state, service))
      by_code[service.ral->text].push_back({&service, house_of(state, service)});
  }
  for (auto& [code, offers] : by_code) check_offers(offers, findings);
}

DEFINE_RULE(service_offered_by_two_agencies) = checked({
    .code = "LAY-009",
    .severity = "I/P/P",
    .reads = {"layanan.ral", "layanan.target_layanan", "layanan.opd", "opd.jenis", "opd.induk"},
    .basis = {need("S000"), need("S002")},
    .title = {"layanan yang sama pada dua perangkat daerah", "service offered by two agencies"},
    .rationale =
        {"Warga mendatangi dua kantor untuk satu keperluan, dan pemerintah daerah membiayai dua "
         "loket serta dua aplikasi. Bila digabung atau dibagi tugasnya, layanannya menjadi lebih "
         "mudah dan lebih murah.",
         "Citizens visit two offices for one need, and the region pays for two counters and two "
         "applications. Joined, or with the work divided, the service becomes easier and cheaper."},
    .messages =
        {
            {.situation = {"`{service}` dari `{agency}` sama dengan `{other}` dari "
                           "`{other_agency}`: kode `{code}` dan target layanannya sama",
                           "`{service}` of `{agency}` is the same as `{other}` of "
                           "`{other_agency}`: they share code `{code}` and whom they serve"},
             .label = {"kode ini sudah dilayani", "this code is served already"},
             .remedy = {"Sepakati satu penyelenggara, dengan yang lain sebagai `pelaksana`; bila "
                        "layanannya berbeda, pilih kode RAL yang lebih tepat.",
                        "Agree on one provider, with the other as `pelaksana`; if the services "
                        "differ, choose a more exact RAL code."}},
        },
    .notes = {{"other", {"layanan yang sama", "the same service"}}},
    .check = check_services,
});

}  // namespace noken::rules
