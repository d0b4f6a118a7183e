// The Open Exchange format 3.1: the order of children is that of its schema.

#include <algorithm>

#include "exchange/archimate_model.h"
#include "formats/xml.h"

namespace noken::exchange {

using formats::XmlElement;

static constexpr const char* kNamespace = "http://www.opengroup.org/xsd/archimate/3.0/";
static constexpr const char* kSchema =
    "http://www.opengroup.org/xsd/archimate/3.1/archimate3_Diagram.xsd";

static XmlElement in_words(const char* name, const std::string& text) {
  return {.name = name, .attributes = {{"xml:lang", "id"}}, .text = text};
}

static std::string definition_of(const std::string& key) { return "pd-" + key; }

static void add_properties(XmlElement& to, const std::vector<ArchimateProperty>& properties) {
  if (properties.empty()) return;
  XmlElement& all = to.add({.name = "properties"});
  for (const ArchimateProperty& property : properties) {
    XmlElement& made =
        all.add({.name = "property",
                 .attributes = {{"propertyDefinitionRef", definition_of(property.key)}}});
    made.add(in_words("value", property.value));
  }
}

static XmlElement element_xml(const ArchimateElement& element) {
  XmlElement made{.name = "element",
                  .attributes = {{"identifier", element.identifier}, {"xsi:type", element.type}}};
  made.add(in_words("name", element.name));
  if (!element.documentation.empty()) made.add(in_words("documentation", element.documentation));
  add_properties(made, element.properties);
  return made;
}

static XmlElement relationship_xml(const ArchimateRelationship& relationship) {
  XmlElement made{.name = "relationship",
                  .attributes = {{"identifier", relationship.identifier},
                                 {"source", relationship.source},
                                 {"target", relationship.target},
                                 {"xsi:type", relationship.type}}};
  if (!relationship.access.empty()) made.attributes.emplace_back("accessType", relationship.access);
  if (!relationship.name.empty()) made.add(in_words("name", relationship.name));
  add_properties(made, relationship.properties);
  return made;
}

static XmlElement reference_xml(const std::string& identifier) {
  return {.name = "item", .attributes = {{"identifierRef", identifier}}};
}

static XmlElement folder_xml(const std::string& name) {
  XmlElement folder{.name = "item"};
  folder.add(in_words("label", name));
  return folder;
}

// A folder for each kind, then relationships and views.
static XmlElement organizations_xml(const ArchimateModel& model) {
  XmlElement all{.name = "organizations"};
  std::vector<std::string> names;
  for (const ArchimateElement& element : model.elements) {
    if (std::ranges::find(names, element.folder) == names.end()) names.push_back(element.folder);
  }
  std::ranges::sort(names);
  for (const std::string& name : names) {
    XmlElement& folder = all.add(folder_xml(name));
    for (const ArchimateElement& element : model.elements) {
      if (element.folder == name) folder.add(reference_xml(element.identifier));
    }
  }
  const auto list = [&](const char* name, const auto& items) {
    if (items.empty()) return;
    XmlElement& folder = all.add(folder_xml(name));
    for (const auto& item : items) folder.add(reference_xml(item.identifier));
  };
  list("hubungan", model.relationships);
  list("pandangan", model.views);
  return all;
}

static std::set<std::string> keys_of(const ArchimateModel& model) {
  std::set<std::string> keys;
  const auto take = [&](const auto& items) {
    for (const auto& item : items) {
      for (const ArchimateProperty& property : item.properties) keys.insert(property.key);
    }
  };
  take(model.elements);
  take(model.relationships);
  return keys;
}

static XmlElement definitions_xml(const std::set<std::string>& keys) {
  XmlElement all{.name = "propertyDefinitions"};
  for (const std::string& key : keys) {
    XmlElement& definition =
        all.add({.name = "propertyDefinition",
                 .attributes = {{"identifier", definition_of(key)}, {"type", "string"}}});
    definition.add(in_words("name", key));
  }
  return all;
}

static XmlElement node_xml(const ArchimateNode& node) {
  XmlElement made{.name = "node", .attributes = {{"identifier", node.identifier}}};
  if (node.element.empty()) {
    made.attributes.emplace_back("xsi:type", "Container");
  } else {
    made.attributes.emplace_back("elementRef", node.element);
    made.attributes.emplace_back("xsi:type", "Element");
  }
  made.attributes.emplace_back("x", std::to_string(node.box.x));
  made.attributes.emplace_back("y", std::to_string(node.box.y));
  made.attributes.emplace_back("w", std::to_string(node.box.width));
  made.attributes.emplace_back("h", std::to_string(node.box.height));
  if (!node.label.empty()) made.add(in_words("label", node.label));
  for (const ArchimateNode& child : node.children) made.add(node_xml(child));
  return made;
}

static XmlElement connection_xml(const ArchimateConnection& connection) {
  XmlElement made{.name = "connection",
                  .attributes = {{"identifier", connection.identifier},
                                 {"relationshipRef", connection.relationship},
                                 {"xsi:type", "Relationship"},
                                 {"source", connection.source},
                                 {"target", connection.target}}};
  for (const ArchimatePoint& bend : connection.bends) {
    made.add({.name = "bendpoint",
              .attributes = {{"x", std::to_string(bend.x)}, {"y", std::to_string(bend.y)}}});
  }
  return made;
}

static XmlElement view_xml(const ArchimateView& view) {
  XmlElement made{.name = "view",
                  .attributes = {{"identifier", view.identifier}, {"xsi:type", "Diagram"}}};
  made.add(in_words("name", view.name));
  for (const ArchimateNode& node : view.nodes) made.add(node_xml(node));
  for (const ArchimateConnection& each : view.connections) made.add(connection_xml(each));
  return made;
}

static XmlElement views_xml(const ArchimateModel& model) {
  XmlElement views{.name = "views"};
  XmlElement& diagrams = views.add({.name = "diagrams"});
  for (const ArchimateView& view : model.views) diagrams.add(view_xml(view));
  return views;
}

static void add_all(XmlElement& to, const char* name, const auto& items, auto xml_of) {
  if (items.empty()) return;
  XmlElement& all = to.add({.name = name});
  for (const auto& item : items) all.add(xml_of(item));
}

std::string archimate_text(const ArchimateModel& model) {
  XmlElement root{.name = "model",
                  .attributes = {{"xmlns", kNamespace},
                                 {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"},
                                 {"xsi:schemaLocation", std::string(kNamespace) + " " + kSchema},
                                 {"identifier", "id-model"}}};
  root.add(in_words("name", model.name));
  add_all(root, "elements", model.elements, element_xml);
  add_all(root, "relationships", model.relationships, relationship_xml);
  if (!model.elements.empty()) root.add(organizations_xml(model));
  if (const auto keys = keys_of(model); !keys.empty()) root.add(definitions_xml(keys));
  if (!model.views.empty()) root.add(views_xml(model));
  return formats::to_text(root);
}

}  // namespace noken::exchange
