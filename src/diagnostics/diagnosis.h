#pragma once

#include <cstddef>
#include <cstdint>

namespace noken {

// Every rule under its name. The list is made by the build from the file names under src/rules.
enum class Diagnosis : std::uint16_t {
#define NOKEN_RULE(name) name,
#include "rule_list.inc"
#undef NOKEN_RULE
};

inline constexpr std::size_t kDiagnosisCount = 0
#define NOKEN_RULE(name) +1
#include "rule_list.inc"
#undef NOKEN_RULE
    ;

}  // namespace noken
