// What all elements share: their ids, where they stand, whom they refer to, and flows with names.

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "model/house.h"
#include "model/visit.h"
#include "tables/derived.h"

namespace noken::tables {

using model::Element;
using model::Field;
using model::Record;
using model::Reference;
using model::Slot;
using model::State;

std::vector<const Element*> elements_by_id(const State& state) {
  std::vector<const Element*> elements;
  std::unordered_set<std::string_view> seen;
  for (const Element* element : state.written().elements) {
    if (!element->handle.empty() && seen.insert(element->handle).second)
      elements.push_back(&state.at(*element));
  }
  std::ranges::sort(elements, {}, &Element::handle);
  return elements;
}

static void visit_slot(const std::string& path, const Slot& slot, const Field& field,
                       const VisitReference& visit) {
  if (const auto* one = std::get_if<model::ReferenceValue*>(&slot)) {
    if ((*one)->is_given()) visit(path, (*one)->value, (*one)->at);
  } else if (const auto* list = std::get_if<model::ReferenceList*>(&slot)) {
    for (const auto& item : **list) visit(path, item.value, item.at);
  } else if (const auto* map = std::get_if<Record*>(&slot)) {
    for_each_field(**map, *field.type.table, [&](const Field& each, const Slot& inner) {
      visit_slot(path + "." + each.key, inner, each, visit);
    });
  } else if (const auto* records = std::get_if<model::RecordList>(&slot)) {
    for (std::size_t i = 0; i < records->size(records->list); ++i) {
      auto& record = const_cast<Record&>(records->item(records->list, i));
      for_each_field(record, *field.type.table, [&](const Field& each, const Slot& inner) {
        visit_slot(path + "." + each.key, inner, each, visit);
      });
    }
  }
}

void for_each_path(const Element& element, const VisitReference& visit) {
  for_each_field(const_cast<Element&>(element), [&](const Field& field, const Slot& slot) {
    visit_slot(field.key, slot, field, visit);
  });
}

static std::string_view life_word(const State& state, const Element& element) {
  switch (state.life(element)) {
    case model::Life::planned:
      return "rencana";
    case model::Life::retired:
      return "berakhir";
    case model::Life::live:
      break;
  }
  return "berjalan";
}

static std::string_view kind_word(const Reference& reference) {
  if (reference.national != nullptr) return kNationalTable;
  return reference.element != nullptr ? kind_of(reference.element->kind).key : std::string_view();
}

std::string_view name_of(const Element& element) {
  return element.name.is_given() ? *element.name : std::string_view(element.shown_name);
}

static std::string_view name_word(const Reference& reference) {
  if (reference.national != nullptr) return reference.national->name;
  return reference.element != nullptr ? name_of(*reference.element) : std::string_view();
}

static void fill_ids(const Source& source, Table& table) {
  std::map<std::string, std::string_view> ids;
  for (const Element* element : elements_by_id(source.state)) ids[element->handle] = "elemen";
  for (const auto& national : source.state.packs().national) ids.emplace(national.id, "nasional");
  for (const Element* element : elements_by_id(source.state)) {
    for_each_path(*element, [&](const std::string&, const Reference& reference, const Location&) {
      ids.emplace(reference.id, "anggota");
    });
  }
  for (const auto& [id, origin] : ids) table.rows.push_back({id, std::string(origin)});
}

static constexpr DerivedColumn kIdColumns[] = {
    {.name = "id", .label = {"id", "id"}},
    {.name = "asal",
     .label =
         {"elemen, nasional (aplikasi nasional), atau anggota (elemen repositori lain)",
          "elemen, nasional (national application) or anggota (element of another repository)"}},
};
const Derived kIds = {kIdTable,
                      {"semua id yang dapat dirujuk", "every id that can be referred to"},
                      kIdColumns,
                      1,
                      fill_ids};

static void fill_elements(const Source& source, Table& table) {
  const State& state = source.state;
  for (const Element* element : elements_by_id(state)) {
    const model::Agency* house = house_of(state, *element);
    const Place place = state.written().sources.place(element->place());
    table.rows.push_back(
        {element->handle, std::string(kind_of(element->kind).key),
         text_or_nothing(name_of(*element)), text_or_nothing(owning_agency(*element)),
         text_or_nothing(house == nullptr ? "" : house->handle),
         std::string(life_word(state, *element)), place.path, std::int64_t{place.line}});
  }
}

static constexpr DerivedColumn kElementColumns[] = {
    {.name = "id", .label = {"id", "id"}, .target = kIdTable},
    {.name = "jenis",
     .label = {"jenis elemen, sama dengan nama tabelnya", "kind, which is the name of its table"}},
    {.name = "nama", .label = {"nama", "name"}},
    {.name = "opd", .label = {"perangkat daerah pemilik", "owning agency"}, .target = "opd"},
    {.name = "rumah",
     .label = {"perangkat daerah induk dari pemiliknya", "house of the owning agency"},
     .target = "opd"},
    {.name = "keadaan",
     .label =
         {"berjalan, rencana, atau berakhir pada tanggal keadaan",
          "berjalan (live), rencana (planned) or berakhir (retired) at the date of the state"}},
    {.name = "berkas", .label = {"berkas tempatnya ditulis", "file it is written in"}},
    {.name = "baris",
     .label = {"baris dalam berkas", "line in the file"},
     .type = ColumnType::integer},
};
const Derived kElements = {kElementTable,
                           {"semua elemen, apa pun jenisnya", "all elements of whatever kind"},
                           kElementColumns,
                           1,
                           fill_elements};

static void fill_references(const Source& source, Table& table) {
  std::int64_t number = 0;
  for (const Element* element : elements_by_id(source.state)) {
    for_each_path(*element, [&](const std::string& path, const Reference& to, const Location& at) {
      const Place place = source.state.written().sources.place(at);
      table.rows.push_back({++number, element->handle, std::string(kind_of(element->kind).key),
                            path, std::string(to.id), text_or_nothing(kind_word(to)), place.path,
                            std::int64_t{place.line}});
    });
  }
}

static constexpr DerivedColumn kReferenceColumns[] = {
    {.name = "nomor", .label = {"nomor urut", "number"}, .type = ColumnType::integer},
    {.name = "dari",
     .label = {"elemen yang merujuk", "element that refers"},
     .target = kElementTable},
    {.name = "dari_jenis", .label = {"jenisnya", "its kind"}},
    {.name = "isian",
     .label = {"isian yang merujuk, misalnya standar.dasar",
               "field that refers, as standar.dasar"}},
    {.name = "ke", .label = {"id yang dirujuk", "id referred to"}, .target = kIdTable},
    {.name = "ke_jenis", .label = {"jenisnya", "its kind"}},
    {.name = "berkas", .label = {"berkas", "file"}},
    {.name = "baris", .label = {"baris", "line"}, .type = ColumnType::integer},
};
const Derived kReferences = {"rujukan",
                             {"semua rujukan antarelemen", "every reference between elements"},
                             kReferenceColumns,
                             1,
                             fill_references};

static std::string joined_names(const model::ReferenceList& list) {
  std::vector<std::string_view> names;
  for (const auto& item : list) names.push_back(name_word(item.value));
  return fmt::format("{}", fmt::join(names, ", "));
}

static void add_end(const State& state, const model::ReferenceValue& end, Row& row) {
  const Reference none;
  const Reference& to = end.is_given() ? *end : none;
  const Element* element = to.element == nullptr ? nullptr : &state.at(*to.element);
  row.push_back(text_or_nothing(to.id));
  row.push_back(text_or_nothing(name_word(to)));
  row.push_back(text_or_nothing(kind_word(to)));
  row.push_back(text_or_nothing(element == nullptr ? "" : owning_agency(*element)));
}

static void fill_flows(const Source& source, Table& table) {
  for (const Element* element : elements_by_id(source.state)) {
    if (element->kind != model::KindId::flow) continue;
    const auto& flow = static_cast<const model::Flow&>(*element);
    Row row = {flow.handle};
    add_end(source.state, flow.from, row);
    add_end(source.state, flow.to, row);
    row.push_back(text_or_nothing(joined_names(flow.data)));
    row.push_back(text_or_nothing(*flow.mechanism));
    row.push_back(text_or_nothing(*flow.frequency));
    row.push_back(flow.encrypted.is_given() ? Cell(*flow.encrypted) : Cell());
    row.push_back(text_or_nothing(flow.agreement->id));
    row.emplace_back(std::string(life_word(source.state, flow)));
    table.rows.push_back(std::move(row));
  }
}

static constexpr DerivedColumn kFlowColumns[] = {
    {.name = "id", .label = {"id, atau dari->ke", "id, or dari->ke"}, .target = "alur_data"},
    {.name = "dari", .label = {"asal", "sender"}, .target = kIdTable},
    {.name = "dari_nama", .label = {"nama asal", "name of the sender"}},
    {.name = "dari_jenis", .label = {"jenis asal", "kind of the sender"}},
    {.name = "dari_opd", .label = {"pemilik asal", "owner of the sender"}, .target = "opd"},
    {.name = "ke", .label = {"tujuan", "receiver"}, .target = kIdTable},
    {.name = "ke_nama", .label = {"nama tujuan", "name of the receiver"}},
    {.name = "ke_jenis", .label = {"jenis tujuan", "kind of the receiver"}},
    {.name = "ke_opd", .label = {"pemilik tujuan", "owner of the receiver"}, .target = "opd"},
    {.name = "data",
     .label = {"nama data yang dibawa, dipisah koma", "names of the data, with commas"}},
    {.name = "mekanisme", .label = {"mekanisme pertukaran", "mechanism"}},
    {.name = "frekuensi", .label = {"frekuensi", "frequency"}},
    {.name = "enkripsi", .label = {"dienkripsi", "encrypted"}, .type = ColumnType::flag},
    {.name = "perjanjian", .label = {"perjanjian", "agreement"}, .target = "regulasi"},
    {.name = "keadaan",
     .label = {"berjalan, rencana, atau berakhir",
               "berjalan (live), rencana (planned) or berakhir (retired)"}},
};
const Derived kFlows = {"alur",
                        {"alur data dengan nama-namanya", "data flows with their names"},
                        kFlowColumns,
                        1,
                        fill_flows};

}  // namespace noken::tables
