#include "cli/manual.h"

#include <doctest/doctest.h>

#include "cli/manual_markup.h"

using namespace noken;       // NOLINT(google-build-using-namespace): a test reads like the header
using namespace noken::cli;  // NOLINT(google-build-using-namespace)

TEST_CASE("every command has a page in both languages, and an alias leads to it") {
  const auto pages = manual_pages();
  std::size_t aliases = 0;
  for (const Command* command : commands()) {
    const std::string name = "noken-" + std::string(command->name) + ".1";
    CHECK(pages.contains("man1/" + name));
    CHECK(pages.contains("en/man1/" + name));
    if (*command->alias == '\0') continue;
    ++aliases;
    CHECK(pages.at("man1/noken-" + std::string(command->alias) + ".1") ==
          ".so man1/" + name + "\n");
  }
  CHECK(aliases > 0);
  CHECK(pages.size() == 2 * (1 + commands().size() + aliases));
}

TEST_CASE("a command says in both languages what its words are") {
  for (const Command* command : commands()) {
    CAPTURE(command->name);
    const bool has_words = command->most_words > 0;
    CHECK((*command->words != '\0') == has_words);
    CHECK((*command->words_help.indonesian != '\0') == has_words);
    CHECK((*command->words_help.english != '\0') == has_words);
  }
}

TEST_CASE("a page names every option of its command and what it says") {
  for (const Command* command : commands()) {
    const std::string page = manual_page(*command, Language::english);
    for (const Option& option : command->options) {
      CAPTURE(option.names);
      CHECK(page.find(markup::inside(option.help.english)) != std::string::npos);
    }
  }
}

TEST_CASE("a page lists what the word of its command may be") {
  for (const Command* command : commands()) {
    if (std::string_view(command->name) != "diagram") continue;
    const std::string page = manual_page(*command, Language::english);
    CHECK(page.find(".SH VIEW\n.TP\n\\fBalur\\fR\n") != std::string::npos);
    CHECK(page.find("\n.SH DESCRIPTION\nPictures of") != std::string::npos);
  }
}

TEST_CASE("words never become markup") {
  CHECK(markup::line(".TH x") == "\\&.TH x");
  CHECK(markup::line("'x") == "\\&'x");
  CHECK(markup::inside("a\\b -o") == "a\\eb \\-o");
  CHECK(markup::verbatim("  noken check\n.x") == ".nf\n  noken check\n\\&.x\n.fi\n");
}
