#include "cli/unknown_command.h"

#include <algorithm>

#include "base/edit_distance.h"
#include "cli/command.h"

namespace noken::cli {

// CLI11 takes the first word for an argument that is too many, so a misspelt command is looked for
// beforehand.
const std::string* unknown_command(const std::vector<std::string>& arguments) {
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string& word = arguments[i];
    if (word.starts_with('-')) {
      if (word == "-C" || word == "--lang" || word == "--as-of" || word == "--color" ||
          word == "-o" || word == "--output")
        ++i;
      continue;
    }
    const auto is_named = [&](const Command* command) {
      return word == command->name || word == command->alias;
    };
    return std::ranges::any_of(commands(), is_named) ? nullptr : &word;
  }
  return nullptr;
}

Trouble no_such_command(const std::string& word) {
  std::vector<std::string_view> names;
  for (const Command* command : commands()) {
    names.emplace_back(command->name);
    if (*command->alias != '\0') names.emplace_back(command->alias);
  }
  const auto best = nearest(word, names);
  const std::string indonesian =
      best ? "; mungkin maksudnya `" + std::string(*best) + "`" : "; lihat `noken --help`";
  const std::string english =
      best ? "; perhaps `" + std::string(*best) + "` is meant" : "; see `noken --help`";
  return {"perintah `" + word + "` tidak ada" + indonesian,
          "there is no command `" + word + "`" + english};
}

}  // namespace noken::cli
