#include "golden/report.h"

#include <nlohmann/json.hpp>

namespace noken::golden {

static std::vector<Found> read_findings(const nlohmann::json& report) {
  std::vector<Found> findings;
  for (const nlohmann::json& finding : report.at("findings")) {
    if (finding.at("state") != "new") continue;
    findings.push_back({.mark = {.code = finding.at("code"),
                                 .path = finding.at("file"),
                                 .line = finding.at("line")},
                        .is_error = finding.at("severity") == "error"});
  }
  return findings;
}

std::expected<std::vector<Found>, std::string> check(const Sandbox& sandbox,
                                                     const std::string& repository,
                                                     const std::vector<std::string>& options) {
  std::vector<std::string> arguments = {"-C", repository, "check", "--format", "json"};
  arguments.insert(arguments.end(), options.begin(), options.end());
  const Outcome outcome = run_in(sandbox, arguments);
  if (outcome.status > 1)
    return std::unexpected("exit " + std::to_string(outcome.status) + ": " + outcome.text);
  try {
    return read_findings(nlohmann::json::parse(outcome.text));
  } catch (const nlohmann::json::exception& trouble) {
    return std::unexpected(std::string("the JSON of check is not as documented: ") +
                           trouble.what());
  }
}

}  // namespace noken::golden
