#pragma once

#include <string>

#include "base/text.h"
#include "query/ask.h"

namespace noken::query {

// A cell without a language: a decimal point, 1 or 0; nothing is empty.
std::string text_of(const tables::Cell& cell);

// For people: at most 100 columns wide, with a line that counts the rows.
std::string to_table(const Answer& answer, Language language);

std::string to_csv(const Answer& answer);
std::string to_markdown(const Answer& answer);

// `noken.query/1`: the columns, and each row as an object.
std::string to_json(const Answer& answer);

}  // namespace noken::query
