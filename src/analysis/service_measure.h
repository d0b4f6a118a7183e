#pragma once

// The five principles of public service, measured from what the repository says of a service.

#include <string_view>
#include <vector>

#include "analysis/gap.h"

namespace noken::analysis {

// What the measures of all services need once.
struct ServiceGround {
  const model::State& state;
  std::size_t districts = 0;  // in the region
  std::size_t channels = 0;   // in the option list of `kanal`
};
ServiceGround service_ground(const model::State& state);

// A share of 1, with the formula filled in: `waktu nyata ÷ standar = 34 ÷ 20 menit = 170%`. Words
// that say what is missing when it cannot be worked out.
using Measure = Words (*)(const ServiceGround& ground, const model::Service& service);

struct Principle {
  std::string_view name = {};  // as in ids: `cepat`
  Words expected = {};         // with the formula of its measure
  std::vector<std::string_view> rules = {};
  Measure measure = nullptr;
};

const std::vector<Principle>& principles();

}  // namespace noken::analysis
