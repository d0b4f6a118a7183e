#include "diagram/agency_cards.h"

#include <fmt/format.h>

#include <algorithm>

namespace noken::diagram {

using model::Agency;
using model::Application;
using model::Dataset;
using model::Element;
using model::KindId;
using model::State;

bool is_within(const State& state, const Element& element, const Agency& agency) {
  const Agency* owner =
      element.kind == KindId::agency ? static_cast<const Agency*>(&state.at(element)) : nullptr;
  const auto* reference = model::owner_of(state.at(element));
  if (owner == nullptr && reference != nullptr) owner = state.find<Agency>(*reference);
  constexpr int kDeepest = 8;  // `induk` may run in a circle
  for (int i = 0; owner != nullptr && i < kDeepest; ++i) {
    if (owner->number == agency.number) return true;
    owner = state.find<Agency>(owner->parent);
  }
  return false;
}

struct House {
  const State& state;
  const ViewRequest& request;
  const Agency& agency;
};

static std::string words(const Text& pattern, const std::vector<std::string>& names,
                         Language language) {
  constexpr std::size_t kMost = 3;
  if (names.empty()) return {};
  const std::size_t shown = std::min(names.size(), kMost);
  const std::string more =
      names.size() > kMost ? fmt::format(" +{}", names.size() - kMost) : std::string();
  return fmt::format(
      fmt::runtime(pattern.in(language)),
      fmt::format(
          "{}{}",
          fmt::join(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(shown), ", "),
          more));
}

template <class List>
static std::vector<std::string> names_of(const State& state, const List& references) {
  std::vector<std::string> names;
  for (const auto& item : references) {
    if (item.value.element != nullptr) names.push_back(shown_name(state.at(*item.value.element)));
  }
  std::ranges::sort(names);
  return names;
}

// Names of the elements of a kind that refer to this one by the field.
static std::vector<std::string> holders_by(const State& state, const Element& element, KindId kind,
                                           std::string_view key) {
  std::vector<std::string> names;
  for (const auto& incoming : state.incoming(element)) {
    const bool is_meant = incoming.holder->kind == kind && key == incoming.field->key &&
                          state.is_current(*incoming.holder);
    if (is_meant) names.push_back(shown_name(state.at(*incoming.holder)));
  }
  std::ranges::sort(names);
  return names;
}

static std::string detail_of(const House& house, const Application& application) {
  static constexpr Text kServes = {"melayani {}", "serves {}"};
  static constexpr Text kOn = {"di {}", "on {}"};
  const Language language = house.request.language;
  const std::string serves = words(kServes, names_of(house.state, application.services), language);
  const std::string on = words(kOn, names_of(house.state, application.infrastructure), language);
  return serves + (serves.empty() || on.empty() ? "" : " · ") + on;
}

static std::string detail_of(const House& house, const Dataset& data) {
  static constexpr Text kSource = {"sumber {}", "source {}"};
  static constexpr Text kUsed = {"dipakai {}", "used by {}"};
  const Language language = house.request.language;
  if (const auto* source = house.state.find<Application>(data.master))
    return words(kSource, {shown_name(*source)}, language);
  return words(kUsed, holders_by(house.state, data, KindId::application, "data"), language);
}

static std::string detail_of(const House& house, const Element& element) {
  static constexpr Text kThrough = {"lewat {}", "through {}"};
  static constexpr Text kCarries = {"lewat layanan {}", "through the service {}"};
  static constexpr Text kProtects = {"melindungi {}", "protects {}"};
  const Element& now = house.state.at(element);
  const Language language = house.request.language;
  switch (element.kind) {
    case KindId::application:
      return detail_of(house, static_cast<const Application&>(now));
    case KindId::dataset:
      return detail_of(house, static_cast<const Dataset&>(now));
    case KindId::service:
      return words(kThrough, holders_by(house.state, element, KindId::application, "layanan"),
                   language);
    case KindId::process:
      return words(kCarries, holders_by(house.state, element, KindId::service, "proses_bisnis"),
                   language);
    case KindId::security_measure:
      return words(kProtects,
                   names_of(house.state, static_cast<const model::SecurityMeasure&>(now).protects),
                   language);
    default:
      return {};
  }
}

// A part of the agency, or another agency, is named before the rest.
static Row row_in(const House& house, const Element& element) {
  Row row = row_of(house.state, element, house.request);
  row.detail = detail_of(house, element);
  const auto* reference = model::owner_of(house.state.at(element));
  const Agency* owner = reference == nullptr ? nullptr : house.state.find<Agency>(*reference);
  if (owner != nullptr && owner->number != house.agency.number)
    row.detail = short_name(*owner) + (row.detail.empty() ? "" : " · " + row.detail);
  return row;
}

// What the agency owns, and the infrastructure of others on which its applications run.
static std::map<std::string, const Element*> content_of(const House& house, KindId kind) {
  std::map<std::string, const Element*> content;
  for (const Element* element : house.state.written().of(kind)) {
    if (is_within(house.state, *element, house.agency) && carries_label(*element, house.request))
      content[element->handle] = element;
  }
  if (kind != KindId::infrastructure) return content;
  for (const Application& application : house.state.current<Application>()) {
    if (!is_within(house.state, application, house.agency)) continue;
    if (!carries_label(application, house.request)) continue;
    for (const auto& host : application.infrastructure) {
      if (host.value.element != nullptr) content[host.value.element->handle] = host.value.element;
    }
  }
  return content;
}

struct Domain {
  KindId kind;
  Text name;
  std::size_t band;
};

static constexpr Domain kDomains[] = {
    {KindId::process, {"Proses bisnis", "Business processes"}, 0},
    {KindId::service, {"Layanan", "Services"}, 0},
    {KindId::application, {"Aplikasi", "Applications"}, 1},
    {KindId::dataset, {"Data", "Data"}, 2},
    {KindId::infrastructure, {"Infrastruktur", "Infrastructure"}, 2},
    {KindId::security_measure, {"Keamanan", "Security"}, 2},
};

// A sheet with little on it has room to say what each thing is.
static void describe(std::vector<Card>& cards) {
  constexpr std::size_t kMostRows = 18;
  std::size_t rows = 0;
  for (const Card& card : cards) rows += card.rows.size();
  if (rows > kMostRows) return;
  for (Card& card : cards) {
    for (Row& row : card.rows) {
      if (row.tooltip.empty()) continue;
      row.detail = row.tooltip + (row.detail.empty() ? "" : " · " + row.detail);
    }
  }
}

std::vector<Card> agency_cards(const State& state, const ViewRequest& request,
                               const Agency& agency) {
  const House house{state, request, agency};
  std::vector<Card> cards;
  for (const Domain& domain : kDomains) {
    Card card{.id = std::string(model::kind_of(domain.kind).key)};
    card.colour = sector_colour(state, agency);
    card.band = domain.band;
    for (const auto& [id, element] : content_of(house, domain.kind))
      card.rows.push_back(row_in(house, *element));
    if (card.rows.empty() && domain.kind != KindId::application) continue;
    card.name = fmt::format("{} ({})", domain.name.in(request.language), card.rows.size());
    cards.push_back(std::move(card));
  }
  describe(cards);
  return cards;
}

}  // namespace noken::diagram
