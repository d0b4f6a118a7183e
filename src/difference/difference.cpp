#include "difference/difference.h"

#include <algorithm>

#include "difference/pairs.h"
#include "difference/same.h"
#include "difference/value.h"
#include "model/visit.h"

namespace noken::difference {

using model::Element;
using model::Field;
using model::Record;
using model::Slot;

namespace {

// The fields of one pair while they are compared.
struct Comparing {
  const Pair& pair;
  const Renames& renames;
  std::vector<Row>& rows;
  const Field* outer = nullptr;
};

}  // namespace

// A map is looked into, also where only one side has it.
static void compare_field(Comparing& comparing, const std::string& path, const Field& field,
                          std::pair<Slot, Slot> slots) {
  const auto& [before, after] = slots;
  if (const auto* map = std::get_if<Record*>(&before)) {
    const auto* other = std::get<Record*>(after);
    for (const Field& inner : field.type.table->fields) {
      if (inner.same(**map, *other)) continue;
      compare_field(comparing, path + "." + inner.key, inner,
                    {inner.slot(**map), inner.slot(*const_cast<Record*>(other))});
    }
    return;
  }
  if (is_same(field, before, after, comparing.renames)) return;
  comparing.rows.push_back({.sort = Row::Sort::changed,
                            .before = comparing.pair.before,
                            .after = comparing.pair.after,
                            .path = path,
                            .field = &field,
                            .outer = comparing.outer,
                            .old_value = value_of(field, before),
                            .new_value = value_of(field, after),
                            .at = place_of(after)});
}

static void add_rows(const Pair& pair, const Renames& renames, std::vector<Row>& rows) {
  const auto [before, after] = pair;
  if (before == after && renames.empty()) return;  // both states hold the same one
  if (before == nullptr || after == nullptr) {
    const auto sort = before == nullptr ? Row::Sort::added : Row::Sort::removed;
    rows.push_back({.sort = sort, .before = before, .after = after});
    return;
  }
  if (before->id.is_given() && before->handle != after->handle)
    rows.push_back({.sort = Row::Sort::renamed, .before = before, .after = after});
  Comparing comparing{pair, renames, rows};
  for (const Field* field : fields_of(kind_of(after->kind))) {
    if (field->key == std::string_view("id") || field->same(*before, *after)) continue;
    comparing.outer = field;
    compare_field(
        comparing, field->key, *field,
        {field->slot(const_cast<Element&>(*before)), field->slot(const_cast<Element&>(*after))});
  }
}

// The rows of one element keep the order of its fields.
static void sort_rows(std::vector<Row>& rows) {
  std::ranges::stable_sort(rows, {}, [](const Row& row) {
    return std::tuple(row.element().kind, std::string_view(row.element().handle), row.sort);
  });
}

Difference compare(Side before, Side after) {
  Difference difference{.before = std::move(before), .after = std::move(after)};
  const Paired paired = pair_up(difference.before, difference.after);
  for (const Pair& pair : paired.pairs) {
    const std::size_t before_pair = difference.rows.size();
    add_rows(pair, paired.renames, difference.rows);
    if (difference.rows.size() == before_pair) difference.unchanged.push_back(pair.after);
  }
  sort_rows(difference.rows);
  return difference;
}

}  // namespace noken::difference
