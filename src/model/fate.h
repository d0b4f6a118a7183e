#pragma once

// What becomes of elements between two days of one architecture (format.md, section 3, "States are
// computed").

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/state.h"

namespace noken::model {

enum class Fate : std::uint8_t { same, added, upgraded, replaced, retired };

// `baru`, `ditingkatkan`, `diganti`, `dihentikan`, else `tetap`.
const Text& word_of(Fate fate);

// Elements without a life, and those that live on neither day, stay the same.
Fate fate_of(const State& now, const State& then, const Element& element);

// Every element that does not stay the same, by its id.
std::map<std::string, Fate> fates(const State& now, const State& then);

// The changes that take effect after `now` and by `then`, in the order of their days.
std::vector<const Change*> changes_between(const State& now, const State& then,
                                           const Element& element);

// The fields that these changes set to another value, in the order of the field table.
std::vector<const Field*> changed_fields(const State& now, const State& then,
                                         const Element& element);

// The last day of `periode`, on which the plan is fulfilled.
std::optional<Day> end_of_plan(const Architecture& architecture);

}  // namespace noken::model
