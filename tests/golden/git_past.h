#pragma once

#include <filesystem>
#include <string>

namespace noken::golden {

// Makes git repositories in a sandbox, as the lines of `git.txt` say, in their order:
//   commit daerah awal v1 Catat dua aplikasi   the folder `awal` becomes the content of `daerah`,
//                                              and a commit with the tag `v1` and this subject
//   leave daerah kini                          … becomes its work tree, without a commit
//   cut daerah                                 as a clone looks that was fetched with a depth
// `daerah/kota` is a folder of the git repository `daerah`. Authors and dates are always the same.
void make_git_past(const std::filesystem::path& sandbox, const std::string& lines);

}  // namespace noken::golden
