#pragma once

// An ArchiMate model as plain data, before it is written as XML.

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "exchange/export.h"

namespace noken::exchange {

struct ArchimateProperty {
  std::string key = {};  // the path of the field: `standar.waktu_hari`
  std::string value = {};
};

struct ArchimateElement {
  std::string identifier = {};
  std::string type = {};
  std::string name = {};
  std::string documentation = {};
  std::vector<ArchimateProperty> properties = {};
  std::string folder = {};  // the kind in words
};

struct ArchimateRelationship {
  std::string identifier = {};
  std::string type = {};
  std::string source = {};  // identifiers of elements
  std::string target = {};
  std::string access = {};  // Read, Write, ReadWrite; empty: not said
  std::string name = {};
  std::vector<ArchimateProperty> properties = {};
};

// Absolute places in points, from the upper left corner of the view.
struct ArchimateBox {
  std::int64_t x = 0;
  std::int64_t y = 0;
  std::int64_t width = 1;
  std::int64_t height = 1;
};

struct ArchimateNode {
  std::string identifier = {};
  std::string element = {};  // empty: a group with a label
  std::string label = {};
  ArchimateBox box = {};
  std::vector<ArchimateNode> children = {};
};

struct ArchimatePoint {
  std::int64_t x = 0;
  std::int64_t y = 0;
};

struct ArchimateConnection {
  std::string identifier = {};
  std::string relationship = {};
  std::string source = {};  // identifiers of nodes
  std::string target = {};
  std::vector<ArchimatePoint> bends = {};
};

struct ArchimateView {
  std::string identifier = {};
  std::string name = {};
  std::vector<ArchimateNode> nodes = {};
  std::vector<ArchimateConnection> connections = {};
};

// Names for everything in the file: each is an NCName and used once.
class ArchimateIdentifiers {
 public:
  std::string made(const std::string& wanted);

 private:
  std::set<std::string> taken_ = {};
  std::map<std::string, int> used_ = {};  // how often a name was wanted
};

struct ArchimateModel {
  std::string name = {};
  std::vector<ArchimateElement> elements = {};
  std::vector<ArchimateRelationship> relationships = {};
  std::vector<ArchimateView> views = {};
  ArchimateIdentifiers identifiers = {};
  std::map<std::string, std::string> by_id = {};  // identifier of the element with an id
  std::size_t exported = 0;                       // elements of ours, flows among them
  std::vector<LeftOut> left_out = {};
};

// Elements and relationships; views are added by `add_views`.
ArchimateModel archimate_model(const ExportInput& input);

// The landscape, and one view for each agency that owns an application. Trouble when they cannot be
// laid out.
Result<void> add_views(const ExportInput& input, const diagram::Engine& engine,
                       ArchimateModel& model);

// The file in the Open Exchange format.
std::string archimate_text(const ArchimateModel& model);

}  // namespace noken::exchange
