#include <optional>
#include <unordered_map>
#include <unordered_set>

#include "base/unicode.h"
#include "rules/conditions/known_names.h"
#include "rules/conditions/life.h"
#include "rules/conditions/ownership.h"
#include "rules/rule.h"

namespace noken::rules {

using model::Incoming;
using model::KindId;

static bool has_live_master(const State& state, const Dataset& data) {
  if (!data.master.is_given()) return false;
  const Application* master = state.find<Application>(data.master);
  return master == nullptr ? data.master->national != nullptr
                           : conditions::is_surely_live(state, *master);
}

namespace {

// Data with a live master, by its normalised name of two words or more.
using Group = std::vector<const Dataset*>;
struct HeldData {
  std::unordered_map<std::string, Group> by_name;
  std::unordered_set<std::string_view> first_words;  // with the blank after them
  std::ptrdiff_t most_blanks = 0;

  explicit HeldData(const State& state) {
    for (const Dataset& data : state.live<Dataset>()) {
      if (!data.name.is_given() || !state.is_life_known(data) || !has_live_master(state, data))
        continue;
      std::string name = normalised(*data.name);
      const std::ptrdiff_t blanks = std::ranges::count(name, ' ');
      if (blanks == 0) continue;
      most_blanks = std::max(most_blanks, blanks);
      by_name[std::move(name)].push_back(&data);
    }
    for (const auto& [name, group] : by_name)
      first_words.insert(std::string_view(name).substr(0, name.find(' ') + 1));
  }
};

// The current flows, by the names of who receives them.
struct FlowsByReceiver {
  std::unordered_map<std::string_view, std::vector<const Flow*>> flows;

  explicit FlowsByReceiver(const State& state) {
    for (const Flow& flow : state.current<Flow>()) {
      for (const std::string_view name : conditions::known_names(state, flow.to))
        flows[name].push_back(&flow);
    }
  }
};

// What the applications of a service can already see.
struct Reach {
  std::unordered_set<const Dataset*> data;
  std::unordered_set<std::string_view> names;  // of the applications, national ones too
  bool may_be_more = false;
};

}  // namespace

static void add_data(const State& state, const model::ReferenceList& list, Reach& reach) {
  for (const auto& item : list) {
    if (const Dataset* data = state.find<Dataset>(item.value)) reach.data.insert(data);
  }
  reach.may_be_more |= list.has_refused_items || list.presence == model::Presence::refused;
}

static Reach reach_of(const State& state, const Service& service) {
  Reach reach;
  for (const Incoming& incoming : state.incoming(service)) {
    const Element& holder = *incoming.holder;
    if (holder.kind != KindId::application || std::string_view(incoming.field->key) != "layanan")
      continue;
    if (!state.is_current(holder) && state.is_life_known(holder)) continue;
    const auto& application = static_cast<const Application&>(holder);
    for (const std::string_view name : conditions::known_names(application))
      reach.names.insert(name);
    add_data(state, application.data, reach);
  }
  const auto& flows = state.index<FlowsByReceiver>().flows;
  for (const std::string_view name : reach.names) {
    const auto found = flows.find(name);
    if (found == flows.end()) continue;
    for (const Flow* flow : found->second) add_data(state, flow->data, reach);
  }
  return reach;
}

static bool sees(const State& state, const Reach& reach, const Dataset& data) {
  if (reach.may_be_more || reach.data.contains(&data)) return true;
  const auto masters = conditions::known_names(state, data.master);
  return std::ranges::any_of(masters,
                             [&](std::string_view name) { return reach.names.contains(name); }) ||
         state.written().left_out.may_name(data.handle);
}

// The held data that a text names, as whole words, in its order.
static std::vector<const Group*> named_in(const HeldData& held, std::string_view text) {
  std::vector<const Group*> named;
  for (std::size_t start = 0; start < text.size();) {
    std::size_t end = text.find(' ', start);
    const std::size_t next = end == std::string_view::npos ? text.size() : end + 1;
    const bool may_begin = held.first_words.contains(text.substr(start, next - start));
    for (std::ptrdiff_t i = 0; may_begin && i < held.most_blanks && end < text.size(); ++i) {
      end = std::min(text.find(' ', end + 1), text.size());
      const auto found = held.by_name.find(std::string(text.substr(start, end - start)));
      if (found != held.by_name.end()) named.push_back(&found->second);
    }
    start = next;
  }
  return named;
}

// The first of these that the service could not look up.
static const Dataset* unseen(const State& state, const Reach& reach,
                             const std::vector<const Group*>& named) {
  for (const Group* group : named) {
    const auto data =
        std::ranges::find_if(*group, [&](const Dataset* one) { return !sees(state, reach, *one); });
    if (data != group->end()) return *data;
  }
  return nullptr;
}

static void check_requirements(const State& state, Findings& findings) {
  const auto& held = state.index<HeldData>();
  for (const Service& service : state.live<Service>()) {
    const model::TextList& requirements = service.standard.requirements;
    if (requirements.empty() || !state.is_life_known(service) ||
        conditions::is_owned_outside(state, service))
      continue;
    std::optional<Reach> reach;
    for (const auto& item : requirements) {
      const auto named = named_in(held, normalised(item.value));
      if (named.empty()) continue;
      if (!reach) reach = reach_of(state, service);
      const Dataset* data = unseen(state, *reach, named);
      if (data == nullptr) continue;
      findings.report({.element = &service,
                       .at = item.at,
                       .field = "persyaratan",
                       .value = normalised(item.value),
                       .arguments = {{"service", service.handle},
                                     {"data", data->handle},
                                     {"master", std::string(data->master->id)}},
                       .related = {{data->place(), "data"}}});
    }
  }
}

DEFINE_RULE(service_asks_for_data_already_held) = checked({
    .code = "LAY-012",
    .severity = "I/I/P",
    .reads = {"layanan.standar.persyaratan", "layanan.opd", "data.nama", "data.sumber_utama",
              "aplikasi.layanan", "aplikasi.data", "aplikasi.nasional", "aplikasi.hubungan",
              "alur_data.ke", "alur_data.data"},
    .basis = {need("S000"), need("S002"), article("perpres-39-2019", "Pasal 3")},
    .title = {"layanan yang meminta data yang sudah dimiliki",
              "service that asks for data already held"},
    .rationale = {"Warga difotokopi datanya berulang kali untuk sesuatu yang sudah ada di aplikasi "
                  "pemerintah daerah. Data induk yang dibagi pakai memperpendek persyaratan dan "
                  "mencegah pemalsuan.",
                  "Citizens copy again and again what an application of the region already holds. "
                  "Shared master data shortens the requirements and prevents forgery."},
    .messages =
        {
            {.situation = {"`{service}` meminta warga membawa data yang sudah ada: `{data}`, "
                           "dengan sumber utama `{master}`",
                           "`{service}` asks citizens for data that is held already: `{data}`, "
                           "mastered by `{master}`"},
             .label = {"sudah ada sebagai data", "held as data"},
             .remedy = {"Alirkan `{data}` ke aplikasi layanan ini dengan `alur_data`, atau tulis "
                        "pada `data` aplikasinya, lalu hapus persyaratan ini.",
                        "Bring `{data}` to the application of this service by an `alur_data`, or "
                        "write it in the `data` of the application, then drop this requirement."}},
        },
    .notes = {{"data", {"data yang sudah dimiliki", "the data already held"}}},
    .check = check_requirements,
    .in_portions = true,
});

}  // namespace noken::rules
