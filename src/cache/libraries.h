#pragma once

#include "base/library.h"

namespace noken::cache {

Libraries libraries();

}  // namespace noken::cache
