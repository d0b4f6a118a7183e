#pragma once

// The two states of `diff`: each an existing folder, a git revision, or a date.

#include <memory>
#include <optional>

#include "cli/command.h"
#include "difference/difference.h"
#include "loading/load.h"

namespace noken::cli {

// One word of the call, understood.
struct StateWord {
  std::string word = {};
  std::string root = {};        // of the repository, absolute
  std::string commit = {};      // of a revision
  std::optional<Day> day = {};  // of a date
};

// A repository as it was or is; the state is made when a day is asked for.
struct OneState {
  StateWord word = {};
  std::shared_ptr<loading::Loaded> loaded = nullptr;
  std::unique_ptr<model::State> state = nullptr;
};

struct TwoStates {
  OneState before = {};
  OneState after = {};
};

// Reads both (the former one perhaps only where it differs: load_beside.h), with a word on stderr
// when the files of one have errors. When a day is named for one of them or by `--at`, both are
// states at a day; else all that is written is compared.
Result<TwoStates> load_two(const Call& call, const Streams& streams);

difference::Side side_of(const OneState& state);

}  // namespace noken::cli
