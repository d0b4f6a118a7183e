// Shows documents as noken reads them, for the tests of the schemas: a line of JSON a file, with
// every scalar as text and aliases and merge keys applied. `clean` says that no byte of the file
// was left out.

#include <iostream>

#include "base/files.h"
#include "document/walk.h"
#include "formats/json.h"
#include "repository/repository.h"

using noken::document::Node;
using noken::document::NodeType;
using noken::document::Tree;
using noken::formats::Json;

static Json view(const Tree& tree, std::uint32_t index);

static Json mapping(const Tree& tree, std::uint32_t index) {
  Json::Object members;
  for (const noken::document::Entry& entry : noken::document::entries(tree, index)) {
    members.emplace_back(tree.nodes[entry.key].text, view(tree, entry.value));
  }
  return members;
}

static Json view(const Tree& tree, std::uint32_t index) {
  const std::uint32_t target = noken::document::resolve(tree, index).node;
  if (target == noken::document::kNone) return {};
  const Node& node = tree.nodes[target];
  if (node.type == NodeType::scalar) return node.text;
  if (node.type == NodeType::mapping) return mapping(tree, target);
  if (node.type != NodeType::sequence) return {};
  Json::Array items;
  for (auto child = node.first_child; child != noken::document::kNone;
       child = tree.nodes[child].next) {
    items.push_back(view(tree, child));
  }
  return items;
}

static Json view_of_file(const std::string& path) {
  const auto text = noken::read_file(path, noken::repository::kLargestFile);
  if (!text) return Json::Object{{"file", path}, {"clean", false}, {"document", Json()}};
  const Tree tree = noken::document::parse(*text);
  const bool is_clean = tree.issues.empty() && tree.skipped.empty();
  Json document = tree.root == noken::document::kNone ? Json() : view(tree, tree.root);
  return Json::Object{{"file", path}, {"clean", is_clean}, {"document", std::move(document)}};
}

int main(int count, char** words) {
  for (int i = 1; i < count; ++i) std::cout << to_line(view_of_file(words[i])) << '\n';
  return 0;
}
