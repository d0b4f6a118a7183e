#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "golden/transcript.h"

namespace noken::golden {

enum class CaseSort : unsigned char { rule, command };

// A folder under tests/rules or tests/commands; docs/writing-a-rule.md describes what is in it.
struct Case {
  CaseSort sort = CaseSort::command;
  std::filesystem::path folder;
  std::string rule;  // name and code of the rule the case is about
  std::string code;
  std::vector<Step> steps;
  std::vector<std::string> complaints;  // what is wrong with the case itself
};

// Without an expected.txt a case of a rule has the three calls that every rule shows, still without
// their output.
Case read_case(CaseSort sort, const std::filesystem::path& folder);

// What the machine wrote is as it was: runs every step. With `bless` expected.txt is written anew
// instead.
std::vector<std::string> compare_transcript(const Case& golden_case, const Sandbox& sandbox,
                                            bool bless);

}  // namespace noken::golden
