#pragma once

#include <string>
#include <string_view>

#include "base/text.h"

namespace noken::reference {

// A label in both languages that comes from a pack. Official names have no English: then both are
// the Indonesian.
struct Label {
  std::string indonesian;
  std::string english;
  std::string_view in(Language language) const {
    return language == Language::english && !english.empty() ? english : indonesian;
  }
};

}  // namespace noken::reference
