// Which of the files that links name exist.

#include "loading/linked_files.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "model/visit.h"
#include "repository/file_names.h"

namespace noken::loading {

using model::Field;
using model::Slot;

namespace {

struct Search {
  repository::FileNames names;
  std::unordered_set<std::string>& found;
};

}  // namespace

static void look_for(Search& search, std::string_view link) {
  std::string path(link);
  if (!search.found.contains(path) && search.names.has_file(path)) {
    search.found.insert(std::move(path));
  }
}

static void look_in(Search& search, const Field& field, const Slot& slot) {
  if (const auto* map = std::get_if<model::Record*>(&slot)) {
    model::for_each_field(**map, *field.type.table, [&](const Field& inner, const Slot& inside) {
      look_in(search, inner, inside);
    });
  }
  if (field.type.type != model::Type::link) return;
  if (const auto* link = std::get_if<model::TextValue*>(&slot)) {
    if ((*link)->is_given()) look_for(search, (*link)->value);
  } else if (const auto* links = std::get_if<model::TextList*>(&slot)) {
    for (const auto& item : **links) look_for(search, item.value);
  } else if (const auto* by_key = std::get_if<model::LinksByIndicator*>(&slot)) {
    for (const auto& entry : **by_key) {
      for (const auto& item : entry.value) look_for(search, item.value);
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

void find_linked_files(const repository::Folder& folder, model::Architecture& architecture) {
  static const FieldsOfKinds kFields = fields_with_links();
  Search search{repository::FileNames(folder), architecture.linked_files};
  const auto look = [&](model::Element& element) {
    for (const Field* field : kFields[static_cast<std::size_t>(element.kind)])
      look_in(search, *field, field->slot(element));
  };
  const auto look_at = [&](model::Element& element) {
    look(element);
    for (const model::Change& change : element.changes) {
      if (change.becomes != nullptr) look(*change.becomes);
    }
  };
  for (const auto& file : architecture.files)
    std::ranges::for_each(file->in_order, [&](auto* element) { look_at(*element); });
}

}  // namespace noken::loading
