// The canonical form holds for every document of the source tree.
#include "formatting/canonical.h"

#include <doctest/doctest.h>

#include "conventions/source_tree.h"

using namespace noken::conventions;
using namespace noken::formatting;

// Tags and several documents in one file are left alone on purpose.
static bool is_plain(const std::string& text) {
  return !text.contains("---") && !text.contains("...") && !text.contains('!');
}

TEST_CASE("every document of the examples and cases can be written anew, and then stays") {
  std::size_t count = 0;
  for (const char* folder : {"examples", "tests/rules", "tests/commands", "templates"}) {
    for (const std::string& file : files_below(folder, {".yaml"})) {
      const auto path = source_root() / file;
      if (!fs::is_regular_file(path)) continue;
      const std::string text = read_text(path);
      const bool is_settings = file.ends_with("/noken.yaml");
      const Canonical once = canonical(text, is_settings);
      if (once.outcome == Outcome::unreadable) continue;
      if (is_plain(text)) CHECK_MESSAGE(once.outcome != Outcome::unproved, file);
      if (once.outcome == Outcome::changed)
        CHECK_MESSAGE(canonical(once.text, is_settings).outcome == Outcome::same, file);
      ++count;
    }
  }
  CHECK(count > 200);
}
