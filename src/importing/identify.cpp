// Which element a row means: one that is there, or one that needs an id.

#include <algorithm>
#include <map>
#include <set>

#include "base/unicode.h"
#include "importing/table_rows.h"
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
  const bool has_owner = model::find_field(row.kind(), "opd") != nullptr;
  for (const Element* element : importing.architecture.of(row.kind().id)) {
    const bool is_named = element->name.is_given() && normalised(*element->name) == name;
    const bool is_owned = !has_owner || row.agency.empty() || owning_agency(*element) == row.agency;
    if (is_named && is_owned) found.push_back(element);
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
  const auto found = named_alike(importing, row);
  if (found.size() > 1) {
    std::vector<std::string_view> ids;
    for (const Element* element : found) ids.emplace_back(*element->id);
    importing.note(Sort::refused, row.at(), row.name, said(kSeveral, fmt::join(ids, ", ")));
    return false;
  }
  if (!found.empty()) row.existing = found.front();
  return true;
}

// `Sistem Informasi Kepegawaian (SIMPEG)` goes by its short name.
static std::string short_name_in(std::string_view name) {
  const std::size_t open = name.rfind('(');
  if (open == std::string_view::npos || !name.ends_with(')')) return {};
  const std::string_view inner = name.substr(open + 1, name.size() - open - 2);
  const bool is_word = inner.size() >= 2 && inner.size() <= 20 && !inner.contains(' ');
  const bool has_capital = std::ranges::any_of(inner, [](char c) { return c >= 'A' && c <= 'Z'; });
  return is_word && has_capital ? loading::suggest_id(inner) : std::string();
}

static std::string words_for_id(std::string_view name) {
  constexpr std::size_t kMost = 40;
  std::string id = short_name_in(name);
  if (!id.empty()) return id;
  for (const char c : normalised(name)) {
    if (c == ' ') id += '-';
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) id += c;
  }
  const std::size_t cut = id.rfind('-', kMost);
  if (id.size() > kMost) id.resize(cut == std::string::npos || cut == 0 ? kMost : cut);
  while (id.ends_with('-')) id.pop_back();
  return id;
}

static std::string without_prefix(std::string_view agency) {
  return std::string(agency.starts_with("opd-") ? agency.substr(4) : agency);
}

// Free of others: with the agency behind it, then with a number.
static std::string made_id(const Importing& importing, const RowElement& row,
                           std::string_view name) {
  const std::string words = words_for_id(name);
  if (words.empty()) return {};
  const std::string first = std::string(report::id_prefix(row.kind().id)) + words;
  std::vector<std::string> tries = {first};
  if (!row.agency.empty()) tries.push_back(first + "-" + without_prefix(row.agency));
  for (int number = 2; number < 100; ++number) tries.push_back(fmt::format("{}-{}", first, number));
  for (const std::string& id : tries) {
    if (loading::is_id(id) && !importing.names.has_id(id)) return id;
  }
  return {};
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
  const model::Field* field = model::find_field(row.kind(), "opd");
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

static bool settle(const Importing& importing, RowElement& row) {
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
    const std::string key = is_known_by_name ? alike : row.id;
    const auto [first, is_first] = first_rows.emplace(key, row.row->number);
    if (!is_settled) dropped.insert(&row);
    if (is_settled && !is_first) {
      importing.note(Sort::refused, row.at(), row.name,
                     said(kTwice, row.id.empty() ? row.name : row.id, first->second));
      dropped.insert(&row);
    }
    if (dropped.contains(&row)) continue;
    first_rows.emplace(alike, row.row->number);
    importing.names.add({.id = row.id, .kinds = model::set_of(row.kind().id)},
                        row.name.empty() ? row.id : row.name);
  }
  std::erase_if(rows, [&](const RowElement& row) { return dropped.contains(&row); });
}

}  // namespace noken::importing
