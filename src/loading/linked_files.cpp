// Which of the files that links name exist.

#include "loading/linked_files.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>

#include "base/unicode.h"
#include "model/visit.h"
#include "repository/file_names.h"

namespace noken::loading {

using model::Field;
using model::Slot;

using Visit = std::function<void(std::string_view link)>;

static void look_in(const Visit& visit, const Field& field, const Slot& slot) {
  if (const auto* map = std::get_if<model::Record*>(&slot)) {
    model::for_each_field(**map, *field.type.table, [&](const Field& inner, const Slot& inside) {
      look_in(visit, inner, inside);
    });
  }
  if (field.type.type != model::Type::link) return;
  if (const auto* link = std::get_if<model::TextValue*>(&slot)) {
    if ((*link)->is_given()) visit((*link)->value);
  } else if (const auto* links = std::get_if<model::TextList*>(&slot)) {
    for (const auto& item : **links) visit(item.value);
  } else if (const auto* by_key = std::get_if<model::LinksByIndicator*>(&slot)) {
    for (const auto& entry : **by_key) {
      for (const auto& item : entry.value) visit(item.value);
    }
  }
}

static bool may_link(const Field& field) {
  if (field.type.type != model::Type::record) return field.type.type == model::Type::link;
  return std::ranges::any_of(field.type.table->fields, may_link);
}

using FieldsOfKinds = std::array<std::vector<const Field*>, model::kKindCount>;

static FieldsOfKinds fields_with_links() {
  FieldsOfKinds fields;
  for (const model::Kind* kind : model::kinds()) {
    std::ranges::copy_if(fields_of(*kind),
                         std::back_inserter(fields[static_cast<std::size_t>(kind->id)]),
                         [](const Field* field) { return may_link(*field); });
  }
  return fields;
}

static void for_each_link(const model::Elements& elements, const Visit& visit) {
  static const FieldsOfKinds kFields = fields_with_links();
  const auto look = [&](model::Element& element) {
    for (const Field* field : kFields[static_cast<std::size_t>(element.kind)])
      look_in(visit, *field, field->slot(element));
  };
  for (model::Element* element : elements.in_order) {
    look(*element);
    for (const model::Change& change : element->changes) {
      if (change.becomes != nullptr) look(*change.becomes);
    }
  }
}

void find_linked_files(const repository::Folder& folder, model::Architecture& architecture) {
  repository::FileNames names(folder);
  const auto look_for = [&](std::string_view link) {
    std::string path(link);
    auto& found = architecture.linked_files;
    if (!found.contains(path) && names.has_file(path)) found.insert(std::move(path));
  };
  for (const auto& file : architecture.files) for_each_link(*file, look_for);
}

// The scheme of a URL, as `https` or `javascript`; empty for a path.
static std::string_view scheme_of(std::string_view text) {
  const std::size_t colon = text.find_first_of(":/?#\\");
  if (colon == std::string_view::npos || text[colon] != ':' || colon == 0) return {};
  return text.substr(0, colon);
}

std::string_view refusal_of_link(const repository::Folder& folder, std::string_view text) {
  const std::string_view scheme = scheme_of(text);
  // A scheme may be written in any case (RFC 3986).
  if (normalised(scheme) == "https") {
    return text.substr(5).starts_with("://") && text.size() > 8 ? "" : "scheme";
  }
  if (!scheme.empty()) return scheme.size() == 1 ? "absolute" : "scheme";
  if (text.starts_with('/') || text.starts_with('\\') || text.starts_with('~')) return "absolute";
  std::string path(text);
  std::ranges::replace(path, '\\', '/');
  return stays_inside(folder, path) ? "" : "leaves";
}

bool accepts_links(const repository::Folder& folder, const model::Elements& elements) {
  bool accepts = true;
  for_each_link(elements, [&](std::string_view link) {
    accepts = accepts && refusal_of_link(folder, link).empty();
  });
  return accepts;
}

}  // namespace noken::loading
