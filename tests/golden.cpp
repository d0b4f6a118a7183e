// Runs one golden case: `golden rule|command FOLDER`. BLESS=1 takes over what the commands write;
// the markers that people put into the repositories are checked all the same.

#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

#include "golden/case.h"
#include "golden/judge.h"

using namespace noken::golden;

static std::vector<std::string> run_case(CaseSort sort, const std::filesystem::path& folder,
                                         bool bless) {
  const Case golden_case = read_case(sort, folder);
  if (!golden_case.complaints.empty()) return golden_case.complaints;
  const Sandbox sandbox(folder);
  std::vector<std::string> complaints = compare_transcript(golden_case, sandbox, bless);
  if (sort == CaseSort::command) return complaints;
  for (std::string& complaint : judge_case(golden_case, sandbox))
    complaints.push_back(std::move(complaint));
  return complaints;
}

int main(int count, char** arguments) {
  const std::vector<std::string> words(arguments + 1, arguments + count);
  if (words.size() != 2 || (words[0] != "rule" && words[0] != "command")) {
    std::cerr << "usage: golden rule|command FOLDER\n";
    return 2;
  }
  for (const char* variable : {"NOKEN_LANG", "NO_COLOR", "SOURCE_DATE_EPOCH"}) ::unsetenv(variable);
  const char* bless = std::getenv("BLESS");
  const CaseSort sort = words[0] == "rule" ? CaseSort::rule : CaseSort::command;
  const std::vector<std::string> complaints =
      run_case(sort, std::filesystem::absolute(words[1]), bless != nullptr && *bless == '1');
  for (const std::string& complaint : complaints) std::cerr << complaint << "\n";
  return complaints.empty() ? 0 : 1;
}
