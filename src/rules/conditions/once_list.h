#pragma once

#include <algorithm>
#include <unordered_set>
#include <vector>

namespace noken::rules::conditions {

// A list in which everything stands once. Most have a few items, and are looked through faster than
// a set is made.
template <class T>
class OnceList {
 public:
  void add(const T* item) {
    if (item == nullptr || contains(item)) return;
    items_.push_back(item);
    if (items_.size() == kFew) seen_.insert(items_.begin(), items_.end());
    if (items_.size() > kFew) seen_.insert(item);
  }
  std::size_t size() const { return items_.size(); }
  const T& operator[](std::size_t i) const { return *items_[i]; }
  std::vector<const T*> take() { return std::move(items_); }

 private:
  static constexpr std::size_t kFew = 16;

  bool contains(const T* item) const {
    if (items_.size() >= kFew) return seen_.contains(item);
    return std::ranges::find(items_, item) != items_.end();
  }

  std::vector<const T*> items_;
  std::unordered_set<const T*> seen_;  // of a long list
};

}  // namespace noken::rules::conditions
