#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/architecture.h"

namespace noken::importing {

// What people call the elements: of the repository, of the packs, and of the tables that are being
// read.
class Names {
 public:
  explicit Names(const model::Architecture& architecture);

  struct Named {
    std::string id;
    model::KindSet kinds = 0;
    bool is_national = false;
    friend bool operator==(const Named&, const Named&) = default;
  };

  void add(Named named, std::string_view name);

  // Those of the kinds that go by this id or by this name (normalised), each once.
  std::vector<Named> find(std::string_view text, model::KindSet kinds) const;
  std::vector<Named> national(std::string_view text) const;

  // The id whose name or id comes nearest; empty when none is near.
  std::string nearest_to(std::string_view text, model::KindSet kinds) const;

  // Every name of the kinds with its id.
  std::vector<std::pair<std::string, std::string>> called(model::KindSet kinds) const;

  bool has_id(std::string_view id) const { return kind_of_id_.contains(id); }

 private:
  std::map<std::string, std::vector<Named>, std::less<>> by_name_;
  std::map<std::string, model::KindSet, std::less<>> kind_of_id_;
};

// Whether the element is an agency with this abbreviation.
bool goes_by_abbreviation(const model::Element& element, std::string_view text);

}  // namespace noken::importing
