#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "exchange/archimate_elements.h"
#include "exchange/archimate_mapping.h"
#include "tables/derived.h"

namespace noken::exchange {

using model::Element;

namespace {

// The relationships, once each: two fields may say the same of two elements.
struct Relating {
  Gathering& gathering;
  std::map<std::tuple<std::string, std::string, std::string>, std::size_t> known = {};
};

// What one reference says.
struct Said {
  std::string holder = {};  // identifiers
  std::string named = {};
  const ArchimateRelation* relation = nullptr;  // nothing: an association
};

}  // namespace

static void widen(std::string& access, std::string_view other) {
  if (access == other || other.empty()) return;
  access = access.empty() ? std::string(other) : "ReadWrite";
}

static void add(Relating& relating, const Said& said) {
  static constexpr ArchimateRelation kPlain{.type = kAssociation};
  const ArchimateRelation& relation = said.relation == nullptr ? kPlain : *said.relation;
  const std::string& source = relation.is_from_target ? said.named : said.holder;
  const std::string& target = relation.is_from_target ? said.holder : said.named;
  const auto& types = relating.gathering.types;
  const bool is_known = is_allowed(types.at(source), relation.type, types.at(target));
  const std::string type = is_known ? relation.type : kAssociation;
  auto& model = relating.gathering.model;
  const auto [place, is_new] =
      relating.known.try_emplace({source, type, target}, model.relationships.size());
  if (is_new) {
    model.relationships.push_back(
        {.identifier = model.identifiers.made(fmt::format("rel-{}-{}-{}", type, source, target)),
         .type = type,
         .source = source,
         .target = target});
  }
  if (type == std::string_view("Access"))
    widen(model.relationships[place->second].access, relation.access);
}

static void add_references(Relating& relating, const Element& element, const std::string& holder) {
  const std::string_view kind = model::kind_of(element.kind).key;
  tables::for_each_path(element, [&](const std::string& path, const model::Reference& reference,
                                     const Location& /*at*/) {
    const std::string named = identifier_of(relating.gathering, reference);
    if (named.empty()) ++relating.gathering.lost_references;
    if (named.empty() || named == holder) return;
    add(relating, {holder, named, find_relation(kind, path)});
  });
}

// A sub-dimension is a goal within its pillar, and has the objectives and indicators of its entry.
static void add_pillar(Relating& relating, const model::Pillar& pillar,
                       const std::string& identifier) {
  static constexpr ArchimateRelation kPart{.type = "Composition"};
  const Gathering& gathering = relating.gathering;
  for (const model::SubDimensionEntry& entry : pillar.sub_dimensions) {
    if (!entry.code.is_given()) continue;
    const std::string address = pillar.handle + "." + std::string(*entry.code);
    const std::string& goal = gathering.model.by_id.at(address);
    add(relating, {identifier, goal, &kPart});
    for (const auto& item : entry.indicators) {
      if (const auto named = identifier_of(gathering, item.value); !named.empty())
        add(relating, {goal, named, find_relation("pilar", "sub_dimensi.indikator")});
    }
    for (const auto& item : entry.objectives) {
      if (const auto named = identifier_of(gathering, item.value); !named.empty())
        add(relating, {goal, named, nullptr});
    }
  }
}

static void add_addresses(Relating& relating, const Element& element, const std::string& holder) {
  const auto lead = [&](std::string_view address) {
    const auto goal = relating.gathering.model.by_id.find(std::string(address));
    if (goal == relating.gathering.model.by_id.end()) {
      ++relating.gathering.lost_references;
      return;
    }
    add(relating,
        {holder, goal->second, find_relation(model::kind_of(element.kind).key, "sub_dimensi")});
  };
  if (element.kind == model::KindId::problem) {
    const auto& address = static_cast<const model::Problem&>(element).sub_dimension;
    if (address.is_given()) lead(*address);
  } else if (element.kind == model::KindId::programme) {
    for (const auto& item : static_cast<const model::Programme&>(element).sub_dimensions)
      lead(item.value);
  } else if (element.kind == model::KindId::indicator) {
    for (const auto& item : static_cast<const model::Indicator&>(element).sub_dimensions)
      lead(item.value);
  }
}

static std::string end_of(Relating& relating, const model::ReferenceValue& end) {
  return end.is_given() ? identifier_of(relating.gathering, *end) : std::string();
}

// What travels, by their names.
static std::string data_names(const model::State& state, const model::Flow& flow) {
  std::string names;
  for (const auto& item : flow.data) {
    const auto* data = state.find<model::Dataset>(item.value);
    if (data == nullptr) continue;
    names += (names.empty() ? "" : ", ") + std::string(tables::name_of(*data));
  }
  return names;
}

static void add_flow(Relating& relating, const model::Flow& flow) {
  Gathering& gathering = relating.gathering;
  const std::string from = end_of(relating, flow.from);
  const std::string to = end_of(relating, flow.to);
  if (from.empty() || to.empty()) {
    ++gathering.without_type;
    return;
  }
  const bool is_known = is_allowed(gathering.types.at(from), kFlowType, gathering.types.at(to));
  ArchimateRelationship made{.identifier = gathering.model.identifiers.made("rel-" + flow.handle),
                             .type = is_known ? kFlowType : kAssociation,
                             .source = from,
                             .target = to,
                             .name = data_names(gathering.state, flow),
                             .properties = properties_of(flow, gathering.lost_maps)};
  const auto tell = [&](const char* key, const model::ReferenceValue& reference) {
    if (reference.is_given()) made.properties.push_back({key, std::string(reference->id)});
  };
  tell("perjanjian", flow.agreement);
  tell("layanan", flow.service);
  gathering.model.relationships.push_back(std::move(made));
  ++gathering.model.exported;
}

void add_relationships(Gathering& gathering) {
  Relating relating{.gathering = gathering};
  std::vector<const Element*> holders;
  for (const auto& [element, identifier] : gathering.identifiers) holders.push_back(element);
  std::ranges::sort(holders, {}, [&](const Element* element) {
    return std::string_view(gathering.identifiers.at(element));
  });
  for (const Element* written : holders) {
    const Element& element = gathering.state.at(*written);
    const std::string& identifier = gathering.identifiers.at(written);
    if (element.kind == model::KindId::pillar) {
      add_pillar(relating, static_cast<const model::Pillar&>(element), identifier);
      continue;
    }
    add_references(relating, element, identifier);
    add_addresses(relating, element, identifier);
  }
  std::vector<const model::Flow*> flows;
  for (const model::Flow& flow : gathering.state.all<model::Flow>()) flows.push_back(&flow);
  std::ranges::stable_sort(flows, {},
                           [](const auto* flow) { return std::string_view(flow->handle); });
  for (const model::Flow* flow : flows) add_flow(relating, *flow);
}

ArchimateModel archimate_model(const ExportInput& input) {
  Gathering gathering{.state = input.state};
  const auto& region = input.state.config().region;
  gathering.model.name =
      region.name.is_given() ? std::string(*region.name) : std::string("Arsitektur");
  add_elements(gathering);
  add_relationships(gathering);
  gathering.model.left_out = {
      {{"elemen dari jenis tanpa padanan ArchiMate, atau alur tanpa ujung yang dikenal",
        "elements of kinds without a counterpart in ArchiMate, or flows without a known end"},
       gathering.without_type},
      {{"rujukan ke elemen yang tidak ada di berkas ini",
        "references to elements that are not in this file"},
       gathering.lost_references},
      {{"entri daftar peta (perubahan, progres, laporan)",
        "entries of lists of maps (changes, progress, reports)"},
       gathering.lost_maps}};
  return std::move(gathering.model);
}

}  // namespace noken::exchange
