// `menutup`: whether a gap id names something that its type can have (commands.md, `gap --format
// json`).

#include <algorithm>

#include "loading/resolving.h"

namespace noken::loading {

using model::Element;
using model::KindId;

static constexpr std::string_view kGapTypes[] = {"cakupan", "perubahan",      "indeks",
                                                 "pilar",   "kesiapan",       "integrasi",
                                                 "layanan", "tumpang_tindih", "keamanan"};

struct TwoParts {
  std::string_view first;
  std::string_view second;
};

static TwoParts split(std::string_view text, char at, bool at_last = false) {
  const std::size_t place = at_last ? text.rfind(at) : text.find(at);
  if (place == std::string_view::npos) return {text, {}};
  return {text.substr(0, place), text.substr(place + 1)};
}

static bool is_code(const reference::Packs& packs, std::string_view code) {
  return std::ranges::any_of(packs.trees, [&](const reference::Tree& tree) {
    return code.starts_with(reference::prefix(tree.name)) &&
           look_up(tree, code).outcome == reference::CodeLookup::Outcome::listed;
  });
}

static bool has_option(const reference::Packs& packs, std::string_view list,
                       std::string_view value) {
  const auto* options = packs.find_options(list);
  return options != nullptr &&
         std::ranges::find(options->options, value, &reference::Option::value) !=
             options->options.end();
}

static bool is_indicator(const reference::Packs& packs, TwoParts name) {
  const auto* index = packs.find_index(name.first);
  return index != nullptr &&
         std::ranges::find(index->indicators, name.second, &reference::Indicator::code) !=
             index->indicators.end();
}

static bool is_principle(std::string_view word) {
  static constexpr std::string_view kPrinciples[] = {"cepat", "mudah", "terbuka", "pasti",
                                                     "nondiskriminatif"};
  return std::ranges::find(kPrinciples, word) != std::end(kPrinciples);
}

bool Resolving::is_gap_object(std::string_view type, std::string_view object) const {
  const auto& packs = *architecture_.packs;
  const auto is_of = [&](std::string_view id, KindId kind) {
    const Element* element = architecture_.find(id);
    return element != nullptr && element->kind == kind;
  };
  const auto exists = [&](std::string_view id) {
    return architecture_.find(id) != nullptr || packs.find_national(id) != nullptr;
  };
  const bool is_flow = flow_handles_.contains(object) || is_of(object, KindId::flow);
  if (type == "cakupan") {
    const TwoParts parts = split(object, '.');
    return is_code(packs, object) || has_option(packs, "muatan", object) ||
           (is_of(parts.first, KindId::agency) && is_code(packs, parts.second));
  }
  if (type == "pilar") {
    const TwoParts parts = split(object, '.');
    const bool is_pillar = std::ranges::find(packs.pillars, parts.first, &reference::Pillar::id) !=
                           packs.pillars.end();
    return packs.find_sub_dimension(object) != nullptr || (is_pillar && parts.second == "satu-opd");
  }
  if (type == "indeks") return is_indicator(packs, split(object, '.', true));
  if (type == "kesiapan") return is_of(object, KindId::readiness);
  if (type == "integrasi") {
    const TwoParts parts = split(object, '.');
    return object == "splp" || is_flow ||
           (is_of(parts.first, KindId::application) && is_of(parts.second, KindId::dataset));
  }
  if (type == "tumpang_tindih") {
    const TwoParts parts = split(object, '+');
    return exists(parts.first) && exists(parts.second);
  }
  if (type == "layanan") {
    const TwoParts parts = split(object, '.');
    return object == "mpp" || object == "pengaduan" ||
           (is_of(parts.first, KindId::service) && is_principle(parts.second));
  }
  return is_flow || architecture_.find(object) != nullptr;
}

void Resolving::check_gaps() {
  for (Element* element : architecture_.of(KindId::programme)) {
    auto& closes = static_cast<model::Programme&>(*element).closes;
    std::erase_if(closes.items, [&](const model::Located<std::string_view>& gap) {
      const TwoParts parts = split(gap.value, '/');
      const bool known = std::ranges::find(kGapTypes, parts.first) != std::end(kGapTypes);
      const TwoParts ends = split(parts.second, parts.first == "tumpang_tindih" ? '+' : '.');
      const bool may_exist = left_out_.everything ||
                             left_out_.ids.contains(std::string(ends.first)) ||
                             left_out_.ids.contains(std::string(ends.second));
      if (known && (may_exist || is_gap_object(parts.first, parts.second))) return false;
      note(Diagnosis::reference_to_nothing, element, gap.at,
           {.message = known ? "gap_object" : "gap_type",
            .field = "menutup",
            .value = std::string(gap.value),
            .arguments = {{"gap", std::string(gap.value)},
                          {"type", std::string(parts.first)},
                          {"object", std::string(parts.second)}}});
      closes.has_refused_items = true;
      return true;
    });
  }
}

}  // namespace noken::loading
