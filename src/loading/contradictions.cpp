// Values of one element that contradict each other (BDG-010).

#include <algorithm>
#include <cmath>

#include "loading/read.h"

namespace noken::loading {

using model::DateValue;
using model::Element;

struct DatePair {
  const DateValue& start;
  DateValue& end;
  const char* start_field;
  const char* end_field;
  const char* message = "end_before_start";
};

static void note_reversed(Reading& reading, const DatePair& dates) {
  reading.note(Diagnosis::value_out_of_range, dates.end.at,
               {.message = dates.message,
                .field = dates.end_field,
                .value = to_string(*dates.end),
                .arguments = {{"field", dates.end_field},
                              {"value", to_string(*dates.end)},
                              {"start_field", dates.start_field},
                              {"start", to_string(*dates.start)}},
                .related = {{dates.start.at, "start"}}});
  dates.end.presence = model::Presence::refused;
}

// The end is the last day that it can mean, so that a partial date is no contradiction.
static void check_not_before(Reading& reading, const DatePair& dates) {
  if (!dates.start.is_given() || !dates.end.is_given()) return;
  if (last_day(*dates.end) < first_day(*dates.start)) note_reversed(reading, dates);
}

void check_order_of_dates(Reading& reading, Element& element) {
  const bool has_both = element.start.is_given() && element.end.is_given();
  if (has_both && first_day(*element.end) <= first_day(*element.start)) {
    note_reversed(reading, {element.start, element.end, "mulai", "selesai", "end_not_after_start"});
  }
  if (element.kind == model::KindId::security_measure) {
    auto& measure = static_cast<model::SecurityMeasure&>(element);
    check_not_before(reading, {measure.date, measure.valid_until, "tanggal", "berlaku_sampai"});
  }
  if (element.kind == model::KindId::decision) {
    auto& decision = static_cast<model::Decision&>(element);
    check_not_before(reading, {decision.date, decision.deadline, "tanggal", "tenggat"});
    check_not_before(reading, {decision.date, decision.finished_on, "tanggal", "tanggal_selesai"});
  }
}

void check_index_levels(Reading& reading, const Element& element) {
  if (element.kind != model::KindId::assessment) return;
  const auto& assessment = static_cast<const model::Assessment&>(element);
  const auto* index = reading.vocabulary().packs().find_index(*assessment.index);
  if (!assessment.index.is_given() || index == nullptr) return;
  for (const auto& level : assessment.levels) {
    if (level.value == std::floor(level.value)) continue;
    const auto indicator =
        std::ranges::find(index->indicators, level.key, &reference::Indicator::code);
    const bool is_whole = indicator != index->indicators.end() && indicator->score_from.empty();
    if (!is_whole) continue;
    reading.note(Diagnosis::value_out_of_range, level.at,
                 {.message = "fraction",
                  .field = "tingkat",
                  .value = std::string(level.key),
                  .arguments = {{"indicator", std::string(level.key)}}});
  }
}

}  // namespace noken::loading
