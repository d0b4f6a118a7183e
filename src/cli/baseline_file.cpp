#include "cli/baseline_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <unordered_set>

#include "base/files.h"
#include "base/internal_error.h"
#include "repository/repository.h"
#include "rules/catalogue.h"
#include "waivers/baseline.h"

namespace noken::cli {

namespace fs = std::filesystem;

using report::CheckReport;
using report::FindingState;
using report::ShownFinding;

static std::string shown_name(const CheckRequest& request) {
  return fs::path(request.baseline).lexically_relative(request.root).generic_string();
}

// An entry is gone for good only when its rule looked everywhere, or is a rule no more.
static bool is_gone(const waivers::BaselineEntry& entry, const Coverage& coverage) {
  const auto rule = rules::find_rule(entry.rule);
  return !rule || !coverage.off_somewhere.contains(*rule);
}

static void report_gone(const CheckRequest& request, const std::string& text, std::size_t gone,
                        std::size_t all, CheckReport& report) {
  Sources sources;
  const std::uint32_t file = sources.add(shown_name(request), text);
  const auto rule = Diagnosis::baseline_entry_without_match;
  Finding finding{.diagnosis = rule,
                  .location = {file, 0, 0},
                  .arguments = {{"count", std::to_string(gone)}, {"all", std::to_string(all)}},
                  .object = shown_name(request)};
  const auto profile = rules::profile_named(report.profile);
  if (!profile) internal_error("a report has no such profile");
  finding.severity = rules::entry_of(rule).rule->severity_in(*profile);
  add_findings(report, {std::move(finding)}, sources, "");
  give_fingerprints(report);
}

Result<void> apply_baseline(const CheckRequest& request, const Coverage& coverage,
                            CheckReport& report) {
  if (request.baseline.empty()) return {};
  const auto text = read_file(request.baseline, repository::kLargestFile);
  if (!text) return std::unexpected(text.error());
  const auto entries = waivers::read_baseline(*text, shown_name(request));
  if (!entries) return std::unexpected(entries.error());
  std::unordered_set<std::string> found;
  for (const ShownFinding& shown : report.findings) found.insert(shown.fingerprint);
  std::unordered_set<std::string> accepted;
  std::size_t gone = 0;
  for (const waivers::BaselineEntry& entry : *entries) {
    accepted.insert(entry.fingerprint);
    if (!found.contains(entry.fingerprint) && is_gone(entry, coverage)) ++gone;
  }
  for (ShownFinding& shown : report.findings) {
    if (shown.state == FindingState::fresh && accepted.contains(shown.fingerprint))
      shown.state = FindingState::baselined;
  }
  const bool is_asked = is_selected(request.selection, Diagnosis::baseline_entry_without_match);
  if (gone > 0 && coverage.is_whole && is_asked)
    report_gone(request, *text, gone, entries->size(), report);
  return {};
}

Result<void> write_baseline(const CheckRequest& request, CheckReport& report) {
  std::vector<waivers::BaselineEntry> entries;
  for (ShownFinding& shown : report.findings) {
    if (shown.state == FindingState::waived) continue;
    shown.state = FindingState::baselined;
    entries.push_back({.rule = rules::entry_of(shown.finding.diagnosis).name,
                       .object = shown.finding.object,
                       .fingerprint = shown.fingerprint});
  }
  return write_file(request.baseline, waivers::baseline_text(std::move(entries)));
}

static std::unexpected<Trouble> not_whole() {
  return std::unexpected(
      Trouble{"`--write-baseline` mencatat seluruh repositori; jalankan tanpa PATH, `--only`, "
              "`--skip`, `--opd`, dan `--changed-since`",
              "`--write-baseline` records the whole repository; run it without PATH, `--only`, "
              "`--skip`, `--opd` and `--changed-since`"});
}

Result<void> choose_baseline(const Call& call, CheckRequest& request) {
  static constexpr const char* kUsualName = "noken.baseline.yaml";
  const bool is_partial = !request.paths.empty() || !call.only.empty() || !call.skip.empty() ||
                          !call.agency.empty() || !call.changed_since.empty();
  if (call.write_baseline && is_partial) return not_whole();
  request.writes_baseline = call.write_baseline;
  if (!call.baseline.empty()) {
    const fs::path path = fs::absolute(fs::path(call.directory) / call.baseline);
    request.baseline = path.lexically_normal().string();
    return {};
  }
  const std::string usual = request.root + "/" + kUsualName;
  if (call.write_baseline || (is_there(usual) && !call.no_baseline)) request.baseline = usual;
  return {};
}

}  // namespace noken::cli
