#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "base/text.h"
#include "cli/run.h"

namespace noken::cli {

// What the command line said, for every command; a command reads the members it declared options
// for.
struct Call {
  std::string directory = ".";
  Language language = Language::indonesian;
  std::string language_name;
  std::string as_of;
  std::string at;
  std::string agency;
  std::string member;  // glob of folders
  std::string color = "auto";
  bool quiet = false;
  std::string output;
  std::vector<std::string> paths;  // words without an option
  std::vector<std::string> formats;
  std::vector<std::string> only;
  std::vector<std::string> skip;
  std::string profile;
  std::string minimum_severity;
  std::string fail_on;
  std::string most;
  std::string changed_since;
  bool statistics = false;
  std::string family;
  std::string id;
  std::vector<std::string> types;
  bool open_only = false;
  bool all = false;
  bool as_text = false;
  std::string baseline;
  bool no_baseline = false;
  bool no_cache = false;
  bool write_baseline = false;
  bool as_register = false;
  bool schema = false;
  std::string limit_seconds;
  bool check = false;
  std::string template_name;
  std::string ci;
  bool test = false;
  std::string eject;
  std::string from;
  std::string reference_doc;
  std::vector<std::string> what_if;
  std::string reach;
  std::vector<std::string> ceilings;
  std::string paper;
  std::string theme;
  std::string budget;
  std::string label;
  bool exit_code = false;
  std::string map;
  bool guess = false;
  bool dry_run = false;
  std::string prefer;
};

// One option of a command: how it is written, where its value goes, what it says.
struct Option {
  const char* names;
  std::string Call::* single = nullptr;
  std::vector<std::string> Call::* several = nullptr;
  bool Call::* flag = nullptr;
  const char* placeholder = "";
  Text help{};
};

struct Command {
  const char* name;
  const char* alias;  // Indonesian
  Text help;
  Text examples;  // lines of their own
  std::span<const Option> options;
  const char* words = "";  // what stands without an option, for the help; empty: nothing may
  Text words_help{};
  std::size_t least_words = 0;
  std::size_t most_words = 0;
  Result<int> (*run)(const Call& call, const Streams& streams) = nullptr;
};

// The file src/cli/commands/<name>.cpp defines the command <name>, and that is all it takes.
#define NOKEN_COMMAND(name) extern const Command name##_command;
#include "cli_commands_list.inc"
#undef NOKEN_COMMAND
#define DEFINE_COMMAND(name) constinit const Command name##_command

// By name.
std::span<const Command* const> commands();
std::span<const Option> common_options();

// Parses the line. Trouble is a wrong call; a text is what was asked for (help, version).
struct Parsed {
  const Command* command = nullptr;
  Call call;
  std::string answer;
};
Result<Parsed> parse(const std::vector<std::string>& arguments, Language language);

// The day that `--as-of` names, else SOURCE_DATE_EPOCH, else today.
Result<int> as_of(const Call& call);

// `--output`, from the folder of `-C`.
std::string output_path(const Call& call);

// To `--output` (whole or not at all), else to the stream.
Result<void> write(const Call& call, const Streams& streams, const std::string& text);

}  // namespace noken::cli
