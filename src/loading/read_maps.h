#pragma once

// Values that are maps or lists of maps, and the refusal of a wrong shape.

#include "loading/read.h"

namespace noken::loading {

// Notes that a value has another shape than its field (BDG-004); `message` is one of that rule's.
// Nothing is said of a value of which bytes were left out.
void refuse_shape(Reading& reading, const model::Field& field, std::uint32_t index,
                  std::string_view message);

// The scalar at a node or behind its alias; another shape is refused.
std::optional<Scalar> scalar_at(Reading& reading, const model::Field& field, std::uint32_t index);

void read_map(Reading& reading, const model::Field& field, model::Record& record,
              std::uint32_t index);
void read_records(Reading& reading, const model::Field& field, const model::RecordList& list,
                  std::uint32_t index);

// `aturan` of noken.yaml; `glob` is empty outside `jalur`.
void read_rule_settings(Reading& reading, const model::Field& field, model::RuleSettings& settings,
                        std::string_view glob, std::uint32_t index);

}  // namespace noken::loading
