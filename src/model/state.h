#pragma once

#include "model/architecture.h"
#include "model/state_content.h"

namespace noken::model {

// The architecture at a date: every element with the planned changes applied that hold by then.
// Only elements that a change touches are copied. References lead to elements as written; `at`
// gives them at the date.
//
// Of a portion `elements`, `all`, `live`, `current`, `links` and `changing` give its own elements
// alone, in the same order; whatever else is asked of it, it answers as the whole.
class State {
 public:
  // About as many elements as a processor keeps near itself.
  static constexpr std::uint32_t kPortion = 256;

  State(const Architecture& architecture, Day day, std::uint32_t elements_in_portion = kPortion);

  std::size_t portions() const { return content_->marks.size() - 1; }
  State portion(std::size_t index) const;
  State whole() const;
  // Of the whole, and of its first portion: there stands what belongs to no element.
  bool is_first() const { return first_ == content_->marks.data(); }

  // What is worked out of the whole once for all who ask: a `T` made of a `State` that it does not
  // keep.
  template <class T>
  const T& index() const {
    return content_->indexes.get<T>(whole());
  }

  const Architecture& written() const { return *architecture_; }
  const reference::Packs& packs() const { return *architecture_->packs; }
  const Config& config() const { return architecture_->config; }
  Day day() const { return day_; }

  const Element& at(const Element& element) const { return *content_->elements[element.number]; }
  template <class T>
  const T& at(const T& element) const {
    return static_cast<const T&>(*content_->elements[element.number]);
  }

  const Element& at(std::uint32_t number) const { return *content_->elements[number]; }
  Life life(const Element& element) const { return content_->lives[element.number]; }
  Life life(std::uint32_t number) const { return content_->lives[number]; }
  // Whether status and dates could be read; else the life is a guess that nothing may rest on.
  bool is_life_known(const Element& element) const {
    return content_->knows_life[element.number] != 0;
  }
  bool is_live(const Element& element) const { return life(element) == Life::live; }
  bool is_current(const Element& element) const { return life(element) != Life::retired; }

  // The house of the agency that owns the element at the date (model/house.h); nothing when the
  // owner is not known.
  const Agency* house(const Element& element) const { return content_->houses[element.number]; }

  // Elements in the order of files and lines, all and those of one kind.
  std::span<const Element* const> elements() const {
    return std::span(content_->elements)
        .subspan(first_->elements, end_->elements - first_->elements);
  }
  template <class T>
  auto all() const {
    return content_->between<T>(*first_, *end_, StateList::all);
  }
  template <class T>
  auto live() const {
    return content_->between<T>(*first_, *end_, StateList::live);
  }
  template <class T>
  auto current() const {
    return content_->between<T>(*first_, *end_, StateList::current);
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
  std::span<const Link> links() const {
    return std::span(content_->links).subspan(first_->links, end_->links - first_->links);
  }

  // Who refers to the element, in the same order.
  std::span<const Incoming> incoming(const Element& element) const {
    const std::uint32_t* first = &content_->first_incoming[element.number];
    return std::span(content_->incoming).subspan(first[0], first[1] - first[0]);
  }

  // Elements with planned changes, as written.
  std::span<const Element* const> changing() const {
    return std::span(content_->changing)
        .subspan(first_->changing, end_->changing - first_->changing);
  }

 private:
  void add(const Element& element);
  StateMark mark() const;
  void look_at_all();
  void link();

  const Architecture* architecture_;
  Day day_;
  std::shared_ptr<StateContent> content_;
  const StateMark* first_ = nullptr;
  const StateMark* end_ = nullptr;
};

}  // namespace noken::model
