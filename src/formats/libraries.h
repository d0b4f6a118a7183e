#pragma once

#include "base/library.h"

namespace noken::formats {

Libraries libraries();

}  // namespace noken::formats
