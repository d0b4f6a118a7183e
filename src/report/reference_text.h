#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/text.h"
#include "reference/search.h"

namespace noken::report {

// What a search in the packs found.
struct ReferenceAnswer {
  std::string word;
  std::vector<reference::Hit> hits;
  std::vector<std::string> suggestions;  // when there are no hits
  std::size_t most = 0;                  // hits to show in the table; 0: all
};

// Tables of at most 100 columns, one a subject, and what the marks mean.
std::string reference_text(const ReferenceAnswer& answer, Language language);
std::string reference_json(const ReferenceAnswer& answer, Language language);

// The tables that can be searched, with their sizes.
std::string overview_text(const std::vector<reference::Hit>& tables, Language language);
std::string overview_json(const std::vector<reference::Hit>& tables, Language language);

}  // namespace noken::report
