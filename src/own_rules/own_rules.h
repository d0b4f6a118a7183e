#pragma once

// Rules that a repository brings along: one file aturan/<name>.yaml each, whose SQL gives the ids
// of the objects that break it.

#include <string>
#include <vector>

#include "base/result.h"
#include "model/state.h"
#include "rules/own.h"
#include "rules/run.h"

namespace noken::own_rules {

struct OwnRule {
  rules::OwnRule texts = {};
  std::string sql = {};
  std::vector<std::string> hits = {};    // documents in which it finds something
  std::vector<std::string> passes = {};  // documents in which it finds nothing
};

// Reads them, by code, and puts them into the catalogue. A file that is not as it should be is
// trouble: what it was to find would be missing in silence.
Result<std::vector<OwnRule>> read_own_rules(const std::string& root);

// What they find in the architecture at the date, those that are selected.
Result<std::vector<Finding>> run_own_rules(const std::vector<OwnRule>& own,
                                           const model::State& state,
                                           const rules::Selection& selection);

// How the examples of the rules came out.
struct Tried {
  std::size_t examples = 0;
  std::vector<Trouble> unlike;  // those that did not come out as they say, a sentence each
};
Result<Tried> try_examples(const std::vector<OwnRule>& own, Day day);

}  // namespace noken::own_rules
