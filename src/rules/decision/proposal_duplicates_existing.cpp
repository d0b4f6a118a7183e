#include <map>
#include <unordered_set>

#include "rules/conditions/fields.h"
#include "rules/conditions/given.h"
#include "rules/conditions/national_duplicates.h"
#include "rules/rule.h"

namespace noken::rules {

using conditions::NationalApplications;
using model::KindId;

namespace {

// One field of a proposal that something serves already.
struct Duplicate {
  const Proposal& proposal;
  const model::Located<std::string_view>& field;
};

}  // namespace

// A proposal that was turned down, or turned into sharing or copying, builds nothing.
static bool may_be_built(const Proposal& proposal) {
  return proposal.verdict.is_missing() ||
         (proposal.verdict.is_given() && *proposal.verdict == "bangun_baru");
}

// How often each current application names one of the elements in its field `key`.
static std::map<std::uint32_t, int> users_of(const State& state, const model::ReferenceList& list,
                                             std::string_view key) {
  std::map<std::uint32_t, int> users;
  for (const auto& item : list) {
    if (item.value.element == nullptr) continue;
    for (const model::Incoming& incoming : state.incoming(*item.value.element)) {
      const Element& holder = *incoming.holder;
      if (holder.kind == KindId::application && key == incoming.field->key &&
          state.is_current(holder) && state.is_life_known(holder))
        ++users[holder.number];
    }
  }
  return users;
}

// The current applications that serve one of its services or hold two of its data, as they are
// written in the files.
static std::vector<const Application*> alike(const State& state, const Proposal& proposal) {
  std::vector<const Application*> found;
  auto users = users_of(state, proposal.services, "layanan");
  for (const auto& [number, count] : users_of(state, proposal.data, "data")) {
    if (count >= 2) users.try_emplace(number, count);
  }
  for (const auto& [number, count] : users) {
    const Element& element = state.at(*state.written().elements[number]);
    found.push_back(static_cast<const Application*>(&element));
  }
  return found;
}

static const Application* serving(const std::vector<const Application*>& applications,
                                  std::string_view field) {
  const auto found = std::ranges::find_if(applications, [&](const Application* application) {
    return conditions::can_match(field) &&
           std::ranges::any_of(application->fields,
                               [&](const auto& item) { return item.value == field; });
  });
  return found == applications.end() ? nullptr : *found;
}

static std::string names_of(const NationalApplications& applications) {
  std::string names;
  for (const reference::NationalApplication* national : applications) {
    names.append(names.empty() ? "" : ", ").append(national->name);
    names.append(" (`").append(national->id).append("`)");
  }
  return names;
}

static Observation observation_of(const Duplicate& duplicate) {
  const std::string field(duplicate.field.value);
  return {.element = &duplicate.proposal,
          .at = duplicate.field.at,
          .field = "bidang",
          .value = field,
          .arguments = {{"proposal", duplicate.proposal.handle}, {"field", field}}};
}

static void report_national(const Duplicate& duplicate, const NationalApplications& nationals,
                            Findings& findings) {
  Observation observation = observation_of(duplicate);
  observation.message = "national";
  observation.arguments.push_back({"nationals", names_of(nationals)});
  findings.report(std::move(observation));
}

static void report_existing(const Duplicate& duplicate, const Application& application,
                            Findings& findings) {
  Observation observation = observation_of(duplicate);
  observation.message = "existing";
  observation.arguments.push_back({"application", application.handle});
  observation.related = {{application.place(), "existing"}};
  findings.report(std::move(observation));
}

static void check_proposal(const State& state, const Proposal& proposal, Findings& findings) {
  const auto applications = alike(state, proposal);
  for (const auto& field : proposal.fields) {
    const auto nationals =
        conditions::national_applications(state, field.value, conditions::Force::general);
    const Application* application = serving(applications, field.value);
    if (!nationals.empty()) {
      report_national({proposal, field}, nationals, findings);
    } else if (application != nullptr) {
      report_existing({proposal, field}, *application, findings);
    }
  }
}

static void check_proposals(const State& state, Findings& findings) {
  for (const Proposal& proposal : state.all<Proposal>()) {
    if (may_be_built(proposal)) check_proposal(state, proposal, findings);
  }
}

DEFINE_RULE(proposal_duplicates_existing) = checked({
    .code = "KPT-006",
    .severity = "P/E/E",
    .reads = {"usulan.hasil_telaah", "usulan.bidang", "usulan.layanan", "usulan.data",
              "aplikasi.bidang", "aplikasi.layanan", "aplikasi.data"},
    .basis = {need("S000"), article("permen-pupr-27-2020", "Pasal 13")},
    .title = {"usulan yang menduplikasi aplikasi yang ada", "proposal that duplicates what exists"},
    .rationale = {"Membangun lagi yang sudah ada menghabiskan anggaran dua kali dan memecah "
                  "datanya. Usulan ditelaah lebih dulu: yang ada dipakai bersama, direplikasi, "
                  "atau ditingkatkan.",
                  "Building again what exists spends the money twice and splits the data. A "
                  "proposal is judged first: what exists is shared, copied or improved."},
    .messages =
        {
            {.name = "national",
             .situation = {"`{proposal}` mengusulkan bidang `{field}`, yang sudah dilayani "
                           "aplikasi umum {nationals}",
                           "`{proposal}` asks for the field `{field}`, which is served by the "
                           "Aplikasi Umum {nationals}"},
             .label = {"sudah ada aplikasi nasionalnya", "a national application serves this"},
             .remedy = {"Pakai aplikasi nasionalnya dan tulis `hasil_telaah: berbagi_pakai`, atau "
                        "batasi usulan pada yang tidak dilayaninya lalu hapus `{field}` dari "
                        "`bidang`.",
                        "Use the national application and write `hasil_telaah: berbagi_pakai`, "
                        "or limit the proposal to what it does not serve and remove `{field}` "
                        "from `bidang`."}},
            {.name = "existing",
             .situation = {"`{proposal}` mengusulkan bidang `{field}` untuk layanan atau data "
                           "yang sudah ditangani `{application}`",
                           "`{proposal}` asks for the field `{field}` for services or data that "
                           "`{application}` handles already"},
             .label = {"sudah ada aplikasinya", "an application serves this"},
             .remedy = {"Pakai bersama atau tingkatkan `{application}`, lalu tulis "
                        "`hasil_telaah: berbagi_pakai` atau `hasil_telaah: replikasi`.",
                        "Share or improve `{application}`, then write `hasil_telaah: "
                        "berbagi_pakai` or `hasil_telaah: replikasi`."}},
        },
    .notes = {{"existing", {"aplikasi yang sudah ada", "the application that exists"}}},
    .check = check_proposals,
});

}  // namespace noken::rules
