#pragma once

#include "exchange/sia_spbe.h"

namespace noken::exchange {

// Both are parts of `sia_sheets`.
std::span<const SiaSheet> sia_domain_sheets();
std::span<const SiaSheet> sia_device_sheets();

}  // namespace noken::exchange
