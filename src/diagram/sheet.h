#pragma once

// The sheet around a picture: title, legend, title block (visual.md).

#include "diagram/draw.h"

namespace noken::diagram {

// One line of the legend: a sample and what it means.
struct LegendItem {
  formats::XmlElement sample;  // drawn within 30 x 10 points, from its upper left corner
  std::string meaning = {};
};

struct Sheet {
  const Picture& picture;
  Language language = Language::indonesian;
  int number = 1;
  int of = 1;
};

Size paper_size(Paper paper);
// Of the whole sheet: its paper, or the room that it has in a document.
Size sheet_size(const Picture& picture);
// The picture as a first sheet, below the headings of a document.
Picture as_first(Picture picture);
// Where the content stands: below the title, above legend and title block.
Box content_box(const Picture& picture);

// A whole SVG: the frame of the sheet, and the content, which is drawn inside content_box.
std::string compose(const Sheet& sheet, formats::XmlElement content,
                    const std::vector<LegendItem>& legend, const TextMetrics& metrics);

}  // namespace noken::diagram
