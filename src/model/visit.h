#pragma once

// Walks over the fields of a record by its table.

#include <bit>

#include "model/kind.h"

namespace noken::model {

// Every set bit, the lowest first.
template <class Visit>
void for_each_bit(std::uint64_t bits, Visit visit) {
  for (; bits != 0; bits &= bits - 1) visit(static_cast<std::size_t>(std::countr_zero(bits)));
}

// Every field of the record with its member: visit(field, slot).
template <class Visit>
void for_each_field(Element& element, Visit visit) {
  for (const Field* field : fields_of(kind_of(element.kind))) visit(*field, field->slot(element));
}
template <class Visit>
void for_each_field(Record& record, const Table& table, Visit visit) {
  for (const Field& field : table.fields) visit(field, field.slot(record));
}

template <class Visit>
void visit_references(const Field& field, const Slot& slot, Visit visit);

inline bool may_refer(const Field& field) {
  return field.type.type == Type::reference || field.type.type == Type::record;
}

template <class Visit>
void visit_references(Record& record, const Table& table, Visit visit) {
  for (const Field& field : table.fields) {
    if (may_refer(field)) visit_references(field, field.slot(record), visit);
  }
}

template <class Visit>
void visit_references(const Field& field, const Slot& slot, Visit visit) {
  if (!may_refer(field)) return;
  if (const auto* one = std::get_if<ReferenceValue*>(&slot)) {
    if ((*one)->is_given()) visit(field, (*one)->value, (*one)->at);
  } else if (const auto* list = std::get_if<ReferenceList*>(&slot)) {
    for (auto& item : (*list)->items) visit(field, item.value, item.at);
  } else if (const auto* map = std::get_if<Record*>(&slot)) {
    visit_references(**map, *field.type.table, visit);
  } else if (const auto* records = std::get_if<RecordList>(&slot)) {
    for (std::size_t i = 0; i < records->size(records->list); ++i) {
      visit_references(const_cast<Record&>(records->item(records->list, i)), *field.type.table,
                       visit);
    }
  }
}

// The fields of the element in which references may stand, but for those that it has not, as
// visit(field).
template <class Visit>
void for_each_reference_field(const Element& element, Visit visit) {
  const Kind& kind = kind_of(element.kind);
  for_each_bit(element.has & reference_fields_of(kind),
               [&](std::size_t row) { visit(*fields_of(kind)[row]); });
}

// Every reference of the element, those inside its maps too, as visit(field, Reference&, location).
// References of planned changes are not its own: call this with `Change::becomes` for them.
template <class Visit>
void for_each_reference(Element& element, Visit visit) {
  for_each_reference_field(
      element, [&](const Field& field) { visit_references(field, field.slot(element), visit); });
}
template <class Visit>
void for_each_reference(const Element& element, Visit visit) {
  for_each_reference(const_cast<Element&>(element),
                     [&](const Field& field, const Reference& reference, const Location& at) {
                       visit(field, reference, at);
                     });
}

}  // namespace noken::model
