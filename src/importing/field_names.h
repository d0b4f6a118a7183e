#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "importing/field_path.h"

namespace noken::importing {

// How well a heading names a field, from 0 to 100: 90 and above say so in the field's own words, in
// those of SIA-SPBE, or in words that mean nothing else here.
inline constexpr int kCertain = 90;
inline constexpr int kLikely = 65;

struct FieldName {
  std::string text = {};  // normalised
  std::vector<std::string> words = {};
  int exact = 0;  // how well it names the field
};
struct NamedField {
  FieldPath path = {};
  std::vector<FieldName> names = {};
};
std::vector<NamedField> named_fields(const model::Kind& kind);
int likeness(std::string_view heading, const model::Kind& kind, const NamedField& field);

// What SIA-SPBE and the lists of regions call the field of the kind; normalised.
std::vector<std::string_view> other_names(std::string_view path, std::string_view kind);

// Whether a text, as a title or a file name, speaks of the kind.
bool speaks_of(std::string_view text, const model::Kind& kind);

// The share of words that two texts have in common, from 0 to 1; words such as `dan` do not count.
double common_words(std::string_view a, std::string_view b);

}  // namespace noken::importing
