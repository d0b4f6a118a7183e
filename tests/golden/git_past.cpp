#include "golden/git_past.h"

#include <git2.h>

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace noken::golden {

namespace fs = std::filesystem;

static void expect_done(int failed) {
  if (failed == 0) return;
  const git_error* error = git_error_last();
  throw std::runtime_error(std::string("git: ") + (error != nullptr ? error->message : "?"));
}

static void start_library() {
  git_libgit2_init();
  for (const int level : {GIT_CONFIG_LEVEL_SYSTEM, GIT_CONFIG_LEVEL_XDG, GIT_CONFIG_LEVEL_GLOBAL})
    git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, "");
}

static git_repository* open(const fs::path& top) {
  git_repository* repository = nullptr;
  if (git_repository_open(&repository, top.c_str()) == 0) return repository;
  expect_done(git_repository_init(&repository, top.c_str(), 0));
  return repository;
}

static void replace_content(const fs::path& to, const fs::path& from) {
  fs::create_directories(to);
  for (const auto& entry : fs::directory_iterator(to)) {
    if (entry.path().filename() != ".git") fs::remove_all(entry.path());
  }
  fs::copy(from, to, fs::copy_options::recursive | fs::copy_options::copy_symlinks);
}

static git_tree* staged(git_repository* repository) {
  git_index* index = nullptr;
  expect_done(git_repository_index(&index, repository));
  expect_done(git_index_add_all(index, nullptr, GIT_INDEX_ADD_DEFAULT, nullptr, nullptr));
  expect_done(git_index_write(index));
  git_oid id;
  expect_done(git_index_write_tree(&id, index));
  git_index_free(index);
  git_tree* tree = nullptr;
  expect_done(git_tree_lookup(&tree, repository, &id));
  return tree;
}

static void commit(git_repository* repository, const std::string& tag, const std::string& subject) {
  static constexpr git_time_t kStart = 1767225600;  // 2026-01-01
  static int number = 0;
  git_signature* author = nullptr;
  expect_done(git_signature_new(&author, "Petugas Fiktif", "petugas@contoh.invalid",
                                kStart + git_time_t{86400} * number++, 0));
  git_tree* tree = staged(repository);
  git_oid head;
  git_commit* parent = nullptr;
  if (git_reference_name_to_id(&head, repository, "HEAD") == 0)
    expect_done(git_commit_lookup(&parent, repository, &head));
  git_oid id;
  expect_done(git_commit_create_v(&id, repository, "HEAD", author, author, nullptr, subject.c_str(),
                                  tree, parent != nullptr ? 1 : 0, parent));
  git_object* made = nullptr;
  expect_done(git_object_lookup(&made, repository, &id, GIT_OBJECT_COMMIT));
  expect_done(git_tag_create_lightweight(&id, repository, tag.c_str(), made, 0));
  git_object_free(made);
  git_commit_free(parent);
  git_tree_free(tree);
  git_signature_free(author);
}

static fs::path place_of(const fs::path& top, const git_oid* id) {
  char name[GIT_OID_HEXSZ + 1] = {};
  git_oid_tostr(name, sizeof name, id);
  return top / ".git/objects" / std::string(name, 2) / (name + 2);
}

// Only the last commit stays.
static void cut(git_repository* repository, const fs::path& top) {
  git_oid head;
  expect_done(git_reference_name_to_id(&head, repository, "HEAD"));
  char name[GIT_OID_HEXSZ + 1] = {};
  git_oid_tostr(name, sizeof name, &head);
  std::ofstream(top / ".git/shallow") << name << "\n";
  git_commit* last = nullptr;
  expect_done(git_commit_lookup(&last, repository, &head));
  for (unsigned i = 0; i < git_commit_parentcount(last); ++i)
    fs::remove(place_of(top, git_commit_parent_id(last, i)));
  git_commit_free(last);
  fs::remove_all(top / ".git/refs/tags");
}

static void follow(const fs::path& sandbox, const std::string& line) {
  std::istringstream words(line);
  std::string verb;
  std::string place;
  std::string from;
  words >> verb >> place >> from;
  const fs::path top = sandbox / place.substr(0, place.find('/'));
  if (verb != "cut") replace_content(sandbox / place, sandbox / from);
  git_repository* repository = open(top);
  if (verb == "commit") {
    std::string tag;
    std::string subject;
    std::getline(words >> tag >> std::ws, subject);
    commit(repository, tag, subject);
  }
  if (verb == "cut") cut(repository, top);
  git_repository_free(repository);
}

void make_git_past(const fs::path& sandbox, const std::string& lines) {
  if (lines.empty()) return;
  start_library();
  std::istringstream all(lines);
  for (std::string line; std::getline(all, line);) {
    if (!line.empty()) follow(sandbox, line);
  }
}

}  // namespace noken::golden
