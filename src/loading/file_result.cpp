#include "loading/file_result.h"

#include <algorithm>
#include <filesystem>

#include "document/tree.h"
#include "repository/folder.h"

namespace noken::loading {

namespace fs = std::filesystem;

static void take_issues(const document::Tree& tree, std::uint32_t file, FileResult& result) {
  for (const document::Issue& issue : tree.issues) {
    Finding finding{.diagnosis = issue.diagnosis,
                    .message = issue.message,
                    .location = {file, issue.span.offset, issue.span.length},
                    .arguments = {{"token", issue.argument}}};
    if (issue.related.length > 0) {
      finding.related.push_back({{file, issue.related.offset, issue.related.length}, issue.note});
    }
    result.notes.push_back({std::move(finding), nullptr});
  }
}

static void take_reading(Reading& reading, document::Tree& tree, std::string_view text,
                         FileResult& result) {
  std::ranges::move(reading.notes, std::back_inserter(result.notes));
  result.aliases = std::move(reading.aliases);
  result.elements = std::move(reading.elements);
  for (const auto* spans : {&tree.skipped, &reading.skipped}) {
    for (const document::Span& span : *spans)
      add_left_out(text.substr(span.offset, span.length), result.left_out);
  }
  result.elements->texts = std::move(tree.cooked);
}

// Comments that begin with `# noken:`, blanks aside.
static std::vector<Location> remarks_in(const document::Tree& tree, const FileText& source) {
  std::vector<Location> remarks;
  for (const document::Span& span : tree.comments) {
    const std::string_view comment = source.text.substr(span.offset, span.length);
    const std::size_t word = comment.find_first_not_of("# \t");
    if (word == std::string_view::npos || !comment.substr(word).starts_with("noken:")) continue;
    remarks.push_back({source.file, span.offset, span.length});
  }
  std::ranges::sort(remarks);
  return remarks;
}

static std::string_view why_unreadable(const repository::Folder& folder, const std::string& name) {
  if (folder.snapshot != nullptr)
    return repository::find(folder, name) != nullptr ? "too_large" : "broken_link";
  const fs::path path = fs::path(folder.path) / name;
  std::error_code error;
  if (!fs::exists(path, error)) return "broken_link";
  const bool is_folder = fs::is_directory(path, error);
  if (is_folder) return path.filename() == "noken.yaml" ? "not_a_file" : "";
  if (!fs::is_regular_file(path, error)) return "not_a_file";
  return fs::file_size(path, error) > repository::kLargestFile ? "too_large" : "";
}

FileResult nothing_read() {
  FileResult result;
  result.elements = std::make_unique<model::Elements>();
  return result;
}

FileResult unreadable(std::uint32_t file, const repository::Folder& folder,
                      const std::string& path) {
  FileResult result = nothing_read();
  result.left_out.everything = true;
  result.is_unreadable = true;
  result.notes.push_back({.finding = {.diagnosis = Diagnosis::file_not_readable,
                                      .message = why_unreadable(folder, path),
                                      .location = {file, 0, 0},
                                      .arguments = {{"path", path}},
                                      .object = path},
                          .element = nullptr});
  return result;
}

FileResult read_tree(const FileText& source, const std::function<void(Reading&)>& read) {
  FileResult result;
  document::Tree tree = document::parse(source.text);
  take_issues(tree, source.file, result);
  Reading reading(tree, source.file, source.vocabulary, source.folder);
  reading.names_only = source.names_only;
  read(reading);
  take_reading(reading, tree, source.text, result);
  result.elements->remarks = remarks_in(tree, source);
  document::recycle(tree);
  return result;
}

}  // namespace noken::loading
