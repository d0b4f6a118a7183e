#pragma once

// Changes to the text of a document that leave every other byte as it is.

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "importing/yaml_spot.h"
#include "importing/yaml_text.h"

namespace noken::importing {

struct Edit {
  std::size_t offset = 0;
  std::size_t length = 0;  // bytes that go
  std::size_t order = 0;   // among those at one place
  std::string text = {};
};

std::string applied(const std::string& text, std::vector<Edit> edits);

// What sets the fields of an element, whose mapping is given: values are replaced where they stand,
// new keys go where canonical order has them. Nothing when one of them cannot be set so.
std::optional<std::vector<Edit>> edits_for(const SourceFile& file, const model::Kind& kind,
                                           std::uint32_t mapping,
                                           const std::vector<NewField>& fields);

// Whether one text says all that the other says, comments included, but for what lies under the
// given paths (`aplikasi`, `3`, `standar` …, each after a line feed).
bool differ_only_under(const document::Tree& before, std::string_view text_before,
                       const document::Tree& after, std::string_view text_after,
                       const std::set<std::string>& paths);

}  // namespace noken::importing
