// Parses every YAML file of a folder with libyaml's events and nothing else: the yardstick for
// `noken check`.
#include <yaml.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

namespace fs = std::filesystem;

static std::vector<fs::path> yaml_files(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file() && entry.path().extension() == ".yaml")
      files.push_back(entry.path());
  }
  std::ranges::sort(files);
  return files;
}

// The number of events, or -1 when libyaml refuses the text.
static long count_events(const std::string& text) {
  yaml_parser_t parser;
  yaml_parser_initialize(&parser);
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): libyaml reads unsigned bytes
  yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char*>(text.data()),
                               text.size());
  long count = 0;
  for (bool is_over = false; !is_over; ++count) {
    yaml_event_t event;
    if (yaml_parser_parse(&parser, &event) == 0) {
      count = -1;
      break;
    }
    is_over = event.type == YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
  return count;
}

int main(int count, char** arguments) {
  if (count != 2) {
    std::cerr << "usage: libyaml_events FOLDER\n";
    return 2;
  }
  long events = 0;
  std::size_t bytes = 0;
  for (const fs::path& path : yaml_files(arguments[1])) {
    const std::ifstream file(path, std::ios::binary);
    std::ostringstream buffer;
    buffer << file.rdbuf();
    const std::string text = std::move(buffer).str();
    const long own = count_events(text);
    if (own < 0) {
      std::cerr << path.string() << ": libyaml refuses it\n";
      return 1;
    }
    events += own;
    bytes += text.size();
  }
  std::cout << bytes << " bytes, " << events << " events\n";
  return 0;
}
