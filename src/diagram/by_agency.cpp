#include "diagram/by_agency.h"

#include <fmt/format.h>

#include <algorithm>

namespace noken::diagram {

using model::Element;
using model::State;

struct Owned {
  std::string owner;
  std::size_t count = 0;
};

static std::vector<Owned> shares_of(const State& state,
                                    const std::vector<const Element*>& elements) {
  std::map<std::string, std::size_t> counts;
  for (const Element* element : elements) {
    const std::string owner = owner_name(state, *element);
    ++counts[owner.empty() ? "–" : owner];
  }
  std::vector<Owned> shares;
  for (const auto& [owner, count] : counts) shares.push_back({owner, count});
  return shares;
}

std::vector<Row> rows_by_agency(const State& state, const std::vector<const Element*>& elements,
                                Language language, std::size_t most_agencies) {
  static constexpr Text kOthers = {"{} pemilik lain: {}", "{} other owners: {}"};
  std::vector<Owned> shares = shares_of(state, elements);
  std::vector<Row> rows;
  std::size_t left_over = 0;
  std::size_t others = 0;
  if (shares.size() > most_agencies) {
    std::ranges::stable_sort(shares, std::ranges::greater(), &Owned::count);
    for (std::size_t i = most_agencies - 1; i < shares.size(); ++i) left_over += shares[i].count;
    others = shares.size() - (most_agencies - 1);
    shares.resize(most_agencies - 1);
    std::ranges::sort(shares, {}, &Owned::owner);
  }
  for (const Owned& share : shares)
    rows.push_back(plain_row({}, fmt::format("{}: {}", share.owner, share.count)));
  if (others > 0) {
    rows.push_back(
        plain_row({}, fmt::format(fmt::runtime(kOthers.in(language)), others, left_over)));
  }
  return rows;
}

}  // namespace noken::diagram
