#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "diagnostics/finding.h"
#include "model/architecture.h"

namespace noken::waivers {

// What a waiver is about: an id, a sub-dimension, the code of the region, a file.
using Object = model::Located<std::string>;

// One waiver as written, under `pengecualian` of noken.yaml or in a comment at an element.
struct Claim {
  model::Located<std::string_view> rule_word;
  std::optional<Diagnosis> rule = std::nullopt;  // one that there is and that may be waived
  std::vector<Object> objects = {};
  std::string_view reason = {};
  std::string_view approved_by = {};
  model::Reference responsible = {};
  std::optional<Date> until = std::nullopt;
  std::string_view until_word = {};
  Location until_at = {};
  bool is_whole = false;   // has rule, reason, approver and date: else it covers nothing
  bool is_inline = false;  // a comment; covers warnings and infos alone, of one object
  const model::Element* element = nullptr;  // at which the comment stands
  Location at = {};                         // of the comment
};

// The waivers of noken.yaml, in their order.
std::vector<Claim> written_claims(const model::Architecture& architecture);

// Those of comments, in the order of files and lines. An ill-formed one is not `is_whole`.
std::vector<Claim> inline_claims(const model::Architecture& architecture);

// The rule that a waiver or a setting names, when there is one and it is not always on.
std::optional<Diagnosis> rule_to_waive(std::string_view name);

}  // namespace noken::waivers
