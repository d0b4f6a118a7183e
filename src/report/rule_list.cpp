#include <fmt/format.h>

#include "base/unicode.h"
#include "formats/json.h"
#include "report/check_report.h"
#include "report/legal_json.h"
#include "report/rule_page.h"
#include "rules/catalogue.h"

namespace noken::report {

using formats::Json;
using rules::Profile;
using rules::Rule;

std::vector<Diagnosis> rules_of_family(std::string_view family) {
  std::vector<Diagnosis> list = rules::in_code_order();
  std::erase_if(list, [&](Diagnosis diagnosis) {
    return !family.empty() && rules::entry_of(diagnosis).rule->family() != family;
  });
  return list;
}

static std::string padded(const std::string& text, std::size_t width) {
  const std::size_t used = display_width(text);
  return text + std::string(used < width ? width - used : 0, ' ');
}

static void add_rule(std::string& out, const rules::CatalogueEntry& entry, Language language) {
  const auto title = wrapped(entry.rule->title.in(language), 44);
  out += fmt::format("{:<8} {:<38} {:<5}  {}\n", entry.rule->code, entry.name, entry.rule->severity,
                     title.front());
  for (std::size_t i = 1; i < title.size(); ++i) out += fmt::format("{:55}{}\n", "", title[i]);
  const LegalBasis basis = legal_basis(*entry.rule);
  std::vector<std::string> all = basis.verified;
  const char* doubt =
      language == Language::indonesian ? "{} (perlu verifikasi)" : "{} (to be verified)";
  for (const std::string& article : basis.to_verify)
    all.push_back(fmt::format(fmt::runtime(doubt), article));
  for (const std::string& article : all) out += fmt::format("{:9}{}\n", "", article);
}

std::string rule_list_text(std::string_view family, Language language) {
  const bool indonesian = language == Language::indonesian;
  std::string out = fmt::format("{} {} {}  {}\n", padded(indonesian ? "kode" : "code", 8),
                                padded(indonesian ? "nama" : "name", 38), "d/l/m",
                                indonesian ? "yang ditemukan" : "what it finds");
  for (const Diagnosis diagnosis : rules_of_family(family))
    add_rule(out, rules::entry_of(diagnosis), language);
  out += indonesian
             ? "\nTingkat untuk profil dasar/lengkap/matang: E galat, P peringatan, I info, - "
               "nonaktif.\n"
             : "\nSeverity in profiles dasar/lengkap/matang: E error, P warning, I info, - off.\n";
  return out;
}

static Json rule_json(const rules::CatalogueEntry& entry, Language language) {
  const Rule& rule = *entry.rule;
  Json::Array reads;
  for (const char* field : rule.reads) reads.emplace_back(field);
  Json::Object severity;
  severity.emplace_back("dasar", severity_key(rule.severity_in(Profile::dasar)));
  severity.emplace_back("lengkap", severity_key(rule.severity_in(Profile::lengkap)));
  severity.emplace_back("matang", severity_key(rule.severity_in(Profile::matang)));
  return Json::Object{{"code", rule.code},
                      {"name", entry.name},
                      {"family", rule.family()},
                      {"title", rule.title.in(language)},
                      {"severity", std::move(severity)},
                      {"legal_basis", legal_basis_json(rule)},
                      {"reads", std::move(reads)}};
}

std::string rule_list_json(std::string_view family, Language language) {
  Json::Array list;
  for (const Diagnosis diagnosis : rules_of_family(family))
    list.push_back(rule_json(rules::entry_of(diagnosis), language));
  return to_text(Json(Json::Object{{"schema", "noken.rules/1"}, {"rules", std::move(list)}}));
}

}  // namespace noken::report
