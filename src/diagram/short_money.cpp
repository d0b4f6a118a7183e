#include "diagram/short_money.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace noken::diagram {

struct Unit {
  double worth;
  Text name;
};

std::string short_money(double rupiah, Language language) {
  static constexpr Unit kUnits[] = {{1e12, {"T", "tn"}}, {1e9, {"M", "bn"}}, {1e6, {"jt", "m"}}};
  const Unit* unit = std::end(kUnits) - 1;
  for (const Unit& each : kUnits) {
    // What rounds up to a whole of the larger unit is shown in it.
    if (rupiah < each.worth * 0.99995) continue;
    unit = &each;
    break;
  }
  const double value = std::round(rupiah / unit->worth * 10) / 10;
  const bool is_small = value == 0 && rupiah > 0;
  std::string text = is_small ? "< 0.1" : fmt::format("{}", value);
  if (language == Language::indonesian) std::ranges::replace(text, '.', ',');
  return fmt::format("{} {}", text, unit->name.in(language));
}

}  // namespace noken::diagram
