#include "model/visit.h"
#include "rules/conditions/needed_application.h"
#include "rules/rule.h"

namespace noken::rules {

using model::Change;
using model::Field;

static bool sets(const Change& change, const Field& field) {
  return change.on.is_given() && change.becomes != nullptr &&
         std::ranges::any_of(change.fields, [&](const auto& set) {
           return std::string_view(set.field->key) == field.key;
         });
}

// What holds the field on the day: the element as written, or the last planned change before it.
static const Element& holder_of(const Element& element, const Field& field, Day day) {
  const Element* holder = &element;
  Day since = 0;
  for (const Change& change : element.changes) {
    if (!sets(change, field) || first_day(*change.on) > day) continue;
    if (holder != &element && first_day(*change.on) < since) continue;
    holder = change.becomes;
    since = first_day(*change.on);
  }
  return *holder;
}

static const Application* ending_application(const State& state, const model::Reference& named) {
  const Application* application = state.find<Application>(named);
  const bool is_ending = application != nullptr && state.is_live(*application) &&
                         application->end.is_given() && state.is_life_known(*application);
  return is_ending ? application : nullptr;
}

// An element that names an application which ends, and where it does.
struct Need {
  const Element& element;
  const Field& field;
  const Application& application;
  Location at;
};

static void report(const Need& need, Findings& findings) {
  const Application& application = need.application;
  findings.report({.element = &need.element,
                   .at = need.at,
                   .message = conditions::succession_of(need.element, application),
                   .field = need.field.key,
                   .value = application.handle,
                   .arguments = {{"object", need.element.handle},
                                 {"application", application.handle},
                                 {"field", need.field.key},
                                 {"date", to_string(*application.end)},
                                 {"successor", conditions::successor_id(application)}},
                   .related = {{application.end.at, "end"}}});
}

// The element itself and the changes of it that set the field.
static std::vector<const Element*> holders_of(const Element& element, const Field& field) {
  std::vector<const Element*> holders = {&element};
  for (const Change& change : element.changes) {
    if (sets(change, field)) holders.push_back(change.becomes);
  }
  return holders;
}

// What a holder names counts if it is the one in force on the day when its target ends.
static void check_field(const State& state, const Element& element, const Field& field,
                        Findings& findings) {
  for (const Element* holder : holders_of(element, field)) {
    const auto check = [&](const Field&, const model::Reference& named, const Location& at) {
      const Application* application = ending_application(state, named);
      if (application == nullptr) return;
      const Day end = first_day(*application->end);
      const bool is_in_force =
          life_at(element, end) == model::Life::live && &holder_of(element, field, end) == holder;
      if (is_in_force) report({element, field, *application, at}, findings);
    };
    visit_references(field, field.slot(const_cast<Element&>(*holder)), check);
  }
}

namespace {

// Who may name an application that ends, by number: what a planned change sets is no link yet.
struct Suspects {
  std::vector<bool> may_name;

  explicit Suspects(const State& state) : may_name(state.written().elements.size()) {
    std::vector<bool> ending(may_name.size());
    for (const Application& application : state.live<Application>())
      ending[application.number] = application.end.is_given();
    for (const model::Link& link : state.links()) {
      if (ending[link.target]) may_name[link.holder] = true;
    }
    for (const Element* element : state.changing()) may_name[element->number] = true;
  }
};

}  // namespace

static void check_endings(const State& state, Findings& findings) {
  const auto& suspects = state.index<Suspects>();
  for (const Element* element : state.elements()) {
    if (!suspects.may_name[element->number] || !state.is_life_known(*element)) continue;
    const Element& written = *state.written().elements[element->number];
    for (const Field* field : fields_of(model::kind_of(element->kind))) {
      if (conditions::needs_application(field->key)) check_field(state, written, *field, findings);
    }
  }
}

DEFINE_RULE(application_ends_before_dependants) = checked({
    .code = "APL-009",
    .severity = "I/P/E",
    .reads = {"aplikasi.selesai", "aplikasi.pengganti", "aplikasi.bergantung_pada",
              "aplikasi.perubahan", "alur_data.dari", "alur_data.ke", "alur_data.perubahan",
              "data.sumber_utama", "data.perubahan", "layanan.kanal_pengaduan",
              "layanan.perubahan"},
    .basis = {article("pp-71-2019", "Pasal 20 ayat (1)"), need("S001")},
    .title = {"aplikasi yang berakhir sebelum yang bersandar padanya",
              "application that ends before what depends on it"},
    .rationale = {"Rencana penghentian yang tidak diikuti oleh aplikasi, alur data dan layanan "
                  "yang memakainya akan memutus layanan pada hari itu. Lebih murah "
                  "diperbaiki di peta rencana daripada pada hari kejadian.",
                  "A plan to retire an application that what uses it does not follow breaks "
                  "services on that day. It is cheaper to mend in the road map than on the day "
                  "itself."},
    .messages =
        {
            {.name = "ends",
             .situation = {"`{application}` berakhir {date}, tetapi pada hari itu `{object}` masih "
                           "mengandalkannya pada `{field}`",
                           "`{application}` ends {date}, but on that day `{object}` still relies "
                           "on it in `{field}`"},
             .label = {"putus pada tanggal itu", "breaks on that day"},
             .remedy = {"Tambahkan `perubahan` dengan `pada: {date}` pada `{object}` yang merujuk "
                        "aplikasi lain, isi `selesai` `{object}` selambatnya {date}, atau "
                        "mundurkan `selesai` `{application}`.",
                        "Add a `perubahan` with `pada: {date}` to `{object}` that names another "
                        "application, give `{object}` a `selesai` of {date} at the latest, or "
                        "move the `selesai` of `{application}` on."}},
            {.name = "replaced",
             .situation = {"`{application}` berakhir {date} dan digantikan `{successor}`, tetapi "
                           "pada hari itu `{object}` masih mengandalkannya pada `{field}`",
                           "`{application}` ends {date} and `{successor}` takes its place, but on "
                           "that day `{object}` still relies on it in `{field}`"},
             .label = {"putus pada tanggal itu", "breaks on that day"},
             .remedy = {"Tambahkan `perubahan` pada `{object}` dengan `pada: {date}` dan "
                        "`{successor}` di `{field}`; bila berakhir bersama, isi `selesai` "
                        "`{object}`.",
                        "Add a `perubahan` to `{object}` with `pada: {date}` and `{successor}` "
                        "in `{field}`; if they end together, give `{object}` a `selesai`."}},
            {.name = "successor_named",
             .situation = {"`{application}` berakhir {date} dan digantikan `{successor}`, tetapi "
                           "pada hari itu `{object}` masih mengandalkannya pada `{field}`",
                           "`{application}` ends {date} and `{successor}` takes its place, but on "
                           "that day `{object}` still relies on it in `{field}`"},
             .label = {"putus pada tanggal itu", "breaks on that day"},
             .remedy = {"`{successor}` sudah tercantum pada `{object}`: isi `selesai: {date}` pada "
                        "`{object}`, atau keluarkan `{application}` dari `{field}` lewat "
                        "`perubahan` dengan `pada: {date}`.",
                        "`{object}` names `{successor}` already: write `selesai: {date}` on "
                        "`{object}`, or take `{application}` out of `{field}` by a `perubahan` "
                        "with `pada: {date}`."}},
        },
    .notes = {{"end", {"hari berakhirnya", "the day it ends"}}},
    .check = check_endings,
    .in_portions = true,
});

}  // namespace noken::rules
