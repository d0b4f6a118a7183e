#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <typeindex>

namespace noken::model {

// Indexes over one thing that many ask for: each is made once, when it is first asked for, and kept
// for whoever asks later, from any thread. One may ask for another while it is made.
class SharedIndexes {
 public:
  // The index of this type, made of `of`. It must not keep `of`, which may keep the indexes.
  template <class T, class Of>
  const T& get(const Of& of) {
    Place& place = place_of(typeid(T));
    std::call_once(place.made, [&] { place.index = std::make_shared<const T>(of); });
    return *static_cast<const T*>(place.index.get());
  }

 private:
  struct Place {
    std::once_flag made;
    std::shared_ptr<const void> index;
  };

  Place& place_of(std::type_index type) {
    const std::scoped_lock lock(mutex_);
    return places_[type];
  }

  std::mutex mutex_;
  std::map<std::type_index, Place> places_;  // a place stays where it is
};

}  // namespace noken::model
