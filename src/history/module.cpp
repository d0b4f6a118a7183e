#include "history/changed_lines.h"
#include "history/files_at.h"
#include "history/subjects.h"

// The one name that is looked up when the module is loaded (history/history.h).
extern "C" __attribute__((visibility("default"))) const noken::history::Engine*
noken_history_engine();

const noken::history::Engine* noken_history_engine() {
  static constexpr noken::history::Engine kEngine = {
      .commit_of = noken::history::commit_of,
      .files_at = noken::history::files_at,
      .changed_lines = noken::history::changed_lines,
      .subjects = noken::history::subjects,
  };
  return &kEngine;
}
