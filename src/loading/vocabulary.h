#pragma once

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/config.h"
#include "reference/packs.h"

namespace noken::loading {

// The values an option field takes, for lookup and for suggestions.
using OptionValues = std::vector<std::string_view>;

// What the loader needs to know of the packs, with the region's own options (`opsi`) added.
class Vocabulary {
 public:
  Vocabulary(const reference::Packs& packs, const model::Config* config);

  const reference::Packs& packs() const { return packs_; }

  // The values of a list of the pack; nothing when no such list exists (then any text will do).
  const OptionValues* list(std::string_view name) const;

  // The sub-dimension codes of a pillar; nothing when the pack has no such pillar.
  const OptionValues* codes_of_pillar(std::string_view pillar) const;

 private:
  const reference::Packs& packs_;
  std::map<std::string, OptionValues, std::less<>> lists_;
  std::map<std::string, OptionValues, std::less<>> pillars_;
};

}  // namespace noken::loading
