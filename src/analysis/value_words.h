#pragma once

#include <string>

#include "model/element.h"

namespace noken::analysis {

// The value of the field as the documents write it, lists with commas: `inf-pdn, inf-db`. Empty for
// maps, and for what is not given.
std::string value_words(const model::Element& element, const model::Field& field);

// What the field becomes: the new value, or, when some of a list stays, what leaves and what comes:
// `− inf-lama, + inf-pdn`.
std::string change_words(const model::Element& before, const model::Element& after,
                         const model::Field& field);

// A number with the decimal mark of the language and no more places than it needs.
std::string number_words(double number, Language language);

// A share of 1 as whole per cent: `170%`.
std::string percent_words(double share);

}  // namespace noken::analysis
