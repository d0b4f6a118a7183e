// Writes the manual pages into a folder; run by the build, not installed.
// usage: noken_manual FOLDER

#include "cli/manual.h"

#include <filesystem>
#include <iostream>

#include "base/files.h"

int main(int count, char** arguments) {
  if (count != 2) return 2;
  for (const auto& [path, text] : noken::cli::manual_pages()) {
    const auto file = std::filesystem::path(arguments[1]) / path;
    std::filesystem::create_directories(file.parent_path());
    if (const auto written = noken::write_file(file.string(), text); !written) {
      std::cerr << written.error().english << '\n';
      return 2;
    }
  }
  return 0;
}
