// National applications that many agencies list.

#include <algorithm>
#include <map>
#include <set>

#include "importing/table_rows.h"
#include "model/elements.h"

namespace noken::importing {

using model::KindId;
using Sort = Note::Sort;

namespace {

// The rows that mean one national application.
struct Listing {
  std::vector<RowElement*> rows;
  std::set<std::string> agencies;
};

}  // namespace

static std::string row_numbers(const Listing& listing) {
  std::vector<std::size_t> numbers;
  for (const RowElement* row : listing.rows) numbers.push_back(row->row->number);
  return fmt::format("{}", fmt::join(numbers, ", "));
}

static void refuse(const Importing& importing, const std::string& national,
                   const Listing& listing) {
  static constexpr Text kWords = {
      "aplikasi nasional `{}` disebut {} perangkat daerah (baris {}); catat sekali: sebut "
      "pemiliknya "
      "sebagai `pemilik_nasional` pada peta, yang lain menjadi `dipakai`",
      "the national application `{}` is listed by {} agencies (rows {}); keep it once: name its "
      "owner as `pemilik_nasional` in the map, the others become `dipakai`"};
  const RowElement& first = *listing.rows.front();
  importing.note(Sort::refused, first.at(), first.name,
                 said(kWords, national, listing.agencies.size(), row_numbers(listing)));
}

static void give(RowElement& row, const char* key, std::vector<std::string> items) {
  const auto path = find_path(row.kind(), key);
  if (items.empty() || !path) return;
  row.values.push_back(
      {.path = *path, .value = {.is_list = path->is_list, .items = std::move(items)}});
}

static void keep_once(const Importing& importing, const std::string& national,
                      const Listing& listing) {
  static constexpr Text kWords = {"aplikasi nasional `{}`: baris {} menjadi satu elemen milik `{}`",
                                  "national application `{}`: the rows {} become one element of "
                                  "`{}`"};
  RowElement& first = *listing.rows.front();
  const std::string& owner = first.table->map->national_owner;
  std::vector<std::string> users(listing.agencies.begin(), listing.agencies.end());
  std::erase(users, owner);
  first.agency = owner;
  const auto* known = importing.architecture.packs->find_national(national);
  if (known != nullptr) give(first, "kelas", {known->application_class});
  give(first, "nasional", {national});
  give(first, "hubungan", {"pakai"});
  give(first, "dipakai", std::move(users));
  importing.note(Sort::remark, first.at(), first.name,
                 said(kWords, national, row_numbers(listing), owner));
}

// One agency alone may have something of its own under that name.
static void ask(const Importing& importing, const std::string& national, const RowElement& row) {
  static constexpr Text kWords = {
      "bernama seperti aplikasi nasional `{}`; bila memang itu, isi "
      "`nasional`, `hubungan`, dan `kelas`",
      "has the name of the national application `{}`; if it is that "
      "one, fill in `nasional`, `hubungan` and `kelas`"};
  const bool is_known = std::ranges::any_of(
      importing.architecture.of(KindId::application), [&](const model::Element* element) {
        const auto& application = static_cast<const model::Application&>(*element);
        return std::ranges::any_of(application.national,
                                   [&](const auto& each) { return each.value.id == national; });
      });
  if (!is_known) importing.note(Sort::remark, row.at(), row.name, said(kWords, national));
}

void gather_national(const Importing& importing, std::vector<RowElement>& rows) {
  std::map<std::string, Listing> listings;
  for (RowElement& row : rows) {
    if (row.kind().id != KindId::application || row.name.empty()) continue;
    const auto found = importing.names.national(row.name);
    if (found.size() != 1) continue;
    Listing& listing = listings[found.front().id];
    listing.rows.push_back(&row);
    listing.agencies.insert(row.agency);
  }
  std::set<const RowElement*> dropped;
  for (const auto& [national, listing] : listings) {
    if (listing.agencies.size() < 2) {
      ask(importing, national, *listing.rows.front());
      continue;
    }
    const bool has_owner = !listing.rows.front()->table->map->national_owner.empty();
    if (has_owner) {
      keep_once(importing, national, listing);
    } else {
      refuse(importing, national, listing);
    }
    dropped.insert(listing.rows.begin() + (has_owner ? 1 : 0), listing.rows.end());
  }
  std::erase_if(rows, [&](const RowElement& row) { return dropped.contains(&row); });
}

}  // namespace noken::importing
