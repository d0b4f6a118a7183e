#pragma once

// Rules that a repository brings along (aturan/<name>.yaml). They stand behind the built-in ones in
// the catalogue, so that whoever shows, waives or accepts findings need not know them apart.

#include <string>
#include <string_view>
#include <vector>

namespace noken::rules {

struct OwnRule {
  std::string name;
  std::string code;      // ATR-001
  std::string severity;  // as in rule.h: `P/P/P`
  std::string title;
  std::string file;  // from the root
  std::string situation;
  std::string remedy;
};

// These and no others from now on; findings of earlier ones must be gone. Sorted by code.
void set_own_rules(std::vector<OwnRule> rules);

// The same text for as long as the program runs: names of arguments are kept as views.
std::string_view lasting(std::string_view text);

}  // namespace noken::rules
