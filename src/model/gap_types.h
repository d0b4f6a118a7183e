#pragma once

#include <string_view>

namespace noken::model {

// The first part of a gap's id, as programmes write it in `menutup`; analysis has a file for each.
inline constexpr std::string_view kGapTypes[] = {"cakupan",   "indeks",   "integrasi",
                                                 "keamanan",  "kesiapan", "layanan",
                                                 "perubahan", "pilar",    "tumpang_tindih"};

}  // namespace noken::model
