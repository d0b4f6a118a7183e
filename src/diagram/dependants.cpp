#include "diagram/dependants.h"

#include <algorithm>
#include <map>

#include "model/visit.h"

namespace noken::diagram {

using model::Application;
using model::Element;
using model::Field;
using model::Flow;
using model::KindId;
using model::State;

// A field that says who leans on whom.
struct Dependence {
  KindId holder;
  std::string_view key;
  Text relation;
};

// The holder leans on what it names.
static constexpr Dependence kNeeds[] = {
    {KindId::application, "bergantung_pada", {"bergantung padanya", "depends on it"}},
    {KindId::application, "infrastruktur", {"berjalan di atasnya", "runs on it"}},
    {KindId::application, "data", {"memakai datanya", "uses its data"}},
    {KindId::infrastructure, "fasilitas", {"berada di dalamnya", "stands in it"}},
    {KindId::infrastructure, "berjalan_di", {"berjalan di atasnya", "runs on it"}},
    {KindId::infrastructure, "terhubung_ke", {"terhubung kepadanya", "is connected to it"}},
    {KindId::dataset, "sumber_utama", {"bersumber darinya", "has its source there"}},
    {KindId::dataset, "masukan", {"disusun darinya", "is made from it"}},
    {KindId::service, "kanal_pengaduan", {"menerima aduan lewatnya", "takes complaints there"}},
};

// What the holder names leans on the holder.
static constexpr Dependence kServes[] = {
    {KindId::application, "layanan", {"dilayani olehnya", "is served by it"}},
    {KindId::application, "proses_bisnis", {"didukung olehnya", "is supported by it"}},
    {KindId::application, "dipakai", {"memakainya", "uses it"}},
    {KindId::application, "data_ditulis", {"ditulis olehnya", "is written by it"}},
    {KindId::infrastructure, "melayani", {"dilayani olehnya", "is served by it"}},
    {KindId::dataset, "layanan", {"memakainya", "uses it"}},
    {KindId::dataset, "keluaran", {"disusun darinya", "is made from it"}},
    {KindId::service, "proses_bisnis", {"dijalankan lewatnya", "is carried out by it"}},
    {KindId::security_measure, "melindungi", {"dilindungi olehnya", "is protected by it"}},
};

static constexpr Text kReceives = {"menerima data darinya", "gets data from it"};

std::string Dependant::id() const { return national != nullptr ? national->id : element->handle; }

static const Text* relation_of(std::span<const Dependence> table, KindId holder,
                               std::string_view key) {
  const auto found = std::ranges::find_if(
      table, [&](const Dependence& each) { return each.holder == holder && each.key == key; });
  return found == table.end() ? nullptr : &found->relation;
}

// One of each, in the order of ids; the first relation found stands.
class Found {
 public:
  explicit Found(const State& state) : state_(state) {}

  void add(const Element* element, const Text& relation) {
    if (element != nullptr && state_.is_current(*element))
      by_id_.try_emplace(element->handle, Dependant{.element = element, .relation = relation});
  }
  void add_receiver(const Element& holder) {
    const auto& flow = static_cast<const Flow&>(state_.at(holder));
    if (!state_.is_current(holder) || !flow.to.is_given()) return;
    if (flow.to->national != nullptr) {
      by_id_.try_emplace(flow.to->national->id,
                         Dependant{.national = flow.to->national, .relation = kReceives});
    }
    add(flow.to->element, kReceives);
  }
  std::vector<Dependant> all_but(std::string_view id) const {
    std::vector<Dependant> all;
    for (const auto& [key, dependant] : by_id_) {
      if (key != id) all.push_back(dependant);
    }
    return all;
  }

 private:
  const State& state_;
  std::map<std::string, Dependant> by_id_;
};

std::vector<Dependant> dependants_of(const State& state, const Element& element) {
  Found found(state);
  for (const model::Incoming& incoming : state.incoming(element)) {
    const std::string_view key = incoming.field->key;
    const Element& holder = *incoming.holder;
    if (holder.kind == KindId::flow && (key == "dari" || key == "data")) found.add_receiver(holder);
    if (const Text* relation = relation_of(kNeeds, holder.kind, key)) found.add(&holder, *relation);
  }
  for_each_reference(state.at(element),
                     [&](const Field& field, const model::Reference& reference, const Location&) {
                       if (const Text* relation = relation_of(kServes, element.kind, field.key))
                         found.add(reference.element, *relation);
                     });
  return found.all_but(element.handle);
}

std::vector<Dependant> holders_of(const State& state, const Element& element) {
  static constexpr Text kNames = {"merujuk kepadanya", "refers to it"};
  Found found(state);
  for (const model::Incoming& incoming : state.incoming(element)) {
    if (incoming.holder->kind != KindId::flow) found.add(incoming.holder, kNames);
  }
  return found.all_but(element.handle);
}

std::vector<Dependant> dependants_of(const State& state,
                                     const reference::NationalApplication& national) {
  static constexpr Text kUses = {"memakainya", "uses it"};
  Found found(state);
  for (const Application& application : state.current<Application>()) {
    const bool is_used = std::ranges::any_of(
        application.national, [&](const auto& item) { return item.value.national == &national; });
    if (is_used && application.relation.is_given() && *application.relation == "pakai")
      found.add(&application, kUses);
  }
  for (const Flow& flow : state.current<Flow>()) {
    if (flow.from.is_given() && flow.from->national == &national) found.add_receiver(flow);
  }
  return found.all_but(national.id);
}

}  // namespace noken::diagram
