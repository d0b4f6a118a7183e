// `menutup`: whether a gap id names something that its type can have (commands.md, `gap --format
// json`).

#include <algorithm>

#include "loading/resolving.h"
#include "model/gap_types.h"
#include "model/kind.h"

namespace noken::loading {

using model::Element;
using model::KindId;

using model::kGapTypes;

struct TwoParts {
  std::string_view first;
  std::string_view second;
};

static TwoParts split(std::string_view text, char at, bool at_last = false) {
  const std::size_t place = at_last ? text.rfind(at) : text.find(at);
  if (place == std::string_view::npos) return {text, {}};
  return {text.substr(0, place), text.substr(place + 1)};
}

static constexpr int kSubjectLevel = 2;

static bool is_subject(const reference::Packs& packs, std::string_view code,
                       std::initializer_list<reference::TreeName> trees) {
  return std::ranges::any_of(trees, [&](reference::TreeName tree) {
    const bool is_whole = reference::is_code_of(tree, code);
    return is_whole && reference::level_of(code) == kSubjectLevel &&
           reference::find_node(packs.tree(tree), std::string(code)) != nullptr;
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

bool Resolving::is_of(std::string_view id, model::KindSet kinds) const {
  const Element* element = architecture_.find(id);
  return element != nullptr && (kinds & set_of(element->kind)) != 0;
}

bool Resolving::is_flow(std::string_view name) const {
  return flow_handles_.contains(name) || is_of(name, set_of(KindId::flow));
}

// Two applications, one of which may be a national one.
bool Resolving::is_pair(std::string_view object) const {
  const TwoParts ids = split(object, '+');
  const auto is_local = [&](std::string_view id) { return is_of(id, set_of(KindId::application)); };
  const auto is_national = [&](std::string_view id) {
    return architecture_.packs->find_national(id) != nullptr;
  };
  if (ids.first == ids.second) return false;
  return (is_local(ids.first) && (is_local(ids.second) || is_national(ids.second))) ||
         (is_national(ids.first) && is_local(ids.second));
}

bool Resolving::is_covered(std::string_view object) const {
  using reference::TreeName;
  const auto& packs = *architecture_.packs;
  const TwoParts parts = split(object, '.');
  return is_subject(packs, object, {TreeName::rai, TreeName::rak}) ||
         has_option(packs, "muatan", object) ||
         (is_of(parts.first, set_of(KindId::agency)) &&
          is_subject(packs, parts.second, {TreeName::rab}));
}

static bool is_of_pillar(const reference::Packs& packs, std::string_view object) {
  const TwoParts parts = split(object, '.');
  const bool is_pillar =
      std::ranges::find(packs.pillars, parts.first, &reference::Pillar::id) != packs.pillars.end();
  return packs.find_sub_dimension(object) != nullptr || (is_pillar && parts.second == "satu-opd");
}

static model::KindSet kinds_with_life() {
  model::KindSet kinds = 0;
  for (const model::Kind* kind : model::kinds()) {
    if (kind->has_life) kinds |= set_of(kind->id);
  }
  return kinds;
}

bool Resolving::is_gap_object(std::string_view type, std::string_view object) const {
  const TwoParts parts = split(object, '.');
  if (type == "cakupan") return is_covered(object);
  if (type == "pilar") return is_of_pillar(*architecture_.packs, object);
  if (type == "indeks") return is_indicator(*architecture_.packs, split(object, '.', true));
  if (type == "kesiapan") return is_of(object, set_of(KindId::readiness));
  if (type == "tumpang_tindih") return is_pair(object);
  if (type == "perubahan") return is_flow(object) || is_of(object, kinds_with_life());
  if (type == "integrasi") {
    return object == "splp" || is_flow(object) ||
           (is_of(parts.first, set_of(KindId::application)) &&
            is_of(parts.second, set_of(KindId::dataset)));
  }
  if (type == "layanan") {
    return object == "mpp" || object == "pengaduan" ||
           (is_of(parts.first, set_of(KindId::service)) && is_principle(parts.second));
  }
  return is_flow(object) ||
         is_of(object, set_of(KindId::application) | set_of(KindId::infrastructure));
}

// The parts of the object that are ids, or the ends of a flow.
bool Resolving::may_be_gap_object(std::string_view object) const {
  const std::size_t arrow = object.find("->");
  if (arrow != std::string_view::npos) {
    const std::string_view to = split(object.substr(arrow + 2), '#').first;
    return architecture_.left_out.may_name(object.substr(0, arrow)) &&
           architecture_.left_out.may_name(to);
  }
  for (const char mark : {'.', '+'}) {
    const TwoParts parts = split(object, mark);
    if (may_exist(parts.first) || may_exist(parts.second)) return true;
  }
  return false;
}

void Resolving::note_gap(Element* element, const model::Located<std::string_view>& gap) {
  const TwoParts parts = split(gap.value, '/');
  const auto* type = std::ranges::find(kGapTypes, parts.first);
  note(Diagnosis::reference_to_nothing, element, gap.at,
       {.message = type != std::end(kGapTypes) ? *type : "gap_type",
        .field = "menutup",
        .value = std::string(gap.value),
        .arguments = {{"gap", std::string(gap.value)}, {"type", std::string(parts.first)}}});
}

void Resolving::check_gaps() {
  for (Element* element : architecture_.of(KindId::programme)) {
    auto& closes = static_cast<model::Programme&>(*element).closes;
    std::erase_if(closes.items, [&](const model::Located<std::string_view>& gap) {
      const TwoParts parts = split(gap.value, '/');
      const bool known = std::ranges::find(kGapTypes, parts.first) != std::end(kGapTypes);
      if (known && is_gap_object(parts.first, parts.second)) return false;
      if (!known || !may_be_gap_object(parts.second)) note_gap(element, gap);
      closes.has_refused_items = true;
      return true;
    });
  }
}

}  // namespace noken::loading
