#pragma once

#include <span>

#include "base/text.h"

namespace noken::questionnaire {

// What the rules want to know, asked as people would, over the column that holds the answer.
struct Question {
  const char* kind = "";
  const char* path = "";
  Text text{};
};

std::span<const Question> questions();

}  // namespace noken::questionnaire
