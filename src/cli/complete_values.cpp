// What may stand for the placeholders of commands and options.

#include <algorithm>
#include <ranges>
#include <set>

#include "analysis/gap_type.h"
#include "annex/built_in.h"
#include "cli/complete.h"
#include "diagram/view.h"
#include "exchange/export.h"
#include "model/kind.h"
#include "rules/catalogue.h"

namespace noken::cli {

using Candidates = std::vector<Candidate>;

static Candidates views(Language language) {
  Candidates found;
  for (const diagram::View* view : diagram::views())
    found.push_back({std::string(view->name), std::string(view->about.in(language))});
  return found;
}

static Candidates formats_of_export(Language language) {
  Candidates found;
  for (const exchange::Export* form : exchange::exports())
    found.push_back({std::string(form->name), std::string(form->help.in(language))});
  return found;
}

static Candidates kinds(Language language) {
  Candidates found;
  for (const model::Kind* kind : model::kinds())
    found.push_back({kind->key, std::string(kind->name.in(language))});
  return found;
}

static Candidates gap_types(Language language) {
  static constexpr const analysis::GapType* kTypes[] = {
#define NOKEN_GAP_TYPE(name) &analysis::name##_gap_type,
#include "analysis_gap_types_list.inc"
#undef NOKEN_GAP_TYPE
  };
  Candidates found;
  for (const analysis::GapType* type : kTypes)
    found.push_back({std::string(type->name), std::string(type->about.in(language))});
  return found;
}

static Candidates families(Language /*language*/) {
  std::set<std::string> names;
  for (const auto& entry : rules::catalogue()) names.emplace(entry.rule->family());
  Candidates found;
  for (const std::string& name : names) found.push_back({name, {}});
  return found;
}

static Candidates rule_names(Language language) {
  Candidates found;
  for (const auto& entry : rules::catalogue())
    found.push_back({entry.name, std::string(entry.rule->title.in(language))});
  return found;
}

static Candidates rules_and_families(Language language) {
  Candidates found = rule_names(language);
  for (Candidate& family : families(language)) found.push_back(std::move(family));
  return found;
}

static Candidates outlines(Language /*language*/) {
  Candidates found;
  for (const std::string_view name : annex::built_in_outlines())
    found.push_back({std::string(name), {}});
  return found;
}

struct Values {
  std::string_view placeholder;
  Offer offer = Offer::words;
  Candidates (*candidates)(Language language) = nullptr;
};

static constexpr Values kValues[] = {
    {.placeholder = "DIR", .offer = Offer::folders},
    {.placeholder = "FAMILY", .candidates = families},
    {.placeholder = "FILE", .offer = Offer::files},
    {.placeholder = "FORMAT", .candidates = formats_of_export},
    {.placeholder = "KIND", .candidates = kinds},
    {.placeholder = "MENJADI", .offer = Offer::files},
    {.placeholder = "NAMA", .candidates = outlines},
    {.placeholder = "OUTLINE", .candidates = outlines},
    {.placeholder = "PATH", .offer = Offer::files},
    {.placeholder = "RULE", .candidates = rule_names},
    {.placeholder = "RULE,FAMILY", .candidates = rules_and_families},
    {.placeholder = "SEMULA", .offer = Offer::files},
    {.placeholder = "TYPE,…", .candidates = gap_types},
    {.placeholder = "VIEW", .candidates = views},
};

// `text|json[=FILE]`
static Candidates alternatives(std::string_view placeholder) {
  Candidates found;
  for (const auto part : std::views::split(placeholder.substr(0, placeholder.find('[')), '|'))
    found.push_back({std::string(part.begin(), part.end()), {}});
  return found;
}

Completion values_for(std::string_view placeholder, Language language) {
  if (placeholder.contains('|')) return {.candidates = alternatives(placeholder)};
  const auto* const values = std::ranges::find(kValues, placeholder, &Values::placeholder);
  if (values == std::end(kValues)) return {};
  if (values->offer != Offer::words) return {.offer = values->offer};
  return {.candidates = values->candidates(language)};
}

}  // namespace noken::cli
