#pragma once

#include <string>
#include <string_view>

#include "importing/table_rows.h"

namespace noken::importing {

// `sistem-informasi` of a name, at most 40 letters; `Sistem Informasi Kepegawaian (SIMPEG)` goes by
// its short name. Empty when the name has nothing that an id can have.
std::string words_for_id(std::string_view name);

// `dinkes` of `opd-dinkes`.
std::string without_prefix(std::string_view agency);

// An id that no element has: with the agency behind it when it is taken, then with a number. Empty
// when none can be made.
std::string made_id(const Importing& importing, const RowElement& row, std::string_view name);

}  // namespace noken::importing
