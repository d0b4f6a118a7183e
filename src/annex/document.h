#pragma once

// An annex before it is written: its form and its parts in order, in one language.

#include <string>
#include <variant>
#include <vector>

#include "formats/json.h"
#include "report/report.h"

namespace noken::annex {

// Paper in portrait, in millimetres.
struct PaperSize {
  double width = 210;
  double height = 297;
};

// The look of the document, data of the outline's `bentuk`.
struct Form {
  PaperSize paper = {};
  std::string font = "Bookman Old Style";
  double font_size = 12;                     // points
  double margins[4] = {3.0, 2.5, 2.5, 3.0};  // top, right, bottom, left, in centimetres
  bool has_cover = true;
  std::string arms = {};        // a `data:` address; empty: none
  std::string regulation = {};  // `PERATURAN BUPATI MIMIKA`
  std::string number = {};
  std::string year = {};
  std::string about = {};      // `ARSITEKTUR SPBE …`
  std::string signed_at = {};  // `Timika, 2 Januari 2027`
  std::string signer = {};     // office: `BUPATI MIMIKA`
  std::string signer_name = {};
};

struct Heading {
  int level = 1;  // 1 is a chapter
  std::string text = {};
};

// Blocks of pandoc's document model, without anything that runs or reads.
struct Prose {
  formats::Json::Array blocks = {};
};

struct TablePart {
  report::Table table = {};
  bool is_landscape = false;
};

// Either our own picture or one of the repository.
struct Image {
  std::string svg = {};
  std::string address = {};  // `data:image/png;base64,…`
};

struct PicturePart {
  std::string caption = {};
  double width = 0;  // of our own sheets, in millimetres
  std::vector<Image> sheets = {};
  bool is_landscape = false;
};

using Part = std::variant<Heading, Prose, TablePart, PicturePart>;

struct Document {
  std::string title = {};
  std::string region = {};
  std::string period = {};
  std::string date = {};  // of the state
  Form form = {};
  std::vector<Part> parts = {};
};

}  // namespace noken::annex
