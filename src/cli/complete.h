#pragma once

// What a shell offers while a line is typed. The scripts in integrations/shell ask `noken
// --complete WORD…` with the words after `noken` up to the one under the cursor, so that they know
// no command themselves.

#include <string>
#include <vector>

#include "base/text.h"
#include "cli/command.h"

namespace noken::cli {

enum class Offer : unsigned char { words, files, folders };

struct Candidate {
  std::string word = {};
  std::string about = {};
};

// Candidates are whole words, those that begin with the last of `words` alone.
struct Completion {
  Offer offer = Offer::words;
  std::vector<Candidate> candidates = {};
};

Completion complete(const std::vector<std::string>& words, Language language);

// The lines that the scripts read: `:files` or `:folders`, or a candidate, a tab and what it is.
std::string to_text(const Completion& completion);

// What may stand for a placeholder of the declarations: `light|dark`, `FILE`, `RULE`.
Completion values_for(std::string_view placeholder, Language language);

// The ids of the repository in a folder, with names; none where there is no repository.
std::vector<Candidate> ids_in(const std::string& folder, bool agencies_only);

}  // namespace noken::cli
