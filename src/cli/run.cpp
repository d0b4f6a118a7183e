#include "cli/run.h"

#include <fmt/format.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <ostream>

#include "base/date.h"
#include "base/files.h"
#include "base/unicode.h"
#include "base/version.h"
#include "cli/command.h"
#include "cli/complete.h"

namespace noken::cli {

Result<int> as_of(const Call& call) {
  if (!call.as_of.empty()) {
    if (const auto date = parse_date(call.as_of)) return first_day(*date);
    return std::unexpected(Trouble{
        fmt::format("`--as-of {}` bukan tanggal; tulis misalnya 2026-11-22", call.as_of),
        fmt::format("`--as-of {}` is no date; write something like 2026-11-22", call.as_of)});
  }
  if (const char* epoch = std::getenv("SOURCE_DATE_EPOCH")) {
    char* end = nullptr;
    const long long seconds = std::strtoll(epoch, &end, 10);
    if (*epoch != '\0' && *end == '\0') return static_cast<int>(seconds / 86400);
    return std::unexpected(Trouble{"SOURCE_DATE_EPOCH bukan bilangan detik",
                                   "SOURCE_DATE_EPOCH is no number of seconds"});
  }
  const auto now = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
  return static_cast<int>(now.time_since_epoch().count());
}

std::string output_path(const Call& call) {
  return (std::filesystem::path(call.directory) / call.output).string();
}

static Result<void> show(const Streams& streams, std::string_view text) {
  streams.out << text << std::flush;
  if (streams.out.good()) return {};
  return std::unexpected(Trouble{"keluaran tidak dapat ditulis", "the output cannot be written"});
}

Result<void> write(const Call& call, const Streams& streams, const std::string& text) {
  if (!call.output.empty()) return write_file(output_path(call), text);
  return show(streams, text);
}

static Language language_of(const std::vector<std::string>& arguments) {
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (arguments[i] == "--lang" && i + 1 < arguments.size())
      return arguments[i + 1] == "en" ? Language::english : Language::indonesian;
    if (arguments[i] == "--lang=en") return Language::english;
  }
  const char* wanted = std::getenv("NOKEN_LANG");
  return wanted != nullptr && std::string_view(wanted) == "en" ? Language::english
                                                               : Language::indonesian;
}

static int report_trouble(const Trouble& trouble, Language language, const Streams& streams) {
  const bool is_english = language == Language::english;
  streams.err << "noken: " << printable(is_english ? trouble.english : trouble.indonesian) << '\n';
  return 2;
}

// What needs no repository: the version, help.
static int answer(const Streams& streams, std::string_view text, Language language) {
  const auto shown = show(streams, text);
  return shown ? 0 : report_trouble(shown.error(), language, streams);
}

// Asked so often, by scripts and editors, that it must not wait for the command line to be built.
static bool asks_version(const std::vector<std::string>& arguments) {
  return arguments.size() == 1 && arguments.front() == "--version";
}

// Said by the scripts of the shells (integrations/shell), never by people.
static bool asks_completion(const std::vector<std::string>& arguments) {
  return !arguments.empty() && arguments.front() == "--complete";
}

int run(const std::vector<std::string>& arguments, const Streams& streams) {
  const Language language = language_of(arguments);
  if (asks_version(arguments))
    return answer(streams, fmt::format("noken {}\n", kVersion), language);
  if (asks_completion(arguments)) {
    const std::vector<std::string> words(arguments.begin() + 1, arguments.end());
    return answer(streams, to_text(complete(words, language)), language);
  }
  const auto parsed = parse(arguments, language);
  if (!parsed) return report_trouble(parsed.error(), language, streams);
  if (parsed->command == nullptr || !parsed->answer.empty())
    return answer(streams, parsed->answer, language);
  auto status = parsed->command->run(parsed->call, streams);
  if (const auto shown = show(streams, ""); status && !shown)
    status = std::unexpected(shown.error());
  return status ? *status : report_trouble(status.error(), parsed->call.language, streams);
}

}  // namespace noken::cli
