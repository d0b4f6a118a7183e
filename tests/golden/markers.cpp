#include "golden/markers.h"

#include <ranges>
#include <regex>
#include <sstream>

#include "golden/sandbox.h"

namespace noken::golden {

namespace fs = std::filesystem;

std::string to_text(const Mark& mark) {
  return mark.code + " at " + mark.path + ":" + std::to_string(mark.line);
}

static std::vector<std::string> codes_of(const std::string& list) {
  static const std::regex kCode("[A-Z]{3}-[0-9]{3}");
  std::vector<std::string> codes;
  for (auto at = std::sregex_iterator(list.begin(), list.end(), kCode);
       at != std::sregex_iterator(); ++at) {
    codes.push_back(at->str());
  }
  return codes;
}

static std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines(1);
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool ends_line = text[i] == '\n' || text[i] == '\r';
    if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') ++i;
    if (ends_line) {
      lines.emplace_back();
    } else {
      lines.back() += text[i];
    }
  }
  return lines;
}

static void read_comments(const fs::path& file, const std::string& path, Markers& markers) {
  static const std::regex kComment(
      "# ?(expect|clean): *([A-Z]{3}-[0-9]{3}(?: *, *[A-Z]{3}-[0-9]{3})*)");
  int number = 0;
  for (const std::string& line : lines_of(read_file(file))) {
    ++number;
    if (line.size() > 4096 || line.find('#') == std::string::npos) continue;
    for (auto at = std::sregex_iterator(line.begin(), line.end(), kComment);
         at != std::sregex_iterator(); ++at) {
      auto& marks = (*at)[1] == "expect" ? markers.expected : markers.clean;
      for (const std::string& code : codes_of((*at)[2])) marks.insert({code, path, number});
    }
  }
}

static void read_line(const std::string& line, Markers& markers,
                      std::vector<std::string>& complaints) {
  static const std::regex kLine(
      "(expect|clean) ([A-Z]{3}-[0-9]{3}(?:, ?[A-Z]{3}-[0-9]{3})*) (.+):([0-9]+)");
  static const std::regex kProfile("profile: ?([a-z]+)");
  std::smatch match;
  if (line.empty() || line.starts_with('#') || line == "without noken.yaml") return;
  if (std::regex_match(line, match, kProfile)) {
    markers.profile = match[1];
  } else if (std::regex_match(line, match, kLine)) {
    auto& marks = match[1] == "expect" ? markers.expected : markers.clean;
    for (const std::string& code : codes_of(match[2]))
      marks.insert({code, match[3], std::stoi(match[4])});
  } else {
    complaints.push_back("markers.txt: not understood: " + line);
  }
}

Markers read_markers(const fs::path& repository, std::vector<std::string>& complaints) {
  Markers markers;
  for (const auto& entry : fs::recursive_directory_iterator(repository)) {
    const std::string extension = entry.path().extension().string();
    if (entry.is_symlink() || !entry.is_regular_file() ||
        (extension != ".yaml" && extension != ".yml"))
      continue;
    read_comments(entry.path(), fs::relative(entry.path(), repository).generic_string(), markers);
  }
  for (const std::string& line : lines_of(read_file(repository / "markers.txt"))) {
    read_line(line, markers, complaints);
  }
  return markers;
}

}  // namespace noken::golden
