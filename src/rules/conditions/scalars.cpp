#include "rules/conditions/scalars.h"

#include <array>
#include <iterator>

#include "model/visit.h"

namespace noken::rules::conditions {

using model::Field;
using model::Slot;

namespace {

// One overload for every member that holds texts or numbers.
struct Walk {
  const State& state;
  const VisitScalar& visit;
  const Field& field;

  void see(std::string_view text, Location at) const { visit({&field, text, at}); }
  void see(std::int64_t, Location at) const { see_written(at); }
  void see(double, Location at) const { see_written(at); }
  void see_written(Location at) const { see(state.written().sources.text(at), at); }
  void see(const model::TextList& list, Location) const { (*this)(&list); }

  template <class T>
  void operator()(model::Given<T>* value) const {
    if constexpr (requires { see(value->value, value->at); }) {
      if (value->is_given()) see(value->value, value->at);
    }
  }
  void operator()(const model::TextList* list) const {
    for (const auto& item : *list) see(item.value, item.at);
  }
  template <class Key, class T>
  void operator()(model::Mapped<Key, T>* map) const {
    for (const auto& entry : *map) see(entry.value, entry.at);
  }
  void operator()(model::Record* record) const {
    model::for_each_field(*record, *field.type.table, [&](const Field& inner, const Slot& slot) {
      std::visit(Walk{state, visit, inner}, slot);
    });
  }
  void operator()(const model::RecordList& list) const {
    for (std::size_t i = 0; i < list.size(list.list); ++i) {
      (*this)(&const_cast<model::Record&>(list.item(list.list, i)));
    }
  }
  void operator()(const void*) const {}
};

}  // namespace

// References and codes, days and flags hold neither text nor number.
static bool may_hold_scalars(const Field& field) {
  switch (field.type.type) {
    case model::Type::reference:
    case model::Type::code:
    case model::Type::affair:
    case model::Type::date:
    case model::Type::flag:
    case model::Type::year_range:
      return false;
    default:
      return true;
  }
}

using FieldsOfKinds = std::array<std::vector<const Field*>, model::kKindCount>;

static FieldsOfKinds fields_with_scalars() {
  FieldsOfKinds fields;
  for (const model::Kind* kind : model::kinds()) {
    std::ranges::copy_if(fields_of(*kind),
                         std::back_inserter(fields[static_cast<std::size_t>(kind->id)]),
                         [](const Field* field) { return may_hold_scalars(*field); });
  }
  return fields;
}

void for_each_scalar(const State& state, const Element& element, const VisitScalar& visit) {
  static const FieldsOfKinds kFields = fields_with_scalars();
  const auto walk = [&](const Element& holder) {
    for (const Field* field : kFields[static_cast<std::size_t>(holder.kind)])
      std::visit(Walk{state, visit, *field}, field->slot(const_cast<Element&>(holder)));
  };
  walk(element);
  for (const model::Change& change : element.changes) {
    if (change.becomes != nullptr) walk(*change.becomes);
  }
}

void for_each_scalar_of_config(const State& state, const VisitScalar& visit) {
  auto& config = const_cast<model::Config&>(state.config());
  model::for_each_field(config, model::kConfig, [&](const Field& field, const Slot& slot) {
    std::visit(Walk{state, visit, field}, slot);
  });
}

}  // namespace noken::rules::conditions
