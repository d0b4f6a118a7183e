// What the schema of the Open Exchange format asks for, and relationships that ArchiMate allows.

#include <algorithm>
#include <set>

#include "exchange/archimate_mapping.h"
#include "unit/exchange/archimate_file.h"

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken;
using tests::attribute;
using tests::exported;
using tests::kArchimateRegion;
using tests::WrittenRepository;
using File = tests::ArchimateFile;

// Every child stands in the order of the list, and none is outside it.
static void check_order(pugi::xml_node parent, const std::vector<std::string>& order) {
  auto place = order.begin();
  for (const auto child : parent) {
    const auto found = std::find(place, order.end(), child.name());
    CHECK_MESSAGE(found != order.end(), parent.name(), " / ", child.name());
    if (found != order.end()) place = found;
  }
}

static bool is_name(const std::string& text) {
  const auto is_letter = [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; };
  return !text.empty() && is_letter(text.front()) && std::ranges::all_of(text, [&](char c) {
    return is_letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
  });
}

TEST_CASE("archimate: the order of children, names, and identifiers that are used once") {
  File file;
  read(kArchimateRegion, file);
  check_order(file.root(), {"name", "elements", "relationships", "organizations",
                            "propertyDefinitions", "views"});
  std::set<std::string> identifiers;
  for (const auto& found : file.document.select_nodes("//@identifier")) {
    const std::string identifier = found.attribute().value();
    CHECK_MESSAGE(is_name(identifier), identifier);
    CHECK_MESSAGE(identifiers.insert(identifier).second, identifier);
  }
  for (const auto& [identifier, node] : file.elements) {
    check_order(node, {"name", "documentation", "properties"});
    CHECK_FALSE(std::string(node.child("name").text().get()).empty());
  }
  for (const auto& [identifier, node] : file.relationships)
    check_order(node, {"name", "properties"});
  for (const auto& found : file.document.select_nodes("//view"))
    check_order(found.node(), {"name", "node", "connection"});
  for (const auto& found : file.document.select_nodes("//node"))
    check_order(found.node(), {"label", "node"});
  CHECK(std::string(file.elements.at("id-opd-a").child("name").text().get()) ==
        "Dinas <Satu> & \"Dua\"");
  CHECK(std::string(file.elements.at("id-lay-a").child("documentation").text().get()) ==
        "Baris satu\nbaris dua");
}

TEST_CASE("archimate: every reference leads to something of its sort") {
  File file;
  read(kArchimateRegion, file);
  std::set<std::string> definitions;
  for (const auto node : file.root().child("propertyDefinitions"))
    definitions.insert(attribute(node, "identifier"));
  for (const auto& found : file.document.select_nodes("//@propertyDefinitionRef"))
    CHECK(definitions.contains(found.attribute().value()));
  std::set<std::string> views;
  for (const auto& found : file.document.select_nodes("//view"))
    views.insert(attribute(found.node(), "identifier"));
  std::size_t listed = 0;
  for (const auto& found : file.document.select_nodes("//@identifierRef")) {
    const std::string named = found.attribute().value();
    const bool exists = file.elements.contains(named) || file.relationships.contains(named) ||
                        views.contains(named);
    CHECK_MESSAGE(exists, named);
    ++listed;
  }
  CHECK(listed == file.elements.size() + file.relationships.size() + views.size());
  for (const auto& [identifier, node] : file.relationships) {
    CHECK(file.elements.contains(attribute(node, "source")));
    CHECK(file.elements.contains(attribute(node, "target")));
  }
}

