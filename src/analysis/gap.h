#pragma once

// Gap analyses (commands.md, `gap`): what lies between the architecture as it is and what is
// expected of it. The conditions are those of the rules, whether the rules are on or off.

#include <string>
#include <vector>

#include "diagnostics/finding.h"
#include "model/state.h"

namespace noken::analysis {

struct GapType;  // gap_type.h

// As written in ids and on the command line: `cakupan`.
std::string_view name_of(const GapType& type);
// Nothing when there is no such type.
const GapType* gap_type_named(std::string_view name);
// In alphabetical order.
std::vector<std::string_view> gap_type_names();

// A text in both languages that was made from the model.
struct Words {
  std::string indonesian = {};
  std::string english = {};
  std::string_view in(Language language) const {
    return language == Language::english ? english : indonesian;
  }
};

struct Gap {
  std::string id = {};  // of type and object alone: the same next year
  const GapType* type = nullptr;
  std::string object = {};
  std::string agency = {};  // id; empty when no agency answers for it
  Words current = {};       // empty when `findings` say it
  Words expected = {};
  Words cause = {};
  Severity severity = Severity::warning;  // high, medium, low
  std::vector<Diagnosis> rules = {};      // whose conditions it is, and whose legal basis
  std::vector<Finding> findings = {};     // of those rules
  std::vector<const model::Programme*> programmes = {};  // that close it, by id
  Location at = {};

  bool is_open() const { return programmes.empty(); }
};

// The gaps of these types, sorted by id.
std::vector<Gap> gaps(const model::State& state, const std::vector<const GapType*>& types);

}  // namespace noken::analysis
