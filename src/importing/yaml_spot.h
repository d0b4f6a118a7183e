#pragma once

// Where a field of an element stands in the text of its file.

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "document/tree.h"

namespace noken::importing {

// An element in its document.
struct ElementSpot {
  std::uint32_t mapping = document::kNone;
  std::string path = {};  // `aplikasi`, `3`, each after a line feed
};

// A file of the repository, read again so that it can be changed.
struct SourceFile {
  std::string path = {};  // from the root of the repository
  std::string text = {};
  document::Tree tree = {};
  std::unordered_map<std::size_t, ElementSpot> elements = {};  // by the places of their keys
};

// Parses the text. The file must stay where it is from now on.
void parse(SourceFile& file);

// The element one of whose keys stands at the offset; its mapping is kNone when there is none, or
// an alias leads to it.
ElementSpot element_at(const SourceFile& file, std::size_t offset);

// How far a path leads in a mapping.
struct Spot {
  std::uint32_t mapping = document::kNone;  // the deepest that is there
  std::size_t depth = 0;                    // keys of the path that lead to it
  std::uint32_t key = document::kNone;      // of the next one, when it is there
  std::uint32_t value = document::kNone;
  bool is_elsewhere = false;  // an alias or a merge key leads to another place of the file
};
Spot find_spot(const document::Tree& tree, std::uint32_t mapping,
               const std::vector<std::string>& keys);

// The scalars that stand there: of a list its items.
std::vector<std::string> texts_at(const document::Tree& tree, const Spot& spot);

}  // namespace noken::importing
