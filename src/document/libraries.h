#pragma once

#include "base/library.h"

namespace noken::document {

Libraries libraries();

}  // namespace noken::document
