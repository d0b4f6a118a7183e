#pragma once

#include <set>
#include <span>
#include <string>
#include <vector>

#include "diagnostics/sources.h"
#include "report/words.h"
#include "waivers/waivers.h"

namespace noken::report {

struct ShownRelated {
  Place place;
  Text note;
};

// Whether a finding still counts: only new ones are counted by severity and decide the exit status.
enum class FindingState : unsigned char { fresh, waived, baselined };

// A finding with its places worked out; its words are added when it is written.
struct ShownFinding {
  Finding finding = {};
  Place place = {};
  std::vector<ShownRelated> related = {};
  std::string fingerprint = {};
  FindingState state = FindingState::fresh;
  bool is_left_out = false;  // the call did not ask for it; twins are counted with it all the same
};

struct Summary {
  std::size_t files = 0;
  std::size_t elements = 0;
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t infos = 0;
  std::size_t waived = 0;
  std::size_t baselined = 0;
};

// The outcome of `check`, sorted by file, line, column and code.
struct CheckReport {
  std::vector<ShownFinding> findings;
  Summary summary;
  std::vector<waivers::Deviation> deviations;  // for the register
  std::set<Diagnosis> asked;  // rules that could have found something: selected and on
  std::string as_of;
  std::string profile;
};

// Adds findings of one repository; `prefix` stands before its paths (a member's folder with `/`, or
// nothing).
void add_findings(CheckReport& report, std::vector<Finding> findings, const Sources& sources,
                  std::string_view prefix);

// The words beside a second place, and whether there are any for it.
Text note_for(const Finding& finding, const Related& related);
bool has_note(const Finding& finding, const Related& related);

// By file, line, column, code and what else tells them apart.
void sort_findings(std::span<ShownFinding> findings);

// Sorts and makes the fingerprints: of rule, object (or kind and text of the line), field and
// value, never of a line number or path; exact twins get `#2` in file order.
void give_fingerprints(CheckReport& report);

// Takes away what was not asked for, and counts the rest.
void finish(CheckReport& report);

// How a report is shown.
struct CheckStyle {
  Language language = Language::indonesian;
  bool color = false;
  std::size_t width = 100;
  Severity minimum = Severity::warning;
  double seconds = -1;   // below zero: not shown
  std::size_t most = 0;  // findings that are shown, the errors first; 0: all
  bool statistics = false;
  int fail_on = static_cast<int>(Severity::error);  // beyond error: never
};

std::string_view state_key(FindingState state);  // new, waived, baselined
std::string_view state_word(FindingState state, Language language);

// Whether something new is as severe as `fail_on`.
bool fails(const Summary& summary, int fail_on);

// The articles that a rule rests on, as `PP 71/2019 Pasal 20`; those that may be cited (read, and
// binding here) apart from those that are to be verified.
struct LegalBasis {
  std::vector<std::string> verified;
  std::vector<std::string> to_verify;
};
LegalBasis legal_basis(const rules::Rule& rule);

}  // namespace noken::report
