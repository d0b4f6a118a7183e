#include "rules/catalogue.h"

#include <algorithm>
#include <deque>
#include <mutex>
#include <set>

#include "base/internal_error.h"
#include "rules/own.h"

namespace noken::rules {

#define NOKEN_RULE(name) extern const Rule name;
#include "rule_list.inc"
#undef NOKEN_RULE

static constexpr CatalogueEntry kCatalogue[] = {
#define NOKEN_RULE(name) {#name, &name},
#include "rule_list.inc"
#undef NOKEN_RULE
};

namespace {

// A rule of the repository with the texts it views.
struct Kept {
  OwnRule texts;
  std::string rationale_indonesian = {};
  std::string rationale_english = {};
  Rule rule = {};
};

// The built-in rules, and behind them those of the repository.
struct Book {
  std::vector<CatalogueEntry> entries{std::begin(kCatalogue), std::end(kCatalogue)};
  std::deque<Kept> own;
};

}  // namespace

static Book& book() {
  static Book the_book;
  return the_book;
}

std::span<const CatalogueEntry> catalogue() { return book().entries; }

const CatalogueEntry& entry_of(Diagnosis diagnosis) {
  return book().entries[static_cast<std::size_t>(diagnosis)];
}

static Text in_both(const std::string& text) { return {text.c_str(), text.c_str()}; }

static Rule rule_of(const Kept& kept) {
  const OwnRule& own = kept.texts;
  const Message message{.situation = in_both(own.situation),
                        .label = in_both(own.title),
                        .remedy = in_both(own.remedy)};
  return {.code = own.code.c_str(),
          .severity = own.severity.c_str(),
          .basis = {practice()},
          .title = in_both(own.title),
          .rationale = {kept.rationale_indonesian.c_str(), kept.rationale_english.c_str()},
          .messages = {message}};
}

void set_own_rules(std::vector<OwnRule> rules) {
  std::ranges::sort(rules, {}, &OwnRule::code);
  Book& all = book();
  all.entries.resize(std::size(kCatalogue));
  all.own.clear();
  for (OwnRule& texts : rules) {
    Kept& kept = all.own.emplace_back(Kept{.texts = std::move(texts)});
    kept.rationale_indonesian = "Aturan ini dibawa repositori sendiri: " + kept.texts.file + ".";
    kept.rationale_english = "The repository brings this rule along: " + kept.texts.file + ".";
    kept.rule = rule_of(kept);
    all.entries.push_back({kept.texts.name.c_str(), &kept.rule});
  }
}

std::string_view lasting(std::string_view text) {
  static std::mutex mutex;
  static std::set<std::string, std::less<>> texts;
  const std::lock_guard guard(mutex);
  return *texts.emplace(text).first;
}

static bool same_letters(std::string_view a, std::string_view b) {
  const auto upper = [](char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  };
  return std::ranges::equal(a, b, {}, upper, upper);
}

std::optional<Diagnosis> find_rule(std::string_view name_or_code) {
  for (std::size_t i = 0; i < catalogue().size(); ++i) {
    const bool named = name_or_code == catalogue()[i].name ||
                       same_letters(name_or_code, catalogue()[i].rule->code);
    if (named) return static_cast<Diagnosis>(i);
  }
  return std::nullopt;
}

static std::size_t family_rank(const Rule& rule) {
  static constexpr std::string_view kFamilies =
      "DOK BDG RUJ OPD PRO LAY DAT APL INF KEA ALR PIL PRG REG NIL KPT WVR";
  return kFamilies.find(rule.family());
}

std::vector<Diagnosis> in_code_order() {
  std::vector<Diagnosis> order;
  for (std::size_t i = 0; i < catalogue().size(); ++i) order.push_back(static_cast<Diagnosis>(i));
  std::ranges::sort(order, {}, [](Diagnosis diagnosis) {
    const Rule& rule = *entry_of(diagnosis).rule;
    return std::pair{family_rank(rule), std::string_view(rule.code)};
  });
  return order;
}

// A finding that names a message or note its rule has not is our mistake, never the document's.
const Message& message_of(const Finding& finding) {
  for (const Message& message : entry_of(finding.diagnosis).rule->messages) {
    if (finding.message == message.name) return message;
  }
  internal_error("a finding names a message that its rule has not");
}

const Note& note_of(const Finding& finding, const Related& related) {
  for (const Note& note : entry_of(finding.diagnosis).rule->notes) {
    if (related.note == note.name) return note;
  }
  internal_error("a finding names a note that its rule has not");
}

bool is_always_on(const Rule& rule) {
  const std::string_view code = rule.code;
  return rule.family() == "DOK" || rule.family() == "WVR" || code == "RUJ-001" ||
         code == "RUJ-002" || code == "RUJ-003";
}

}  // namespace noken::rules
