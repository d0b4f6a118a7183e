#pragma once

// What can stand in a chapter of an outline.

#include <set>
#include <span>
#include <string>
#include <vector>

#include "annex/document.h"
#include "annex/outline.h"
#include "diagram/engine.h"
#include "diagram/view.h"
#include "model/state.h"
#include "query/ask.h"
#include "report/difference_report.h"

namespace noken::annex {

// The world of an annex while it is composed.
struct Composing {
  const model::State& state;
  const model::State* target =
      nullptr;  // at the end of the period, for blocks with `keadaan: target`
  Language language = Language::indonesian;
  std::string as_of = {};
  std::string epoch = "0";                               // of SOURCE_DATE_EPOCH, for programs
  Result<const diagram::Engine*> (*engine)() = nullptr;  // asked for when a picture is wanted
  diagram::ViewRequest pictures = {};                    // marks of every picture
  Sources& sources;                                      // the outline and its chapters
  std::vector<Problem>& problems;
  int depth = 1;  // level of the heading that the next block stands under
  // What changed; null: no former state is named. It gets the reasons that the outline states.
  report::DifferenceReport* revision = nullptr;
  query::Fill fill_tables = {};  // rows for the block `tabel`
  double sql_seconds = 10;       // longest time for its SQL
  Document document = {};

  diagram::ViewRequest picture_request(std::string_view object) const {
    diagram::ViewRequest request = pictures;
    request.language = language;
    request.object = object;
    return request;
  }
};

// One block. The file src/annex/blocks/<name>.cpp defines it; that the file is there is all that
// registers it.
struct Block {
  std::string_view name = {};                    // the key that begins it: `daftar`
  Text about = {};                               // for the manual
  FixedList<std::string_view, 8> settings = {};  // keys that may stand beside it
  // Adds parts to the document, or problems. Trouble when the world is wrong.
  Result<void> (*compose)(const Node& block, Composing& composing) = nullptr;
};

#define NOKEN_BLOCK(name) extern const Block name##_block;
#include "annex_blocks_list.inc"
#undef NOKEN_BLOCK
#define DEFINE_BLOCK(name) constinit const Block name##_block

// By name.
std::span<const Block* const> blocks();

// The blocks of a list (`isi`), one after the other.
Result<void> compose_blocks(const Node& list, Composing& composing);

// What is missing, unknown or of the wrong form, in words that go on from what the outline says.
void add_problem(Composing& composing, const Location& at, const Words& situation,
                 const Words& remedy);

// `word` is none of `known`: with the nearest of them as the remedy.
void add_unknown(Composing& composing, const Location& at, const Words& what,
                 const std::vector<std::string_view>& known);

// Whether the key says `ya`; false when it is not there. What is neither `ya` nor `tidak` is a
// problem.
bool says_yes(const Node& node, std::string_view key, Composing& composing);

// The text after the block's name; a problem when it is empty.
std::string required_text(const Node& value, Composing& composing);

}  // namespace noken::annex
