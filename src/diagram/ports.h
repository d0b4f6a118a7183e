#pragma once

#include "diagram/split.h"

namespace noken::diagram {

// Which card stands on which sheet, counted from 0.
struct Partition {
  std::vector<std::vector<std::size_t>> sheets = {};  // cards, in the order they are shown
  std::vector<std::size_t> sheet_of = {};             // of each card
  std::vector<std::string> names = {};                // of the sheets
};

// How much is gathered where lines leave a sheet.
enum class Gathering : std::uint8_t {
  none,       // a port for each card elsewhere, a line for each line
  by_means,   // a port for each sheet; lines of one card and one means are one
  by_sheet,   // lines of one card are one, whatever the means
  elsewhere,  // one port for all that is elsewhere
};

// The sheet with its ports.
Part part_of(const SplitRequest& request, const Partition& partition, std::size_t sheet,
             Gathering gathering);

}  // namespace noken::diagram
