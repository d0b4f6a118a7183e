#pragma once

#include <string_view>

namespace noken {

enum class Language : unsigned char { indonesian, english };

// One text in both languages. Indonesian is the original.
struct Text {
  const char* indonesian = "";
  const char* english = "";

  constexpr std::string_view in(Language language) const {
    return language == Language::indonesian ? indonesian : english;
  }
};

}  // namespace noken
