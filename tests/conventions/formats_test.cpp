// Every format of `check` shows the same findings on the same lines.
#include <doctest/doctest.h>

#include <array>
#include <cstdlib>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <pugixml.hpp>
#include <regex>
#include <set>

#include "conventions/source_tree.h"
#include "formats/csv.h"
#include "golden/sandbox.h"
#include "golden/transcript.h"
#include "report/check_formats.h"

using namespace noken::conventions;
using namespace noken::golden;
using Json = nlohmann::json;

// Path, line and, where the format has it, the code of each finding.
using Shown = std::multiset<std::string>;

static std::string at(const std::string& path, int line, const std::string& code) {
  return path + ":" + std::to_string(line) + " " + code;
}

static std::string without_percents(const std::string& uri) {
  std::string path;
  for (std::size_t i = 0; i < uri.size(); ++i) {
    const bool is_escape = uri[i] == '%';
    path += is_escape ? static_cast<char>(std::stoi(uri.substr(i + 1, 2), nullptr, 16)) : uri[i];
    if (is_escape) i += 2;
  }
  return path;
}

static Shown read_json(const std::string& text) {
  Shown shown;
  const Json report = Json::parse(text);
  for (const Json& each : report.at("findings"))
    shown.insert(at(each.at("file"), each.at("line"), each.at("code")));
  return shown;
}

static Shown read_sarif(const std::string& text) {
  Shown shown;
  const Json log = Json::parse(text);
  for (const Json& each : log.at("runs").at(0).at("results")) {
    const Json& place = each.at("locations").at(0).at("physicalLocation");
    shown.insert(at(without_percents(place.at("artifactLocation").at("uri")),
                    place.at("region").at("startLine"), each.at("ruleId")));
  }
  return shown;
}

static Shown read_gitlab(const std::string& text) {
  Shown shown;
  for (const Json& each : Json::parse(text)) {
    const std::string description = each.at("description");
    shown.insert(at(each.at("location").at("path"), each.at("location").at("lines").at("begin"),
                    description.substr(0, 7)));
  }
  return shown;
}

static Shown read_csv(const std::string& text) {
  Shown shown;
  const auto table = noken::parse_csv(text, "laporan.csv");
  REQUIRE(table.has_value());
  for (const auto& row : table->rows) {
    shown.insert(at(row.cells[*table->column("file")], std::stoi(row.cells[*table->column("line")]),
                    row.cells[*table->column("code")]));
  }
  return shown;
}

static Shown read_matches(const std::string& text, const std::regex& pattern,
                          std::array<std::size_t, 3> order) {
  Shown shown;
  for (auto match = std::sregex_iterator(text.begin(), text.end(), pattern);
       match != std::sregex_iterator(); ++match)
    shown.insert(at((*match)[order[0]], std::stoi((*match)[order[1]]), (*match)[order[2]]));
  return shown;
}

static Shown read_text(const std::string& text) {
  static const std::regex kTitle(
      "[a-z]+\\[([A-Z]{3}-[0-9]{3})\\]: [^\n]*\n(?:  [^\n]*\n)*?  ([^\n]*?):([0-9]+):[0-9]+\n");
  return read_matches(text, kTitle, {2, 3, 1});
}

static Shown read_github(const std::string& text) {
  static const std::regex kCommand(
      "::[a-z]+ file=([^,]*),line=([0-9]+),[^:]*title=([A-Z]{3}-[0-9]{3}) ");
  static const std::regex kRest("\n[a-z]+\\[([A-Z]{3}-[0-9]{3})\\] ([^\n]*?):([0-9]+):[0-9]+: ");
  Shown shown = read_matches(text, kCommand, {1, 2, 3});
  shown.merge(read_matches(text, kRest, {2, 3, 1}));
  return shown;
}

static Shown read_markdown(const std::string& text) {
  static const std::regex kRow("\n\\| `([^`]*?):([0-9]+):[0-9]+`[^|]*\\| ([A-Z]{3}-[0-9]{3}) ");
  return read_matches(text, kRow, {1, 2, 3});
}

static void add_lines(Shown& shown, const std::string& text, const std::string& code) {
  static const std::regex kLine("(?:^|\n)([^\n:]+):([0-9]+):[0-9]+: ");
  for (auto match = std::sregex_iterator(text.begin(), text.end(), kLine);
       match != std::sregex_iterator(); ++match)
    shown.insert(at((*match)[1], std::stoi((*match)[2]), code));
}

// What fails no case stands in the output of the suite, where no code is said.
static Shown read_junit(const std::string& text) {
  Shown shown;
  pugi::xml_document document;
  REQUIRE(document.load_string(text.c_str()));
  for (const auto& each : document.select_nodes("//failure")) {
    add_lines(shown, each.node().text().get(),
              std::string(each.node().parent().attribute("name").value()).substr(0, 7));
  }
  for (const auto& each : document.select_nodes("//system-out"))
    add_lines(shown, each.node().text().get(), "");
  return shown;
}

static const std::map<std::string, Shown (*)(const std::string&)>& readers() {
  static const std::map<std::string, Shown (*)(const std::string&)> kReaders = {
      {"text", read_text},     {"json", read_json},        {"sarif", read_sarif},
      {"gitlab", read_gitlab}, {"github", read_github},    {"junit", read_junit},
      {"csv", read_csv},       {"markdown", read_markdown}};
  return kReaders;
}

static std::string written(const Sandbox& sandbox, const std::string& format,
                           const std::string& language) {
  ::unsetenv("GITHUB_STEP_SUMMARY");
  const Outcome outcome =
      run_in(sandbox, {"-C", "bermasalah", "check", "--as-of", kDay, "--min-severity", "info",
                       "--lang", language, "--fail-on", "info", "--format", format});
  CHECK_MESSAGE(outcome.status == 1, format);
  return outcome.text;
}

TEST_CASE(
    "every format shows the findings of the faulty example on the same lines, in both languages") {
  const Sandbox sandbox(source_root() / "examples");
  const Shown expected = read_json(written(sandbox, "json", "id"));
  CHECK(expected.size() > 30);
  for (const auto& format : noken::report::kCheckFormats) {
    const std::string name(format.name);
    REQUIRE_MESSAGE(readers().contains(name), name, " has no reader here");
    for (const char* language : {"id", "en"}) {
      CHECK_MESSAGE(readers().at(name)(written(sandbox, name, language)) == expected, name, " in ",
                    std::string(language));
    }
  }
}

TEST_CASE("the fingerprints of GitLab are unique over members") {
  const Sandbox sandbox(source_root() / "examples");
  std::set<std::string> fingerprints;
  for (const Json& issue : Json::parse(written(sandbox, "gitlab", "id")))
    CHECK(fingerprints.insert(issue.at("fingerprint")).second);
}

TEST_CASE("the summary of a GitHub step is added to what other steps wrote") {
  const Sandbox sandbox(source_root() / "examples");
  const fs::path file = sandbox.root() / "summary.md";
  std::ofstream(file) << "# Before\n";
  ::setenv("GITHUB_STEP_SUMMARY", file.c_str(), 1);
  run_in(sandbox,
         {"-C", "bermasalah", "check", "--as-of", kDay, "--format", "github", "--lang", "en"});
  ::unsetenv("GITHUB_STEP_SUMMARY");
  const std::string text = read_file(file);
  CHECK(text.starts_with("# Before\n# Outcome of the check\n"));
  CHECK(text.contains("\n## Errors ("));
}
