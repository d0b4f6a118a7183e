// JSON of another program; what was read is written and reads the same.

#include "formats/json.h"
#include "target.h"

using noken::fuzz::must;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto read = noken::formats::parse_json(noken::fuzz::text_of(data, size), "masukan.json");
  if (!read) return 0;
  const std::string line = to_line(*read);
  const auto again = noken::formats::parse_json(line, "masukan.json");
  must(again && to_line(*again) == line, "what was written reads the same");
  must(line.find_first_of("\x7f\x1b") == std::string::npos, "nothing commands a terminal");
  return 0;
}
