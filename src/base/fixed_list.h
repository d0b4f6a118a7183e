#pragma once

#include <cstddef>
#include <initializer_list>
#include <span>

namespace noken {

// A short list that can stand in a constant: its items are part of it. More than `capacity` items
// do not compile.
template <class T, std::size_t capacity>
class FixedList {
 public:
  constexpr FixedList() = default;
  // NOLINTNEXTLINE(google-explicit-constructor): written as a braced list in declarations
  constexpr FixedList(std::initializer_list<T> items) {
    if (items.size() > capacity) throw "more items than the list can hold";
    for (const T& item : items) items_[size_++] = item;
  }
  constexpr const T* begin() const { return items_; }
  constexpr const T* end() const { return items_ + size_; }
  constexpr std::size_t size() const { return size_; }
  constexpr bool empty() const { return size_ == 0; }
  constexpr const T& operator[](std::size_t i) const { return items_[i]; }

 private:
  T items_[capacity] = {};
  std::size_t size_ = 0;
};

}  // namespace noken
