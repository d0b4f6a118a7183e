#pragma once

// A repository that is read beside another one (load_beside.h): what is lent, and what must be
// read.

#include <limits>
#include <memory>
#include <vector>

#include "loading/file_result.h"

namespace noken::loading {

inline constexpr std::uint32_t kOwn = std::numeric_limits<std::uint32_t>::max();

// A repository while it is read beside the other one.
struct Beside {
  repository::Folder folder;
  const model::Architecture& other;
  Vocabulary vocabulary;
  std::shared_ptr<model::Architecture> architecture = std::make_shared<model::Architecture>();
  std::vector<std::uint32_t> lenders = {};  // by file: that of the other one, or kOwn
  std::vector<char> is_lent = {};           // by file of the other one
  std::vector<FileResult> files = {};       // those that were read
};

// The id was not refused and is no reserved one, so that it can be said who is named by it.
bool is_id_certain(const model::Element& element);
bool has_certain_ids(const model::Elements& elements);
bool is_nothing_left_out(const model::LeftOut& left_out);

// Reads the files that nobody lends, and those whose words mean something else because of them,
// which are lent no longer. False when something is left out or uncertain, or noken.yaml among
// them.
bool read_all_own(Beside& beside);

}  // namespace noken::loading
