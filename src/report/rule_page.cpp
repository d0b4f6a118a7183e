#include "report/rule_page.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/embedded_file.h"
#include "base/unicode.h"
#include "reference/packs.h"
#include "report/check_report.h"
#include "report/instrument_status.h"
#include "rules/catalogue.h"
#include "rules/run.h"

namespace noken {
extern const EmbeddedFile embedded_cases[];
extern const std::size_t embedded_cases_count;
}  // namespace noken

namespace noken::report {

using rules::Basis;
using rules::Profile;
using rules::Rule;

static constexpr std::size_t kLongestExample = 60;  // lines

static std::string severities(const Rule& rule, Language language) {
  std::vector<std::string> words;
  for (const Profile profile : {Profile::dasar, Profile::lengkap, Profile::matang}) {
    words.push_back(fmt::format("{} {}", rules::name_of(profile),
                                severity_word(rule.severity_in(profile), language)));
  }
  return fmt::format("{}", fmt::join(words, ", "));
}

std::string without_braces(std::string_view text) {
  std::string plain;
  for (const char c : text) {
    if (c == '{') plain += "‹";
    if (c == '}') plain += "›";
    if (c != '{' && c != '}') plain += c;
  }
  return plain;
}

static void add_messages(std::string& page, const Rule& rule, Language language) {
  page += language == Language::indonesian ? "\n## Yang dilaporkan dan cara memperbaikinya\n\n"
                                           : "\n## What is reported, and how to repair it\n\n";
  for (const rules::Message& message : rule.messages) {
    page += fmt::format("- {}. {}\n", without_braces(message.situation.in(language)),
                        without_braces(message.remedy.in(language)));
  }
}

static std::string basis_line(const Basis& basis, Language language) {
  const bool indonesian = language == Language::indonesian;
  if (basis.sort == Basis::Sort::practice)
    return indonesian ? "praktik yang baik" : "good practice";
  if (basis.sort == Basis::Sort::format)
    return indonesian ? "format repositori noken" : "the format of a noken repository";
  if (basis.sort == Basis::Sort::need)
    return indonesian ? "kebutuhan daerah" : "what the region asked for";
  const reference::Packs& packs = reference::built_in_packs();
  const auto* instrument = packs.find_instrument(basis.instrument);
  const auto* article = packs.find_article(basis.instrument, basis.article);
  if (instrument == nullptr || article == nullptr)
    return fmt::format("{} {}", basis.instrument, basis.article);
  const std::string doubt = article->may_cite ? ""
                            : indonesian      ? "; perlu verifikasi"
                                              : "; to be verified";
  const Text status = instrument_status(instrument->status, instrument->status_mark);
  return fmt::format("{} {}: {} ({}{}; {})", instrument->short_name, basis.article,
                     article->obliges.in(language), article->read, doubt, status.in(language));
}

static void add_basis(std::string& page, const Rule& rule, Language language) {
  page += language == Language::indonesian ? "\n## Dasar\n\n" : "\n## Basis\n\n";
  std::string last;
  for (const Basis& basis : rule.basis) {
    const std::string line = basis_line(basis, language);
    if (line != last) page += fmt::format("- {}\n", line);
    last = line;
  }
}

static std::string indented_example(std::string_view text) {
  std::string lines;
  std::size_t count = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (++count > kLongestExample) return lines + "    …\n";
    std::string line = printable(text.substr(0, end));
    while (line.ends_with(' ')) line.pop_back();
    lines += line.empty()
                 ? "\n"
                 : fmt::format("    {}\n", line.size() > 160 ? line.substr(0, 157) + "..." : line);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

static std::string example(std::string_view name, std::string_view side) {
  std::string shown;
  const std::string folder = fmt::format("/{}/{}/", name, side);
  for (std::size_t i = 0; i < embedded_cases_count; ++i) {
    const EmbeddedFile& file = embedded_cases[i];
    const std::size_t at = file.name.find(folder);
    const bool is_yaml = file.name.ends_with(".yaml") || file.name.ends_with(".yml");
    if (at == std::string_view::npos || !is_yaml) continue;
    shown += fmt::format("`{}`:\n\n{}\n", file.name.substr(at + folder.size()),
                         indented_example(file.text));
  }
  return shown;
}

static void add_examples(std::string& page, std::string_view name, Language language) {
  const bool indonesian = language == Language::indonesian;
  const std::string bad = example(name, "bad");
  const std::string good = example(name, "good");
  if (!bad.empty())
    page += fmt::format("\n## {}\n\n{}", indonesian ? "Contoh yang salah" : "Bad example", bad);
  if (!good.empty())
    page += fmt::format("\n## {}\n\n{}", indonesian ? "Contoh yang benar" : "Good example", good);
}

std::string rule_help(Diagnosis diagnosis, Language language) {
  const Rule& rule = *rules::entry_of(diagnosis).rule;
  const bool indonesian = language == Language::indonesian;
  std::string page = fmt::format("{}: {}.\n\n{}\n", indonesian ? "Tingkat" : "Severity",
                                 severities(rule, language), rule.rationale.in(language));
  if (!rule.reads.empty()) {
    page += fmt::format("\n{}: `{}`.\n", indonesian ? "Isian yang dibaca" : "Fields it reads",
                        fmt::join(rule.reads, "`, `"));
  }
  add_messages(page, rule, language);
  add_basis(page, rule, language);
  if (rules::is_always_on(rule)) {
    page += indonesian ? "\nAturan ini tidak dapat dimatikan atau dikecualikan, karena pemeriksaan "
                         "lain bersandar padanya.\n"
                       : "\nThis rule can neither be switched off nor waived, since other checks "
                         "rest on it.\n";
  }
  return page;
}

std::string rule_page(Diagnosis diagnosis, Language language) {
  const rules::CatalogueEntry& entry = rules::entry_of(diagnosis);
  std::string page =
      fmt::format("# {} {}: {}\n\n", entry.rule->code, entry.name, entry.rule->title.in(language));
  page += rule_help(diagnosis, language);
  add_examples(page, entry.name, language);
  while (page.ends_with("\n\n")) page.pop_back();
  return page;
}

}  // namespace noken::report
