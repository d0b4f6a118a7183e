#include "difference/same.h"

#include <algorithm>
#include <map>

#include "model/presence.h"
#include "model/rule_settings.h"

namespace noken::difference {

using model::Field;
using model::Presence;
using model::Record;
using model::RecordList;
using model::Slot;

// format.md says of these that their order counts.
static bool is_ordered(const Field& field) {
  static constexpr std::string_view kOrdered[] = {"persyaratan", "perubahan", "progres",
                                                  "sub_dimensi"};
  return std::ranges::find(kOrdered, field.key) != std::end(kOrdered);
}

// Texts that differ in blanks and line breaks alone say the same.
static bool same_words(std::string_view a, std::string_view b) {
  static constexpr std::string_view kBlanks = " \t\r\n";
  while (true) {
    a.remove_prefix(std::min(a.find_first_not_of(kBlanks), a.size()));
    b.remove_prefix(std::min(b.find_first_not_of(kBlanks), b.size()));
    const std::string_view word = a.substr(0, a.find_first_of(kBlanks));
    if (word != b.substr(0, b.find_first_of(kBlanks))) return false;
    if (word.empty()) return true;
    a.remove_prefix(word.size());
    b.remove_prefix(word.size());
  }
}

static bool same_records(const Record& a, const Record& b, const model::Table& table,
                         const Renames& renames) {
  return std::ranges::all_of(table.fields, [&](const Field& field) {
    return is_same(field, field.slot(const_cast<Record&>(a)), field.slot(const_cast<Record&>(b)),
                   renames);
  });
}

static bool same_changes(const model::Change& a, const model::Change& b, const Renames& renames) {
  if (!same_records(a, b, model::kChange, renames)) return false;
  return std::ranges::is_permutation(a.fields, b.fields, [&](const auto& x, const auto& y) {
    return x.field == y.field &&
           is_same(*x.field, x.field->slot(*a.becomes), y.field->slot(*b.becomes), renames);
  });
}

namespace {

struct Compare {
  const Field& field;
  const Renames& renames;

  bool same(std::string_view a, std::string_view b) const {
    return field.type.type == model::Type::paragraph ? same_words(a, b) : a == b;
  }
  bool same(const model::Reference& a, const model::Reference& b) const {
    return renames.now(a.id) == b.id;
  }
  bool same(const model::AffairCodes& a, const model::AffairCodes& b) const {
    return a.rab == b.rab;
  }
  template <class T>
  bool same(const model::Listed<T>& a, const model::Listed<T>& b) const {
    const auto equal = [&](const auto& x, const auto& y) { return same(x.value, y.value); };
    if (is_ordered(field) && field.type.type != model::Type::sub_dimension)
      return std::ranges::equal(a.items, b.items, equal);
    return std::is_permutation(a.begin(), a.end(), b.begin(), b.end(), equal);
  }
  template <class T>
  bool same(const T& a, const T& b) const {
    return a == b;
  }

  template <class T>
  bool compare(const model::Given<T>* a, const model::Given<T>* b) const {
    return same(a->value, b->value);
  }
  template <class T>
  bool compare(const model::Listed<T>* a, const model::Listed<T>* b) const {
    return same(*a, *b);
  }
  template <class Key, class T>
  bool compare(const model::Mapped<Key, T>* a, const model::Mapped<Key, T>* b) const {
    const auto equal = [&](const auto& x, const auto& y) {
      return x.key == y.key && same(x.value, y.value);
    };
    return std::is_permutation(a->begin(), a->end(), b->begin(), b->end(), equal);
  }
  bool compare(const Record* a, const Record* b) const {
    return same_records(*a, *b, *field.type.table, renames);
  }
  bool compare(const RecordList& a, const RecordList& b) const;
  bool compare(const model::RuleSettings*, const model::RuleSettings*) const { return true; }
};

}  // namespace

static std::vector<const Record*> items_of(const RecordList& list) {
  std::vector<const Record*> items;
  for (std::size_t i = 0; i < list.size(list.list); ++i) items.push_back(&list.item(list.list, i));
  return items;
}

bool Compare::compare(const RecordList& a, const RecordList& b) const {
  const auto before = items_of(a);
  const auto after = items_of(b);
  const auto equal = [&](const Record* x, const Record* y) {
    if (field.type.table == &model::kChange) {
      return same_changes(static_cast<const model::Change&>(*x),
                          static_cast<const model::Change&>(*y), renames);
    }
    return same_records(*x, *y, *field.type.table, renames);
  };
  return is_ordered(field) ? std::ranges::equal(before, after, equal)
                           : std::ranges::is_permutation(before, after, equal);
}

bool is_same(const Field& field, const Slot& before, const Slot& after, const Renames& renames) {
  const Presence a = presence_of(before);
  const Presence b = presence_of(after);
  if (a == Presence::refused || b == Presence::refused) return true;
  if (a != b) return false;
  if (a == Presence::absent) return true;
  const Compare compare{field, renames};
  return std::visit(
      [&](const auto& x) { return compare.compare(x, std::get<std::decay_t<decltype(x)>>(after)); },
      before);
}

}  // namespace noken::difference
