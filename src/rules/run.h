#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "rules/catalogue.h"

namespace noken::rules {

// Which rules are asked, and how much they matter. Names are those of the catalogue, codes, or
// families.
struct Selection {
  Profile profile = Profile::dasar;
  std::vector<std::string> only;  // empty: all
  std::vector<std::string> skip;  // DOK is never silenced
};

bool is_selected(const Selection& selection, Diagnosis diagnosis);

std::optional<Profile> profile_named(std::string_view name);
std::string_view name_of(Profile profile);

// What `aturan` of noken.yaml may set: galat, peringatan, info, nonaktif.
std::optional<Severity> severity_named(std::string_view name);

// Whether the rule is on everywhere in the repository, by profile and `aturan`.
bool is_on_everywhere(const model::Architecture& architecture, Profile profile,
                      Diagnosis diagnosis);

// What the rules with a check find in the architecture at the date.
std::vector<Finding> run(const State& state, const Selection& selection);

// Gives every finding its severity by profile and `aturan` of noken.yaml, and leaves out those that
// are off.
void set_severities(std::vector<Finding>& findings, const model::Architecture& architecture,
                    Profile profile);

// Adds the rules that could find something: selected and not switched off.
void note_asked(const Selection& selection, const model::Architecture& architecture,
                std::set<Diagnosis>& asked);

}  // namespace noken::rules
