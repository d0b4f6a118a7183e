// The source tree is as docs/architecture.md and docs/style.md say.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <regex>
#include <set>

#include "conventions/source_tree.h"

using namespace noken::conventions;

static std::string architecture_page() { return read_text(source_root() / "docs/architecture.md"); }

static std::map<std::string, std::set<std::string>> allowed_folders() {
  std::map<std::string, std::set<std::string>> allowed;
  for (const auto& row : table_of(architecture_page(), "| folder | may include")) {
    REQUIRE(row.size() == 2);
    auto& folders = allowed[row[0]];
    folders = {row[0], "base"};
    for (const std::string& folder : split_list(row[1])) folders.insert(folder);
  }
  return allowed;
}

static std::string folder_of(const std::string& file) {
  const std::size_t first = file.find('/') + 1;
  const std::size_t last = file.find('/', first);
  return last == std::string::npos ? "" : file.substr(first, last - first);
}

static std::vector<std::string> includes_of(const std::string& file, const std::regex& pattern) {
  std::vector<std::string> found;
  const std::string text = read_text(source_root() / file);
  for (auto at = std::sregex_iterator(text.begin(), text.end(), pattern);
       at != std::sregex_iterator(); ++at) {
    found.push_back((*at)[1]);
  }
  return found;
}

TEST_CASE("every folder of src stands in the table of directions") {
  const auto allowed = allowed_folders();
  for (const auto& entry : fs::directory_iterator(source_root() / "src")) {
    if (!entry.is_directory()) continue;
    CHECK_MESSAGE(allowed.contains(entry.path().filename().string()), "src/",
                  entry.path().filename().string());
  }
}

TEST_CASE("a folder includes from the folders of its row alone") {
  static const std::regex kOwn(R"x(#include "([a-z_]+)/[^"]*")x");
  const auto allowed = allowed_folders();
  for (const std::string& file : files_below("src", {".h", ".cpp"})) {
    const std::string folder = folder_of(file);
    if (folder.empty()) continue;
    for (const std::string& other : includes_of(file, kOwn)) {
      CHECK_MESSAGE(allowed.at(folder).contains(other), file, " includes from ", other);
    }
  }
}

TEST_CASE("targets link what the table allows") {
  static const std::regex kTarget(
      "noken_folder\\(([a-z_]+)[^)]*?USES ([a-z_ \n]+?)(?:LIBRARIES[^)]*)?\\)");
  const auto allowed = allowed_folders();
  const std::string text = read_text(source_root() / "src/CMakeLists.txt");
  for (auto at = std::sregex_iterator(text.begin(), text.end(), kTarget);
       at != std::sregex_iterator(); ++at) {
    const std::string folder = (*at)[1];
    std::istringstream words((*at)[2]);
    for (std::string other; words >> other;) {
      CHECK_MESSAGE(allowed.at(folder).contains(other), folder, " links ", other);
    }
  }
}

TEST_CASE("a library is seen in its folder alone") {
  static const std::regex kForeign("#include <([^>]+)>");
  const auto rows = table_of(architecture_page(), "| header | seen in |");
  REQUIRE_FALSE(rows.empty());
  for (const std::string& file : files_below("src", {".h", ".cpp"})) {
    for (const std::string& header : includes_of(file, kForeign)) {
      for (const auto& row : rows) {
        if (header.starts_with(row[0]))
          CHECK_MESSAGE(folder_of(file) == row[1], file, " includes ", header);
      }
      const bool is_known =
          header.find('/') == std::string::npos || header.starts_with("sys/") ||
          header.starts_with("fmt/") ||
          std::ranges::any_of(rows, [&](const auto& row) { return header.starts_with(row[0]); });
      CHECK_MESSAGE(is_known, file, " includes ", header,
                    ", which docs/architecture.md does not name");
    }
  }
}

static std::map<std::string, std::size_t> written_exceptions() {
  std::map<std::string, std::size_t> exceptions;
  for (const auto& row :
       table_of(read_text(source_root() / "docs/style.md"), "| file | lines at most |")) {
    REQUIRE(row.size() == 3);
    CHECK_MESSAGE(row[2].size() > 20, "a reason for ", row[0]);
    CHECK_MESSAGE(fs::exists(source_root() / row[0]), "no such file: ", row[0]);
    exceptions[row[0]] = std::stoul(row[1]);
  }
  return exceptions;
}

TEST_CASE("sources have at most 250 lines, headers 120, unless docs/style.md says why") {
  const auto exceptions = written_exceptions();
  for (const char* folder : {"src", "tests", "bench"}) {
    for (const std::string& file : files_below(folder, {".h", ".cpp"})) {
      const std::size_t usual = file.ends_with(".h") ? 120 : 250;
      const std::size_t limit = exceptions.contains(file) ? exceptions.at(file) : usual;
      const std::size_t count = lines_of(read_text(source_root() / file)).size();
      CHECK_MESSAGE(count <= limit, file, " has ", count, " lines");
      if (exceptions.contains(file))
        CHECK_MESSAGE(count > usual, file, " needs no exception any more");
    }
  }
}

TEST_CASE("no trace of the work stays") {
  static const std::regex kTrace("\\b(TODO|FIXME|XXX|HACK)\\b");
  for (const char* folder : {"src", "cmake", "scripts", "bench", "docs"}) {
    for (const std::string& file :
         files_below(folder, {".h", ".cpp", ".cmake", ".md", ".py", ""})) {
      CHECK_MESSAGE(!std::regex_search(read_text(source_root() / file), kTrace), file);
    }
  }
}
