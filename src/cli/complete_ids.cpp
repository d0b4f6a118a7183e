#include <sstream>

#include "cli/complete.h"
#include "cli/here.h"

namespace noken::cli {

// What is wrong with the files is said by commands, not while a line is typed.
std::vector<Candidate> ids_in(const std::string& folder, bool agencies_only) {
  std::ostringstream unheard;
  Call call;
  call.directory = folder;
  const auto here = load_here(call, {unheard, unheard});
  if (!here) return {};
  std::vector<Candidate> found;
  for (const model::Element* element : here->loaded.architecture->elements) {
    if (!element->id.is_given()) continue;
    if (agencies_only && element->kind != model::KindId::agency) continue;
    found.push_back({std::string(*element->id), std::string(element->shown_name)});
  }
  return found;
}

}  // namespace noken::cli
