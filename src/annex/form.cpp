#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "annex/compose.h"
#include "annex/placeholders.h"
#include "annex/prose.h"
#include "base/paper_formats.h"

namespace noken::annex {

static void read_paper(const Node& value, Form& form, Composing& composing) {
  const auto* found = std::ranges::find(kPaperFormats, value.text, &PaperFormat::name);
  if (found != std::end(kPaperFormats)) {
    form.paper = {found->width, found->height};
    return;
  }
  std::vector<std::string_view> names;
  for (const PaperFormat& paper : kPaperFormats) names.push_back(paper.name);
  add_unknown(composing, value.at, {"kertas", "the paper"}, names);
}

static bool read_number(const Node& value, double least, double most, double& number,
                        Composing& composing) {
  double read = 0;
  const char* end = value.text.data() + value.text.size();
  const auto [rest, error] = std::from_chars(value.text.data(), end, read);
  if (error == std::errc() && rest == end && read >= least && read <= most) {
    number = read;
    return true;
  }
  add_problem(composing, value.at.known() ? value.at : value.key_at,
              {fmt::format("`{}` bukan bilangan antara {} dan {}", value.text, least, most),
               fmt::format("`{}` is no number between {} and {}", value.text, least, most)},
              {"tulis bilangan dengan titik desimal", "write a number with a decimal point"});
  return false;
}

static void read_margins(const Node& value, Form& form, Composing& composing) {
  const auto sides = value.scalars();
  if (sides.size() != 4) {
    add_problem(composing, value.at,
                {"`tepi` memerlukan empat bilangan", "`tepi` needs four numbers"},
                {"tulis atas, kanan, bawah, kiri dalam sentimeter, misalnya `[3, 2.5, 2.5, 3]`",
                 "write top, right, bottom, left in centimetres, such as `[3, 2.5, 2.5, 3]`"});
    return;
  }
  for (std::size_t i = 0; i < sides.size(); ++i)
    read_number(*sides[i], 0.5, 8, form.margins[i], composing);
}

// The name of a font ends up in style sheets, so it is letters, digits, blanks and hyphens.
static void read_font(const Node& value, Form& form, Composing& composing) {
  const bool is_plain = std::ranges::all_of(value.text, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' ' ||
           c == '-';
  });
  if (is_plain && !value.text.empty()) {
    form.font = value.text;
  } else {
    add_problem(composing, value.at,
                {"nama huruf hanya huruf, angka, spasi, dan tanda hubung",
                 "the name of a font is letters, digits, blanks and hyphens"},
                {"tulis misalnya `Bookman Old Style`", "write something like `Bookman Old Style`"});
  }
}

static void read_arms(const Node& value, Form& form, Composing& composing) {
  form.arms = picture_data(value.text, value.at, composing);
}

Form read_form(const Node& outline, Composing& composing) {
  struct TextKey {
    const char* key;
    std::string Form::* member;
  };
  static constexpr TextKey kTexts[] = {{"peraturan", &Form::regulation}, {"nomor", &Form::number},
                                       {"tahun", &Form::year},           {"tentang", &Form::about},
                                       {"ditetapkan", &Form::signed_at}, {"jabatan", &Form::signer},
                                       {"nama", &Form::signer_name}};
  Form form;
  const Node* node = outline.find("bentuk");
  if (node == nullptr) return form;
  std::vector<std::string_view> known = {"kertas", "huruf", "ukuran", "tepi", "lambang", "sampul"};
  for (const TextKey& text : kTexts) known.emplace_back(text.key);
  for (const auto& [key, value] : node->members) {
    const auto* text = std::ranges::find(kTexts, std::string_view(key), [](const TextKey& one) {
      return std::string_view(one.key);
    });
    if (text != std::end(kTexts)) {
      form.*(text->member) = filled_in(value, composing);
    } else if (key == "kertas") {
      read_paper(value, form, composing);
    } else if (key == "huruf") {
      read_font(value, form, composing);
    } else if (key == "ukuran") {
      read_number(value, 8, 16, form.font_size, composing);
    } else if (key == "tepi") {
      read_margins(value, form, composing);
    } else if (key == "lambang") {
      read_arms(value, form, composing);
    } else if (key == "sampul") {
      form.has_cover = says_yes(*node, "sampul", composing);
    } else {
      add_unknown(composing, value.key_at, {"pada `bentuk`, kunci", "in `bentuk` the key"}, known);
    }
  }
  return form;
}

}  // namespace noken::annex
