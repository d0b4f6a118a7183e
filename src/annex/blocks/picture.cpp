#include "annex/block.h"
#include "annex/picture_room.h"
#include "annex/placeholders.h"
#include "diagram/draw.h"
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

static bool is_upright(diagram::Paper paper) {
  using enum diagram::Paper;
  return paper == a3_portrait || paper == a4_portrait || paper == f4_portrait;
}

// Drawn for the room between the margins, so that it prints at its own size.
static Result<PicturePart> drawn(diagram::Picture picture, const Composing& composing) {
  const auto engine = composing.engine();
  if (!engine) return std::unexpected(engine.error());
  PicturePart part{.caption = picture.title, .is_landscape = !is_upright(picture.paper)};
  picture.room = room_for_picture(composing.document, part.is_landscape);
  picture.may_grow = false;
  auto sheets = diagram::draw_svg(picture, **engine, composing.language);
  if (!sheets) return std::unexpected(sheets.error());
  constexpr double kMillimetres = 25.4 / 72;  // a point
  part.width = picture.room->width * kMillimetres;
  for (std::string& svg : *sheets) part.sheets.push_back({.svg = std::move(svg)});
  return part;
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
  auto part = drawn(std::move(*picture), composing);
  if (!part) return std::unexpected(part.error());
  if (const Node* caption = block.find("judul")) part->caption = filled_in(*caption, composing);
  composing.document.parts.emplace_back(std::move(*part));
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
