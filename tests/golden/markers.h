#pragma once

#include <compare>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace noken::golden {

// A code at a line of a file; what a marker asks for and what a finding is.
struct Mark {
  std::string code;
  std::string path;
  int line = 0;

  friend auto operator<=>(const Mark&, const Mark&) = default;
};
std::string to_text(const Mark& mark);

// What people wrote into a repository of a case.
struct Markers {
  std::set<Mark> expected;
  std::set<Mark> clean;
  std::string profile;  // of a line `profile: lengkap` in markers.txt
};

// From comments `# expect: APL-004` and `# clean: APL-004` at the end of lines, and from
// markers.txt, whose lines read `expect RUJ-001 opd/dinkes.yaml:12`, `clean …`, `profile: …`,
// `without noken.yaml` or `# a remark`.
Markers read_markers(const std::filesystem::path& repository, std::vector<std::string>& complaints);

}  // namespace noken::golden
