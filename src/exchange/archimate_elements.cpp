#include "exchange/archimate_elements.h"

#include <algorithm>

#include "base/unicode.h"
#include "exchange/archimate_mapping.h"
#include "exchange/sheet_values.h"
#include "model/visit.h"
#include "report/shown_value.h"
#include "rules/conditions/national.h"

namespace noken::exchange {

using model::Element;
using model::Field;
using model::Slot;

// Letters of every script are letters of an NCName too, but which is not worth a table here.
static bool is_name_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
         c == '_' || c == '.';
}

std::string ArchimateIdentifiers::made(const std::string& wanted) {
  std::string name = wanted;
  std::ranges::replace_if(name, [](char c) { return !is_name_letter(c); }, '_');
  std::string unique = name;
  while (!taken_.insert(unique).second) unique = name + "." + std::to_string(++used_[name] + 1);
  return unique;
}

// Texts that XML attributes and Archi show on one line.
static std::string one_line(std::string_view text) { return printable(text); }

static void add_properties(const Field& field, const std::string& path, const Slot& slot,
                           std::vector<ArchimateProperty>& properties, std::size_t& lost) {
  if (field.type.type == model::Type::reference) return;
  if (const auto* list = std::get_if<model::RecordList>(&slot)) {
    lost += list->size(list->list);
    return;
  }
  if (const auto* map = std::get_if<model::Record*>(&slot)) {
    model::for_each_field(**map, *field.type.table, [&](const Field& inner, const Slot& value) {
      add_properties(inner, path + "." + inner.key, value, properties, lost);
    });
    return;
  }
  if (std::string value = sheet_value(slot); !value.empty())
    properties.push_back({path, std::move(value)});
}

std::vector<ArchimateProperty> properties_of(const Element& element, std::size_t& lost) {
  static constexpr std::string_view kElsewhere[] = {"nama", "uraian"};
  std::vector<ArchimateProperty> properties;
  model::for_each_field(const_cast<Element&>(element), [&](const Field& field, const Slot& slot) {
    const bool is_goal = element.kind == model::KindId::pillar && field.type.table != nullptr;
    if (is_goal || std::ranges::find(kElsewhere, field.key) != std::end(kElsewhere)) return;
    add_properties(field, field.key, slot, properties, lost);
  });
  return properties;
}

static std::string folder_of(const model::Kind& kind) { return kind.name.indonesian; }

static void add(Gathering& gathering, ArchimateElement element) {
  gathering.types[element.identifier] = element.type;
  gathering.model.elements.push_back(std::move(element));
}

static void add_element(Gathering& gathering, const Element& written) {
  const Element& element = gathering.state.at(written);
  const std::string_view type = archimate_type(element);
  if (type.empty()) {
    ++gathering.without_type;
    return;
  }
  const std::string identifier = gathering.model.identifiers.made("id-" + element.handle);
  gathering.identifiers[&written] = identifier;
  gathering.model.by_id.try_emplace(element.handle, identifier);
  ++gathering.model.exported;
  add(gathering,
      {.identifier = identifier,
       .type = std::string(type),
       .name = one_line(report::shown_name(element)),
       .documentation = element.description.is_given() ? std::string(*element.description) : "",
       .properties = properties_of(element, gathering.lost_maps),
       .folder = folder_of(model::kind_of(element.kind))});
}

static std::string label_of(const Gathering& gathering, const std::string& address) {
  const auto* known = gathering.state.packs().find_sub_dimension(address);
  return known == nullptr ? address : known->name.indonesian;
}

// Those of the pillars that are written, as goals of their own.
static void add_sub_dimensions(Gathering& gathering, const model::Pillar& pillar) {
  for (const model::SubDimensionEntry& entry : pillar.sub_dimensions) {
    if (!entry.code.is_given()) continue;
    const std::string address = pillar.handle + "." + std::string(*entry.code);
    if (gathering.model.by_id.contains(address)) continue;
    const std::string identifier = gathering.model.identifiers.made("id-" + address);
    gathering.model.by_id[address] = identifier;
    ArchimateElement made{.identifier = identifier,
                          .type = kSubDimensionType,
                          .name = one_line(label_of(gathering, address)),
                          .properties = {{"id", address}},
                          .folder = "sub-dimensi"};
    const auto tell = [&](const char* key, const model::TextValue& text) {
      if (text.is_given()) made.properties.push_back({key, std::string(*text)});
    };
    tell("kondisi", entry.condition);
    tell("harapan", entry.expectation);
    tell("penyebab", entry.cause);
    add(gathering, std::move(made));
  }
}

static std::map<std::string, std::string> referred_national(const model::State& state) {
  std::map<std::string, std::string> referred;
  for (const Element* written : state.written().elements) {
    model::for_each_reference(
        state.at(*written), [&](const Field&, const model::Reference& reference, const auto&) {
          if (reference.national != nullptr)
            referred.emplace(reference.national->id, reference.national->name);
        });
  }
  return referred;
}

// A national application and the one that is it here count as one (rules.md): what names either
// leads to the same element.
static void join_national(Gathering& gathering) {
  std::vector<const model::Application*> here;
  for (const model::Application& application : gathering.state.all<model::Application>()) {
    if (rules::conditions::is_national_here(application)) here.push_back(&application);
  }
  std::ranges::sort(here, {}, [](const auto* each) { return std::string_view(each->handle); });
  for (const model::Application* application : here) {
    for (const auto& item : application->national) {
      gathering.model.by_id.try_emplace(std::string(item.value.id),
                                        gathering.model.by_id.at(application->handle));
    }
  }
}

// National applications that something refers to.
static void add_national(Gathering& gathering) {
  join_national(gathering);
  for (const auto& [id, name] : referred_national(gathering.state)) {
    if (gathering.model.by_id.contains(id)) continue;
    const std::string identifier = gathering.model.identifiers.made("id-" + id);
    gathering.model.by_id[id] = identifier;
    add(gathering, {.identifier = identifier,
                    .type = kNationalType,
                    .name = name,
                    .properties = {{"id", id}},
                    .folder = "aplikasi nasional"});
  }
}

void add_elements(Gathering& gathering) {
  std::vector<const Element*> elements;
  for (const Element* written : gathering.state.written().elements) {
    if (written->kind != model::KindId::flow) elements.push_back(written);
  }
  std::ranges::stable_sort(elements, {}, &Element::handle);
  for (const Element* written : elements) add_element(gathering, *written);
  for (const model::Pillar& pillar : gathering.state.all<model::Pillar>())
    add_sub_dimensions(gathering, pillar);
  add_national(gathering);
}

std::string identifier_of(const Gathering& gathering, const model::Reference& reference) {
  if (reference.national != nullptr) return gathering.model.by_id.at(reference.national->id);
  const auto found = gathering.identifiers.find(reference.element);
  return found == gathering.identifiers.end() ? std::string() : found->second;
}

}  // namespace noken::exchange
