// The command line. The only file that sees CLI11.

#include <CLI/CLI.hpp>
#include <cstdlib>

#include "base/version.h"
#include "cli/about.h"
#include "cli/command.h"
#include "cli/unknown_command.h"

namespace noken::cli {

namespace {

// The words of a command, without the library's count of them.
class Formatter : public CLI::Formatter {
 public:
  std::string make_option_usage(const CLI::Option* option) const override {
    const std::string name = option->get_name(true);
    const bool is_several = option->get_expected_max() > 1 && !name.contains(' ');
    const std::string words = name + (is_several ? " …" : "");
    return option->get_required() ? words : "[" + words + "]";
  }
};

}  // namespace

static void add_option(CLI::App& app, const Option& option, Call& call) {
  const std::string help(option.help.in(call.language));
  const std::string group = call.language == Language::indonesian ? "Pilihan" : "Options";
  if (option.flag != nullptr) {
    app.add_flag(option.names, call.*option.flag, help)->group(group);
    return;
  }
  CLI::Option* added =
      option.single != nullptr
          ? app.add_option(option.names, call.*option.single, help)
          : app.add_option(option.names, call.*option.several, help)->delimiter(',');
  added->option_text(option.placeholder)->group(group);
  if (option.single != nullptr) added->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
  if (option.several != nullptr) {
    added->expected(1)->allow_extra_args(false)->multi_option_policy(
        CLI::MultiOptionPolicy::TakeAll);
  }
}

static CLI::App* add_name(CLI::App& app, const Command& command, Language language) {
  CLI::App* sub = app.add_subcommand(command.name, std::string(command.help.in(language)));
  sub->group(language == Language::indonesian ? "Perintah" : "Commands");
  if (*command.alias != '\0') sub->alias(command.alias);
  return sub;
}

static void add_command(CLI::App& app, const Command& command, Call& call) {
  const Language language = call.language;
  CLI::App* sub = add_name(app, command, language);
  sub->set_help_flag("-h,--help",
                     language == Language::indonesian ? "tampilkan bantuan ini" : "show this help");
  sub->get_help_ptr()->group(language == Language::indonesian ? "Pilihan" : "Options");
  const char* heading = language == Language::indonesian ? "Contoh:" : "Examples:";
  sub->footer(std::string(heading) + "\n" + std::string(command.examples.in(language)));
  for (const Option& option : common_options()) add_option(*sub, option, call);
  for (const Option& option : command.options) add_option(*sub, option, call);
  if (command.most_words == 0) return;
  auto* words =
      sub->add_option(command.words, call.paths, std::string(command.words_help.in(language)));
  const bool is_several = command.most_words > 1 && !std::string_view(command.words).contains(' ');
  words->option_text(is_several ? "…" : " ");
  words->expected(static_cast<int>(command.least_words), static_cast<int>(command.most_words));
  if (command.least_words > 0) words->required();
}

static Trouble wrong_call(const std::string& indonesian, const std::string& english) {
  return {indonesian + "; lihat `noken --help`", english + "; see `noken --help`"};
}

// The library's sentences are English only, so each sort of error gets its own words.
static Trouble explained(const CLI::App& app, const CLI::Error& error) {
  if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::ExtrasError)) {
    const auto rest = app.remaining(true);
    const std::string word = rest.empty() ? std::string() : rest.front();
    const bool is_option = word.starts_with('-');
    return wrong_call((is_option ? "pilihan `" : "kata `") + word + "` tidak dikenal di sini",
                      (is_option ? "option `" : "word `") + word + "` is not known here");
  }
  const std::string name = std::string(error.what()).substr(0, std::string(error.what()).find(':'));
  if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::ArgumentMismatch)) {
    if (!name.starts_with('-')) {
      return wrong_call("jumlah kata tidak sesuai dengan perintah ini",
                        "too few or too many words for the command");
    }
    return wrong_call("`" + name + "` tanpa nilai", "`" + name + "` has no value");
  }
  if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::RequiredError)) {
    return wrong_call("perintah ini memerlukan sebuah kata lagi", "the command needs another word");
  }
  return wrong_call("panggilan tidak dimengerti", "the call is not understood");
}

