#include "cli/checking.h"

#include <mutex>

#include "base/parallel.h"
#include "cli/changed_since.h"
#include "cli/check_cache.h"
#include "cli/here.h"
#include "cli/keep_paths.h"
#include "cli/members_matching.h"

namespace noken::cli {

using loading::Loaded;
using loading::MemberDirectory;

namespace {

// One call. The root is read when it was not kept, or when a member is read: it needs its settings.
struct Checking {
  const CheckRequest& request;
  const Progress& progress;
  std::shared_ptr<const model::Architecture> outer = outer_of(request.root);
  std::unique_ptr<CheckCache> cache = CheckCache::open(request, outer.get());
  Checked checked = {};
  std::vector<std::string> members = {};
  std::vector<std::string> foreign = {};  // what the root itself names of its members
  std::once_flag read = {};
  Result<Loaded> root = {};
  repository::Questions questions = {};  // of the reading of the root
};

}  // namespace

// Taking a large model apart would cost more than most rules do, and the process ends soon.
static void leave_to_the_end(std::shared_ptr<model::Architecture> architecture) {
  static auto& kept = *new std::vector<std::shared_ptr<const model::Architecture>>();
  kept.push_back(std::move(architecture));
}

static const Result<Loaded>& root_of(Checking& checking) {
  std::call_once(checking.read, [&] {
    repository::Folder folder = checking.request.folder();
    folder.questions = &checking.questions;
    checking.root =
        load_repository(folder, {.as_of = checking.request.as_of, .root = checking.outer},
                        checking.cache ? checking.cache->names() : nullptr);
    if (!checking.root) return;
    leave_to_the_end(checking.root->architecture);
    if (checking.cache) checking.cache->learn_root(*checking.root);
  });
  return checking.root;
}

static Result<void> check_root(Checking& checking) {
  if (auto part = checking.cache ? checking.cache->find_root() : std::nullopt) {
    checking.checked = std::move(part->checked);
    checking.members = std::move(part->members);
    return {};
  }
  if (!root_of(checking)) return std::unexpected(checking.root.error());
  Loaded& root = *checking.root;
  checking.members = root.members;
  checking.foreign = root.architecture->foreign_names;
  Checked& checked = checking.checked;
  checked.report.profile = rules::name_of(profile_for(checking.request, root.architecture->config));
  if (checking.request.member.empty()) {
    if (auto done = check_loaded(checking.request, root, "", checked); !done) return done;
  }
  if (checking.cache) checking.cache->keep_root(checked, root, checking.questions);
  return {};
}

static Result<void> check_member(Checking& checking, const MemberDirectory& directory,
                                 const std::string& member, Checked& checked) {
  CheckCache* cache = checking.cache.get();
  if (auto known = cache != nullptr ? cache->find_member(member, directory) : std::nullopt) {
    checked = *std::move(known);
    return {};
  }
  const Result<Loaded>& root = root_of(checking);
  if (!root) return std::unexpected(root.error());
  has_looked_everywhere();
  repository::Questions questions;
  repository::Folder folder = below(checking.request.folder(), member);
  folder.questions = &questions;
  auto loaded = loading::load(
      folder,
      {.as_of = checking.request.as_of, .root = root->architecture, .directory = &directory});
  if (!loaded) return std::unexpected(loaded.error());
  const bool looked = has_looked_everywhere();
  auto done = check_loaded(checking.request, *loaded, member + "/", checked);
  if (done && cache != nullptr)
    cache->keep_member(member, checked, {*loaded, questions, looked}, directory);
  return done;
}

// Each thread has one member in memory; what they found is put together in the members' order.
static Result<void> check_members(Checking& checking) {
  const CheckRequest& request = checking.request;
  const auto members = members_matching(request.member, checking.members);
  if (!members) return std::unexpected(members.error());
  auto directory =
      loading::read_directory({.folder = request.folder(),
                               .members = checking.members,
                               .foreign = checking.foreign,
                               .day = request.as_of,
                               .memory = checking.cache ? checking.cache->names() : nullptr});
  if (!directory) return std::unexpected(directory.error());
  listen_to(*directory);
  std::vector<Checked> parts(members->size());
  std::vector<Result<void>> results(members->size());
  std::mutex mutex;
  std::size_t done = 0;
  for_each_index(parts.size(), [&](std::size_t i) {
    results[i] = check_member(checking, *directory, (*members)[i], parts[i]);
    const std::lock_guard guard(mutex);
    checking.progress(++done, parts.size());
  });
  if (checking.cache) checking.cache->finish();
  std::size_t count = checking.checked.report.findings.size();
  for (const Checked& part : parts) count += part.report.findings.size();
  checking.checked.report.findings.reserve(count);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (!results[i]) return std::unexpected(results[i].error());
    add_checked(std::move(parts[i]), checking.checked);
  }
  return {};
}

// Fingerprints are made of all findings, so that those shown do not depend on what was asked.
static Result<report::CheckReport> finished(const CheckRequest& request, Checked checked) {
  report::CheckReport& report = checked.report;
  checked.coverage.is_whole &=
      request.paths.empty() && request.agency.empty() && request.member.empty();
  give_fingerprints(report);
  const auto done = request.writes_baseline ? write_baseline(request, report)
                                            : apply_baseline(request, checked.coverage, report);
  if (!done) return std::unexpected(done.error());
  keep_paths(request.paths, report);
  if (const auto kept = keep_changed(request, report); !kept) return std::unexpected(kept.error());
  finish(report);
  return std::move(report);
}

Result<report::CheckReport> check(const CheckRequest& request, const Progress& progress) {
  if (request.own == nullptr) {
    auto own = own_rules::read_own_rules(request.root);
    if (!own) return std::unexpected(own.error());
    CheckRequest with_own = request;
    with_own.own = std::make_shared<const std::vector<own_rules::OwnRule>>(*std::move(own));
    return check(with_own, progress);
  }
  Checking checking{.request = request, .progress = progress};
  auto done = check_root(checking);
  if (done) done = check_members(checking);
  if (!done) return std::unexpected(done.error());
  checking.checked.report.as_of = to_string(date_of(request.as_of));
  return finished(request, std::move(checking.checked));
}

}  // namespace noken::cli
