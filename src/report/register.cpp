#include "report/register.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "report/markdown.h"
#include "rules/catalogue.h"

namespace noken::report {

using waivers::Deviation;

static constexpr Text kTitle = {"# Daftar penyimpangan", "# Register of deviations"};
static constexpr Text kNone = {"Tidak ada penyimpangan yang tercatat.",
                               "No deviation is recorded."};
static constexpr Text kHeading = {
    "| aturan | objek | alasan | disetujui oleh | penanggung jawab | berlaku sampai | keadaan | "
    "dasar hukum |\n",
    "| rule | object | reason | approved by | responsible office | until | state | legal basis "
    "|\n"};
static constexpr Text kStandings[] = {
    {"berlaku", "in force"}, {"kedaluwarsa", "expired"}, {"tidak terpakai", "unused"}};
static constexpr Text kToVerify = {"{} (perlu verifikasi)", "{} (to be verified)"};

// A name with the id behind it, or what of the two there is.
static std::string named(std::string_view name, std::string_view id) {
  if (name.empty() || name == id) return markdown_text(id);
  return fmt::format("{} ({})", markdown_text(name), markdown_text(id));
}

static std::string basis_of(const Deviation& deviation, Language language) {
  if (!deviation.rule) return {};
  const LegalBasis basis = legal_basis(*rules::entry_of(*deviation.rule).rule);
  std::vector<std::string> all = basis.verified;
  for (const std::string& article : basis.to_verify)
    all.push_back(fmt::format(fmt::runtime(kToVerify.in(language)), article));
  return markdown_text(fmt::format("{}", fmt::join(all, "; ")));
}

static std::string rule_of(const Deviation& deviation) {
  if (!deviation.rule) return markdown_text(deviation.rule_word);
  const rules::CatalogueEntry& entry = rules::entry_of(*deviation.rule);
  return fmt::format("{} `{}`", entry.rule->code, entry.name);
}

static std::string row_of(const Deviation& deviation, Language language) {
  return fmt::format("| {} | {} | {} | {} | {} | {} | {} | {} |\n", rule_of(deviation),
                     named(deviation.object_name, deviation.object),
                     markdown_text(deviation.reason), markdown_text(deviation.approved_by),
                     named(deviation.office, deviation.responsible), deviation.until,
                     kStandings[static_cast<std::size_t>(deviation.standing)].in(language),
                     basis_of(deviation, language));
}

static std::vector<const Deviation*> sorted(const CheckReport& report) {
  std::vector<const Deviation*> list;
  for (const Deviation& deviation : report.deviations) list.push_back(&deviation);
  std::ranges::stable_sort(list, {}, [](const Deviation* each) {
    const std::string_view rule =
        each->rule ? rules::entry_of(*each->rule).rule->code : std::string_view(each->rule_word);
    return std::tuple(std::string_view(each->repository), !each->rule, rule,
                      std::string_view(each->object));
  });
  return list;
}

std::string register_markdown(const CheckReport& report, Language language) {
  const bool indonesian = language == Language::indonesian;
  std::string text = fmt::format("{}\n\n{} {}.\n", kTitle.in(language),
                                 indonesian ? "Keadaan pada" : "As of", report.as_of);
  if (report.deviations.empty()) return text + fmt::format("\n{}\n", kNone.in(language));
  const std::string* repository = nullptr;
  for (const Deviation* deviation : sorted(report)) {
    if (repository == nullptr || *repository != deviation->repository) {
      repository = &deviation->repository;
      if (!repository->empty()) text += fmt::format("\n## {}\n", markdown_text(*repository));
      text += fmt::format("\n{}| --- | --- | --- | --- | --- | --- | --- | --- |\n",
                          kHeading.in(language));
    }
    text += row_of(*deviation, language);
  }
  return text;
}

}  // namespace noken::report
