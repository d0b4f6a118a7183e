#include <optional>

#include "rules/rule.h"

namespace noken::rules {

// The place of a period among those of the pack, from `realtime` on; none for `lainnya` and for
// what a region added.
static std::optional<std::ptrdiff_t> rank_of(const reference::OptionList& list,
                                             const model::TextValue& period) {
  if (!period.is_given() || *period == "lainnya") return std::nullopt;
  const auto found = std::ranges::find(list.options, *period, &reference::Option::value);
  if (found == list.options.end()) return std::nullopt;
  return found - list.options.begin();
}

// The data that is refreshed most often, where that is more often than the flow runs.
static const Dataset* outpaced_data(const State& state, const reference::OptionList& periods,
                                    const Flow& flow) {
  auto slowest = rank_of(periods, flow.frequency);
  const Dataset* outpaced = nullptr;
  if (!slowest) return outpaced;
  for (const auto& item : flow.data) {
    const Dataset* data = state.find<Dataset>(item.value);
    const auto rank = data != nullptr ? rank_of(periods, data->refresh) : std::nullopt;
    if (!rank || *rank >= *slowest) continue;
    slowest = rank;
    outpaced = data;
  }
  return outpaced;
}

static void check_pace(const State& state, Findings& findings) {
  const auto* periods = state.packs().find_options("validitas_data");
  if (periods == nullptr) return;
  for (const Flow& flow : state.current<Flow>()) {
    const Dataset* data = outpaced_data(state, *periods, flow);
    if (data == nullptr) continue;
    findings.report({.element = &flow,
                     .at = flow.frequency.at,
                     .field = "frekuensi",
                     .value = std::string(*flow.frequency),
                     .arguments = {{"flow", flow.handle},
                                   {"data", data->handle},
                                   {"frequency", std::string(*flow.frequency)},
                                   {"validity", std::string(*data->refresh)}},
                     .related = {{data->refresh.at, "validity"}}});
  }
}

DEFINE_RULE(flow_slower_than_validity) = checked({
    .code = "ALR-004",
    .severity = "I/P/P",
    .reads = {"alur_data.frekuensi", "alur_data.data", "data.validitas"},
    .basis = {article("perpres-39-2019", "Pasal 3")},
    .title = {"alur data yang lebih lambat dari masa berlaku datanya",
              "flow that is slower than the validity of its data"},
    .rationale = {"Data yang diperbarui lebih sering daripada dikirim sudah usang ketika "
                  "dipakai penerimanya. Keputusan lalu diambil dari angka yang berbeda di dua "
                  "tempat.",
                  "Data that are refreshed more often than they are sent are out of date when "
                  "the receiver uses them. Decisions then rest on figures that differ in two "
                  "places."},
    .messages =
        {
            {.situation = {"`{flow}` berjalan `{frequency}`, padahal `{data}` diperbarui "
                           "`{validity}`",
                           "`{flow}` runs `{frequency}`, although `{data}` is refreshed "
                           "`{validity}`"},
             .label = {"lebih lambat dari datanya", "slower than the data"},
             .remedy =
                 {"Tulis `frekuensi: {validity}` bila alurnya dapat dipercepat; bila "
                  "`{data}` sebenarnya lebih jarang diperbarui, perbaiki `validitas` data itu.",
                  "Write `frekuensi: {validity}` if the flow can run more often; if "
                  "`{data}` is refreshed less often in fact, correct its `validitas`."}},
        },
    .notes = {{"validity", {"masa berlaku datanya", "how often the data is refreshed"}}},
    .check = check_pace,
    .in_portions = true,
});

}  // namespace noken::rules
