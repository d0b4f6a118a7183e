#include "cli/manual.h"

#include <fmt/format.h>

#include "base/capitals.h"
#include "base/version.h"
#include "cli/complete.h"
#include "cli/manual_markup.h"

namespace noken::cli {

static constexpr Text kName = {"NAMA", "NAME"};
static constexpr Text kSynopsis = {"RINGKASAN", "SYNOPSIS"};
static constexpr Text kDescription = {"KETERANGAN", "DESCRIPTION"};
static constexpr Text kOptions = {"PILIHAN", "OPTIONS"};
static constexpr Text kCommonOptions = {"PILIHAN SEMUA PERINTAH", "OPTIONS OF ALL COMMANDS"};
static constexpr Text kCommands = {"PERINTAH", "COMMANDS"};
static constexpr Text kExamples = {"CONTOH", "EXAMPLES"};
static constexpr Text kExit = {"STATUS KELUAR", "EXIT STATUS"};
static constexpr Text kEnvironment = {"LINGKUNGAN", "ENVIRONMENT"};
static constexpr Text kFiles = {"BERKAS", "FILES"};
static constexpr Text kSeeAlso = {"LIHAT JUGA", "SEE ALSO"};

struct Entry {
  const char* term;
  Text about;
};

static constexpr Entry kStatuses[] = {
    {"0",
     {"selesai, tanpa temuan pada ambangnya atau di atasnya",
      "done, with nothing at or above the threshold"}},
    {"1",
     {"selesai, dengan temuan pada ambangnya atau di atasnya",
      "done, with findings at or above the threshold"}},
    {"2",
     {"panggilan atau lingkungannya salah; satu kalimat mengatakan apa yang harus dilakukan",
      "the call or the world is wrong; one sentence says what to do"}},
    {"3", {"kesalahan di dalam noken sendiri", "noken itself is wrong"}},
};

static constexpr Entry kVariables[] = {
    {"NOKEN_LANG", {"bahasa laporan, seperti --lang", "language of the report, as --lang"}},
    {"SOURCE_DATE_EPOCH",
     {"hari yang dianggap hari ini, dalam detik sejak 1970; --as-of mendahuluinya",
      "the day to take for today, in seconds since 1970; --as-of goes before it"}},
    {"NO_COLOR", {"tanpa warna", "no colours"}},
    {"NOKEN_THREADS",
     {"banyaknya utas; hasilnya sama berapa pun",
      "number of threads; results do not depend on it"}},
};

static constexpr Entry kPlaces[] = {
    {"noken.yaml",
     {"setelan repositori; foldernya adalah akar repositori",
      "settings of the repository; its folder is the root"}},
    {"noken.baseline.yaml",
     {"temuan yang sudah diketahui dan tidak lagi menggagalkan `check`",
      "findings that are known and no longer make `check` fail"}},
    {"aturan/*.yaml", {"aturan milik repositori, dalam SQL", "rules of the repository, in SQL"}},
    {"lampiran/*.yaml", {"kerangka lampiran milik repositori", "outlines of the repository"}},
};

static std::string page_name(const Command& command) {
  return std::string("noken-") + command.name;
}

static std::string title(const std::string& name) {
  return fmt::format(".TH {} 1 \"\" \"noken {}\" \"noken\"\n", markup::argument(to_upper(name)),
                     kVersion);
}

static std::string name_section(const std::string& name, std::string_view about,
                                Language language) {
  return markup::section(kName.in(language)) +
         fmt::format("{} \\- {}\n", markup::line(name), markup::inside(about));
}

static std::string option_entry(const Option& option, Language language) {
  std::string names;
  std::string_view rest = option.names;
  while (!rest.empty()) {
    const std::size_t comma = rest.find(',');
    if (!names.empty()) names += ", ";
    names += markup::bold(rest.substr(0, comma));
    rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
  }
  if (option.flag == nullptr) names += " " + markup::italic(option.placeholder);
  return markup::entry(names, option.help.in(language));
}

static std::string options_section(const Text& heading, std::span<const Option> options,
                                   Language language) {
  if (options.empty()) return {};
  std::string text = markup::section(heading.in(language));
  for (const Option& option : options) text += option_entry(option, language);
  return text;
}

static std::string entries_section(const Text& heading, std::span<const Entry> entries,
                                   Language language) {
  std::string text = markup::section(heading.in(language));
  for (const Entry& entry : entries)
    text += markup::entry(markup::bold(entry.term), entry.about.in(language));
  return text;
}

static std::string words_of(const Command& command) {
  if (command.most_words == 0) return {};
  const bool is_several =
      command.most_words > 1 && std::string_view(command.words).find(' ') == std::string_view::npos;
  const std::string words = markup::italic(command.words) + (is_several ? " …" : "");
  return command.least_words == 0 ? " [" + words + "]" : " " + words;
}

static std::string synopsis(const Command& command, Language language) {
  static constexpr Text kAny = {"PILIHAN", "OPTION"};
  return markup::section(kSynopsis.in(language)) +
         fmt::format("{} [{} …]{}\n", markup::bold("noken " + std::string(command.name)),
                     markup::italic(kAny.in(language)), words_of(command));
}

// Help begins small and has no full stop, since it stands in lists.
static std::string sentence(std::string_view help) {
  const bool is_open = help.ends_with("…");
  return to_upper(help.substr(0, 1)) + markup::inside(help.substr(1)) + (is_open ? "" : ".");
}

// What the word of the command may be, where there is a list of it.
static std::string words_section(const Command& command, Language language) {
  if (command.most_words == 0) return {};
  const auto values = values_for(command.words, language).candidates;
  constexpr std::size_t kMost = 40;
  if (values.empty() || values.size() > kMost) return {};
  std::string text = markup::section(command.words);
  for (const Candidate& value : values)
    text += markup::entry(markup::bold(value.word), value.about);
  return text;
}

static std::string description(const Command& command, Language language) {
  static constexpr Text kAlias = {"Nama lain perintah ini:", "Another name of this command:"};
  std::string text =
      markup::section(kDescription.in(language)) + sentence(command.help.in(language)) + "\n";
  if (*command.alias != '\0') {
    text += fmt::format(".PP\n{} {}.\n", kAlias.in(language),
                        markup::bold("noken " + std::string(command.alias)));
  }
  return text;
}

std::string manual_page(const Command& command, Language language) {
  return title(page_name(command)) +
         name_section(page_name(command), command.help.in(language), language) +
         synopsis(command, language) + description(command, language) +
         words_section(command, language) + options_section(kOptions, command.options, language) +
         options_section(kCommonOptions, common_options(), language) +
         entries_section(kExit, kStatuses, language) + markup::section(kExamples.in(language)) +
         markup::verbatim(command.examples.in(language)) + markup::section(kSeeAlso.in(language)) +
         markup::bold("noken") + "(1)\n";
}

static std::string commands_section(Language language) {
  std::string text = markup::section(kCommands.in(language));
  for (const Command* command : commands()) {
    const std::string name = markup::bold(page_name(*command)) + "(1)";
    text += markup::entry(name, command->help.in(language));
  }
  return text;
}

std::string manual_of_program(Language language) {
  static constexpr Text kAbout = {
      "memeriksa, menganalisis, menggambar, dan mendokumentasikan arsitektur pemerintahan digital",
      "checks, analyses, draws and documents an e-government architecture"};
  static constexpr Text kMore = {
      "noken membaca repositori berkas YAML: perangkat daerah, layanan, data, aplikasi, "
      "infrastruktur, keamanan, dan program sebuah pemerintah daerah. Setiap temuan menunjuk "
      "berkas, baris, dan cara memperbaikinya. Tidak ada perintah yang memakai jaringan.",
      "noken reads a repository of YAML files: agencies, services, data, applications, "
      "infrastructure, security and programmes of a local government. Each finding names a file, "
      "a line and a remedy. No command uses a network."};
  static constexpr Text kWord = {"PERINTAH", "COMMAND"};
  return title("noken") + name_section("noken", kAbout.in(language), language) +
         markup::section(kSynopsis.in(language)) +
         fmt::format("{} {} […]\n", markup::bold("noken"), markup::italic(kWord.in(language))) +
         markup::section(kDescription.in(language)) + markup::line(kMore.in(language)) + "\n" +
         commands_section(language) + options_section(kCommonOptions, common_options(), language) +
         entries_section(kExit, kStatuses, language) +
         entries_section(kEnvironment, kVariables, language) +
         entries_section(kFiles, kPlaces, language);
}

static void add_pages(const std::string& folder, Language language,
                      std::map<std::string, std::string>& pages) {
  pages[folder + "/noken.1"] = manual_of_program(language);
  for (const Command* command : commands()) {
    pages[folder + "/" + page_name(*command) + ".1"] = manual_page(*command, language);
    if (*command->alias == '\0') continue;
    pages[fmt::format("{}/noken-{}.1", folder, command->alias)] =
        fmt::format(".so man1/{}.1\n", page_name(*command));
  }
}

std::map<std::string, std::string> manual_pages() {
  std::map<std::string, std::string> pages;
  add_pages("man1", Language::indonesian, pages);
  add_pages("en/man1", Language::english, pages);
  return pages;
}

}  // namespace noken::cli
