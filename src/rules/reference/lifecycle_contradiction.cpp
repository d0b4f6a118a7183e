#include "model/kind.h"
#include "rules/rule.h"

namespace noken::rules {

using model::DateValue;

struct Contradiction {
  std::string_view message;
  const DateValue* date = nullptr;
};

static Contradiction contradiction_of(const Element& element, Day day) {
  const std::string_view status = *element.status;
  const bool started = element.start.is_given() && first_day(*element.start) <= day;
  const bool ended = element.end.is_given() && first_day(*element.end) <= day;
  const bool is_planned = status == "rencana" || status == "dibangun";
  if (status == "aktif" && element.start.is_given() && !started)
    return {"active_before_start", &element.start};
  if (status == "aktif" && ended) return {"active_after_end", &element.end};
  if (is_planned && started) return {"planned_after_start", &element.start};
  if (is_planned && element.start.is_missing()) return {"planned_without_start"};
  if (status == "dihentikan" && element.end.is_given() && !ended)
    return {"retired_before_end", &element.end};
  return {};
}

static void check_status(const State& state, const Element& element, Findings& findings) {
  if (!element.status.is_given()) return;
  const Contradiction found = contradiction_of(element, state.day());
  if (found.message.empty()) return;
  const bool has_date = found.date != nullptr;
  findings.report({.element = &element,
                   .at = element.status.at,
                   .message = found.message,
                   .field = "status",
                   .value = std::string(*element.status),
                   .arguments = {{"status", std::string(*element.status)},
                                 {"date", has_date ? to_string(**found.date) : std::string()}},
                   .related = has_date ? std::vector<Related>{{found.date->at, "date"}}
                                       : std::vector<Related>{}});
}

// Nobody knows when a planned successor without `mulai` will start.
static void check_hole(const Element& element, const Element& successor, Findings& findings) {
  const bool never_starts =
      is_life_known(successor) && successor.start.is_missing() && !starts_by(successor, 0);
  const bool starts_later =
      successor.start.is_given() && first_day(*successor.start) > first_day(*element.end);
  if (!never_starts && !starts_later) return;
  const Location start = starts_later ? successor.start.at : successor.status.at;
  findings.report({.element = &element,
                   .at = element.successor.at,
                   .message = starts_later ? "hole" : "hole_without_start",
                   .field = "pengganti",
                   .arguments = {{"start", starts_later ? to_string(*successor.start) : ""},
                                 {"date", to_string(*element.end)},
                                 {"successor", successor.handle}},
                   .related = {{element.end.at, "date"}, {start, "start"}}});
}

static void check_successor(const State& state, const Element& element, Findings& findings) {
  if (!element.successor.is_given()) return;
  if (element.end.is_missing()) {
    findings.report({.element = &element,
                     .at = element.successor.at,
                     .message = "successor_without_end",
                     .field = "pengganti"});
    return;
  }
  const Element* successor = element.successor->element;
  if (successor == nullptr || !element.end.is_given()) return;
  check_hole(element, state.at(*successor), findings);
}

static void check_direction(const State& state, const Element& element, Findings& findings) {
  if (element.kind != model::KindId::application || !state.is_live(element) ||
      !element.end.is_missing())
    return;
  const auto& direction = static_cast<const Application&>(element).direction;
  if (!direction.is_given() || (*direction != "dihentikan" && *direction != "digabung")) return;
  findings.report({.element = &element,
                   .at = direction.at,
                   .message = "direction_without_end",
                   .field = "arah",
                   .value = std::string(*direction),
                   .arguments = {{"direction", std::string(*direction)}}});
}

static void check_lifecycles(const State& state, Findings& findings) {
  for (const Element* element : state.elements()) {
    if (!model::kind_of(element->kind).has_life) continue;
    check_status(state, *element, findings);
    check_successor(state, *element, findings);
    check_direction(state, *element, findings);
  }
}

DEFINE_RULE(lifecycle_contradiction) = checked({
    .code = "RUJ-006",
    .severity = "P/P/E",
    .reads = {"aplikasi.status", "aplikasi.mulai", "aplikasi.selesai", "aplikasi.pengganti",
              "aplikasi.arah"},
    .basis = {practice()},
    .title = {"masa pakai yang bertentangan", "lifetime that contradicts itself"},
    .rationale = {"Keadaan sekarang dan keadaan tujuan dihitung dari status dan "
                  "tanggal. Bila keduanya bertentangan, elemen muncul di keadaan "
                  "yang salah, atau tidak muncul sama sekali.",
                  "The as-is and the to-be are computed from status and dates. When "
                  "these contradict each other, an element appears in the wrong "
                  "state, or in none."},
    .messages =
        {
            {.name = "active_before_start",
             .situation = {"`status` `aktif`, padahal `mulai` {date} belum tiba",
                           "`status` is `aktif` although `mulai` {date} is still to come"},
             .remedy = {"Tulis `rencana` atau `dibangun` sampai tanggal itu, atau "
                        "perbaiki `mulai`.",
                        "Write `rencana` or `dibangun` until then, or correct `mulai`."}},
            {.name = "active_after_end",
             .situation = {"`status` `aktif`, padahal `selesai` {date} sudah lewat",
                           "`status` is `aktif` although `selesai` {date} has passed"},
             .remedy = {"Tulis `dihentikan`, atau perbaiki `selesai`.",
                        "Write `dihentikan`, or correct `selesai`."}},
            {.name = "planned_after_start",
             .situation = {"`status` `{status}`, padahal `mulai` {date} sudah tiba",
                           "`status` is `{status}` although `mulai` {date} has come"},
             .remedy = {"Tulis `aktif` bila sudah dipakai, atau mundurkan `mulai`.",
                        "Write `aktif` if it is in use, or move `mulai` on."}},
            {.name = "planned_without_start",
             .situation = {"`status` `{status}` tanpa `mulai`: elemen ini tidak muncul "
                           "di keadaan tujuan mana pun",
                           "`status` is `{status}` without `mulai`: the element appears "
                           "in no to-be state"},
             .remedy = {"Tambahkan `mulai` dengan tahun rencananya.",
                        "Add `mulai` with the planned year."}},
            {.name = "retired_before_end",
             .situation = {"`status` `dihentikan`, padahal `selesai` {date} belum tiba",
                           "`status` is `dihentikan` although `selesai` {date} is still "
                           "to come"},
             .remedy = {"Tulis `aktif` sampai tanggal itu, atau perbaiki `selesai`.",
                        "Write `aktif` until then, or correct `selesai`."}},
            {.name = "successor_without_end",
             .situation = {"ada `pengganti` tanpa `selesai`: tidak diketahui kapan elemen "
                           "ini digantikan",
                           "there is a `pengganti` without `selesai`: nobody knows when "
                           "it is replaced"},
             .remedy = {"Tambahkan `selesai`, hari pertama tidak dipakai lagi.",
                        "Add `selesai`, the first day it is no longer in use."}},
            {.name = "hole",
             .situation = {"`{successor}` baru mulai {start}, sesudah `selesai` {date}: "
                           "di antaranya tidak ada yang dipakai",
                           "`{successor}` starts {start}, later than `selesai` {date}: in "
                           "between there is neither"},
             .remedy = {"Mundurkan `selesai`, atau majukan `mulai` dari `{successor}`.",
                        "Move `selesai` on, or let `{successor}` start earlier."}},
            {.name = "hole_without_start",
             .situation = {"penggantinya, `{successor}`, belum mempunyai `mulai`, padahal "
                           "`selesai` {date}",
                           "its successor, `{successor}`, has no `mulai`, although `selesai` "
                           "is {date}"},
             .remedy = {"Tambahkan `mulai` pada `{successor}`, selambatnya {date}.",
                        "Add `mulai` to `{successor}`, {date} at the latest."}},
            {.name = "direction_without_end",
             .situation = {"`arah` `{direction}` tanpa `selesai`: tidak diketahui kapan "
                           "aplikasi ini berakhir",
                           "`arah` is `{direction}` without `selesai`: nobody knows when "
                           "it ends"},
             .remedy = {"Tambahkan `selesai` dengan tahun rencananya.",
                        "Add `selesai` with the planned year."}},
        },
    .notes = {{"date", {"tanggalnya", "the date"}},
              {"start", {"masa pakai penggantinya", "the life of the successor"}}},
    .check = check_lifecycles,
    .in_portions = true,
});

}  // namespace noken::rules
