#include "history/files_at.h"

#include "history/git.h"

namespace noken::history {

using repository::Snapshot;

Result<std::string> commit_of(const std::string& root, const std::string& revision) {
  const auto git = open_git(root);
  if (!git) return std::unexpected(git.error());
  const auto commit = find_commit(*git, revision);
  if (!commit) return std::unexpected(commit.error());
  return name_of(*git_commit_id(commit->get()));
}

static Result<Snapshot::Entry> entry_of(const Git& git, const git_tree_entry* file,
                                        const std::string& path) {
  Snapshot::Entry entry;
  entry.is_link = git_tree_entry_filemode(file) == GIT_FILEMODE_LINK;
  git_odb* store = nullptr;
  git_repository_odb(&store, git.repository.get());
  const Owned<git_odb, git_odb_free> odb(store);
  git_object_t type = GIT_OBJECT_INVALID;
  const git_oid* id = git_tree_entry_id(file);
  if (git_odb_read_header(&entry.size, &type, store, id) != 0)
    return std::unexpected(git_trouble());
  if (entry.size > repository::kLargestFile || (!entry.is_link && !repository::is_kept(path)))
    return entry;
  git_blob* found = nullptr;
  if (git_blob_lookup(&found, git.repository.get(), id) != 0) return std::unexpected(git_trouble());
  const Blob blob(found);
  entry.text.assign(static_cast<const char*>(git_blob_rawcontent(found)), entry.size);
  return entry;
}

static Result<void> add_tree(const Git& git, git_tree* tree, const std::string& prefix,
                             Snapshot& snapshot) {
  for (std::size_t i = 0; i < git_tree_entrycount(tree); ++i) {
    const git_tree_entry* entry = git_tree_entry_byindex(tree, i);
    const std::string path = prefix + git_tree_entry_name(entry);
    if (git_tree_entry_type(entry) == GIT_OBJECT_BLOB) {
      auto file = entry_of(git, entry, path);
      if (!file) return std::unexpected(file.error());
      snapshot.entries.emplace(path, std::move(*file));
    } else if (git_tree_entry_type(entry) == GIT_OBJECT_TREE) {
      git_tree* found = nullptr;
      if (git_tree_lookup(&found, git.repository.get(), git_tree_entry_id(entry)) != 0)
        return std::unexpected(git_trouble());
      const Tree folder(found);
      if (auto added = add_tree(git, found, path + "/", snapshot); !added) return added;
    }
  }
  return {};
}

// Another git repository inside (a submodule) has a history of its own and is left out.
Result<Snapshot> files_at(const std::string& root, const std::string& name) {
  const auto git = open_git(root);
  if (!git) return std::unexpected(git.error());
  const auto commit = find_commit(*git, name);
  if (!commit) return std::unexpected(commit.error());
  const auto tree = tree_of(*git, commit->get());
  if (!tree) return std::unexpected(tree.error());
  Snapshot snapshot;
  if (*tree == nullptr) return snapshot;
  if (auto added = add_tree(*git, tree->get(), "", snapshot); !added)
    return std::unexpected(added.error());
  return snapshot;
}

}  // namespace noken::history
