#include "cli/changed_since.h"

#include <algorithm>
#include <unordered_set>

#include "cli/history_engine.h"

namespace noken::cli {

using Fingerprints = std::unordered_set<std::string>;

static Trouble about_revision(const std::string& revision, const Trouble& trouble) {
  return {"keadaan pada `" + revision + "` tidak dapat dibaca: " + trouble.indonesian,
          "the state at `" + revision + "` cannot be read: " + trouble.english};
}

// What the same call would have found then; nothing when there was no repository yet.
static Result<Fingerprints> found_at(const CheckRequest& request,
                                     const repository::Snapshot& snapshot) {
  Fingerprints found;
  if (!snapshot.entries.contains("noken.yaml")) return found;
  CheckRequest then = request;
  then.snapshot = &snapshot;
  then.changed_since.clear();
  then.paths.clear();
  then.agency.clear();
  const auto report = check(then, [](std::size_t, std::size_t) {});
  if (!report) return std::unexpected(about_revision(request.changed_since, report.error()));
  for (const report::ShownFinding& shown : report->findings) found.insert(shown.fingerprint);
  return found;
}

static bool has_changed(const Place& place, const history::ChangedLines& changed) {
  const auto file = changed.find(place.path);
  if (file == changed.end()) return false;
  return std::ranges::any_of(file->second, [&](const history::Lines& lines) {
    return lines.first <= place.end_line && place.line <= lines.last;
  });
}

Result<void> keep_changed(const CheckRequest& request, report::CheckReport& report) {
  if (request.changed_since.empty()) return {};
  const auto git = history_engine();
  if (!git) return std::unexpected(git.error());
  const auto snapshot = (*git)->files_at(request.root, request.changed_since);
  if (!snapshot) return std::unexpected(snapshot.error());
  const auto changed = (*git)->changed_lines(request.root, request.changed_since);
  if (!changed) return std::unexpected(changed.error());
  const auto found = found_at(request, *snapshot);
  if (!found) return std::unexpected(found.error());
  for (report::ShownFinding& shown : report.findings) {
    const bool is_there = std::ranges::any_of(
        shown.related, [&](const auto& related) { return has_changed(related.place, *changed); });
    const bool is_fresh = !found->contains(shown.fingerprint);
    shown.is_left_out |= !is_fresh && !is_there && !has_changed(shown.place, *changed);
  }
  return {};
}

}  // namespace noken::cli
