#pragma once

#include "base/library.h"

namespace noken::query {

Libraries libraries();

}  // namespace noken::query
