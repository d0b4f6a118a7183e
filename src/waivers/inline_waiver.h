#pragma once

#include <optional>
#include <string_view>

#include "base/date.h"

namespace noken::waivers {

// What a comment grants: `# noken: izinkan <rule> karena <reason> sampai <date>`. The words view
// the comment.
struct InlineWaiver {
  std::string_view rule;
  std::string_view reason;
  std::string_view until_word;
  std::optional<Date> until;  // nothing: the comment has not this form
};

// Whether a comment that begins with `# noken:` wants to be a waiver, well written or not.
bool wants_to_waive(std::string_view comment);

InlineWaiver read_inline_waiver(std::string_view comment);

}  // namespace noken::waivers
