#include "office/form_looks.h"

namespace noken::office {

static constexpr lxw_color_t kNoFill = 0;

// Light enough to write on; in black and white the words beside them say the same.
static lxw_color_t fill_of(Look look) {
  switch (look) {
    case Look::heading:
      return 0xCBD5E1;
    case Look::question:
      return 0xF1F5F9;
    case Look::fixed:
      return 0xE8ECF1;
    case Look::required:
      return 0xFECACA;
    case Look::advised:
      return 0xFEF3C7;
    case Look::unneeded:
      return 0xD4D4D8;
    default:
      return kNoFill;
  }
}

static const char* mask_words(Mask mask) {
  switch (mask) {
    case Mask::text:
      return "@";
    case Mask::whole:
      return "0";
    case Mask::grouped:
      return "#,##0";
    case Mask::date:
      return "dd/mm/yyyy";
    case Mask::general:
      break;
  }
  return nullptr;
}

static bool has_border(Look look) {
  return look != Look::plain && look != Look::title && look != Look::label && look != Look::note;
}

static void set_letters(lxw_format* format, Look look) {
  constexpr double kTitle = 16;
  constexpr double kSmall = 9;
  if (look == Look::title) format_set_font_size(format, kTitle);
  if (look == Look::question) format_set_font_size(format, kSmall);
  if (look == Look::title || look == Look::label || look == Look::heading) format_set_bold(format);
  if (look == Look::question) format_set_italic(format);
  if (look == Look::note) format_set_font_color(format, 0x475569);
  if (look == Look::link) {
    format_set_font_color(format, 0x1D4ED8);
    format_set_underline(format, LXW_UNDERLINE_SINGLE);
  }
}

static void set_up(lxw_format* format, Look look, Mask mask) {
  format_set_text_wrap(format);
  format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
  if (has_border(look)) {
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, 0x94A3B8);
  }
  if (const lxw_color_t fill = fill_of(look); fill != kNoFill) format_set_bg_color(format, fill);
  set_letters(format, look);
  if (look == Look::answer) format_set_unlocked(format);
  if (const char* words = mask_words(mask); words != nullptr) format_set_num_format(format, words);
}

lxw_format* FormLooks::of(Look look, Mask mask) {
  lxw_format*& format = formats_[{look, mask}];
  if (format == nullptr) {
    format = workbook_add_format(book_);
    set_up(format, look, mask);
  }
  return format;
}

lxw_format* FormLooks::colour(Look look) {
  lxw_format*& format = colours_[look];
  if (format == nullptr) {
    format = workbook_add_format(book_);
    format_set_bg_color(format, fill_of(look));
  }
  return format;
}

}  // namespace noken::office
