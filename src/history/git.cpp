#include "history/git.h"

#include <fmt/format.h>

#include <filesystem>

namespace noken::history {

namespace fs = std::filesystem;

Trouble git_trouble() {
  const git_error* error = git_error_last();
  const std::string reason = error != nullptr ? error->message : "?";
  return {fmt::format("riwayat git tidak dapat dibaca ({}); periksa dengan `git fsck`", reason),
          fmt::format("the history of git cannot be read ({}); look with `git fsck`", reason)};
}

// Whose files these are is no matter here: nothing that a repository names is ever run.
static void start_library() {
  static const bool kStarted = [] {
    git_libgit2_init();
    for (const int level : {GIT_CONFIG_LEVEL_PROGRAMDATA, GIT_CONFIG_LEVEL_SYSTEM,
                            GIT_CONFIG_LEVEL_XDG, GIT_CONFIG_LEVEL_GLOBAL}) {
      git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, "");
    }
    git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0);
    return true;
  }();
  static_cast<void>(kStarted);
}

static Trouble no_git(const std::string& root) {
  return {fmt::format("`{}` tidak berada dalam repositori git, jadi tidak ada riwayatnya; "
                      "buat dengan `git init`, atau bandingkan dua folder",
                      root),
          fmt::format("`{}` lies in no git repository, so it has no history; make one with "
                      "`git init`, or compare two folders",
                      root)};
}

static std::string prefix_of(git_repository* repository, const std::string& root) {
  std::error_code error;
  const fs::path top = fs::canonical(git_repository_workdir(repository), error);
  const std::string inner = fs::canonical(root, error).lexically_relative(top).generic_string();
  return inner == "." ? "" : inner + "/";
}

Result<Git> open_git(const std::string& root) {
  start_library();
  git_repository* opened = nullptr;
  const int failed =
      git_repository_open_ext(&opened, root.c_str(), GIT_REPOSITORY_OPEN_CROSS_FS, nullptr);
  if (failed == GIT_ENOTFOUND) return std::unexpected(no_git(root));
  if (failed != 0) return std::unexpected(git_trouble());
  Git git;
  git.repository.reset(opened);
  if (git_repository_is_bare(opened) != 0) return std::unexpected(no_git(root));
  git.prefix = prefix_of(opened, root);
  return git;
}

std::string name_of(const git_oid& id) {
  char name[GIT_OID_HEXSZ + 1] = {};
  git_oid_tostr(name, sizeof name, &id);
  return name;
}

// How many commits back a clone reaches that was cut off.
static std::size_t depth_of(git_repository* repository) {
  git_oid id;
  std::size_t depth = 0;
  if (git_reference_name_to_id(&id, repository, "HEAD") != 0) return depth;
  git_commit* found = nullptr;
  while (git_commit_lookup(&found, repository, &id) == 0) {
    const Commit commit(found);
    ++depth;
    if (git_commit_parentcount(commit.get()) == 0) break;
    id = *git_commit_parent_id(commit.get(), 0);
  }
  return depth;
}

static Trouble not_fetched(const std::string& name, std::size_t depth) {
  return {
      fmt::format("revisi `{}` tidak ada: klon ini dangkal, kedalamannya {} komit; ambil riwayat "
                  "penuh dengan `git fetch --unshallow` (di CI: `fetch-depth: 0` atau `GIT_DEPTH: "
                  "0`)",
                  name, depth),
      fmt::format("there is no revision `{}`: the clone is shallow, its depth is {}; fetch the "
                  "whole history with `git fetch --unshallow` (in CI: `fetch-depth: 0` or "
                  "`GIT_DEPTH: 0`)",
                  name, depth)};
}

static Trouble no_revision(const Git& git, const std::string& name) {
  if (git_repository_is_shallow(git.repository.get()) == 1)
    return not_fetched(name, depth_of(git.repository.get()));
  return {fmt::format("revisi git `{}` tidak ada; `git branch --all` dan `git tag` mendaftar yang "
                      "ada",
                      name),
          fmt::format("there is no git revision `{}`; `git branch --all` and `git tag` list what "
                      "there is",
                      name)};
}

Result<Commit> find_commit(const Git& git, const std::string& name) {
  git_object* found = nullptr;
  if (git_revparse_single(&found, git.repository.get(), name.c_str()) != 0)
    return std::unexpected(no_revision(git, name));
  const Object object(found);
  git_object* peeled = nullptr;
  if (git_object_peel(&peeled, found, GIT_OBJECT_COMMIT) != 0)
    return std::unexpected(no_revision(git, name));
  return Commit(reinterpret_cast<git_commit*>(peeled));
}

Result<Tree> tree_of(const Git& git, git_commit* commit) {
  git_tree* found = nullptr;
  if (git_commit_tree(&found, commit) != 0) return std::unexpected(git_trouble());
  Tree tree(found);
  if (git.prefix.empty()) return tree;
  git_tree_entry* entry = nullptr;
  const std::string folder = git.prefix.substr(0, git.prefix.size() - 1);
  if (git_tree_entry_bypath(&entry, found, folder.c_str()) != 0) return Tree();
  const Owned<git_tree_entry, git_tree_entry_free> owned(entry);
  if (git_tree_lookup(&found, git.repository.get(), git_tree_entry_id(entry)) != 0) return Tree();
  return Tree(found);
}

}  // namespace noken::history
