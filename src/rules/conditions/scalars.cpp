#include "rules/conditions/scalars.h"

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

void for_each_scalar(const State& state, const Element& element, const VisitScalar& visit) {
  const auto walk = [&](const Element& holder) {
    model::for_each_field(const_cast<Element&>(holder), [&](const Field& field, const Slot& slot) {
      std::visit(Walk{state, visit, field}, slot);
    });
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
