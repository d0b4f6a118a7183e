#include "cache/contents.h"

#include <algorithm>
#include <atomic>

#include "base/parallel.h"
#include "repository/file_names.h"

namespace noken::cache {

using repository::Folder;
using repository::Question;

namespace {

struct Listed {
  std::vector<std::string_view> paths;
  std::vector<Digest> digests;
};

}  // namespace

static Contents joined(const Listed& listed, const std::vector<std::string>& members) {
  Digesting all;
  for (std::size_t i = 0; i < listed.paths.size(); ++i)
    all.add(listed.paths[i]).add(listed.digests[i]);
  all.add(members.size());
  for (const std::string& member : members) all.add(member);
  return {.all = all.digest(), .settings = listed.digests.front()};
}

static std::optional<Digest> digest_of_file(const Folder& folder, std::string_view path) {
  const auto text = read_text(folder, path);
  if (!text) return std::nullopt;
  return digest_of(*text);
}

std::optional<Contents> contents_of(const Folder& folder, GlobsOf globs_of) {
  if (!stays_inside(folder, "noken.yaml")) return std::nullopt;
  const auto settings = read_text(folder, "noken.yaml");
  if (!settings) return std::nullopt;
  const std::vector<std::string> globs = globs_of(*settings);
  const repository::Listing listing = list_files(folder, {globs.begin(), globs.end()});
  if (!listing.unreadable.empty() || !listing.leaving_links.empty()) return std::nullopt;
  Listed listed{.paths = {"noken.yaml"}, .digests = {digest_of(*settings)}};
  listed.paths.insert(listed.paths.end(), listing.files.begin(), listing.files.end());
  listed.digests.resize(listed.paths.size());
  std::atomic<bool> is_whole = true;
  for_each_index(listing.files.size(), [&](std::size_t i) {
    const auto digest = digest_of_file(folder, listing.files[i]);
    listed.digests[i + 1] = digest.value_or(Digest());
    if (!digest) is_whole = false;
  });
  if (!is_whole) return std::nullopt;
  return joined(listed, listing.members);
}

Contents contents_of(const std::vector<ReadFile>& files, const std::vector<std::string>& members) {
  Listed listed;
  for (const ReadFile& file : files) {
    listed.paths.push_back(file.path);
    listed.digests.push_back(digest_of(file.text));
  }
  return joined(listed, members);
}

static bool answer_of(const Folder& folder, repository::FileNames& names,
                      const Question& question) {
  if (question.about == Question::About::inside) return stays_inside(folder, question.path);
  if (question.about == Question::About::folder) return has_folder(folder, question.path);
  return names.has_file(question.path);
}

bool are_answered_as_before(const Folder& folder, const std::vector<Question>& questions) {
  repository::FileNames names(folder);
  return std::ranges::all_of(questions, [&](const Question& question) {
    return answer_of(folder, names, question) == question.answer;
  });
}

}  // namespace noken::cache
