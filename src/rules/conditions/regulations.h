#pragma once

#include "rules/conditions/life.h"
#include "rules/conditions/ownership.h"
#include "rules/rule.h"

namespace noken::rules::conditions {

// The item of `mengganti` by which a regulation with a number replaces this one; a draft replaces
// nothing yet.
inline const model::Incoming* replacement_of(const State& state, const Regulation& regulation) {
  for (const model::Incoming& incoming : state.incoming(regulation)) {
    if (std::string_view(incoming.field->key) != "mengganti") continue;
    const auto& newer = static_cast<const Regulation&>(*incoming.holder);
    if (newer.number != regulation.number && newer.number_text.is_given()) return &incoming;
  }
  return nullptr;
}

// What is asked of a regulation that establishes a plan or a body.
enum class Form : std::uint8_t { any, regional_with_number };

inline bool may_have_form(const Regulation& regulation, Form form) {
  static constexpr std::string_view kRegional[] = {"perda", "perbup", "perwali", "pergub"};
  if (form == Form::any) return true;
  const bool may_be_regional =
      regulation.type.presence == model::Presence::refused ||
      std::ranges::find(kRegional, *regulation.type) != std::end(kRegional);
  return may_be_regional && !regulation.number_text.is_missing() && !regulation.year.is_missing();
}

inline bool may_establish(const Regulation& regulation, std::string_view plan) {
  const model::TextList& plans = regulation.establishes;
  return plans.has_refused_items || plans.presence == model::Presence::refused ||
         std::ranges::any_of(plans, [&](const auto& item) { return item.value == plan; });
}

// Whether a regulation in force establishes the plan or body, or something that could not be read
// may.
inline bool may_be_established(const State& state, std::string_view plan, Form form) {
  const std::string_view last_word = plan.substr(plan.rfind('_') + 1);
  if (state.written().left_out.may_name(last_word)) return true;
  return std::ranges::any_of(state.all<Regulation>(), [&](const Regulation& regulation) {
    return may_establish(regulation, plan) && may_have_form(regulation, form) &&
           replacement_of(state, regulation) == nullptr;
  });
}

// Whether a live element of the region's own cites the regulation in this field.
inline bool is_citation(const State& state, const model::Incoming& incoming,
                        std::initializer_list<std::string_view> fields) {
  return std::ranges::find(fields, std::string_view(incoming.field->key)) != fields.end() &&
         is_surely_live(state, *incoming.holder) && !is_owned_outside(state, *incoming.holder);
}

}  // namespace noken::rules::conditions
