#pragma once

// What a sheet is made of, and how it is finished, whatever it shows.

#include <cstdint>
#include <optional>
#include <string>

namespace noken::diagram {

enum class Paper : std::uint8_t {
  a3_landscape,
  a3_portrait,
  a4_landscape,
  a4_portrait,
  f4_landscape,
  f4_portrait
};

// The room that a document keeps for a picture, in points. The document brings the title and the
// margins, so the picture has none of its own.
struct Room {
  double width = 0;
  double height = 0;
  double first = 0;  // of the first sheet, which may stand below headings
};

enum class Theme : std::uint8_t { light, dark };

// What one sheet may hold of a graph; above it the picture is split.
struct Budget {
  std::size_t nodes = 60;
  std::size_t edges = 90;
};

struct Finish {
  Theme theme = Theme::light;
  Budget budget = {};
  // From the place of the file to the folder of the repository: `` or `../`. Nothing: no links.
  std::optional<std::string> to_repository = {};
};

}  // namespace noken::diagram
