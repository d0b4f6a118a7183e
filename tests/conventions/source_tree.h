#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace noken::conventions {

namespace fs = std::filesystem;

// The clone that the tests were built from.
fs::path source_root();

std::string read_text(const fs::path& path);
std::vector<std::string> lines_of(std::string_view text);

// Files below a folder of the clone with one of the extensions, as paths from the root, sorted.
std::vector<std::string> files_below(std::string_view folder,
                                     const std::vector<std::string>& extensions);

// The folders of the cases of rules, sorted.
std::vector<fs::path> case_folders();

// The table of a Markdown page that begins with the given header row: the cells of each row below
// it.
std::vector<std::vector<std::string>> table_of(const std::string& page, std::string_view header);

// `a, b, c` as words; `–` is none.
std::vector<std::string> split_list(std::string_view text);

}  // namespace noken::conventions
