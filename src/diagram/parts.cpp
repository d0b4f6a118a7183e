#include "diagram/parts.h"

#include <fmt/format.h>

#include <algorithm>

#include "diagram/grouped_count.h"
#include "diagram/palette.h"

namespace noken::diagram {

using model::Agency;
using model::Application;
using model::Dataset;
using model::Element;
using model::Flow;
using model::KindId;
using model::State;

// The national application that this one is, when it is used as it stands.
static const reference::NationalApplication* national_in_use(const Application& application) {
  if (!application.relation.is_given() || *application.relation != "pakai") return nullptr;
  for (const auto& item : application.national) {
    if (item.value.national != nullptr) return item.value.national;
  }
  return nullptr;
}

static End national_end(const reference::NationalApplication& national) {
  return {.card = std::string(kNationalCard), .row = national.id, .name = national.name};
}

End end_of(const State& state, const Application& application) {
  if (const auto* national = national_in_use(application)) return national_end(*national);
  const std::string name = shown_name(application);
  const auto* owner = state.find<Agency>(application.agency);
  return {.card = owner == nullptr ? "" : owner->handle, .row = application.handle, .name = name};
}

std::optional<End> end_of(const State& state, const model::ReferenceValue& reference) {
  if (!reference.is_given()) return std::nullopt;
  if (reference->national != nullptr) return national_end(*reference->national);
  if (reference->element == nullptr) return std::nullopt;
  const Element& element = state.at(*reference->element);
  if (element.kind == KindId::application)
    return end_of(state, static_cast<const Application&>(element));
  const std::string name = shown_name(element);
  if (element.kind == KindId::agency) return End{.card = element.handle, .row = {}, .name = name};
  return End{.card = std::string(kPartnerCard), .row = element.handle, .name = name};
}

std::string sector_colour(const State& state, const Agency& agency) {
  for (const auto& affair : agency.affairs) {
    for (const std::string& code : affair.value.rab) {
      const auto& colours = state.packs().sector_colours;
      const auto found = colours.find(reference::at_level(code, 1));
      if (found != colours.end()) return found->second;
    }
  }
  const auto* parent = state.find<Agency>(agency.parent);
  const bool may_ask = parent != nullptr && agency.affairs.empty() && parent != &agency;
  if (may_ask && !parent->affairs.empty()) return sector_colour(state, *parent);
  return std::string(kUnknownSector);
}

std::string source_of(const State& state, const Element& element) {
  return source_of(state, element.place());
}

std::string source_of(const State& state, const Location& at) {
  const Place place = state.written().sources.place(at);
  return place.path.empty() ? std::string() : fmt::format("{}:{}", place.path, place.line);
}

bool carries_label(const Element& element, const ViewRequest& request) {
  return request.label.empty() || std::ranges::any_of(element.labels, [&](const auto& label) {
           return label.value == request.label;
         });
}

static bool end_carries_label(const State& state, const model::ReferenceValue& end,
                              const ViewRequest& request) {
  return end.is_given() && end->element != nullptr &&
         carries_label(state.at(*end->element), request);
}

bool carries_label(const State& state, const Flow& flow, const ViewRequest& request) {
  return carries_label(flow, request) || end_carries_label(state, flow.from, request) ||
         end_carries_label(state, flow.to, request);
}

CardGroup group_of(const State& state, const Agency& agency) {
  for (const auto& affair : agency.affairs) {
    for (const std::string& code : affair.value.rab) {
      const auto& tree = state.packs().tree(reference::TreeName::rab);
      const auto found = tree.by_code.find(std::string(reference::at_level(code, 2)));
      if (found == tree.by_code.end()) continue;
      const auto& node = tree.nodes[found->second];
      return {.key = fmt::format("{}/{}", node.code, agency.handle), .name = node.name};
    }
  }
  const auto* parent = state.find<Agency>(agency.parent);
  const bool may_ask = parent != nullptr && agency.affairs.empty() && parent != &agency;
  if (may_ask && !parent->affairs.empty()) return group_of(state, *parent);
  return {.key = "~/" + agency.handle, .name = {}};
}

CardGroup group_of_outside(std::string_view card, std::string_view name) {
  return {.key = fmt::format("~~/{}", card), .name = std::string(name)};
}

static Glyph glyph_of(const State& state, const Element& element) {
  switch (state.life(element)) {
    case model::Life::live:
      return Glyph::live;
    case model::Life::retired:
      return Glyph::retired;
    case model::Life::planned:
      break;
  }
  return model::status_of(element) == "dibangun" ? Glyph::building : Glyph::planned;
}

static bool is_personal(const Dataset& data) {
  return data.personal.is_given() && (*data.personal == "umum" || *data.personal == "spesifik");
}

static bool is_personal(const State& state, const model::Reference& reference) {
  const auto* data = state.find<Dataset>(reference);
  return data != nullptr && is_personal(*data);
}

std::string short_name(const Agency& agency) {
  return agency.abbreviation.is_given() ? std::string(*agency.abbreviation) : shown_name(agency);
}

static const Agency* owner_of(const State& state, const Element& element) {
  if (element.kind == KindId::agency) return static_cast<const Agency*>(&state.at(element));
  const auto* reference = model::owner_of(element);
  return reference == nullptr ? nullptr : state.find<Agency>(*reference);
}

std::string owner_name(const State& state, const Element& element) {
  const Agency* owner = owner_of(state, element);
  return owner == nullptr || element.kind == KindId::agency ? std::string() : short_name(*owner);
}

Card card_of(const State& state, const Element& element) {
  Card card{.id = element.handle, .name = shown_name(element)};
  const Agency* owner = owner_of(state, element);
  card.colour = owner != nullptr                  ? sector_colour(state, *owner)
                : element.kind == KindId::partner ? std::string(kPartner)
                                                  : std::string(kUnknownSector);
  card.second_line = owner_name(state, element);
  if (element.description.is_given()) card.tooltip = *element.description;
  card.source = source_of(state, element);
  return card;
}

Row row_of(const State& state, const Element& element, const ViewRequest& request) {
  Row row = plain_row(element.handle, shown_name(element));
  if (model::kind_of(element.kind).has_life) row.glyph = glyph_of(state, element);
  row.is_quiet = !state.is_live(element);
  if (element.kind == KindId::dataset)
    row.is_personal = is_personal(static_cast<const Dataset&>(state.at(element)));
  if (element.kind == KindId::application) {
    row.is_personal =
        row_of(state, static_cast<const Application&>(state.at(element)), request).is_personal;
  }
  row.has_gap = request.open_gaps.contains(element.handle);
  if (element.description.is_given()) row.tooltip = *element.description;
  row.source = source_of(state, element);
  return row;
}

Row row_of(const State& state, const Application& application, const ViewRequest& request) {
  const End end = end_of(state, application);
  Row row = plain_row(end.row, end.name);
  row.glyph = glyph_of(state, application);
  row.is_quiet = row.glyph != Glyph::live;
  row.is_personal = std::ranges::any_of(
      application.data, [&](const auto& item) { return is_personal(state, item.value); });
  row.has_gap = request.open_gaps.contains(application.handle);
  if (application.description.is_given()) row.tooltip = *application.description;
  row.source = source_of(state, application);
  return row;
}

Row plain_row(std::string id, std::string name) {
  return {.id = std::move(id), .name = std::move(name), .tooltip = {}, .glyph = Glyph::none};
}

bool carries_personal_data(const State& state, const Flow& flow) {
  return std::ranges::any_of(flow.data,
                             [&](const auto& item) { return is_personal(state, item.value); });
}

bool is_insecure(const State& state, const Flow& flow) {
  if (!carries_personal_data(state, flow)) return false;
  return flow.encrypted.is_missing() || (flow.encrypted.is_given() && !*flow.encrypted);
}

std::string mechanism_of(const Flow& flow) {
  return flow.mechanism.is_given() ? std::string(*flow.mechanism) : std::string();
}

Picture picture_of(const State& state, const ViewRequest& request, std::string_view view,
                   const Text& title) {
  const auto& region = state.config().region.name;
  return {.view = std::string(view),
          .title = std::string(title.in(request.language)),
          .region = region.is_given() ? std::string(*region) : std::string(),
          .date = to_string(date_of(state.day())),
          .counts = {},
          .content = {}};
}

std::string many(std::size_t count, KindId kind, Language language) {
  std::string name(model::kind_of(kind).name.in(language));
  if (language == Language::english && count != 1) {
    const bool ends_in_y = name.ends_with('y');
    if (ends_in_y) name.pop_back();
    name += ends_in_y ? "ies" : name.ends_with('s') ? "es" : "s";
  }
  return fmt::format("{} {}", grouped_count(count, language), name);
}

std::string counted(std::size_t shown, std::size_t all, const Text& things, Language language) {
  return fmt::format("{} {} {} {}", grouped_count(shown, language),
                     language == Language::english ? "of" : "dari", grouped_count(all, language),
                     things.in(language));
}

void take_graphs(Picture& picture, std::vector<PlainerGraph> graphs) {
  picture.content = std::move(graphs.front().graph);
  picture.listed = std::move(graphs.front().listed);
  graphs.erase(graphs.begin());
  picture.plainer = std::move(graphs);
}

}  // namespace noken::diagram
