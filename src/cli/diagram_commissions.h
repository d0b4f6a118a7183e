#pragma once

// Which pictures a call of `diagram` asks for.

#include "cli/diagram_files.h"
#include "cli/diagram_wish.h"
#include "diagram/view.h"

namespace noken::cli {

// What is to be drawn of every picture, and how.
struct DiagramOrder {
  std::string format = {};
  std::string folder = {};  // of `--all`
  DiagramWish wish = {};

  std::string extension() const { return "." + extension_of(format); }
};

// The picture of a view under the name it has by itself: `lanskap.svg`, `opd-dinkes.svg`.
Result<Commission> commissioned(const diagram::View& view, const model::State& state,
                                const diagram::ViewRequest& request, const DiagramOrder& order);

// The file it goes to, and the way from there to the repository.
void place_at(Commission& commission, const std::string& file, const model::State& state);

// Every one of the views, `opd` of each agency that owns an application. What cannot be written in
// the format is left out.
Result<std::vector<Commission>> all_commissions(std::span<const diagram::View* const> views,
                                                const model::State& state,
                                                const diagram::ViewRequest& request,
                                                const DiagramOrder& order);

}  // namespace noken::cli