TEST_CASE("archimate: relationships are those that ArchiMate allows, and each is written once") {
  File file;
  read(kArchimateRegion, file);
  std::map<std::string, int> types;
  std::set<std::string> seen;
  for (const auto& [identifier, node] : file.relationships) {
    const std::string source = attribute(node, "source");
    const std::string target = attribute(node, "target");
    const std::string type = attribute(node, "xsi:type");
    CHECK_MESSAGE(exchange::is_allowed(attribute(file.elements.at(source), "xsi:type"), type,
                                       attribute(file.elements.at(target), "xsi:type")),
                  identifier);
    if (type != "Flow") CHECK_MESSAGE(seen.insert(type + source + target).second, identifier);
    ++types[type];
  }
  CHECK(types["Flow"] == 4);
  for (const char* type : {"Aggregation", "Assignment", "Composition", "Realization", "Triggering",
                           "Access", "Serving", "Influence", "Association"})
    CHECK_MESSAGE(types[type] > 0, type);
  // It is read and written, by the application that masters it too.
  CHECK(attribute(file.relationships.at("rel-Access-id-app-a-id-data-a"), "accessType") ==
        "ReadWrite");
  CHECK(file.relationships.contains("rel-Serving-id-inf-s-id-app-a"));
  CHECK(file.relationships.contains("rel-Assignment-id-opd-a-id-lay-a"));
  CHECK_FALSE(exchange::is_allowed("ApplicationComponent", "Realization", "BusinessActor"));
  CHECK_FALSE(exchange::is_allowed("BusinessActor", "Assignment", "ApplicationComponent"));
}

// Every relationship of the table is allowed between elements that its field may join.
TEST_CASE("archimate: no row of the table falls back to an association everywhere") {
  for (const auto& relation : exchange::archimate_relations()) {
    CAPTURE(relation.kind);
    CAPTURE(relation.field);
    const bool is_known = std::ranges::any_of(exchange::archimate_types(), [&](const auto& holder) {
      if (std::string_view(holder.kind) != relation.kind) return false;
      return std::ranges::any_of(exchange::archimate_types(), [&](const auto& named) {
        return relation.is_from_target
                   ? exchange::is_allowed(named.type, relation.type, holder.type)
                   : exchange::is_allowed(holder.type, relation.type, named.type);
      });
    });
    CHECK(is_known);
  }
}

TEST_CASE("archimate: a national application and the one that is it here are one element") {
  File file;
  read(R"(
opd:
  - {id: opd-a, nama: Dinas Satu, jenis: dinas}
aplikasi:
  - {id: app-a, nama: A, opd: opd-a}
  - {id: app-srikandi, nama: SRIKANDI, opd: opd-a, nasional: [nas-srikandi], hubungan: pakai}
alur_data:
  - {dari: app-a, ke: nas-srikandi, mekanisme: api}
)",
       file);
  CHECK(file.elements.size() == 3);
  CHECK(attribute(file.relationships.at("rel-app-a-_nas-srikandi"), "target") == "id-app-srikandi");
  CHECK(file.made.left_out[1].count == 0);
  CHECK(file.document.select_nodes("//view[@identifier='view-lanskap']/connection").size() == 1);
}

TEST_CASE("archimate: what has no place is counted; hostile names stay names; the same bytes") {
  File file;
  read(kArchimateRegion, file);
  // keputusan; the flow as a result of prg-a; one change.
  std::vector<std::size_t> counts;
  for (const auto& left : file.made.left_out) counts.push_back(left.count);
  CHECK(counts == std::vector<std::size_t>{1, 1, 1});
  const WrittenRepository repository(kArchimateRegion);
  CHECK(exported("archimate", repository.state()).files.front().content ==
        file.made.files.front().content);
  File hostile;
  read(R"(
opd:
  - {id: opd-a, nama: "]]><script>\u202e", jenis: dinas}
  - {id: opd-a, nama: "Kedua", jenis: dinas}
aplikasi:
  - {id: app-a, nama: "<!--", opd: opd-a}
  - {nama: "Tanpa id", opd: opd-a}
alur_data:
  - {dari: app-a, ke: tidak-ada}
)",
       hostile);
  CHECK(hostile.elements.size() == 4);
  CHECK(hostile.elements.contains("id-opd-a.2"));
  File empty;
  read("{}", empty);
  check_order(empty.root(), {"name", "views"});
}
