#include "conventions/source_tree.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace noken::conventions {

fs::path source_root() { return NOKEN_SOURCE_DIR; }

std::string read_text(const fs::path& path) {
  const std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot be read: " + path.string());
  std::ostringstream text;
  text << file.rdbuf();
  return std::move(text).str();
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  std::istringstream stream{std::string(text)};
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

std::vector<std::string> files_below(std::string_view folder,
                                     const std::vector<std::string>& extensions) {
  std::vector<std::string> files;
  const fs::path root = source_root();
  if (!fs::is_directory(root / folder)) return files;
  for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
    if (entry.is_symlink() || !entry.is_regular_file()) continue;
    if (std::ranges::find(extensions, entry.path().extension().string()) == extensions.end())
      continue;
    files.push_back(fs::relative(entry.path(), root).generic_string());
  }
  std::ranges::sort(files);
  return files;
}

static std::string trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" `");
  if (first == std::string_view::npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(" `") - first + 1));
}

static std::vector<std::string> cells_of(std::string_view row) {
  std::vector<std::string> cells;
  row.remove_prefix(1);
  for (std::size_t end = row.find('|'); end != std::string_view::npos; end = row.find('|')) {
    cells.push_back(trimmed(row.substr(0, end)));
    row.remove_prefix(end + 1);
  }
  return cells;
}

std::vector<std::vector<std::string>> table_of(const std::string& page, std::string_view header) {
  std::vector<std::vector<std::string>> rows;
  bool is_inside = false;
  for (const std::string& line : lines_of(page)) {
    if (line.starts_with(header)) {
      is_inside = true;
    } else if (is_inside && !line.starts_with('|')) {
      break;
    } else if (is_inside && !line.starts_with("| ---")) {
      rows.push_back(cells_of(line));
    }
  }
  return rows;
}

std::vector<std::string> split_list(std::string_view text) {
  std::vector<std::string> words;
  std::istringstream stream{std::string(text)};
  for (std::string word; std::getline(stream, word, ',');) {
    word = trimmed(word);
    if (!word.empty() && word != "–") words.push_back(word);
  }
  return words;
}

std::vector<fs::path> case_folders() {
  std::vector<fs::path> folders;
  for (const auto& family : fs::directory_iterator(source_root() / "tests/rules")) {
    if (!family.is_directory()) continue;
    for (const auto& entry : fs::directory_iterator(family.path())) folders.push_back(entry.path());
  }
  std::ranges::sort(folders);
  return folders;
}

}  // namespace noken::conventions
