#pragma once

// The repository that a command works on.

#include <initializer_list>

#include "cli/command.h"
#include "loading/load.h"
#include "model/state.h"

namespace noken::cli {

// A repository with the settings of the root it is a member of, if it is one.
Result<loading::Loaded> load_repository(const repository::Folder& folder, Day as_of);

// The ids of all members, since they refer to each other.
Result<loading::MemberDirectory> directory_of(const repository::Folder& folder,
                                              const loading::Loaded& root, Day day);

struct Here {
  loading::Loaded loaded = {};
  Day as_of = 0;
  Day at = 0;  // the day of the state to show
};

// The repository of `-C`, with a word on stderr when its files have errors.
Result<Here> load_here(const Call& call, const Streams& streams);

// The last `--format`, or the first that is known.
Result<std::string> format_of(const Call& call, std::string_view command,
                              std::initializer_list<std::string_view> known);

// What `--opd` names is no agency; with the nearest that is one.
Trouble no_such_agency(const model::State& state, const std::string& id);

}  // namespace noken::cli