static std::string help_of(const CLI::App& app) {
  for (const CLI::App* sub : app.get_subcommands()) return sub->help();
  return app.help();
}

static Result<void> set_language(Call& call) {
  if (call.language_name.empty()) return {};
  if (call.language_name != "id" && call.language_name != "en") {
    return std::unexpected(
        Trouble{"bahasa `" + call.language_name + "` tidak ada; pakai id atau en",
                "there is no language `" + call.language_name + "`; use id or en"});
  }
  call.language = call.language_name == "en" ? Language::english : Language::indonesian;
  return {};
}

static const Command* chosen(const CLI::App& app) {
  for (const CLI::App* sub : app.get_subcommands()) {
    for (const Command* command : commands()) {
      if (sub->get_name() == command->name) return command;
    }
  }
  return nullptr;
}

// What is asked of the program itself.
struct Wishes {
  bool version = false;
  bool verbose = false;
};

static void add_wishes(CLI::App& app, Wishes& wishes, bool indonesian) {
  const std::string group = indonesian ? "Pilihan" : "Options";
  app.add_flag("--version", wishes.version, indonesian ? "versi program" : "version of the program")
      ->group(group);
  app.add_flag("--verbose", wishes.verbose,
               indonesian ? "bersama --version: juga pustaka yang dipakai"
                          : "with --version: the libraries that are used, too")
      ->group(group);
}

// Options cost more than names, and only the command that is called needs its own.
static void add_commands(CLI::App& app, const std::vector<std::string>& arguments, Call& call) {
  for (const Command* command : commands()) {
    const bool may_be_called = std::ranges::any_of(arguments, [&](const std::string& word) {
      return word == command->name || word == command->alias;
    });
    if (may_be_called) {
      add_command(app, *command, call);
    } else {
      add_name(app, *command, call.language);
    }
  }
}

static void set_up(CLI::App& app, Call& call, Wishes& wishes) {
  const bool indonesian = call.language == Language::indonesian;
  app.description(
      indonesian
          ? "noken: memeriksa arsitektur pemerintahan digital dan masterplan kota cerdas dalam YAML"
          : "noken: checks e-government architecture and smart-city masterplans kept in YAML");
  app.name("noken");
  app.set_help_flag("-h,--help", indonesian ? "tampilkan bantuan ini" : "show this help");
  app.get_help_ptr()->group(indonesian ? "Pilihan" : "Options");
  add_wishes(app, wishes, indonesian);
  const auto formatter = std::make_shared<Formatter>();
  app.formatter(formatter);
  if (indonesian) {
    formatter->label("Usage", "Pemakaian");
    formatter->label("OPTIONS", "PILIHAN");
    formatter->label("SUBCOMMAND", "PERINTAH");
    formatter->label("Positionals", "Kata");
  }
  app.require_subcommand(0, 1);
  app.fallthrough();
  for (const Option& option : common_options()) add_option(app, option, call);
}

Result<Parsed> parse(const std::vector<std::string>& arguments, Language language) {
  if (const std::string* word = unknown_command(arguments))
    return std::unexpected(no_such_command(*word));
  Parsed parsed;
  parsed.call.language = language;
  CLI::App app;
  Wishes wishes;
  set_up(app, parsed.call, wishes);
  add_commands(app, arguments, parsed.call);
  try {
    std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
    app.parse(reversed);
  } catch (const CLI::CallForHelp&) {
    parsed.answer = help_of(app);
    return parsed;
  } catch (const CLI::Error& error) {
    return std::unexpected(explained(app, error));
  }
  if (auto set = set_language(parsed.call); !set) return std::unexpected(set.error());
  parsed.command = chosen(app);
  if (wishes.verbose && !wishes.version) {
    return std::unexpected(wrong_call("`--verbose` hanya bersama `--version`",
                                      "`--verbose` goes with `--version` alone"));
  }
  if (wishes.version) {
    parsed.answer =
        wishes.verbose ? about(parsed.call.language) : "noken " + std::string(kVersion) + "\n";
  } else if (parsed.command == nullptr) {
    parsed.answer = app.help();
  }
  return parsed;
}

}  // namespace noken::cli
