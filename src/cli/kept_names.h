#pragma once

// What the members of a root say of each other, kept from run to run.

#include <map>
#include <mutex>

#include "cache/contents.h"
#include "cache/store.h"
#include "loading/names_memory.h"

namespace noken::cli {

// What was read of a repository; nothing when it rests on more than the bytes of its files.
std::optional<cache::Contents> contents_of(const loading::Loaded& loaded);

// One entry for all members of a root, each with the digest of what it was learnt from.
class KeptNames : public loading::NamesMemory {
 public:
  KeptNames(cache::Store& store, const cache::Digest& key, repository::Folder root);

  std::optional<loading::MemberNames> names(const std::string& member) override;
  void keep_names(const std::string& member, const loading::MemberNames& names,
                  const loading::Loaded& loaded, const repository::Questions& questions) override;
  std::optional<loading::MemberDirectory::Member> held(const std::string& member,
                                                       const Ids& ids) override;
  void keep_held(const std::string& member, const Ids& ids,
                 const loading::MemberDirectory::Member& held,
                 const loading::Loaded& loaded) override;

  // What the names of the member were learnt from; nothing when they cannot be kept.
  std::optional<cache::Contents> contents(const std::string& member) const;

  // Of all that the directory can answer to the member about those ids that it names and that are
  // named of it.
  cache::Digest answers(const std::string& member, const loading::MemberDirectory& directory) const;

  // Of all ids of these members, when all are known.
  std::optional<cache::Digest> everyone(const std::vector<std::string>& members) const;

  // Writes what was learnt, if anything was.
  void keep();

 private:
  struct Held {
    cache::Digest asked = {};
    std::string bytes = {};
  };
  struct Known {
    loading::MemberNames names = {};
    std::vector<repository::Question> questions = {};
    Held some = {};  // of those ids that others name
    Held all = {};
  };
  struct Member {
    std::optional<cache::Contents> contents = std::nullopt;
    Known known = {};
  };
  void read_entry();
  const Member* find(const std::string& member) const;

  cache::Store& store_;
  cache::Digest key_;
  repository::Folder root_;
  std::map<cache::Digest, Known> before_;  // by contents; does not change
  mutable std::mutex mutex_;
  std::map<std::string, Member> members_;  // by folder; each is used by one thread at a time
  bool has_learnt_ = false;
};

}  // namespace noken::cli
