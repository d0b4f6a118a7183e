#include "cli/about.h"

#include <doctest/doctest.h>

#include <regex>

using namespace noken;  // NOLINT(google-build-using-namespace): a test reads like the header

// Versions and what the build was asked for differ between machines; the rest does not.
static std::string without_numbers(const std::string& text) {
  static const std::regex kVersion("( |^)(g\\+\\+ |clang )?[0-9]+(\\.[0-9]+)*(?=\n)");
  static const std::regex kHardening("(pengerasan|hardening): [^\n]*");
  return std::regex_replace(std::regex_replace(text, kVersion, "$1N"), kHardening, "$1: …");
}

TEST_CASE("every library of the program and of its modules is told with its version") {
  CHECK(without_numbers(cli::about(Language::indonesian)) ==
        "noken N\n"
        "kompilator: N\n"
        "pengerasan: …\n"
        "pustaka:\n"
        "  CLI11 N\n"
        "  SQLite N\n"
        "  fmt N\n"
        "  nlohmann-json N\n"
        "  pugixml N\n"
        "  utf8proc N\n"
        "  xxHash N\n"
        "  yaml-cpp N\n"
        "modul noken-drawing.so:\n"
        "  cairo N\n"
        "  Graphviz N\n"
        "  librsvg N\n"
        "  Pango N\n"
        "modul noken-history.so:\n"
        "  libgit2 N\n"
        "modul noken-office.so:\n"
        "  libxlsxwriter N\n"
        "  libzip N\n");
}

TEST_CASE("the loader's protections are found in the program itself") {
  const std::string text = cli::about(Language::english);
  for (const char* word : {"RELRO", "BIND_NOW", "NX"}) CHECK_MESSAGE(text.contains(word), text);
}
