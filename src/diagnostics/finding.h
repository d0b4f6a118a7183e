#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnosis.h"
#include "diagnostics/location.h"

namespace noken {

enum class Severity : unsigned char { off, info, warning, error };

// A value for a `{name}` in the texts of a rule: a name, a number or a date, never a word that
// needs translation.
struct Argument {
  std::string_view name;
  std::string value = {};
};

// A second place. `note` names one of the notes that the rule declares.
struct Related {
  Location location = {};
  std::string_view note;
};

// What is wrong, where, and with which element. Words are added late, per language and format.
struct Finding {
  Diagnosis diagnosis = {};
  std::string_view message = {};  // which of the rule's messages; empty for the only one
  Location location = {};
  std::vector<Argument> arguments = {};
  std::vector<Related> related = {};
  std::string_view kind = {};  // Indonesian key of the kind; empty when there is no element
  std::string object = {};     // id of the element, or what stands for it
  std::string agency = {};     // id of the agency that owns the element
  std::string_view field = {};
  std::string value = {};  // what the fingerprint needs beside rule, object and field
  Severity severity = Severity::off;
};

}  // namespace noken
