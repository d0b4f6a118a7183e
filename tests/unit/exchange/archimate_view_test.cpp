// What no schema sees: nodes inside their view and their parent, connections between them.

#include <algorithm>
#include <set>

#include "unit/exchange/archimate_file.h"

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken;
using tests::attribute;
using tests::kArchimateRegion;
using File = tests::ArchimateFile;

namespace {

struct Box {
  long x = 0;
  long y = 0;
  long right = 0;
  long bottom = 0;
};

}  // namespace

static Box box_of(pugi::xml_node node) {
  const auto number = [&](const char* name) { return node.attribute(name).as_llong(-1); };
  CHECK(number("x") >= 0);
  CHECK(number("y") >= 0);
  CHECK(number("w") > 0);
  CHECK(number("h") > 0);
  return {number("x"), number("y"), number("x") + number("w"), number("y") + number("h")};
}

static void check_node(const File& file, pugi::xml_node node, std::set<std::string>& nodes) {
  nodes.insert(attribute(node, "identifier"));
  const std::string type = attribute(node, "xsi:type");
  if (type == "Element") {
    CHECK(file.elements.contains(attribute(node, "elementRef")));
  } else {
    CHECK(type == "Container");
    CHECK_FALSE(node.attribute("elementRef"));
  }
  const Box outer = box_of(node);
  for (const auto child : node.children("node")) {
    const Box inner = box_of(child);
    const bool lies_inside = inner.x >= outer.x && inner.y >= outer.y &&
                             inner.right <= outer.right && inner.bottom <= outer.bottom;
    CHECK_MESSAGE(lies_inside, attribute(child, "identifier"));
    check_node(file, child, nodes);
  }
}

static void check_connection(const File& file, pugi::xml_node view, pugi::xml_node connection) {
  const auto relationship = file.relationships.find(attribute(connection, "relationshipRef"));
  REQUIRE(relationship != file.relationships.end());
  for (const char* end : {"source", "target"}) {
    const std::string path = "//node[@identifier='" + attribute(connection, end) + "']";
    const auto node = file.document.select_node(path.c_str()).node();
    CHECK(attribute(node, "elementRef") == attribute(relationship->second, end));
    auto above = node.parent();
    while (std::string_view(above.name()) == "node") above = above.parent();
    CHECK(above == view);
  }
}

TEST_CASE("archimate: views have nodes in their place and connections between them") {
  File file;
  read(kArchimateRegion, file);
  std::vector<std::string> views;
  for (const auto& found : file.document.select_nodes("//view")) {
    const auto view = found.node();
    views.push_back(attribute(view, "identifier"));
    std::set<std::string> nodes;
    std::vector<Box> boxes;
    for (const auto node : view.children("node")) {
      check_node(file, node, nodes);
      boxes.push_back(box_of(node));
    }
    CHECK(nodes.size() > 1);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
      for (std::size_t k = 0; k < i; ++k) {
        const bool lie_apart = boxes[i].x >= boxes[k].right || boxes[k].x >= boxes[i].right ||
                               boxes[i].y >= boxes[k].bottom || boxes[k].y >= boxes[i].bottom;
        CHECK(lie_apart);
      }
    }
    for (const auto connection : view.children("connection"))
      check_connection(file, view, connection);
  }
  CHECK(views == std::vector<std::string>{"view-lanskap", "view-opd-a", "view-opd-b"});
  const auto landscape = file.document.select_node("//view[@identifier='view-lanskap']").node();
  // The flow from app-b to the staff of opd-a, and the three others.
  CHECK(std::ranges::distance(landscape.children("connection")) == 4);
}
