#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "golden/sandbox.h"

namespace noken::golden {

// One step of a transcript: `$ noken …`, what it writes, `[exit N]`.
struct Step {
  std::string line;                    // as written after `$ `
  std::vector<std::string> arguments;  // the words after `noken`
  std::string text;                    // everything up to the closing line, that line included
};

// What is no step (blank lines between steps aside) is said in `complaints`.
std::vector<Step> read_transcript(std::string_view text, std::vector<std::string>& complaints);
std::string to_text(const std::vector<Step>& steps);

// The value behind an option, or nothing.
std::string option_of(const std::vector<std::string>& arguments, std::string_view option);

// Runs the step again, at the day of the tests unless the line names one.
Step replay(const Sandbox& sandbox, const Step& step);

inline constexpr const char* kDay = "2026-11-22";

}  // namespace noken::golden
