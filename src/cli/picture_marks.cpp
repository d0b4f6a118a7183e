#include "cli/picture_marks.h"

#include "analysis/sub_dimension_states.h"

namespace noken::cli {

diagram::ViewRequest picture_marks(const model::State& state, Language language) {
  diagram::ViewRequest request{.language = language};
  for (const auto& [address, found] : analysis::sub_dimension_states(state)) {
    if (found.size > 0)
      request.sub_dimensions[address] = {found.size, std::string(found.missing.in(language))};
  }
  return request;
}

}  // namespace noken::cli
