#include "repository/left_out.h"

#include <algorithm>

#include "base/glob.h"

namespace noken::repository {

bool is_yaml(std::string_view path) {
  const std::string_view name = path.substr(path.find_last_of('/') + 1);
  const std::size_t dot = name.find_last_of('.');
  if (dot == std::string_view::npos || dot == 0) return false;
  return name.substr(dot) == ".yaml" || name.substr(dot) == ".yml";
}

bool is_left_out(std::string_view path, const std::vector<std::string_view>& ignored) {
  static constexpr std::string_view kOwnFolders[] = {"aturan", "lampiran", "peta-impor"};
  if (path.substr(path.find_last_of('/') + 1).starts_with('.')) return true;
  if (std::ranges::find(kOwnFolders, path) != std::end(kOwnFolders)) return true;
  if (path == "noken.yaml") return true;
  const bool is_baseline = path.starts_with("noken.") && path.find('/') == std::string_view::npos;
  if (is_baseline && path.ends_with(".yaml")) return true;
  return std::ranges::any_of(ignored,
                             [&](std::string_view glob) { return matches_glob(glob, path); });
}

}  // namespace noken::repository
