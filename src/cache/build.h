#pragma once

#include <optional>

#include "cache/digest.h"

namespace noken::cache {

// Of the program that runs: another build is another program, also under the same version. Nothing
// when the linker left no mark in it.
std::optional<Digest> build_digest();

}  // namespace noken::cache
