#include "cli/members_matching.h"

#include <fmt/format.h>

#include "base/glob.h"

namespace noken::cli {

Result<std::vector<std::string>> members_matching(const std::string& glob,
                                                  std::vector<std::string> members) {
  if (glob.empty()) return members;
  std::erase_if(members, [&](const std::string& folder) { return !matches_glob(glob, folder); });
  if (!members.empty()) return members;
  return std::unexpected(Trouble{fmt::format("tidak ada anggota yang cocok dengan `{}`", glob),
                                 fmt::format("no member matches `{}`", glob)});
}

}  // namespace noken::cli
