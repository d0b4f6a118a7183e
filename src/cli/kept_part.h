#pragma once

// What `check` found in one repository, as bytes for the cache.

#include <optional>

#include "cache/bytes.h"
#include "cli/check_one.h"
#include "repository/questions.h"

namespace noken::cli {

struct KeptPart {
  Checked checked = {};
  std::vector<repository::Question> questions = {};  // that its reading asked the file system
  // Over all ids of all members, when it may have looked for one there.
  std::optional<cache::Digest> everyone = std::nullopt;
  std::vector<std::string> members = {};  // of a root, as its settings choose them
};

std::string bytes_of(const KeptPart& part);

// Nothing when the bytes do not describe such a part. It views the bytes, which must stay.
std::optional<KeptPart> part_in(std::string_view bytes);

// Questions are kept in other entries too.
void put_questions(std::string& bytes, const std::vector<repository::Question>& questions);
std::vector<repository::Question> questions_in(cache::Reader& reader);

}  // namespace noken::cli
