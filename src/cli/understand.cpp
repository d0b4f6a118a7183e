// From the words of `check` to what is asked.

#include <fmt/format.h>

#include <filesystem>

#include "base/edit_distance.h"
#include "cli/baseline_file.h"
#include "own_rules/own_rules.h"
#include "repository/repository.h"
#include "rules/catalogue.h"

namespace noken::cli {

namespace fs = std::filesystem;

static bool is_family_or_rule(const std::string& word) {
  for (const auto& entry : rules::catalogue()) {
    if (word == entry.name || word == entry.rule->code || word == entry.rule->family()) return true;
  }
  return false;
}

static Result<void> known_rules(const std::vector<std::string>& words) {
  std::vector<std::string_view> names;
  for (const auto& entry : rules::catalogue()) names.emplace_back(entry.name);
  for (const std::string& word : words) {
    if (is_family_or_rule(word)) continue;
    const auto best = nearest(word, names, 3);
    return std::unexpected(Trouble{fmt::format("aturan atau keluarga `{}` tidak ada; {}", word,
                                               best ? fmt::format("mungkin maksudnya `{}`", *best)
                                                    : "`noken rules` mendaftar semuanya"),
                                   fmt::format("there is no rule or family `{}`; {}", word,
                                               best ? fmt::format("perhaps `{}` is meant", *best)
                                                    : "`noken rules` lists them all")});
  }
  return {};
}

static fs::path from(const std::string& directory, const std::string& path) {
  return fs::absolute(fs::path(directory) / path).lexically_normal();
}

static Result<std::string> inside(const CheckRequest& request, const fs::path& path) {
  std::error_code error;
  const std::string relative = path.lexically_relative(request.root).generic_string();
  if (!fs::exists(fs::symlink_status(path, error))) {
    return std::unexpected(Trouble{fmt::format("`{}` tidak ada", path.string()),
                                   fmt::format("there is no `{}`", path.string())});
  }
  if (relative.starts_with("..")) {
    return std::unexpected(
        Trouble{fmt::format("`{}` di luar repositori `{}`", path.string(), request.root),
                fmt::format("`{}` lies outside the repository `{}`", path.string(), request.root)});
  }
  return relative;
}

static Result<void> find_paths(const Call& call, CheckRequest& request) {
  for (const std::string& word : call.paths) {
    const auto relative = inside(request, from(call.directory, word));
    if (!relative) return std::unexpected(relative.error());
    if (*relative != ".") request.paths.push_back(*relative);
  }
  return {};
}

// The folder to look for noken.yaml from: that of the first path, else the current one.
static std::string start_of(const Call& call) {
  if (call.paths.empty()) return call.directory;
  const fs::path first = from(call.directory, call.paths.front());
  std::error_code error;
  return fs::is_directory(first, error) ? first.string() : first.parent_path().string();
}

static Result<void> set_profile(const Call& call, CheckRequest& request) {
  if (call.profile.empty()) return {};
  request.profile = rules::profile_named(call.profile);
  if (request.profile) return {};
  return std::unexpected(
      Trouble{fmt::format("profil `{}` tidak ada; pakai dasar, lengkap, atau matang", call.profile),
              fmt::format("there is no profile `{}`; use dasar, lengkap or matang", call.profile)});
}

Result<CheckRequest> understand(const Call& call) {
  CheckRequest request;
  const auto root = repository::find_root(start_of(call));
  if (!root) return std::unexpected(root.error());
  request.root = *root;
  if (auto found = find_paths(call, request); !found) return std::unexpected(found.error());
  const auto day = as_of(call);
  if (!day) return std::unexpected(day.error());
  request.as_of = *day;
  if (auto set = set_profile(call, request); !set) return std::unexpected(set.error());
  // They must be in the catalogue before a rule is looked for by its name.
  auto own = own_rules::read_own_rules(*root);
  if (!own) return std::unexpected(own.error());
  request.own = std::make_shared<const std::vector<own_rules::OwnRule>>(*std::move(own));
  for (const auto* words : {&call.only, &call.skip}) {
    if (auto known = known_rules(*words); !known) return std::unexpected(known.error());
  }
  request.selection.only = call.only;
  request.selection.skip = call.skip;
  request.agency = call.agency;
  request.member = call.member;
  request.changed_since = call.changed_since;
  if (auto chosen = choose_baseline(call, request); !chosen) return std::unexpected(chosen.error());
  return request;
}

}  // namespace noken::cli
