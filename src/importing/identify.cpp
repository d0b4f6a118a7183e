// Which element a row means: one that is there, or one that needs an id.

#include <algorithm>
#include <map>
#include <set>

#include "base/unicode.h"
#include "importing/make_id.h"
#include "loading/convert.h"
#include "model/elements.h"
#include "report/skeleton.h"

namespace noken::importing {

using model::Element;
using model::KindId;
using Sort = Note::Sort;

static std::vector<const Element*> named_alike(const Importing& importing, const RowElement& row) {
  std::vector<const Element*> found;
  const std::string name = normalised(row.name);
  const bool has_owner = !owner_key(row.kind()).empty();
  for (const Names::Named& named : importing.names.find(row.name, model::set_of(row.kind().id))) {
    const Element* element = importing.architecture.find(named.id);
    if (element == nullptr || element->kind != row.kind().id) continue;
    const bool is_named = element->name.is_given() && normalised(*element->name) == name;
    const bool is_owned = !has_owner || row.agency.empty() || owning_agency(*element) == row.agency;
    if (is_named && is_owned) found.push_back(element);
  }
  return found;
}

// Agencies that go by the text as their abbreviation.
static std::vector<const Element*> abbreviated(const Importing& importing, const RowElement& row) {
  std::vector<const Element*> found;
  for (const Element* element : importing.architecture.of(KindId::agency)) {
    if (goes_by_abbreviation(*element, row.name)) found.push_back(element);
  }
  return found;
}

// False when the row contradicts what is there.
static bool find_by_id(const Importing& importing, RowElement& row) {
  static constexpr Text kOther = {"id `{}` sudah dipakai elemen jenis `{}`; beri id lain",
                                  "the id `{}` belongs to an element of kind `{}`; give another"};
  const Element* element = importing.architecture.find(row.id);
  if (element == nullptr) return true;
  if (element->kind == row.kind().id) {
    row.existing = element;
    return true;
  }
  importing.note(Sort::refused, row.at(), row.id,
                 said(kOther, row.id, model::kind_of(element->kind).key));
  return false;
}

static bool find_by_name(const Importing& importing, RowElement& row) {
  static constexpr Text kSeveral = {"beberapa elemen bernama sama ({}); isi kolom id",
                                    "several elements have this name ({}); fill in the id"};
  auto found = named_alike(importing, row);
  if (found.empty() && row.kind().id == KindId::agency) found = abbreviated(importing, row);
  if (found.size() > 1) {
    std::vector<std::string_view> ids;
    for (const Element* element : found) ids.emplace_back(*element->id);
    importing.note(Sort::refused, row.at(), row.name, said(kSeveral, fmt::join(ids, ", ")));
    return false;
  }
  if (!found.empty()) row.existing = found.front();
  return true;
}

// False when there is nothing to call the element by.
static bool give_id(const Importing& importing, RowElement& row) {
  static constexpr Text kName = {
      "elemen baru ini tanpa nama; isi kolom nama, atau tambahkan kolom "
      "yang menjadi `nama` atau `id` pada peta",
      "this new element has no name; fill in the name, or add a column "
      "that becomes `nama` or `id` to the map"};
  static constexpr Text kId = {"id tidak dapat dibuat dari nama ini; isi kolom id",
                               "no id can be made of this name; fill in the id"};
  const bool needs_name = row.name.empty() && row.kind().name_required;
  const bool has_nothing = row.name.empty() && row.id.empty();
  if (needs_name || has_nothing) {
    importing.note(Sort::refused, row.at(), {}, said(kName));
    return false;
  }
  if (row.id.empty()) row.id = made_id(importing, row, row.name);
  if (row.id.empty()) importing.note(Sort::refused, row.at(), row.name, said(kId));
  return !row.id.empty();
}

static bool has_owner(const Importing& importing, const RowElement& row) {
  static constexpr Text kWords = {
      "perangkat daerah elemen baru ini tidak diketahui; isi kolomnya, "
      "atau sebut `opd` pada peta, atau pakai `--opd`",
      "the agency of this new element is not known; fill in its "
      "column, name `opd` in the map, or use `--opd`"};
  const model::Field* field = model::find_field(row.kind(), owner_key(row.kind()));
  if (field == nullptr || !field->extras.essential || !row.agency.empty()) return true;
  importing.note(Sort::refused, row.at(), row.name, said(kWords));
  return false;
}

// An id that a row before has given to another new element.
static bool is_free(const Importing& importing, const RowElement& row) {
  static constexpr Text kWords = {"id `{}` sudah dipakai baris lain; beri id lain",
                                  "another row has the id `{}`; give another"};
  if (row.id.empty() || !importing.names.has_id(row.id)) return true;
  importing.note(Sort::refused, row.at(), row.id, said(kWords, row.id));
  return false;
}

// The value of a cell, as far as it can be read.
static std::string value_at(const Importing& importing, const RowElement& row,
                            std::string_view path) {
  for (const BoundColumn& column : row.table->columns) {
    const formats::GridCell* cell = row.row->at(column.column);
    if (column.path.text != path || cell == nullptr) continue;
    const Converted converted = read_cell(importing, column, *cell, row);
    if (converted.outcome == Converted::Outcome::value) return converted.value.items.front();
  }
  return {};
}

// A flow without an id is known by its ends, and by its mechanism where several have them.
static std::vector<const Element*> flows_alike(const Importing& importing, const RowElement& row) {
  const std::string from = value_at(importing, row, "dari");
  const std::string to = value_at(importing, row, "ke");
  const std::string mechanism = value_at(importing, row, "mekanisme");
  std::vector<const Element*> found;
  for (const Element* element : importing.architecture.of(KindId::flow)) {
    const auto& flow = static_cast<const model::Flow&>(*element);
    if (flow.from->id == from && flow.to->id == to) found.push_back(element);
  }
  if (found.size() < 2) return found;
  std::erase_if(found, [&](const Element* element) {
    return *static_cast<const model::Flow*>(element)->mechanism != mechanism;
  });
  return found;
}

// A new flow is written with what its sender's agency has.
static std::string senders_agency(const Importing& importing, const RowElement& row) {
  const Element* sender = importing.architecture.find(value_at(importing, row, "dari"));
  return sender == nullptr ? std::string() : std::string(owning_agency(*sender));
}

static bool find_flow(const Importing& importing, RowElement& row) {
  static constexpr Text kNone = {"alur baru ini tanpa `dari` atau `ke`; isi keduanya",
                                 "this new flow has no `dari` or no `ke`; fill in both"};
  static constexpr Text kSeveral = {"beberapa alur punya ujung yang sama; ubah di berkasnya",
                                    "several flows have these ends; change it in the file"};
  const auto found = flows_alike(importing, row);
  if (found.size() == 1) row.existing = found.front();
  if (found.empty()) row.agency = senders_agency(importing, row);
  if (found.size() > 1) importing.note(Sort::refused, row.at(), {}, said(kSeveral));
  const bool has_ends =
      !value_at(importing, row, "dari").empty() && !value_at(importing, row, "ke").empty();
  if (!has_ends) importing.note(Sort::refused, row.at(), {}, said(kNone));
  return has_ends && found.size() < 2;
}

// What stands for the name of kinds that need none.
static std::string words_without_name(const Importing& importing, const RowElement& row) {
  std::string words;
  for (const char* path : {"indeks", "unsur", "jenis", "nomor", "tahun", "sifat"}) {
    const std::string value = value_at(importing, row, path);
    if (!value.empty()) words += (words.empty() ? "" : " ") + value;
  }
  if (row.kind().id == KindId::readiness && !row.agency.empty())
    words += " " + without_prefix(row.agency);
  return words;
}

// Such an element has an id made of these words, so that it is found again.
static void name_by_words(const Importing& importing, RowElement& row) {
  const std::string words = words_for_id(words_without_name(importing, row));
  if (words.empty()) return;
  row.id = std::string(report::id_prefix(row.kind().id)) + words;
  if (!loading::is_id(row.id)) row.id.clear();
}

static bool settle(const Importing& importing, RowElement& row) {
  const bool is_flow = row.kind().id == KindId::flow && row.id.empty();
  if (is_flow) return find_flow(importing, row);
  const bool is_nameless = !row.kind().name_required && row.id.empty() && row.name.empty();
  if (is_nameless) name_by_words(importing, row);
  if (!row.id.empty() && !find_by_id(importing, row)) return false;
  const bool may_be_named = row.existing == nullptr && row.id.empty() && !row.name.empty();
  if (may_be_named && !find_by_name(importing, row)) return false;
  if (row.existing != nullptr) {
    row.id = row.existing->id.is_given() ? std::string(*row.existing->id) : std::string();
    if (row.agency.empty()) row.agency = owning_agency(*row.existing);
    return true;
  }
  return is_free(importing, row) && has_owner(importing, row) && give_id(importing, row);
}

// What no two rows may share: the id, of a flow without one its place in the file.
static std::string key_of(const RowElement& row) {
  if (!row.id.empty()) return row.id;
  if (row.existing == nullptr) return fmt::format("\n{}", row.row->number);
  return fmt::format("\n{}:{}", row.existing->at.file, row.existing->at.offset);
}

void identify(const Importing& importing, std::vector<RowElement>& rows) {
  static constexpr Text kTwice = {
      "elemen yang sama (`{}`) sudah ada di baris {}; baris ini tidak "
      "diambil",
      "the same element (`{}`) stands in row {}; this row is not taken"};
  std::map<std::string, std::size_t> first_rows;
  std::set<const RowElement*> dropped;
  for (RowElement& row : rows) {
    // A new one of the same name and agency has no id yet that could tell.
    const std::string alike =
        fmt::format("{}\n{}\n{}", row.kind().key, normalised(row.name), row.agency);
    const bool is_known_by_name = row.id.empty() && !row.name.empty() && first_rows.contains(alike);
    const bool is_settled = is_known_by_name || settle(importing, row);
    const std::string key = is_known_by_name ? alike : key_of(row);
    const auto [first, is_first] = first_rows.emplace(key, row.row->number);
    if (!is_settled) dropped.insert(&row);
    if (is_settled && !is_first) {
      importing.note(Sort::refused, row.at(), row.name,
                     said(kTwice, row.id.empty() ? row.name : row.id, first->second));
      dropped.insert(&row);
    }
    if (dropped.contains(&row)) continue;
    first_rows.emplace(alike, row.row->number);
    if (row.id.empty()) continue;
    importing.names.add({.id = row.id, .kinds = model::set_of(row.kind().id)},
                        row.name.empty() ? row.id : row.name);
  }
  std::erase_if(rows, [&](const RowElement& row) { return dropped.contains(&row); });
}

}  // namespace noken::importing
