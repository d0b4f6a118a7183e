#include <fmt/format.h>

#include <algorithm>

#include "analysis/gap_type.h"
#include "analysis/rule_gaps.h"
#include "analysis/value_words.h"
#include "model/fate.h"

namespace noken::analysis {

using model::Element;
using model::Fate;
using model::State;

namespace {

// The state of the day, and that on the last day of the plan.
struct Plan {
  const State& now;
  const State& then;
};

}  // namespace

static std::string_view kind_words(const Element& element, Language language) {
  return model::kind_of(element.kind).name.in(language);
}

static std::string dates_of(const std::vector<const model::Change*>& changes) {
  std::string dates;
  for (const model::Change* change : changes) {
    const std::string date = to_string(*change->on);
    if (!dates.ends_with(date)) dates += (dates.empty() ? "" : ", ") + date;
  }
  return dates;
}

static Words reasons_of(const std::vector<const model::Change*>& changes) {
  std::string reasons;
  for (const model::Change* change : changes) {
    if (!change->reason.is_given()) continue;
    std::string_view reason = *change->reason;
    if (reason.ends_with('.')) reason.remove_suffix(1);
    reasons += fmt::format("{}{}", reasons.empty() ? "" : "; ", reason);
  }
  return {reasons, reasons};
}

// `key: values` of each field, of a map the key alone.
static std::string fields_words(const std::vector<const model::Field*>& fields, auto words_of) {
  std::string words;
  for (const model::Field* field : fields) {
    words += fmt::format("{}`{}`", words.empty() ? "" : "; ", field->key);
    if (field->type.type == model::Type::record) continue;
    const std::string value = words_of(*field);
    words += fmt::format(": {}", value.empty() ? "–" : value);
  }
  return words;
}

static void tell_upgrade(const Plan& plan, const Element& element, Gap& gap) {
  const auto changes = model::changes_between(plan.now, plan.then, element);
  const auto fields = model::changed_fields(plan.now, plan.then, element);
  const Element& now = plan.now.at(element);
  const Element& then = plan.then.at(element);
  const std::string before =
      fields_words(fields, [&](const auto& field) { return value_words(now, field); });
  const std::string after =
      fields_words(fields, [&](const auto& field) { return change_words(now, then, field); });
  const std::string dates = dates_of(changes);
  gap.current = {before, before};
  gap.expected = {fmt::format("ditingkatkan {}: {}", dates, after),
                  fmt::format("upgraded {}: {}", dates, after)};
  gap.cause = reasons_of(changes);
  gap.at = changes.front()->on.at;
}

static void tell_new(const Element& element, Gap& gap) {
  const std::string_view status = model::status_of(element);
  gap.current = {fmt::format("{} belum berjalan, `status` {}", kind_words(element, {}), status),
                 fmt::format("{} not in use yet, `status` {}",
                             kind_words(element, Language::english), status)};
  const std::string start = to_string(*element.start);  // what lives later only has a `mulai`
  gap.expected = {fmt::format("baru: berjalan mulai {}", start),
                  fmt::format("new: in use from {}", start)};
  gap.at = element.start.at;
}

static Words direction_of(const Element& element) {
  if (element.kind != model::KindId::application) return {};
  const auto& direction = static_cast<const model::Application&>(element).direction;
  if (!direction.is_given()) return {};
  const std::string words = fmt::format("`arah` {}", *direction);
  return {words, words};
}

static void tell_end(const Plan& plan, const Element& element, Fate fate, Gap& gap) {
  gap.current = {fmt::format("{} masih berjalan", kind_words(element, {})),
                 fmt::format("{} still in use", kind_words(element, Language::english))};
  const Element& later = plan.then.at(element);
  const std::string end = to_string(*later.end);
  gap.expected = {fmt::format("dihentikan mulai {}", end), fmt::format("retired from {}", end)};
  if (fate == Fate::replaced) {
    gap.expected = {fmt::format("diganti oleh `{}` mulai {}", later.successor->id, end),
                    fmt::format("replaced by `{}` from {}", later.successor->id, end)};
  }
  gap.cause = direction_of(later);
  gap.at = later.end.at;
}

static Gap gap_of(const Plan& plan, const Element& element, Fate fate) {
  Gap gap{.id = "perubahan/" + element.handle, .type = &change_gap_type, .object = element.handle};
  gap.agency = answering_agency(plan.now, element);
  if (fate == Fate::added) tell_new(element, gap);
  if (fate == Fate::upgraded) tell_upgrade(plan, element, gap);
  if (fate == Fate::replaced || fate == Fate::retired) tell_end(plan, element, fate, gap);
  return gap;
}

static std::vector<Gap> change_gaps(const Ground& ground) {
  std::vector<Gap> gaps;
  const auto end = model::end_of_plan(ground.state.written());
  if (!end || *end <= ground.state.day()) return gaps;
  const State then(ground.state.written(), *end);
  const Plan plan{.now = ground.state, .then = then};
  for (const Element* element : ground.state.written().elements) {
    const Fate fate = model::fate_of(ground.state, then, *element);
    if (fate == Fate::same) continue;
    Gap gap = gap_of(plan, ground.state.at(*element), fate);
    gap.programmes =
        joined(ground.closing.naming_gap(gap.id), ground.closing.realising(gap.object));
    gaps.push_back(std::move(gap));
  }
  return gaps;
}

DEFINE_GAP_TYPE(change) = {
    .name = "perubahan",
    .about = {"yang baru, ditingkatkan, diganti, atau dihentikan sampai akhir periode",
              "what is new, upgraded, replaced or retired by the end of the period"},
    .find = change_gaps,
};

}  // namespace noken::analysis
