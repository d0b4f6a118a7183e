#include <set>
#include <unordered_map>

#include "reference/tree.h"
#include "rules/conditions/fields.h"
#include "rules/conditions/joining_flows.h"
#include "rules/conditions/own_application.h"
#include "rules/rule.h"

namespace noken::rules {

using Group = std::vector<const Application*>;
using Purposes = std::set<std::string_view>;

// What two applications can share beside a field: a service, or the code of one from level 3 down.
static Purposes purposes_of(const State& state, const Application& application) {
  Purposes purposes;
  for (const auto& item : application.services) {
    const Service* service = state.find<Service>(item.value);
    if (service == nullptr) continue;
    purposes.insert(service->handle);
    if (service->ral.is_given() && reference::level_of(service->ral->text) >= 3)
      purposes.insert(service->ral->text);
  }
  return purposes;
}

static bool is_asked(const State& state, const Application& application) {
  return conditions::is_own_regional(state, application) &&
         !conditions::may_be_given_up(application) && house_of(state, application) != nullptr;
}

// What was refused may name the other.
static bool may_lean_on(const Application& application, const Application& other) {
  const auto& list = application.depends_on;
  if (list.has_refused_items || list.presence == model::Presence::refused) return true;
  return std::ranges::any_of(list, [&](const auto& item) {
    return item.value.element != nullptr && item.value.element->number == other.number;
  });
}

static bool may_replace(const Application& application, const Application& other) {
  const auto& successor = application.successor;
  if (successor.presence == model::Presence::refused) return true;
  return successor.is_given() && successor->element != nullptr &&
         successor->element->number == other.number;
}

static bool overlap(const State& state, const Application& a, const Application& b) {
  if (may_lean_on(a, b) || may_lean_on(b, a) || may_replace(a, b) || may_replace(b, a))
    return false;
  const auto& left_out = state.written().left_out;
  if (left_out.may_name(a.handle) && left_out.may_name(b.handle)) return false;
  return !state.index<conditions::JoiningFlows>().may_join(conditions::parties_of(state, a),
                                                           conditions::parties_of(state, b));
}

static Location place_of(const Application& application, std::string_view field) {
  const auto item = std::ranges::find(application.fields.items, field,
                                      [](const auto& each) { return each.value; });
  return item == application.fields.items.end() ? application.place() : item->at;
}

static void report(const Application& application, const Application& other,
                   const model::Located<std::string_view>& field, Findings& findings) {
  findings.report({.element = &application,
                   .at = field.at,
                   .field = "bidang",
                   .value = std::string(field.value),
                   .arguments = {{"application", application.handle},
                                 {"other", other.handle},
                                 {"field", std::string(field.value)}},
                   .related = {{place_of(other, field.value), "other"}}});
}

namespace {

// A field and a purpose.
using Shared = std::pair<std::string_view, std::string_view>;
struct HashOfShared {
  std::size_t operator()(const Shared& shared) const {
    const std::hash<std::string_view> hash;
    return hash(shared.first) * 31 + hash(shared.second);
  }
};

// Groups by field and purpose; each application meets those whose ids sort before its own.
class Overlaps {
 public:
  explicit Overlaps(const State& state) : state_(state) {}

  void check(const Application& application, Findings& findings) {
    std::set<const Application*> reported;  // a pair counts once, whatever it shares
    const auto purposes = purposes_of(state_, application);
    for (const auto& field : application.fields) {
      if (!conditions::can_match(field.value)) continue;
      const Application* other = first_overlapping(application, field.value, purposes, reported);
      if (other == nullptr) continue;
      reported.insert(other);
      report(application, *other, field, findings);
    }
    for (const auto& field : application.fields) {
      for (const auto& purpose : purposes) groups_[{field.value, purpose}].push_back(&application);
    }
  }

 private:
  // The one whose id sorts first among those of other houses.
  const Application* first_overlapping(const Application& application, std::string_view field,
                                       const Purposes& purposes,
                                       const std::set<const Application*>& reported) {
    const Application* first = nullptr;
    const Agency* own_house = house_of(state_, application);
    for (const auto& purpose : purposes) {
      const auto group = groups_.find({field, purpose});
      if (group == groups_.end()) continue;
      const auto found = std::ranges::find_if(group->second, [&](const Application* other) {
        return house_of(state_, *other) != own_house && !reported.contains(other) &&
               overlap(state_, *other, application);
      });
      if (found == group->second.end()) continue;
      if (first == nullptr || (*found)->handle < first->handle) first = *found;
    }
    return first;
  }

  const State& state_;
  std::unordered_map<Shared, Group, HashOfShared> groups_;
};

}  // namespace

static void check_overlaps(const State& state, Findings& findings) {
  Group applications;
  for (const Application& application : state.current<Application>()) {
    if (is_asked(state, application)) applications.push_back(&application);
  }
  std::ranges::sort(applications, {}, [](const Application* application) {
    return std::pair{std::string_view(application->handle), application->number};
  });
  Overlaps overlaps(state);
  for (const Application* application : applications) overlaps.check(*application, findings);
}

DEFINE_RULE(applications_overlap_across_agencies) = checked({
    .code = "APL-003",
    .severity = "I/P/E",
    .reads = {"aplikasi.kelas", "aplikasi.opd", "aplikasi.bidang", "aplikasi.layanan",
              "layanan.ral", "aplikasi.bergantung_pada", "aplikasi.pengganti", "aplikasi.arah",
              "alur_data.dari", "alur_data.ke"},
    .basis = {need("S000"), need("S002"), article("se-panrb-18-2022", "angka 1")},
    .title = {"aplikasi tumpang tindih antarperangkat daerah",
              "applications that overlap across agencies"},
    .rationale = {"Dua perangkat daerah yang membiayai aplikasi untuk layanan yang sama "
                  "memaksa warga mengisi dua kali, dan angkanya tidak pernah cocok. Yang "
                  "dicari adalah berbagi pakai atau pertukaran data, bukan jumlah aplikasi.",
                  "Two agencies that pay for applications for the same service make citizens "
                  "enter everything twice, and the figures never agree. What is wanted is "
                  "sharing or exchange, not the number of applications."},
    .messages =
        {
            {.situation = {"`{application}` dan `{other}`, milik dua perangkat daerah, melayani "
                           "hal yang sama pada bidang `{field}` tanpa saling terhubung",
                           "`{application}` and `{other}`, of two agencies, serve the same "
                           "purpose in field `{field}` without being connected"},
             .label = {"tumpang tindih", "overlaps"},
             .remedy = {"Pilih satu untuk dipakai bersama dan tulis `arah: digabung` atau "
                        "`diintegrasikan` pada yang lain; bila keduanya diperlukan, catat "
                        "`alur_data` atau `bergantung_pada` di antara keduanya.",
                        "Choose one for both to use and write `arah: digabung` or "
                        "`diintegrasikan` on the other; if both are needed, record an "
                        "`alur_data` or `bergantung_pada` between them."}},
        },
    .notes = {{"other", {"bidang aplikasi yang lain", "the field of the other application"}}},
    .check = check_overlaps,
});

}  // namespace noken::rules
