#include "annex/built_in.h"

#include <span>

#include "base/embedded_file.h"

namespace noken {
extern const EmbeddedFile embedded_outlines[];
extern const std::size_t embedded_outlines_count;
}  // namespace noken

namespace noken::annex {

static constexpr std::string_view kEnding = ".yaml";

std::vector<std::string_view> built_in_outlines() {
  std::vector<std::string_view> names;
  for (const EmbeddedFile& file : std::span(embedded_outlines, embedded_outlines_count))
    names.push_back(file.name.substr(0, file.name.size() - kEnding.size()));
  return names;
}

std::optional<std::string_view> built_in_outline(std::string_view name) {
  for (const EmbeddedFile& file : std::span(embedded_outlines, embedded_outlines_count)) {
    if (file.name.substr(0, file.name.size() - kEnding.size()) == name) return file.text;
  }
  return std::nullopt;
}

}  // namespace noken::annex
