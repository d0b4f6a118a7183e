#include "cli/keep_paths.h"

#include <algorithm>

namespace noken::cli {

static bool is_at(std::string_view path, const std::vector<std::string>& wanted) {
  return std::ranges::any_of(wanted, [&](const std::string& each) {
    return path == each || (path.starts_with(each) && path[each.size()] == '/');
  });
}

void keep_paths(const std::vector<std::string>& paths, report::CheckReport& report) {
  if (paths.empty()) return;
  for (report::ShownFinding& shown : report.findings) {
    const auto is_there = [&](const report::ShownRelated& related) {
      return is_at(related.place.path, paths);
    };
    shown.is_left_out |=
        !is_at(shown.place.path, paths) && std::ranges::none_of(shown.related, is_there);
  }
}

}  // namespace noken::cli
