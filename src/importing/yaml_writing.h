#pragma once

#include <optional>
#include <string>

#include "importing/yaml_edit.h"

namespace noken::importing {

// An element while its text is changed.
struct Writing {
  const SourceFile& file;
  const model::Kind& kind;
  std::uint32_t element;

  const document::Node& node(std::uint32_t index) const { return file.tree.nodes[index]; }
};

std::size_t end_of(const document::Node& node);

// As many blanks as stand before the node in its line.
std::string margin_of(const Writing& writing, const document::Node& node);

// A text for a key that has no value.
std::optional<Edit> fill_null(const Writing& writing, const Spot& spot, const std::string& written);

// A list that is longer keeps what is there; nothing when the value cannot be replaced.
std::optional<Edit> replace_value(const Writing& writing, const Spot& spot, const NewField& field);

}  // namespace noken::importing
