#pragma once

// Assessments (`penilaian`) worked out by the weights of their index.

#include <optional>
#include <string>
#include <vector>

#include "analysis/index_value.h"
#include "model/state.h"

namespace noken::analysis {

// Of each indicator of the index, in its order; nothing where none is given.
using Levels = std::vector<std::optional<std::int64_t>>;

// A domain or an aspect of an index.
struct IndexPart {
  std::string name = {};
  bool is_domain = false;
  std::vector<std::size_t> indicators = {};  // their places in the index
};

struct Assessed {
  const model::Assessment* assessment = nullptr;
  const reference::IndexScheme* scheme = nullptr;
  Levels levels = {};
  IndexValue value = {};                   // unknown when no level is given
  std::vector<std::string> missing = {};   // indicators without a level
  std::vector<std::string> unproved = {};  // indicators of the rule level_without_evidence

  bool is_target() const;
};

// What stands for an indicator without a level: nothing can be lower.
inline constexpr std::int64_t kLowestLevel = 1 * kUnits;
inline constexpr std::int64_t kHighestLevel = 5 * kUnits;

// Each domain before its aspects, in the order of the index.
std::vector<IndexPart> parts_of(const reference::IndexScheme& scheme);

IndexValue value_of(const reference::Index& index, const Levels& levels);
IndexValue value_of(const reference::Index& index, const Levels& levels, const IndexPart& part);

// The tables of every index of the packs, the leading one first.
Result<std::vector<reference::IndexScheme>> load_schemes(const reference::Packs& packs);

// By index, year, who assessed (targets last) and id. `schemes` outlive the answer.
std::vector<Assessed> assessed(const model::State& state,
                               const std::vector<reference::IndexScheme>& schemes);

// The last of the index that is no target, and the last target; nothing when there is none.
const Assessed* latest_of(const std::vector<Assessed>& all, const reference::IndexScheme& scheme);
const Assessed* target_of(const std::vector<Assessed>& all, const reference::IndexScheme& scheme);

}  // namespace noken::analysis
