#include <algorithm>

#include "annex/block.h"
#include "annex/placeholders.h"
#include "diagram/draw.h"
#include "diagram/sheet.h"
#include "diagram/view.h"

namespace noken::annex {

static const diagram::View* view_of(const Node& value, Composing& composing) {
  const std::string name = required_text(value, composing);
  if (name.empty()) return nullptr;
  if (const diagram::View* view = diagram::view_named(name)) return view;
  std::vector<std::string_view> names;
  for (const diagram::View* view : diagram::views()) names.push_back(view->name);
  add_unknown(composing, value.at, {"pandangan", "the view"}, names);
  return nullptr;
}

// Drawn small and lying: between the margins, words on a larger sheet would shrink with it.
static diagram::Paper paper_for(const Form& form, diagram::Paper chosen) {
  constexpr double kA3 = 297;
  return form.paper.width >= kA3 ? chosen : diagram::Paper::a4_landscape;
}

static Result<void> compose_picture(const Node& block, Composing& composing) {
  const diagram::View* view = view_of(*block.find("diagram"), composing);
  if (view == nullptr) return {};
  const Node* object = block.find("id");
  auto picture =
      view->make(composing.state, composing.picture_request(object == nullptr ? "" : object->text));
  if (!picture) {
    add_problem(composing, object == nullptr ? block.at : object->at,
                {picture.error().indonesian, picture.error().english},
                {"perbaiki `id` blok ini", "mend the `id` of this block"});
    return {};
  }
  picture->paper = paper_for(composing.document.form, picture->paper);
  picture->may_grow = false;
  const auto engine = composing.engine();
  if (!engine) return std::unexpected(engine.error());
  const auto sheets = diagram::draw_svg(*picture, **engine, composing.language);
  if (!sheets) return std::unexpected(sheets.error());
  const diagram::Size size = diagram::paper_size(picture->paper);
  PicturePart part{
      .caption = picture->title, .shape = size.width / size.height, .is_landscape = true};
  if (const Node* caption = block.find("judul")) part.caption = filled_in(*caption, composing);
  for (const std::string& svg : *sheets) part.sheets.push_back({.svg = svg});
  composing.document.parts.emplace_back(std::move(part));
  return {};
}

DEFINE_BLOCK(picture) = {
    .name = "diagram",
    .about = {"gambar arsitektur: nama pandangan seperti pada `noken diagram`",
              "a picture of the architecture: a view as in `noken diagram`"},
    .settings = {"id", "judul"},
    .compose = compose_picture,
};

}  // namespace noken::annex
