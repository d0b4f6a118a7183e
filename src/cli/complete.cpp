#include "cli/complete.h"

#include <fmt/format.h>

#include <algorithm>
#include <ranges>

namespace noken::cli {

// The words before the cursor, understood as far as completion needs.
struct Line {
  const Command* command = nullptr;
  const Option* awaiting = nullptr;  // the option whose value is under the cursor
  std::size_t words = 0;             // of the command, before the cursor
  std::string folder = ".";          // of `-C`
};

static std::vector<std::string_view> names_of(const Option& option) {
  std::vector<std::string_view> names;
  for (const auto part : std::views::split(std::string_view(option.names), ','))
    names.emplace_back(part.begin(), part.end());
  return names;
}

static const Option* option_named(std::string_view word, const Command* command) {
  const auto is_named = [&](const Option& option) {
    const auto names = names_of(option);
    return std::ranges::find(names, word) != names.end();
  };
  const auto find_in = [&](std::span<const Option> options) -> const Option* {
    const auto found = std::ranges::find_if(options, is_named);
    return found == options.end() ? nullptr : &*found;
  };
  if (const Option* common = find_in(common_options())) return common;
  return command == nullptr ? nullptr : find_in(command->options);
}

static const Command* command_named(std::string_view word) {
  const auto is_named = [&](const Command* command) {
    return word == command->name || (*command->alias != '\0' && word == command->alias);
  };
  const auto found = std::ranges::find_if(commands(), is_named);
  return found == commands().end() ? nullptr : *found;
}

static void take(Line& line, const std::string& word) {
  if (line.awaiting != nullptr) {
    if (line.awaiting->single == &Call::directory) line.folder = word;
    line.awaiting = nullptr;
  } else if (word.starts_with('-')) {
    const Option* option = option_named(word, line.command);
    if (option != nullptr && option->flag == nullptr) line.awaiting = option;
  } else if (line.command == nullptr) {
    line.command = command_named(word);
  } else {
    ++line.words;
  }
}

static void keep_beginning_with(Completion& completion, std::string_view beginning) {
  std::erase_if(completion.candidates,
                [&](const Candidate& candidate) { return !candidate.word.starts_with(beginning); });
}

static Completion options_of(const Command* command, Language language) {
  Completion completion;
  const auto add = [&](std::span<const Option> options) {
    for (const Option& option : options) {
      for (const auto name : names_of(option))
        completion.candidates.push_back({std::string(name), std::string(option.help.in(language))});
    }
  };
  add(common_options());
  if (command != nullptr) add(command->options);
  static constexpr Text kHelp = {"tampilkan bantuan", "show the help"};
  static constexpr Text kVersion = {"versi program", "version of the program"};
  completion.candidates.push_back({"--help", std::string(kHelp.in(language))});
  if (command == nullptr)
    completion.candidates.push_back({"--version", std::string(kVersion.in(language))});
  std::ranges::sort(completion.candidates, {}, &Candidate::word);
  return completion;
}

// An alias is offered to those who have begun it, not to those who look what there is.
static Completion command_names(std::string_view beginning, Language language) {
  Completion completion;
  for (const Command* command : commands()) {
    const std::string about(command->help.in(language));
    const std::string_view alias = command->alias;
    completion.candidates.push_back({command->name, about});
    const bool is_begun = !beginning.empty() && alias.starts_with(beginning);
    if (is_begun && !alias.empty()) completion.candidates.push_back({std::string(alias), about});
  }
  return completion;
}

// What may stand for a placeholder here. The id of an element yet to be written is not offered.
static Completion values_in(const Line& line, std::string_view placeholder, const Option* option,
                            Language language) {
  if (placeholder != "ID") return values_for(placeholder, language);
  if (option != nullptr && option->single == &Call::id) return {};
  const bool is_agency = option != nullptr && option->single == &Call::agency;
  return {.candidates = ids_in(line.folder, is_agency)};
}

// The values of an option; of one that takes several, what follows the last comma.
static Completion values_of(const Line& line, const Option& option, const std::string& typed,
                            Language language) {
  Completion completion = values_in(line, option.placeholder, &option, language);
  const std::size_t comma = option.several == nullptr ? std::string::npos : typed.rfind(',');
  if (comma == std::string::npos) return completion;
  for (Candidate& candidate : completion.candidates)
    candidate.word.insert(0, typed.substr(0, comma + 1));
  return completion;
}

static Completion after_equals(const Line& line, const std::string& typed, Language language) {
  const std::size_t equals = typed.find('=');
  const Option* option = option_named(typed.substr(0, equals), line.command);
  if (option == nullptr || option->flag != nullptr) return {};
  Completion completion = values_of(line, *option, typed.substr(equals + 1), language);
  for (Candidate& candidate : completion.candidates)
    candidate.word.insert(0, typed.substr(0, equals + 1));
  return completion;
}

static Completion words_of(const Line& line, Language language) {
  if (line.words >= line.command->most_words) return {};
  std::vector<std::string_view> places;
  for (const auto part : std::views::split(std::string_view(line.command->words), ' '))
    places.emplace_back(part.begin(), part.end());
  if (line.words < places.size()) return values_in(line, places[line.words], nullptr, language);
  // One name may stand for several words (`PATH…`); the second word of `diagram VIEW` is an id.
  if (places.back() == "VIEW") return values_in(line, "ID", nullptr, language);
  return places.back() == "PATH" ? values_for("PATH", language) : Completion();
}

static Completion offered(const Line& line, const std::string& typed, Language language) {
  if (line.awaiting != nullptr) return values_of(line, *line.awaiting, typed, language);
  if (typed.starts_with("--") && typed.contains('=')) return after_equals(line, typed, language);
  if (typed.starts_with('-')) return options_of(line.command, language);
  if (line.command == nullptr) return command_names(typed, language);
  return words_of(line, language);
}

Completion complete(const std::vector<std::string>& words, Language language) {
  if (words.empty()) return command_names("", language);
  Line line;
  for (const std::string& word : words | std::views::take(words.size() - 1)) take(line, word);
  Completion completion = offered(line, words.back(), language);
  keep_beginning_with(completion, words.back());
  return completion;
}

std::string to_text(const Completion& completion) {
  if (completion.offer == Offer::files) return ":files\n";
  if (completion.offer == Offer::folders) return ":folders\n";
  std::string text;
  for (const Candidate& candidate : completion.candidates)
    text += fmt::format("{}\t{}\n", candidate.word, candidate.about);
  return text;
}

}  // namespace noken::cli
