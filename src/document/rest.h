#pragma once

#include <cstddef>
#include <string_view>

#include "document/composer.h"

namespace noken::document {

// Judges what follows the document, from a place where its line is over or the document ends:
// markers and comments may stand there, a second document or other text may not.
void judge_rest(std::string_view text, std::size_t at, Composer& composer);

}  // namespace noken::document
