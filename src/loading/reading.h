#pragma once

// What reading one file needs, and what it gives: elements, findings, and where aliases stood.

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "diagnostics/finding.h"
#include "document/tree.h"
#include "document/walk.h"
#include "loading/vocabulary.h"
#include "model/architecture.h"
#include "repository/folder.h"

namespace noken::loading {

// A finding whose element is not yet known by name: `object` and `agency` are filled in when all
// files are read.
struct Noted {
  Finding finding;
  const model::Element* element = nullptr;
};

struct Detail {
  std::string_view message = {};
  std::string_view field = {};
  std::string value = {};
  std::vector<Argument> arguments = {};
  std::vector<Related> related = {};
  Severity severity = Severity::off;  // when it is not that of the rule
};

// A scalar with the place where people see it: behind an alias, the alias.
struct Scalar {
  std::string_view text;
  Location at;
};

class Reading {
 public:
  Reading(const document::Tree& tree, std::uint32_t file, const Vocabulary& vocabulary,
          const repository::Folder& folder)
      : tree_(tree), file_(file), vocabulary_(vocabulary), folder_(folder) {}
  Reading(const Reading&) = delete;
  Reading& operator=(const Reading&) = delete;

  const document::Tree& tree() const { return tree_; }
  const document::Node& node(std::uint32_t index) const { return tree_.nodes[index]; }
  const Vocabulary& vocabulary() const { return vocabulary_; }
  const repository::Folder& folder() const { return folder_; }

  Location at(document::Span span) const { return {file_, span.offset, span.length}; }

  // Notes a finding about the element that is being read.
  void note(Diagnosis diagnosis, Location where, Detail detail);

  // The node itself, or what an alias stands for; while `through` lives, everything in it is placed
  // at the alias.
  class Through;

  // The place of a node: the alias it is read through, else its own.
  Location place(std::uint32_t index) const;

  std::unique_ptr<model::Elements> elements = std::make_unique<model::Elements>();
  std::vector<Noted> notes;
  std::vector<model::AliasPlace> aliases;
  std::vector<document::Span> skipped;  // bytes that the loader left out beside those of the tree
  model::Element* element = nullptr;    // being read
  std::string_view kind;                // its key
  std::string_view jenis;               // of the record being read
  std::string_view pillar;              // id of the pillar being read
  bool names_only = false;              // fields without ids and references are passed over

 private:
  friend class Through;
  const document::Tree& tree_;
  std::uint32_t file_;
  const Vocabulary& vocabulary_;
  const repository::Folder& folder_;
  std::uint32_t alias_ = document::kNone;
};

// Follows an alias, if the node is one, for as long as it lives.
class Reading::Through {
 public:
  Through(Reading& reading, std::uint32_t index, std::uint32_t alias = document::kNone);
  ~Through() { reading_.alias_ = before_; }
  Through(const Through&) = delete;
  Through& operator=(const Through&) = delete;

  std::uint32_t target() const { return target_; }
  const document::Node& node() const { return reading_.tree_.nodes[target_]; }

 private:
  Reading& reading_;
  std::uint32_t before_;
  std::uint32_t target_;
};

// The nearest of the candidates as the message "nearest" with its argument; else the rule's plain
// message.
Detail with_nearest(std::string_view text, const OptionValues& candidates, Detail detail);

// The id that was probably meant: one letter off, cut short, or the nearest.
std::optional<std::string_view> suggestion_for(std::string_view id, const OptionValues& ids);

// A node that is empty, `~` or `null`, also behind an alias: it counts as absent.
bool is_null(const Reading& reading, std::uint32_t index);

}  // namespace noken::loading
