#pragma once

#include <functional>
#include <optional>
#include <utility>

namespace noken::rules::conditions {

// An index over many elements that a rule needs only when it comes close to a finding, and that is
// made when it is first asked for. For one call of one rule, so for one thread.
template <class T>
class Lazy {
 public:
  explicit Lazy(std::function<T()> make) : make_(std::move(make)) {}

  const T& operator*() const {
    if (!value_) value_.emplace(make_());
    return *value_;
  }
  const T* operator->() const { return &**this; }

 private:
  std::function<T()> make_;
  mutable std::optional<T> value_;
};

}  // namespace noken::rules::conditions
