#pragma once

// Consultants' Markdown. It is read by pandoc in its sandbox without raw HTML or TeX; what is left
// is filtered here, so that nothing runs and nothing outside the repository is read.

#include "annex/block.h"

namespace noken::annex {

// A chapter's text and where it stands. `folder` is that of the text, from the root, for its
// pictures.
struct Markdown {
  std::string text = {};
  Location at = {};
  std::string folder = {};
};

// Adds the blocks of the text: its headings are numbered with the others, and a picture that stands
// alone becomes a figure. Pictures that may not be shown become problems.
Result<void> add_prose(const Markdown& markdown, Composing& composing);

// A picture of the repository as a `data:` address; a problem when it is no PNG or JPEG inside it.
std::string picture_data(const std::string& path, const Location& at, Composing& composing);

// `data:image/png;base64,…`
std::string data_address(std::string_view type, std::string_view bytes);

}  // namespace noken::annex
