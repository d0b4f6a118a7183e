#include "loading/read_part.h"

#include "loading/read.h"

namespace noken::loading {

static bool is_whole(const FileResult& result) {
  return !result.left_out.everything && result.left_out.words.empty();
}

// A part stands for its file as long as nothing of it is left out: an alias may miss its anchor.
FileResult read_part(const FileText& whole, const FilePart& only) {
  const auto read = [](Reading& reading) { read_document(reading); };
  const std::string_view part = only ? only(whole.text) : whole.text;
  if (part.empty() && !whole.text.empty()) return nothing_read();
  FileResult result =
      read_tree({part, whole.file, whole.vocabulary, whole.folder, whole.names_only}, read);
  if (part.size() == whole.text.size() || is_whole(result)) return result;
  return read_tree(whole, read);
}

}  // namespace noken::loading
