#pragma once

#include "model/element.h"

namespace noken::model {

enum class Life : std::uint8_t { live, planned, retired };

// First and last day of the life of an element as it is written (format.md, section 3, "States are
// computed").
bool starts_by(const Element& element, Day day);
bool has_ended_by(const Element& element, Day day);
Life life_at(const Element& element, Day day);
std::string_view status_of(const Element& element);  // `aktif` when not given
bool is_life_known(const Element& element);          // whether status and dates could be read

}  // namespace noken::model
