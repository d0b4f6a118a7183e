#pragma once

#include <vector>

#include "model/element.h"

namespace noken::model {

struct Elements;

// A kind of element: its key in the documents, its name, its own fields.
struct Kind {
  KindId id = KindId::agency;
  const char* key = "";
  Text name{};
  Table table{};
  bool has_life = false;
  bool id_required = true;
  bool name_required = true;
  bool description_advised = true;
  Element& (*create)(Elements&) = nullptr;
};

// All kinds in the order of format.md; the place of a kind is its KindId.
std::span<const Kind* const> kinds();
const Kind& kind_of(KindId id);
const Kind* find_kind(std::string_view key);

// Every field of a kind, in canonical order: id and name, its own fields, then those that all
// elements share.
const std::vector<const Field*>& fields_of(const Kind& kind);
// Those of its fields in which references stand, inside maps too, as bits of `Element::has`.
std::uint64_t reference_fields_of(const Kind& kind);
const Field* find_field(const Kind& kind, std::string_view key);
const Field* find_field(const Table& table, std::string_view key);

// The fields of an entry of `perubahan`.
extern const Table kChange;

}  // namespace noken::model
