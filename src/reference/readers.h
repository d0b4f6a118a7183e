#pragma once

#include <string>

#include "base/result.h"
#include "reference/pack_source.h"
#include "reference/packs.h"

namespace noken::reference {

// Each fills its part of the packs from the tables of one pack and refuses rows that later stages
// could not trust.
Result<void> read_architecture(const PackSource& source, Packs& packs);
Result<void> read_index(const PackSource& source, const std::string& edition, Packs& packs);
Result<void> read_smart_city(const PackSource& source, Packs& packs);
Result<void> read_national(const PackSource& source, Packs& packs);
Result<void> read_general(Packs& packs);

}  // namespace noken::reference
