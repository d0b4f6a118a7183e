#include "golden/transcript.h"

#include <algorithm>
#include <ranges>
#include <sstream>

namespace noken::golden {

// Blanks part words; what stands in quotes of either sort is kept as it is.
static std::vector<std::string> words_of(std::string_view line) {
  std::vector<std::string> words;
  bool in_word = false;
  char quote = '\0';
  for (const char c : line) {
    const bool is_quote = (c == '\'' || c == '"') && (quote == '\0' || quote == c);
    if (c == ' ' && quote == '\0') {
      in_word = false;
      continue;
    }
    if (!in_word) words.emplace_back();
    in_word = true;
    if (is_quote) {
      quote = quote == '\0' ? c : '\0';
    } else {
      words.back() += c;
    }
  }
  return words;
}

static bool closes(std::string_view line) {
  return line.starts_with("[exit ") && line.ends_with(']');
}

std::vector<Step> read_transcript(std::string_view text, std::vector<std::string>& complaints) {
  std::vector<Step> steps;
  bool is_open = false;
  std::istringstream lines{std::string(text)};
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("$ ")) {
      if (is_open) complaints.push_back("expected.txt: no [exit N] after " + steps.back().line);
      std::vector<std::string> words = words_of(std::string_view(line).substr(2));
      if (words.front() != "noken")
        complaints.push_back("expected.txt: not a call of noken: " + line);
      words.erase(words.begin());
      steps.push_back({.line = line.substr(2), .arguments = std::move(words), .text = {}});
      is_open = true;
    } else if (is_open) {
      steps.back().text += line + "\n";
      is_open = !closes(line);
    } else if (!line.empty()) {
      complaints.push_back("expected.txt: outside a call: " + line);
    }
  }
  return steps;
}

std::string to_text(const std::vector<Step>& steps) {
  std::string text;
  for (const Step& step : steps) {
    if (!text.empty()) text += "\n";
    text += "$ " + step.line + "\n" + step.text;
  }
  return text;
}

std::string option_of(const std::vector<std::string>& arguments, std::string_view option) {
  const auto found = std::ranges::find(arguments, option);
  if (found == arguments.end() || found + 1 == arguments.end()) return {};
  return found[1];
}

Step replay(const Sandbox& sandbox, const Step& step) {
  std::vector<std::string> arguments = step.arguments;
  const bool reads_repository = !option_of(arguments, "-C").empty();
  if (reads_repository && option_of(arguments, "--as-of").empty()) {
    arguments.insert(arguments.end(), {"--as-of", kDay});
  }
  Outcome outcome = run_in(sandbox, std::move(arguments));
  if (!outcome.text.empty() && !outcome.text.ends_with('\n')) outcome.text += "\n";
  outcome.text += "[exit " + std::to_string(outcome.status) + "]\n";
  return {.line = step.line, .arguments = step.arguments, .text = std::move(outcome.text)};
}

}  // namespace noken::golden
