#pragma once

// What several views ask of the model.

#include <optional>

#include "diagram/view.h"
#include "model/naming.h"

namespace noken::diagram {

// The cards that are no agency.
inline constexpr std::string_view kNationalCard = "nasional";
inline constexpr std::string_view kPartnerCard = "mitra";

// Where an end of a flow stands: the card, the row in it (empty: the card itself) and its name.
struct End {
  std::string card = {};
  std::string row = {};
  std::string name = {};
};

// Nothing when the reference leads nowhere. A national application in use here (`hubungan: pakai`)
// stands with the national ones.
std::optional<End> end_of(const model::State& state, const model::ReferenceValue& reference);
End end_of(const model::State& state, const model::Application& application);

// The colour of the sector of the agency's first affair; grey without one.
std::string sector_colour(const model::State& state, const model::Agency& agency);

// `opd/dinkes.yaml:12`, where the element is written.
std::string source_of(const model::State& state, const model::Element& element);
std::string source_of(const model::State& state, const Location& at);

// Whether the element carries the label that was asked for; always, when none was. A flow also
// answers to a label of either of its ends.
bool carries_label(const model::Element& element, const ViewRequest& request);
bool carries_label(const model::State& state, const model::Flow& flow, const ViewRequest& request);

// The affair of the agency, then the agency: what a large picture is split by.
CardGroup group_of(const model::State& state, const model::Agency& agency);
// The same for a card that is no agency: after all others.
CardGroup group_of_outside(std::string_view card, std::string_view name);

// The abbreviation of the agency that owns the element, else its name; empty without one.
std::string owner_name(const model::State& state, const model::Element& element);
std::string short_name(const model::Agency& agency);
// A card for one element: its owner below the name, in the colour of the owner's sector.
Card card_of(const model::State& state, const model::Element& element);
// A row for an element of any kind, with the sign of its status.
Row row_of(const model::State& state, const model::Element& element, const ViewRequest& request);

Row row_of(const model::State& state, const model::Application& application,
           const ViewRequest& request);
// A row for what the repository only refers to, or for a partner.
Row plain_row(std::string id, std::string name);

bool carries_personal_data(const model::State& state, const model::Flow& flow);
// Personal data that is not known to be encrypted.
bool is_insecure(const model::State& state, const model::Flow& flow);

std::string mechanism_of(const model::Flow& flow);

// Title, region and date, in the language of the request.
Picture picture_of(const model::State& state, const ViewRequest& request, std::string_view view,
                   const Text& title);

// The first graph is the picture's, the others are plainer ones of it.
void take_graphs(Picture& picture, std::vector<PlainerGraph> graphs);

// "3 aplikasi"
std::string many(std::size_t count, model::KindId kind, Language language);
// "45 dari 45 aplikasi"
std::string counted(std::size_t shown, std::size_t all, const Text& things, Language language);

}  // namespace noken::diagram
