#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "cache/digest.h"

namespace noken::cache {

// An entry as it was read.
struct Entry {
  std::string bytes;
  std::string_view kept() const;
};

// The entries of one owner, each a file under its key. It never fails: what cannot be read is not
// there, and what cannot be written is left. Other processes may work in the same folder.
class Store {
 public:
  // `folder` holds the entries of all owners. Nothing when it cannot be made, or when others than
  // this user may write in it.
  static std::optional<Store> open(const std::string& folder, const Digest& owner);

  // Whether the owner has entries from before.
  bool is_used() const { return is_used_; }

  std::optional<Entry> find(const Digest& key) const;

  // Several threads may keep something.
  void keep(const Digest& key, std::string_view kept);

  // Removes what was not used for longest, when all entries of all owners take more than `limit`
  // bytes.
  void tidy(std::uint64_t limit) const;

 private:
  Store(std::string all, std::string own, bool is_used)
      : all_(std::move(all)), own_(std::move(own)), is_used_(is_used) {}
  std::string path_of(const Digest& key) const { return own_ + "/" + hex(key); }

  std::string all_;
  std::string own_;
  bool is_used_;
};

// The most that all entries together may take.
inline constexpr std::uint64_t kMostBytes = std::uint64_t{256} << 20U;

// `noken` in XDG_CACHE_HOME, else in the folder `.cache` of HOME; empty when neither is given.
std::string usual_folder();

}  // namespace noken::cache
