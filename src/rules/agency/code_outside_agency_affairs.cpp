#include <set>
#include <unordered_map>

#include "rules/conditions/public_service.h"
#include "rules/conditions/roles.h"
#include "rules/rule.h"

namespace noken::rules {

namespace {

// The affairs that an agency works under: its own and those of the agencies above it.
struct Mandate {
  std::set<std::string, std::less<>> codes;     // RAB, level 2
  std::set<std::string, std::less<>> possible;  // of affairs without an official code
  const Agency* written_by = nullptr;           // the nearest with `urusan`
  bool is_departmental = false;                 // a `dinas`, a `badan`, or below one
  bool is_known = true;
  bool limits = false;  // whether its agency has no business outside it
};

}  // namespace

static void add_affairs(const State& state, const Agency& agency, Mandate& mandate) {
  for (const auto& item : agency.affairs) {
    for (const std::string& code : item.value.rab)
      mandate.codes.emplace(reference::at_level(code, 2));
    const auto* affair = state.packs().find_affair(item.value.id);
    if (affair == nullptr) continue;
    for (const std::string& code : affair->candidates)
      mandate.possible.emplace(reference::at_level(code, 2));
  }
  if (agency.affairs.is_given() && mandate.written_by == nullptr) mandate.written_by = &agency;
  mandate.is_known &= agency.affairs.presence != model::Presence::refused &&
                      !agency.affairs.has_refused_items &&
                      agency.parent.presence != model::Presence::refused;
}

static Mandate mandate_of(const State& state, const Agency& owner) {
  Mandate mandate;
  const Agency* agency = &owner;
  for (int steps = 0; agency != nullptr && steps < 64; ++steps) {
    mandate.is_departmental |=
        agency->type.is_given() && (*agency->type == "dinas" || *agency->type == "badan");
    add_affairs(state, *agency, mandate);
    agency = state.find<Agency>(agency->parent);
  }
  return mandate;
}

// One-stop licensing serves all affairs.
static bool is_one_stop(const State& state, const Mandate& mandate) {
  return std::ranges::any_of(mandate.codes, [&](const std::string& code) {
    return conditions::has_role(state, "one_stop_affair", code);
  });
}

static bool limits(const State& state, const Agency& owner, const Mandate& mandate) {
  return mandate.is_known && mandate.is_departmental && !mandate.codes.empty() &&
         !is_outside(owner) && !is_one_stop(state, mandate);
}

// The RAB code that the service stands for; empty when its code has no equivalent.
static std::string_view equivalent_of(const State& state, std::string_view ral) {
  const auto& equivalents = state.packs().ral_to_rab;
  for (int level = reference::level_of(ral); level >= 2; --level) {
    const auto found = equivalents.find(reference::at_level(ral, level));
    if (found != equivalents.end()) return found->second;
  }
  return {};
}

static bool serves_all_affairs(const State& state, const Service& service) {
  return conditions::has_role(state, "licence_service", service.ral->text) ||
         service.in_mall.presence == model::Presence::refused ||
         (service.in_mall.is_given() && *service.in_mall) ||
         conditions::holds(service.channels, "mpp");
}

// A process, or a service, with its code and the RAB code that this stands for.
struct Coded {
  const Element* element;
  const model::CodeValue* code;
  std::string_view field;
  std::string_view rab;
};

// An agency has many processes and services, and its mandate is put together once.
using Mandates = std::unordered_map<std::uint32_t, Mandate>;

static const Mandate& mandate_among(Mandates& known, const State& state, const Agency& owner) {
  const auto [place, is_new] = known.try_emplace(owner.number);
  if (is_new) {
    place->second = mandate_of(state, owner);
    place->second.limits = limits(state, owner, place->second);
  }
  return place->second;
}

static void check_code(const State& state, const Coded& coded, Mandates& known,
                       Findings& findings) {
  const Agency* owner = state.find<Agency>(*model::owner_of(*coded.element));
  if (owner == nullptr || reference::level_of(coded.rab) < 2) return;
  const std::string_view affair = reference::at_level(coded.rab, 2);
  const Mandate& mandate = mandate_among(known, state, *owner);
  if (!mandate.limits) return;
  if (mandate.codes.contains(affair) || mandate.possible.contains(affair)) return;
  if (conditions::has_role(state, "support_process", coded.rab)) return;
  std::vector<Argument> arguments = {{"object", coded.element->handle},
                                     {"code", coded.code->value.text},
                                     {"affair", std::string(affair)},
                                     {"agency", owner->handle}};
  for (const std::string& code : mandate.codes) arguments.push_back({"affairs", "`" + code + "`"});
  findings.report({.element = coded.element,
                   .at = coded.code->at,
                   .field = coded.field,
                   .value = coded.code->value.text,
                   .arguments = std::move(arguments),
                   .related = {{mandate.written_by->affairs.key, "affairs"}}});
}

static void check_codes(const State& state, Findings& findings) {
  Mandates known;
  for (const Process& process : state.current<Process>()) {
    const bool is_known = process.agency.is_given() && state.is_life_known(process);
    if (is_known && process.rab.is_given())
      check_code(state, {&process, &process.rab, "rab", process.rab->text}, known, findings);
  }
  for (const Service& service : state.current<Service>()) {
    if (!service.agency.is_given() || !service.ral.is_given() || !state.is_life_known(service))
      continue;
    if (serves_all_affairs(state, service)) continue;
    const std::string_view rab = equivalent_of(state, service.ral->text);
    check_code(state, {&service, &service.ral, "ral", rab}, known, findings);
  }
}

DEFINE_RULE(code_outside_agency_affairs) = checked({
    .code = "OPD-004",
    .severity = "I/P/P",
    .reads = {"proses_bisnis.rab", "proses_bisnis.opd", "layanan.ral", "layanan.opd", "layanan.mpp",
              "layanan.kanal", "opd.urusan", "opd.jenis", "opd.induk"},
    .basis = {article("perpres-132-2022", "Lampiran")},
    .title = {"kode di luar urusan perangkat daerah", "code outside the affairs of the agency"},
    .rationale = {"Kode urusan menentukan dengan siapa pekerjaan ini dibandingkan, digabung, dan "
                  "dianggarkan. Kode di luar urusan pemiliknya berarti kodenya keliru, urusannya "
                  "belum dicatat, atau pekerjaan itu milik perangkat daerah lain.",
                  "The code of an affair decides with what this work is compared, joined and "
                  "budgeted. A code outside the affairs of its owner means that the code is wrong, "
                  "that an affair was not recorded, or that the work is that of another agency."},
    .messages =
        {
            {.situation = {"`{object}` berkode `{code}` (urusan `{affair}`), di luar urusan "
                           "`{agency}`: {affairs}",
                           "`{object}` has code `{code}` (affair `{affair}`), outside the affairs "
                           "of `{agency}`: {affairs}"},
             .label = {"di luar urusan pemiliknya", "outside the affairs of its owner"},
             .remedy = {"Perbaiki kodenya; bila `{agency}` memang memegang urusan ini, tambahkan "
                        "`{affair}` pada `urusan`; bila tidak, pindahkan ke perangkat daerah yang "
                        "memegangnya.",
                        "Correct the code; if `{agency}` does hold this affair, add `{affair}` to "
                        "`urusan`; if not, move it to the agency that does."}},
        },
    .notes = {{"affairs", {"urusan yang dipegang", "the affairs it holds"}}},
    .check = check_codes,
    .in_portions = true,
});

}  // namespace noken::rules
