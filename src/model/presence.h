#pragma once

#include "model/kind.h"

namespace noken::model {

// Whether the member of a field was given, is absent, or was refused.
Presence presence_of(const Slot& slot);

// Whether row `row` of `fields_of(kind)` is missing in the element.
bool is_absent(const Element& element, std::size_t row);

// Takes back the absence of a field of which nothing is known, since bytes of its record were left
// out.
void refuse_if_absent(const Slot& slot);

enum class Holds : std::uint8_t { yes, no, unknown };

// Whether the condition of a row holds in a record; unknown when the field it asks about is.
Holds holds(const When& when, Record& record, std::span<const Field* const> fields);

}  // namespace noken::model
