// Codes of the reference trees and affairs of government (BDG-007, BDG-008).

#include <fmt/format.h>

#include <algorithm>

#include "loading/read.h"

namespace noken::loading {

using model::Field;
using reference::CodeLookup;
using Outcome = reference::CodeLookup::Outcome;

static std::string quoted(const std::vector<std::string>& codes) {
  return codes.empty() ? std::string() : fmt::format("`{}`", fmt::join(codes, "`, `"));
}

static Detail about(const Field& field, const Scalar& scalar, reference::TreeName tree) {
  return {.field = field.key,
          .value = std::string(scalar.text),
          .arguments = {{"field", field.key},
                        {"value", std::string(scalar.text)},
                        {"tree", std::string(reference::prefix(tree))}}};
}

static void refuse(Reading& reading, const Scalar& scalar, Detail detail,
                   const CodeLookup& lookup) {
  switch (lookup.outcome) {
    case Outcome::ambiguous:
      detail.message = "ambiguous";
      break;
    case Outcome::other_tree:
      detail.message = "other_tree";
      break;
    default:
      detail.message = lookup.candidates.empty() ? "" : "nearest";
  }
  detail.arguments.push_back({"candidates", quoted(lookup.candidates)});
  reading.note(Diagnosis::unknown_code, scalar.at, std::move(detail));
}

std::optional<model::Code> read_code(Reading& reading, const Field& field, const Scalar& scalar) {
  const reference::TreeName tree = field.type.tree;
  const CodeLookup lookup = look_up(reading.vocabulary().packs().tree(tree), scalar.text);
  if (lookup.outcome == Outcome::listed) return model::Code{lookup.code};
  Detail detail = about(field, scalar, tree);
  if (lookup.outcome != Outcome::own) {
    refuse(reading, scalar, std::move(detail), lookup);
    return std::nullopt;
  }
  detail.arguments.push_back({"parent", std::string(reference::at_level(lookup.code, 2))});
  reading.note(Diagnosis::institution_own_code, scalar.at, std::move(detail));
  return model::Code{lookup.code};
}

std::optional<model::AffairCodes> read_affair(Reading& reading, const Field& field,
                                              const Scalar& scalar) {
  const auto& packs = reading.vocabulary().packs();
  const CodeLookup lookup = look_up(packs.tree(reference::TreeName::rab), scalar.text);
  if (lookup.outcome == Outcome::listed && lookup.level == 2)
    return model::AffairCodes{{lookup.code}, {}};
  if (const reference::Affair* affair = packs.find_affair(scalar.text)) {
    return model::AffairCodes{affair->rab, affair->id};
  }
  Detail detail = about(field, scalar, reference::TreeName::rab);
  const bool is_code = lookup.outcome == Outcome::listed || lookup.outcome == Outcome::own;
  if (is_code) {
    detail.message = lookup.level > 2 ? "too_deep" : "too_high";
    detail.arguments.push_back({"parent", std::string(reference::at_level(lookup.code, 2))});
    reading.note(Diagnosis::unknown_code, scalar.at, std::move(detail));
  } else {
    refuse(reading, scalar, std::move(detail), lookup);
  }
  return std::nullopt;
}

}  // namespace noken::loading
