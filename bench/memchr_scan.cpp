// Reads every YAML file of a folder and counts its lines with memchr: what reading the bytes costs
// before anything is understood.
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <iostream>
#include <string>
#include <vector>

namespace fs = std::filesystem;

// The whole file into the buffer, which only grows.
static std::size_t read_into(const fs::path& path, std::vector<char>& buffer) {
  const int file = ::open(path.c_str(), O_RDONLY);
  if (file < 0) return 0;
  buffer.resize(std::max<std::size_t>(buffer.size(), fs::file_size(path)));
  const auto count = ::read(file, buffer.data(), buffer.size());
  ::close(file);
  return count < 0 ? 0 : static_cast<std::size_t>(count);
}

static std::size_t lines_in(const char* text, std::size_t size) {
  std::size_t lines = 0;
  for (const char* const end = text + size; text < end; ++lines) {
    const void* feed = std::memchr(text, '\n', static_cast<std::size_t>(end - text));
    if (feed == nullptr) break;
    text = static_cast<const char*>(feed) + 1;
  }
  return lines;
}

int main(int count, char** arguments) {
  if (count != 2) {
    std::cerr << "usage: memchr_scan FOLDER\n";
    return 2;
  }
  std::vector<char> buffer;
  std::size_t lines = 0;
  for (const auto& entry : fs::recursive_directory_iterator(arguments[1])) {
    if (entry.path().extension() != ".yaml") continue;
    const std::size_t size = read_into(entry.path(), buffer);
    lines += lines_in(buffer.data(), size);
  }
  std::cout << lines << " lines\n";
  return 0;
}
