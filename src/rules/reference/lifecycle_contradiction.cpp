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

static void check_successor(const State& state, const Element& element, Findings& findings) {
  if (!element.successor.is_given()) return;
  rules::Observation observation{
      .element = &element, .at = element.successor.at, .field = "pengganti"};
  if (element.end.is_missing()) {
    observation.message = "successor_without_end";
    findings.report(std::move(observation));
    return;
  }
  const Element* target = element.successor->element;
  if (target == nullptr || !element.end.is_given()) return;
  const Element& successor = state.at(*target);
  const bool later =
      successor.start.is_given() && first_day(*successor.start) > first_day(*element.end);
  if (!later) return;
  observation.message = "hole";
  observation.arguments = {{"start", to_string(*successor.start)},
                           {"date", to_string(*element.end)}};
  observation.related = {{element.end.at, "date"}, {successor.start.at, "date"}};
  findings.report(std::move(observation));
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

// The life of an element is read as it is written: a planned change cannot alter it.
static void check_lifecycles(const State& state, Findings& findings) {
  for (const Element* element : state.written().elements) {
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
             .remedy = {"Tulis `aktif` bila sudah dipakai, atau undurkan `mulai`.",
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
             .situation = {"ada `pengganti` tanpa `selesai`: tidak diketahui kapan "
                           "digantikan",
                           "there is a `pengganti` without `selesai`: nobody knows when "
                           "it is replaced"},
             .remedy = {"Tambahkan `selesai`, hari pertama tidak dipakai lagi.",
                        "Add `selesai`, the first day it is no longer in use."}},
            {.name = "hole",
             .situation = {"`pengganti` baru mulai {start}, setelah `selesai` {date}: "
                           "layanan terputus",
                           "`pengganti` starts on {start} only, after `selesai` {date}: "
                           "the service is interrupted"},
             .remedy = {"Undurkan `selesai`, atau majukan `mulai` penggantinya.",
                        "Move `selesai` on, or let the successor start earlier."}},
            {.name = "direction_without_end",
             .situation = {"`arah` `{direction}` tanpa `selesai`: tidak diketahui kapan "
                           "berakhir",
                           "`arah` is `{direction}` without `selesai`: nobody knows when "
                           "it ends"},
             .remedy = {"Tambahkan `selesai` dengan tahun rencananya.",
                        "Add `selesai` with the planned year."}},
        },
    .notes = {{"date", {"tanggalnya di sini", "the date is here"}}},
    .check = check_lifecycles,
});

}  // namespace noken::rules
