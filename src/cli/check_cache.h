#pragma once

// What earlier runs of `check` found, by what they read (docs/decisions/0009-cache.md).

#include <atomic>
#include <memory>

#include "cli/check_one.h"
#include "cli/kept_names.h"
#include "cli/kept_part.h"

namespace noken::cli {

// From now on each thread hears when it looks for an id among those of all members.
void listen_to(loading::MemberDirectory& directory);
// Whether this thread did so since it was asked last.
bool has_looked_everywhere();

class CheckCache {
 public:
  // Nothing when there is no place for a cache, or the request goes without it. `outer` hands its
  // settings to the root, if there is such a one.
  static std::unique_ptr<CheckCache> open(const CheckRequest& request,
                                          const model::Architecture* outer);

  std::optional<KeptPart> find_root();
  // What the root hands to its members is told as soon as it was read, then what was found in it.
  void learn_root(const loading::Loaded& loaded);
  void keep_root(const Checked& checked, const loading::Loaded& loaded,
                 const repository::Questions& questions);

  // Members are looked for and kept from several threads.
  std::optional<Checked> find_member(const std::string& member,
                                     const loading::MemberDirectory& directory);
  struct Read {
    const loading::Loaded& loaded;
    const repository::Questions& questions;
    bool looked_everywhere = false;
  };
  void keep_member(const std::string& member, const Checked& checked, const Read& read,
                   const loading::MemberDirectory& directory);

  loading::NamesMemory* names() { return &names_; }
  void finish();

 private:
  CheckCache(const CheckRequest& request, cache::Store store, const cache::Digest& asked,
             const cache::Digest& outer);
  cache::Digest root_key(const cache::Contents& contents) const;
  std::optional<cache::Digest> member_key(const std::string& member,
                                          const loading::MemberDirectory& directory) const;
  std::optional<KeptPart> find(const cache::Digest& key, const repository::Folder& folder) const;
  void keep(const cache::Digest& key, const KeptPart& part);

  cache::Store store_;
  repository::Folder folder_;
  cache::Digest asked_;                                 // the request and the program
  cache::Digest outer_;                                 // what is handed to the root
  bool checks_root_;                                    // else only its settings are asked for
  std::optional<cache::Digest> handed_ = std::nullopt;  // what it hands on; nothing: not known
  std::vector<std::string> members_ = {};
  KeptNames names_;
  std::atomic<bool> has_changed_ = false;  // what the root hands on, since it was kept
  std::atomic<bool> is_tidied_ = false;
};

}  // namespace noken::cli
