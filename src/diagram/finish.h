#pragma once

#include "diagram/svg.h"

namespace noken::diagram {

// What is done to a whole sheet once it is drawn: the colours of the dark theme, and links from
// what has a source to its line in the repository.
void finish(formats::XmlElement& svg, const Finish& wanted);

// The colour in the dark theme. A surface is what words stand on; all else is a mark.
std::string dark_surface(std::string_view colour);
std::string dark_mark(std::string_view colour);

// `../opd/dinkes.yaml#L12` of `opd/dinkes.yaml:12`, with all but plain signs as `%20`.
std::string link_to(std::string_view source, std::string_view to_repository);

}  // namespace noken::diagram
