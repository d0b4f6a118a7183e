#pragma once

// What tests of exports share.

#include <doctest/doctest.h>

#include <algorithm>

#include "cli/drawing_engine.h"
#include "exchange/export.h"
#include "unit/written_repository.h"

namespace noken::tests {

inline exchange::Exported exported(std::string_view name, const model::State& state) {
  const auto all = exchange::exports();
  const auto found =
      std::ranges::find(all, name, [](const exchange::Export* each) { return each->name; });
  REQUIRE(found != all.end());
  const report::CheckReport none;
  auto made = (*found)->make({.state = state,
                              .as_of = WrittenRepository::day(),
                              .report = none,
                              .drawing_engine = cli::drawing_engine});
  REQUIRE(made);
  return *std::move(made);
}

}  // namespace noken::tests
