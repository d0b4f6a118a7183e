// How rules speak. What a single text cannot break alone, `checked` in rule.h refuses already.
#include <doctest/doctest.h>

#include <algorithm>
#include <regex>
#include <string>

#include "conventions/source_tree.h"
#include "rules/catalogue.h"

using namespace noken::conventions;
using noken::Text;
using noken::rules::catalogue;
using noken::rules::CatalogueEntry;
using noken::rules::Message;

static void for_each_language(const Text& text, const auto& check) {
  check(std::string(text.indonesian));
  check(std::string(text.english));
}

static bool begins_as_sentence(const std::string& text) {
  const auto first = static_cast<unsigned char>(text.front());
  const bool is_small = first >= 'a' && first <= 'z';
  return !is_small || text.starts_with("noken");
}

static void check_form(const std::string& rule, const Text& text) {
  for_each_language(text, [&](const std::string& words) {
    CHECK_MESSAGE(std::ranges::count(words, '`') % 2 == 0, rule, ": backticks in pairs: ", words);
    CHECK_MESSAGE(words.find("  ") == std::string::npos, rule, ": two blanks: ", words);
    CHECK_MESSAGE((words.empty() || (words.front() != ' ' && words.back() != ' ')), rule,
                  ": padded: ", words);
  });
}

static void check_sentence(const std::string& rule, const Text& text) {
  check_form(rule, text);
  for_each_language(text, [&](const std::string& words) {
    CHECK_MESSAGE(begins_as_sentence(words), rule, ": begins like no sentence: ", words);
    CHECK_MESSAGE(words.ends_with('.'), rule, ": ends without a full stop: ", words);
  });
}

static void check_situation(const std::string& rule, const Text& text) {
  static const std::regex kDuty("\\bharus\\b");
  check_form(rule, text);
  CHECK_MESSAGE(!std::regex_search(text.indonesian, kDuty), rule,
                ": states a duty: ", std::string(text.indonesian));
}

TEST_CASE("titles, situations and labels state what is so") {
  for (const CatalogueEntry& entry : catalogue()) {
    check_situation(entry.name, entry.rule->title);
    for (const Message& message : entry.rule->messages) {
      check_situation(entry.name, message.situation);
      check_situation(entry.name, message.label);
    }
    for (const auto& note : entry.rule->notes) check_situation(entry.name, note.text);
  }
}

TEST_CASE("rationales and remedies are sentences") {
  for (const CatalogueEntry& entry : catalogue()) {
    check_sentence(entry.name, entry.rule->rationale);
    for (const Message& message : entry.rule->messages) check_sentence(entry.name, message.remedy);
  }
}

TEST_CASE("messages cite no article: the basis does") {
  static const std::regex kArticle("\\b[Pp]asal [0-9]|\\b[Aa]rticle [0-9]");
  for (const CatalogueEntry& entry : catalogue()) {
    for (const Message& message : entry.rule->messages) {
      for (const Text* text : {&message.situation, &message.label, &message.remedy}) {
        for_each_language(*text, [&](const std::string& words) {
          CHECK_MESSAGE(!std::regex_search(words, kArticle), std::string(entry.name), ": ", words);
        });
      }
    }
  }
}

TEST_CASE("names of messages and notes differ within a rule") {
  for (const CatalogueEntry& entry : catalogue()) {
    std::vector<std::string> names;
    for (const Message& message : entry.rule->messages) names.emplace_back(message.name);
    std::ranges::sort(names);
    CHECK_MESSAGE(std::ranges::adjacent_find(names) == names.end(), std::string(entry.name));
  }
}

// A `{name}` that no finding fills in would be shown as it stands.
TEST_CASE("no transcript shows a parameter that was not filled in") {
  static const std::regex kParameter("\\{[a-z_]+\\}");
  for (const std::string& file : files_below("tests/rules", {".txt"})) {
    if (!file.ends_with("/expected.txt")) continue;
    for (const std::string& line : lines_of(read_text(source_root() / file))) {
      const bool is_ours = line.find(" | ") == std::string::npos;  // not a line of the document
      const bool is_filled = !is_ours || !std::regex_search(line, kParameter);
      CHECK_MESSAGE(is_filled, file, ": ", line);
    }
  }
}
