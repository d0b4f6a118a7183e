#pragma once

// What the options of `diagram` ask of every picture.

#include <optional>

#include "cli/command.h"
#include "diagram/picture.h"

namespace noken::cli {

enum class PaperSeries : std::uint8_t { a3, a4, f4 };

struct DiagramWish {
  std::optional<PaperSeries> paper = {};  // nothing: what the view chose
  diagram::Finish finish = {};
};

Result<DiagramWish> diagram_wish(const Call& call);

// The sheet in the series wanted, upright or lying as the view chose.
diagram::Paper on_series(PaperSeries series, diagram::Paper chosen);

}  // namespace noken::cli
