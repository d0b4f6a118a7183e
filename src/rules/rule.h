#pragma once

// What a rule is. One file declares one rule: see docs/writing-a-rule.md.

#include <algorithm>
#include <string_view>

#include "base/fixed_list.h"
#include "base/text.h"
#include "diagnostics/finding.h"
#include "model/house.h"
#include "model/state.h"
#include "rules/findings.h"

namespace noken::rules {

// What a rule rests on. Articles name an instrument of the pack by its key; needs are those that
// the region's leaders voiced, listed at the end of the catalogue.
struct Basis {
  enum class Sort : unsigned char { none, article, practice, format, need };
  Sort sort = Sort::none;
  const char* instrument = "";
  const char* article = "";
};

consteval Basis article(const char* instrument, const char* article_text) {
  return {.sort = Basis::Sort::article, .instrument = instrument, .article = article_text};
}
consteval Basis practice() { return {.sort = Basis::Sort::practice}; }
consteval Basis format_contract() { return {.sort = Basis::Sort::format}; }
consteval Basis need(const char* name) { return {.sort = Basis::Sort::need, .instrument = name}; }

// One situation that the rule reports: what is so, what the marked range is, what to do. `{names}`
// are arguments.
struct Message {
  const char* name = "";  // empty for a rule's only message
  Text situation{};
  Text label{};
  Text remedy{};
};

// The words under a second place.
struct Note {
  const char* name = "";
  Text text{};
};

enum class Profile : unsigned char { dasar, lengkap, matang };
inline constexpr std::size_t kProfileCount = 3;

struct Rule {
  const char* code = "";
  const char* severity = "";           // dasar/lengkap/matang: E error, P warning, I info, - off
  FixedList<const char*, 24> reads{};  // fields as `kind.field`; none: the documents themselves
  FixedList<Basis, 8> basis{};
  Text title{};      // the bad thing, as a name
  Text rationale{};  // why it matters, whole sentences
  FixedList<Message, 40> messages{};
  FixedList<Note, 4> notes{};
  void (*check)(const model::State&, Findings&) = nullptr;  // none: found by loading or waivers
  // What it says of an element is the same whichever others its state lists (model/state.h).
  bool in_portions = false;

  constexpr std::string_view family() const { return std::string_view(code).substr(0, 3); }
  constexpr Severity severity_in(Profile profile) const {
    switch (severity[2 * static_cast<std::size_t>(profile)]) {
      case 'E':
        return Severity::error;
      case 'P':
        return Severity::warning;
      case 'I':
        return Severity::info;
      default:
        return Severity::off;
    }
  }
};

namespace conventions {

// The texts between braces, as a set: both languages must name the same.
consteval bool names_all_of(std::string_view text, std::string_view other) {
  for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at + 1)) {
    const std::size_t end = text.find('}', at);
    if (end == std::string_view::npos) throw "a { without its }";
    if (other.find(text.substr(at, end - at + 1)) == std::string_view::npos) return false;
  }
  return true;
}

consteval void require_both(const Text& text) {
  const std::string_view indonesian = text.indonesian;
  const std::string_view english = text.english;
  if (indonesian.empty() != english.empty()) throw "a text is missing in one of the languages";
  if (!names_all_of(indonesian, english) || !names_all_of(english, indonesian)) {
    throw "the languages name different {parameters}";
  }
}

consteval void require_statement(const Text& text) {
  require_both(text);
  for (const std::string_view words :
       {std::string_view(text.indonesian), std::string_view(text.english)}) {
    if (words.empty()) throw "a statement without words";
    if (words.back() == '.' || words.back() == '!') throw "a statement does not end in a full stop";
    const bool two_capitals = words.size() > 1 && words[1] >= 'A' && words[1] <= 'Z';
    if (words.front() >= 'A' && words.front() <= 'Z' && !two_capitals) {
      throw "a statement starts with a small letter";
    }
  }
}

consteval void require_code(std::string_view code) {
  if (code.size() != 7 || code[3] != '-') throw "a code is three capitals, a dash and three digits";
}

consteval void require_severity(std::string_view severity) {
  if (severity.size() != 5 || severity[1] != '/' || severity[3] != '/')
    throw "severity is written as E/P/I";
  for (const std::size_t i : {0UL, 2UL, 4UL}) {
    if (std::string_view("EPI-").find(severity[i]) == std::string_view::npos)
      throw "severity is one of E P I -";
  }
}

}  // namespace conventions

// Refuses at compile time what would make a rule half a rule.
consteval Rule checked(Rule rule) {
  conventions::require_code(rule.code);
  conventions::require_severity(rule.severity);
  if (rule.basis.empty()) throw "a rule rests on something";
  if (rule.reads.empty() && rule.check != nullptr)
    throw "a rule with a check names the fields it reads";
  if (rule.messages.empty()) throw "a rule has a message";
  conventions::require_statement(rule.title);
  conventions::require_both(rule.rationale);
  if (*rule.rationale.indonesian == '\0') throw "a rule says why it matters";
  for (const Message& message : rule.messages) {
    conventions::require_statement(message.situation);
    conventions::require_both(message.label);
    conventions::require_both(message.remedy);
    if (*message.remedy.indonesian == '\0') throw "a message has a remedy";
  }
  for (const Note& note : rule.notes) conventions::require_statement(note.text);
  return rule;
}

// Words that rules are written in.
using model::Agency;
using model::Application;
using model::Assessment;
using model::Dataset;
using model::Decision;
using model::Element;
using model::Flow;
using model::house_of;
using model::Indicator;
using model::Infrastructure;
using model::is_outside;
using model::is_regional;
using model::Objective;
using model::Partner;
using model::Pillar;
using model::Problem;
using model::Process;
using model::Programme;
using model::Proposal;
using model::Reference;
using model::Regulation;
using model::SecurityMeasure;
using model::Service;
using model::State;

}  // namespace noken::rules

// Declares the constant that the catalogue looks for under the name of the file.
#define DEFINE_RULE(name) \
  extern const Rule name; \
  constinit const Rule name
