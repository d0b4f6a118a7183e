#pragma once

// Whether two values of a field are the same, wherever they were written.

#include <algorithm>

#include "model/rule_settings.h"
#include "model/values.h"

namespace noken::model {

template <class T>
bool same_value(const Given<T>& a, const Given<T>& b) {
  return a.presence == b.presence && a.value == b.value;
}
template <class T>
bool same_value(const Listed<T>& a, const Listed<T>& b) {
  return a.presence == b.presence &&
         std::ranges::equal(a.items, b.items,
                            [](const auto& x, const auto& y) { return x.value == y.value; });
}
template <class Key, class T>
bool same_value(const Mapped<Key, T>& a, const Mapped<Key, T>& b) {
  return a.presence == b.presence &&
         std::ranges::equal(a.items, b.items, [](const auto& x, const auto& y) {
           if constexpr (requires { x.value == y.value; }) {
             return x.key == y.key && x.value == y.value;
           } else {
             return x.key == y.key && same_value(x.value, y.value);
           }
         });
}
// Maps and lists of maps are always taken to differ: nobody writes a whole map again to say
// nothing.
inline bool same_value(const Record&, const Record&) { return false; }
inline bool same_value(const RuleSettings&, const RuleSettings&) { return false; }
template <class T>
bool same_value(const Records<T>&, const Records<T>&) {
  return false;
}

}  // namespace noken::model
