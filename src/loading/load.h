#pragma once

#include <functional>
#include <memory>
#include <string>
#include <unordered_set>
#include <vector>

#include "base/result.h"
#include "diagnostics/finding.h"
#include "model/architecture.h"
#include "repository/folder.h"

namespace noken::loading {

// What the members of a root must know of each other (format.md, section 8).
struct MemberDirectory {
  struct Member {
    std::unordered_map<std::string, model::KindId> kinds;  // by id
    model::LeftOut left_out;
    const model::KindId* kind_of(const std::string& id) const {
      const auto kind = kinds.find(id);
      return kind == kinds.end() ? nullptr : &kind->second;
    }
    bool may_exist(const std::string& id) const {
      return left_out.everything || left_out.ids.contains(id);
    }
  };
  using Members = std::unordered_map<std::string, Member>;  // by region
  Members named;                          // every member, with those of its ids that are named
  std::unordered_set<std::string> names;  // every `region:id` that a member refers to
  // Every member with all its ids. Asked for only when an id leads nowhere, so it is read then.
  std::function<const Members&()> everyone;

  const Member* find(const std::string& region) const {
    const auto member = named.find(region);
    return member == named.end() ? nullptr : &member->second;
  }
};

// The part of a file's text that is read, whole entries of the document; nothing: it is not read.
using FilePart = std::function<std::string_view(std::string_view text)>;

struct LoadOptions {
  Day as_of = 0;
  // What holds in a member unless it says otherwise; the member keeps it alive.
  std::shared_ptr<const model::Architecture> root = nullptr;
  const MemberDirectory* directory = nullptr;  // nothing: no other member is known
  bool names_only = false;                     // ids and references, enough for a directory
  FilePart only = {};                          // of its files; noken.yaml is read in any case
};

// A repository as read: what could be read, and what was refused. The findings have no severity yet
// but where it differs from the rule's own.
struct Loaded {
  std::shared_ptr<model::Architecture> architecture;
  std::vector<Finding> findings;
  std::vector<std::string>
      members;  // folders of members that `anggota` names, relative to the root
  std::vector<std::string> folders_below;  // that have a noken.yaml, members or not
  std::size_t file_count = 0;              // noken.yaml included
  bool is_read_whole = false;              // no file was unreadable, and no link left aside
};

// Reads the repository whose noken.yaml lies in the folder. A wrong document is findings; trouble
// is only a pack or a folder that cannot be read at all.
Result<Loaded> load(const repository::Folder& folder, const LoadOptions& options);

// Only noken.yaml of a folder: the settings that a root hands to its members. Nothing is resolved.
std::shared_ptr<model::Architecture> load_settings(const std::string& root);

// What a noken.yaml with this text leaves out (`abaikan`).
std::vector<std::string> ignored_globs(const std::string& text);

// What the members of a root must know of each other before the first is loaded.
Result<MemberDirectory> read_directory(const repository::Folder& folder, const Loaded& root,
                                       Day day);

}  // namespace noken::loading
