#pragma once

#include <memory>
#include <ranges>
#include <span>

#include "model/elements.h"
#include "model/life.h"
#include "model/link.h"
#include "model/shared_indexes.h"

namespace noken::model {

enum class StateList : std::uint8_t { all, live, current };
inline constexpr std::size_t kStateLists = 3;
template <class T>
using ByListAndKind = std::array<std::array<T, kKindCount>, kStateLists>;

// How long the lists of a state are where a portion of it begins.
struct StateMark {
  std::uint32_t elements = 0;
  ByListAndKind<std::uint32_t> listed{};
  std::uint32_t links = 0;
  std::uint32_t changing = 0;
};

// What a state (model/state.h) and its portions share; what has no other comment is by number.
struct StateContent {
  std::uint32_t elements_in_portion = 0;
  std::vector<std::unique_ptr<Elements>> copies;
  std::vector<const Element*> elements;
  std::vector<Life> lives;
  std::vector<char> knows_life;
  std::vector<const Agency*> houses;
  ByListAndKind<std::vector<const Element*>> listed;
  std::vector<const Element*> changing;
  std::vector<Link> links;
  std::vector<Incoming> incoming;             // those of one element together
  std::vector<std::uint32_t> first_incoming;  // by number, and one more
  std::vector<StateMark> marks;               // by portion, and one more
  SharedIndexes indexes;

  // Elements of one kind between two marks.
  template <class T>
  auto between(const StateMark& first, const StateMark& end, StateList which) const {
    const auto list = static_cast<std::size_t>(which);
    constexpr auto kKind = static_cast<std::size_t>(T::kKind);
    const std::size_t begin = first.listed[list][kKind];
    return std::span(listed[list][kKind]).subspan(begin, end.listed[list][kKind] - begin) |
           std::views::transform(
               [](const Element* e) -> const T& { return static_cast<const T&>(*e); });
  }
};

}  // namespace noken::model
