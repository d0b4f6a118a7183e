#pragma once

// What was learnt of members in an earlier run, so that a directory need not be read again.

#include <optional>

#include "loading/load.h"
#include "repository/questions.h"

namespace noken::loading {

// What one member says before anybody is asked what it holds.
struct MemberNames {
  std::string region = {};  // empty: it does not say, so that nobody can name it
  std::vector<std::string> foreign = {};
};

// Asked from several threads. Members go by their folder; `loaded` is what was read to learn it.
class NamesMemory {
 public:
  NamesMemory() = default;
  NamesMemory(const NamesMemory&) = delete;
  NamesMemory& operator=(const NamesMemory&) = delete;
  virtual ~NamesMemory() = default;

  virtual std::optional<MemberNames> names(const std::string& member) = 0;
  virtual void keep_names(const std::string& member, const MemberNames& names, const Loaded& loaded,
                          const repository::Questions& questions) = 0;

  // What the member holds of these ids, which are sorted; of none: all it holds.
  using Ids = std::vector<std::string>;
  virtual std::optional<MemberDirectory::Member> held(const std::string& member,
                                                      const Ids& ids) = 0;
  virtual void keep_held(const std::string& member, const Ids& ids,
                         const MemberDirectory::Member& held, const Loaded& loaded) = 0;
};

// The root as far as a directory needs it.
struct DirectoryRoot {
  repository::Folder folder = {};
  std::vector<std::string> members = {};
  std::vector<std::string> foreign = {};  // `region:id` that it refers to itself
  Day day = 0;
  NamesMemory* memory = nullptr;  // nothing: all is read
};

Result<MemberDirectory> read_directory(const DirectoryRoot& root);

}  // namespace noken::loading
