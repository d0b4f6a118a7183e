#include "history/subjects.h"

#include <algorithm>
#include <map>
#include <optional>

#include "base/files.h"
#include "history/git.h"

namespace noken::history {

using Walk = Owned<git_revwalk, git_revwalk_free>;
using Blame = Owned<git_blame, git_blame_free>;

namespace {

// The commits of the span, the last one first.
struct Told {
  std::vector<std::string> subjects = {};
  std::map<std::string, std::size_t> by_commit = {};
  std::map<std::string, std::vector<std::size_t>> by_path = {};  // from the root of git
};

// What is asked, and what was found out already.
struct Asking {
  const Git& git;
  const std::string& root;
  const Span& span;
  Told told = {};
  std::map<std::string, Blame> blames = {};  // nothing where it cannot be told
};

}  // namespace

static void add_touched(const Git& git, git_commit* commit, std::size_t number, Told& told) {
  git_commit* found = nullptr;
  git_commit_parent(&found, commit, 0);
  const Commit parent(found);
  git_tree* trees[2] = {};
  if (found != nullptr) git_commit_tree(&trees[0], found);
  git_commit_tree(&trees[1], commit);
  const Tree before(trees[0]);
  const Tree after(trees[1]);
  git_diff_options options = {};
  git_diff_options_init(&options, GIT_DIFF_OPTIONS_VERSION);
  options.flags = GIT_DIFF_DISABLE_PATHSPEC_MATCH;
  std::string prefix = git.prefix;
  char* paths[] = {prefix.data()};
  if (!prefix.empty()) options.pathspec = {.strings = paths, .count = 1};
  git_diff* made = nullptr;
  if (git_diff_tree_to_tree(&made, git.repository.get(), trees[0], trees[1], &options) != 0) return;
  const Diff diff(made);
  for (std::size_t i = 0; i < git_diff_num_deltas(made); ++i)
    told.by_path[git_diff_get_delta(made, i)->new_file.path].push_back(number);
}

// A merge tells nothing of its own.
static void add_commit(const Git& git, git_commit* commit, Told& told) {
  if (git_commit_parentcount(commit) > 1) return;
  const std::size_t number = told.subjects.size();
  const char* subject = git_commit_summary(commit);
  told.subjects.emplace_back(subject != nullptr ? subject : "");
  told.by_commit.emplace(name_of(*git_commit_id(commit)), number);
  add_touched(git, commit, number, told);
}

// A clone that was cut off ends the walk early; what it has is told.
static Result<Told> walk(const Git& git, const Span& span) {
  git_revwalk* made = nullptr;
  if (git_revwalk_new(&made, git.repository.get()) != 0) return std::unexpected(git_trouble());
  const Walk walk(made);
  git_revwalk_sorting(made, GIT_SORT_TOPOLOGICAL | GIT_SORT_TIME);
  const auto last = find_commit(git, span.to.empty() ? "HEAD" : span.to);
  if (!last) return std::unexpected(last.error());
  const auto first = find_commit(git, span.from);
  if (!first) return std::unexpected(first.error());
  git_revwalk_push(made, git_commit_id(last->get()));
  git_revwalk_hide(made, git_commit_id(first->get()));
  Told told;
  git_oid id;
  while (git_revwalk_next(&id, made) == 0) {
    git_commit* found = nullptr;
    if (git_commit_lookup(&found, git.repository.get(), &id) != 0) break;
    const Commit commit(found);
    add_commit(git, found, told);
  }
  return told;
}

static Blame blame_of(const Asking& asking, const std::string& path) {
  git_blame_options options = {};
  git_blame_options_init(&options, GIT_BLAME_OPTIONS_VERSION);
  const std::string last = asking.span.to.empty() ? "HEAD" : asking.span.to;
  const auto newest = find_commit(asking.git, last);
  const auto oldest = find_commit(asking.git, asking.span.from);
  if (!newest || !oldest) return nullptr;
  options.newest_commit = *git_commit_id(newest->get());
  options.oldest_commit = *git_commit_id(oldest->get());
  const std::string whole = asking.git.prefix + path;
  git_blame* made = nullptr;
  if (git_blame_file(&made, asking.git.repository.get(), whole.c_str(), &options) != 0)
    return nullptr;
  Blame blame(made);
  if (!asking.span.to.empty()) return blame;
  const auto text = read_file(asking.root + "/" + path, repository::kLargestFile);
  git_blame* now = nullptr;
  if (!text || git_blame_buffer(&now, made, text->data(), text->size()) != 0) return nullptr;
  return Blame(now);
}

// The last commit of the span among those that wrote the lines.
static std::optional<std::size_t> last_writer(Asking& asking, const Spot& spot) {
  auto known = asking.blames.find(spot.path);
  if (known == asking.blames.end())
    known = asking.blames.emplace(spot.path, blame_of(asking, spot.path)).first;
  git_blame* blame = known->second.get();
  if (blame == nullptr) return std::nullopt;
  std::optional<std::size_t> last;
  for (int line = spot.lines.first; line <= spot.lines.last; ++line) {
    const auto* hunk = git_blame_get_hunk_byline(blame, static_cast<std::size_t>(line));
    if (hunk == nullptr) break;
    const auto writer = asking.told.by_commit.find(name_of(hunk->final_commit_id));
    if (writer == asking.told.by_commit.end()) continue;
    last = std::min(last.value_or(writer->second), writer->second);
  }
  return last;
}

// Where lines were only taken away, the file tells, when no other commit can have done it.
static std::string subject_of(Asking& asking, const Spot& spot) {
  const auto touched = asking.told.by_path.find(asking.git.prefix + spot.path);
  if (touched == asking.told.by_path.end()) return {};
  if (spot.lines.first == 0) return asking.told.subjects[touched->second.front()];
  if (const auto writer = last_writer(asking, spot)) return asking.told.subjects[*writer];
  const bool is_sure = touched->second.size() == 1 && !asking.span.to.empty();
  return is_sure ? asking.told.subjects[touched->second.front()] : std::string();
}

Result<std::vector<std::string>> subjects(const std::string& root, const Span& span,
                                          const std::vector<Spot>& spots) {
  const auto git = open_git(root);
  if (!git) return std::unexpected(git.error());
  auto told = walk(*git, span);
  if (!told) return std::unexpected(told.error());
  Asking asking{.git = *git, .root = root, .span = span, .told = std::move(*told)};
  std::vector<std::string> found;
  for (const Spot& spot : spots) found.push_back(subject_of(asking, spot));
  return found;
}

}  // namespace noken::history
