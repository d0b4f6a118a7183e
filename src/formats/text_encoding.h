#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace noken::formats {

struct DecodedText {
  std::string text = {};      // UTF-8, without byte order mark
  const char* encoding = "";  // the name people know: `UTF-8`, `UTF-16`, `Windows-1252`
};

// Text as office programs save it. What is not UTF-8 and has no sign of UTF-16 is Windows-1252, as
// on nearly all computers here; trouble when it cannot be that either.
Result<DecodedText> decode(std::string_view bytes, std::string_view name);

}  // namespace noken::formats
