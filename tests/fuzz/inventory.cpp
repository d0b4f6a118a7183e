// A whole file as inventory, or as noken.yaml when it begins like one: findings at their places,
// never a crash.

#include "model/state.h"
#include "small_repository.h"
#include "target.h"

using noken::fuzz::must;

static void check_places(const noken::loading::Loaded& loaded) {
  const noken::Sources& sources = loaded.architecture->sources;
  for (const noken::Finding& finding : loaded.findings) {
    must(finding.location.file < sources.size(), "a finding stands in a file that was read");
    const noken::Place place = sources.place(finding.location);
    must(place.line >= 1 && place.column >= 1 && place.end_line >= place.line,
         "a place counts from one");
  }
}

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = noken::fuzz::text_of(data, size);
  const bool is_settings = text.starts_with("noken:");
  const auto loaded = is_settings ? noken::fuzz::load_files(text, "")
                                  : noken::fuzz::load_files(noken::fuzz::kSettings, text);
  if (!loaded) {
    must(!loaded.error().indonesian.empty() && !loaded.error().english.empty(),
         "trouble is told in both languages");
    return 0;
  }
  check_places(*loaded);
  const noken::model::State state(*loaded->architecture, loaded->architecture->as_of);
  must(state.links().size() < size + 1000, "there are no more links than bytes");
  return 0;
}
