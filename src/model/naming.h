#pragma once

#include <string>

#include "model/element.h"

namespace noken::model {

// The name of an element, or what stands for it.
std::string shown_name(const Element& element);

}  // namespace noken::model
