#pragma once

// One file read on its own: what came of it, before anything is resolved.

#include <functional>

#include "loading/resolving.h"

namespace noken::loading {

struct FileResult {
  std::unique_ptr<model::Elements> elements = {};
  std::vector<Noted> notes = {};
  std::vector<model::AliasPlace> aliases = {};
  model::LeftOut left_out = {};
  bool is_unreadable = false;
};

struct FileText {
  std::string_view text;
  std::uint32_t file;
  const Vocabulary& vocabulary;
  const repository::Folder& folder;
  bool names_only = false;
};

// Parses the text and hands it to `read`, which takes elements or the configuration out of it.
FileResult read_tree(const FileText& source, const std::function<void(Reading&)>& read);

FileResult nothing_read();

// DOK-002: nobody knows what the file would have said. `path` is from the root.
FileResult unreadable(std::uint32_t file, const repository::Folder& folder,
                      const std::string& path);

}  // namespace noken::loading
