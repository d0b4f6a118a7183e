#include <unordered_map>
#include <unordered_set>

#include "rules/conditions/parties.h"
#include "rules/rule.h"

namespace noken::rules {

using conditions::parties_of;
using conditions::Party;
using model::Presence;

static bool holds(const model::ReferenceList& list, const Dataset& data) {
  if (list.has_refused_items || list.presence == Presence::refused) return true;
  return std::ranges::any_of(list, [&](const auto& item) {
    return item.value.element != nullptr && item.value.element->number == data.number;
  });
}

// What current flows bring to each party. What was refused may be anything, or go anywhere.
class Deliveries {
 public:
  explicit Deliveries(const State& state) {
    for (const Flow& flow : state.current<Flow>()) {
      const bool is_unreadable =
          flow.data.has_refused_items || flow.data.presence == Presence::refused;
      auto to = parties_of(state, flow.to);
      if (to.empty()) to.push_back(nullptr);
      for (const Party party : to) {
        if (is_unreadable) brought_[party].insert(nullptr);
        for (const auto& item : flow.data) {
          if (const Dataset* data = state.find<Dataset>(item.value)) brought_[party].insert(data);
        }
      }
    }
  }

  bool may_bring(Party party, const Dataset& data) const {
    const auto found = brought_.find(party);
    return found != brought_.end() &&
           (found->second.contains(&data) || found->second.contains(nullptr));
  }

 private:
  std::unordered_map<Party, std::unordered_set<const Dataset*>> brought_;
};

static bool may_have(const State& state, const Application& sender, const Dataset& data) {
  if (holds(sender.data, data) || holds(sender.written_data, data)) return true;
  if (data.master.presence == Presence::refused) return true;
  const Application* master = state.find<Application>(data.master);
  if (master != nullptr && master->number == sender.number) return true;
  const auto& deliveries = state.index<Deliveries>();
  if (deliveries.may_bring(&sender, data) || deliveries.may_bring(nullptr, data)) return true;
  const auto& left_out = state.written().left_out;
  return left_out.may_name(sender.handle) && left_out.may_name(data.handle);
}

static void check_flow(const State& state, const Flow& flow, Findings& findings) {
  const Application* sender = state.find<Application>(flow.from);
  if (sender == nullptr || !state.is_current(*sender) || conditions::is_national_here(*sender))
    return;
  for (const auto& item : flow.data) {
    const Dataset* data = state.find<Dataset>(item.value);
    if (data == nullptr || may_have(state, *sender, *data)) continue;
    findings.report(
        {.element = &flow,
         .at = item.at,
         .field = "data",
         .value = data->handle,
         .arguments = {{"flow", flow.handle}, {"sender", sender->handle}, {"data", data->handle}},
         .related = {{sender->place(), "sender"}}});
  }
}

static void check_flows(const State& state, Findings& findings) {
  for (const Flow& flow : state.current<Flow>()) check_flow(state, flow, findings);
}

DEFINE_RULE(flow_of_data_sender_lacks) = checked({
    .code = "ALR-003",
    .severity = "P/P/E",
    .reads = {"alur_data.dari", "alur_data.ke", "alur_data.data", "aplikasi.data",
              "data.sumber_utama"},
    .basis = {practice(), need("S002")},
    .title = {"alur data yang tidak dimiliki pengirimnya", "flow of data that its sender lacks"},
    .rationale = {"Aplikasi hanya dapat mengirim data yang disimpan atau diterimanya. Bila "
                  "catatan tidak menunjukkan asalnya, salah satu dari keduanya keliru: alurnya, "
                  "atau daftar data aplikasinya.",
                  "An application can only send data that it holds or receives. Where nothing "
                  "shows their origin, one of the two is wrong: the flow, or the list of data "
                  "of the application."},
    .messages =
        {
            {.situation = {"`{flow}` membawa `{data}`, padahal `{sender}` tidak menyimpan maupun "
                           "menerimanya",
                           "`{flow}` carries `{data}`, which `{sender}` neither holds nor "
                           "receives"},
             .label = {"tidak dimiliki pengirim", "not with the sender"},
             .remedy =
                 {"Tambahkan `{data}` pada `data` dari `{sender}`, catat alur yang membawanya "
                  "ke `{sender}`, atau hapus `{data}` dari alur ini.",
                  "Add `{data}` to the `data` of `{sender}`, record the flow that brings it "
                  "to `{sender}`, or remove `{data}` from this flow."}},
        },
    .notes = {{"sender", {"pengirimnya", "the sender"}}},
    .check = check_flows,
    .in_portions = true,
});

}  // namespace noken::rules
