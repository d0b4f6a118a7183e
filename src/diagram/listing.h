#pragma once

#include "diagram/draw_tables.h"

namespace noken::diagram {

struct ListingColumn {
  std::string title = {};
  double width = 0;  // in squares; the last without a width takes what is left
  bool is_number = false;
};

// A plain table of text.
struct Listing {
  std::vector<ListingColumn> columns = {};
  std::vector<std::vector<std::string>> rows = {};
  bool has_sum = false;  // the last row is the sum of the others
};

// As many pages as it takes, each with the header; no cell is cut.
std::vector<formats::XmlElement> draw_listing(const Listing& listing, const Box& box,
                                              const TextMetrics& metrics);

}  // namespace noken::diagram
