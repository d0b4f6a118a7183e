#pragma once

#include "model/adopted.h"
#include "rules/rule.h"

namespace noken::rules::conditions {

using model::is_adopted;

}  // namespace noken::rules::conditions
