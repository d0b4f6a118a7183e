#include "history/changed_lines.h"

#include <limits>

#include "history/git.h"

namespace noken::history {

// A renamed file is looked for among this many at most; beyond, only one whose text is the same
// is found.
static constexpr std::size_t kMostRenames = 1000;

static Result<Diff> diff_to_work_tree(const Git& git, git_commit* commit) {
  git_tree* found = nullptr;
  if (git_commit_tree(&found, commit) != 0) return std::unexpected(git_trouble());
  const Tree tree(found);
  git_diff_options options = {};
  git_diff_options_init(&options, GIT_DIFF_OPTIONS_VERSION);
  options.flags = GIT_DIFF_INCLUDE_UNTRACKED | GIT_DIFF_RECURSE_UNTRACKED_DIRS |
                  GIT_DIFF_SHOW_UNTRACKED_CONTENT | GIT_DIFF_DISABLE_PATHSPEC_MATCH |
                  GIT_DIFF_FORCE_TEXT;
  options.context_lines = 0;
  std::string prefix = git.prefix;
  char* paths[] = {prefix.data()};
  if (!prefix.empty()) options.pathspec = {.strings = paths, .count = 1};
  git_diff* made = nullptr;
  if (git_diff_tree_to_workdir_with_index(&made, git.repository.get(), found, &options) != 0)
    return std::unexpected(git_trouble());
  Diff diff(made);
  git_diff_find_options finding = {};
  git_diff_find_options_init(&finding, GIT_DIFF_FIND_OPTIONS_VERSION);
  finding.flags = GIT_DIFF_FIND_RENAMES | GIT_DIFF_FIND_FOR_UNTRACKED;
  finding.rename_limit = kMostRenames;
  if (git_diff_find_similar(made, &finding) != 0) return std::unexpected(git_trouble());
  return diff;
}

static Result<std::vector<Lines>> lines_of(git_diff* diff, std::size_t number,
                                           const git_diff_delta& delta) {
  if (delta.status == GIT_DELTA_ADDED || delta.status == GIT_DELTA_UNTRACKED)
    return std::vector<Lines>{{1, std::numeric_limits<int>::max()}};
  git_patch* made = nullptr;
  if (git_patch_from_diff(&made, diff, number) != 0) return std::unexpected(git_trouble());
  const Patch patch(made);
  std::vector<Lines> lines;
  for (std::size_t i = 0; made != nullptr && i < git_patch_num_hunks(made); ++i) {
    const git_diff_hunk* hunk = nullptr;
    if (git_patch_get_hunk(&hunk, nullptr, made, i) != 0) return std::unexpected(git_trouble());
    if (hunk->new_lines > 0)
      lines.push_back({hunk->new_start, hunk->new_start + hunk->new_lines - 1});
  }
  return lines;
}

Result<ChangedLines> changed_lines(const std::string& root, const std::string& name) {
  const auto git = open_git(root);
  if (!git) return std::unexpected(git.error());
  const auto commit = find_commit(*git, name);
  if (!commit) return std::unexpected(commit.error());
  const auto diff = diff_to_work_tree(*git, commit->get());
  if (!diff) return std::unexpected(diff.error());
  ChangedLines changed;
  for (std::size_t i = 0; i < git_diff_num_deltas(diff->get()); ++i) {
    const git_diff_delta& delta = *git_diff_get_delta(diff->get(), i);
    const std::string path = delta.new_file.path;
    if (delta.status == GIT_DELTA_DELETED || !path.starts_with(git->prefix)) continue;
    auto lines = lines_of(diff->get(), i, delta);
    if (!lines) return std::unexpected(lines.error());
    if (!lines->empty()) changed.emplace(path.substr(git->prefix.size()), std::move(*lines));
  }
  return changed;
}

}  // namespace noken::history
