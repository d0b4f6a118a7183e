#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/location.h"

namespace noken {

// A place as people count: lines and columns start at 1, columns count code points.
struct Place {
  std::string path;  // relative to the repository, with `/`
  int line = 1;
  int column = 1;
  int end_line = 1;
  int end_column = 1;
  std::string text;  // the line, without its end
};

// The files that were read, by number. A file that could not be read stands here too, with an empty
// text.
class Sources {
 public:
  std::uint32_t add(std::string path, std::string text);

  // Different files may be set from different threads, once each.
  void set_text(std::uint32_t file, std::string text) { files_[file].text = std::move(text); }
  std::string_view path(std::uint32_t file) const { return files_[file].path; }
  std::string_view text(std::uint32_t file) const { return files_[file].text; }
  std::string_view text(const Location& location) const;
  std::size_t size() const { return files_.size(); }
  // Counts the lines of the file up to the place, once. Several threads may ask for places of a
  // file when one has asked for the last of them.
  Place place(const Location& location) const;

 private:
  struct File {
    std::string path;
    std::string text;
    // The lines that end before each block of the text, as far as was asked for.
    mutable std::vector<std::uint32_t> lines_before = {0};
  };
  static std::size_t lines_before(const File& file, std::size_t offset);

  std::deque<File> files_;
};

}  // namespace noken
