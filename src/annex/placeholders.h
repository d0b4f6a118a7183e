#pragma once

// Numbers and names of the model inside a consultant's text: `{{ jumlah.aplikasi }}`.

#include "annex/block.h"

namespace noken::annex {

// What a placeholder stands for; nothing when there is none of that name.
std::optional<std::string> value_of(std::string_view name, const Composing& composing);

// All names that can stand in a placeholder, sorted.
std::vector<std::string> placeholder_names(const Composing& composing);

// The text with its placeholders filled in; what is unknown becomes a problem at its place.
// `at` is where the text stands, byte for byte.
std::string filled_text(std::string_view text, const Location& at, Composing& composing);
// The same, with the values escaped for Markdown.
std::string filled_markdown(std::string_view text, const Location& at, Composing& composing);

// The text of a scalar; a problem when it is none.
std::string filled_in(const Node& node, Composing& composing);

}  // namespace noken::annex
