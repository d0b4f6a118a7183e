#pragma once

#include <ranges>
#include <span>

#include "model/architecture.h"
#include "model/link.h"

namespace noken::model {

enum class Life : std::uint8_t { live, planned, retired };

// The architecture at a date: every element with the planned changes applied that hold by then.
// Only elements that a change touches are copied. References lead to elements as written; `at`
// gives them at the date.
class State {
 public:
  State(const Architecture& architecture, Day day);

  const Architecture& written() const { return architecture_; }
  const reference::Packs& packs() const { return *architecture_.packs; }
  const Config& config() const { return architecture_.config; }
  Day day() const { return day_; }

  const Element& at(const Element& element) const { return *elements_[element.number]; }
  template <class T>
  const T& at(const T& element) const {
    return static_cast<const T&>(*elements_[element.number]);
  }

  const Element& at(std::uint32_t number) const { return *elements_[number]; }

  Life life(const Element& element) const { return lives_[element.number]; }
  Life life(std::uint32_t number) const { return lives_[number]; }
  // Whether status and dates could be read; else the life is a guess that nothing may rest on.
  bool is_life_known(const Element& element) const { return knows_life_[element.number] != 0; }
  bool is_live(const Element& element) const { return life(element) == Life::live; }
  bool is_current(const Element& element) const { return life(element) != Life::retired; }

  // The house of the agency that owns the element at the date (model/house.h); nothing when the
  // owner is not known.
  const Agency* house(const Element& element) const { return houses_[element.number]; }

  // Elements of one kind in the order of files and lines.
  template <class T>
  auto all() const {
    return typed<T>(all_);
  }
  template <class T>
  auto live() const {
    return typed<T>(live_);
  }
  template <class T>
  auto current() const {
    return typed<T>(current_);
  }

  // The element that a reference names, at the date; nothing when it is of another kind or a
  // national application.
  template <class T>
  const T* find(const Reference& reference) const {
    if (reference.element == nullptr || reference.element->kind != T::kKind) return nullptr;
    return &at(static_cast<const T&>(*reference.element));
  }
  template <class T>
  const T* find(const ReferenceValue& value) const {
    return value.is_given() ? find<T>(value.value) : nullptr;
  }

  // Every reference that leads to an element, in the order of files and lines; noken.yaml does not
  // count.
  std::span<const Link> links() const { return links_; }

  // Who refers to the element, in the same order.
  std::span<const Incoming> incoming(const Element& element) const {
    const std::size_t first = first_incoming_[element.number];
    return std::span(incoming_).subspan(first, first_incoming_[element.number + 1] - first);
  }

  // Elements with planned changes, as written.
  std::span<const Element* const> changing() const { return changing_; }

 private:
  using ByKind = std::array<std::vector<const Element*>, kKindCount>;
  template <class T>
  static auto typed(const ByKind& lists) {
    return lists[static_cast<std::size_t>(T::kKind)] |
           std::views::transform(
               [](const Element* e) -> const T& { return static_cast<const T&>(*e); });
  }

  void add(const Element& element);
  void look_at_all();
  void link();

  const Architecture& architecture_;
  Day day_;
  std::vector<std::unique_ptr<Elements>> copies_;
  std::vector<const Element*> elements_;
  std::vector<Life> lives_;
  std::vector<char> knows_life_;
  std::vector<const Agency*> houses_;
  ByKind all_;
  ByKind live_;
  ByKind current_;
  std::vector<const Element*> changing_;
  std::vector<Link> links_;
  std::vector<Incoming> incoming_;             // those of one element together
  std::vector<std::uint32_t> first_incoming_;  // by number, and one more
};

// First and last day of the life of an element as it is written (format.md, section 3, "States are
// computed").
bool starts_by(const Element& element, Day day);
bool has_ended_by(const Element& element, Day day);
Life life_at(const Element& element, Day day);
std::string_view status_of(const Element& element);  // `aktif` when not given
bool is_life_known(const Element& element);          // whether status and dates could be read

}  // namespace noken::model
