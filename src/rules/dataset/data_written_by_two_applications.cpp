#include <map>
#include <tuple>
#include <vector>

#include "rules/conditions/national.h"
#include "rules/conditions/unread.h"
#include "rules/rule.h"

namespace noken::rules {

namespace {

struct Writer {
  const Application* application;
  Location at;
};

constexpr std::string_view kAny = "*";  // an end or a data set that could not be read

}  // namespace

static std::string_view end_of(const State& state, const model::ReferenceValue& end) {
  return end.is_given() ? conditions::identity_of(state, *end) : kAny;
}

namespace {

// The current flows, by what their ends count as, sorted.
using FlowOfData = std::tuple<std::string_view, std::string_view, std::string_view>;
struct FlowsOfData {
  std::vector<FlowOfData> flows;

  explicit FlowsOfData(const State& state) {
    for (const Flow& flow : state.current<Flow>()) {
      const std::string_view from = end_of(state, flow.from);
      const std::string_view to = end_of(state, flow.to);
      if (conditions::may_hold_more(flow.data)) flows.emplace_back(from, to, kAny);
      for (const auto& data : flow.data) flows.emplace_back(from, to, data.value.id);
    }
    std::ranges::sort(flows);
  }
};

}  // namespace

static bool may_send(const State& state, std::string_view from, std::string_view to,
                     std::string_view data) {
  const auto& flows = state.index<FlowsOfData>().flows;
  const FlowOfData ways[] = {{from, to, data}, {from, to, kAny},   {from, kAny, data},
                             {kAny, to, data}, {from, kAny, kAny}, {kAny, to, kAny}};
  return std::ranges::any_of(
      ways, [&](const FlowOfData& way) { return std::ranges::binary_search(flows, way); });
}

static bool are_apart(const State& state, const Dataset& data, const Application& a,
                      const Application& b) {
  const std::string_view one = conditions::identity_of(a);
  const std::string_view other = conditions::identity_of(b);
  if (one == other || a.handle == b.handle) return false;
  const bool may_be_unread =
      conditions::may_be_named_unread(state, a) && conditions::may_be_named_unread(state, b);
  return !may_be_unread && !may_send(state, one, other, data.handle) &&
         !may_send(state, other, one, data.handle);
}

static void report_second(const Dataset& data, const Writer& second, const Writer& first,
                          Findings& findings) {
  findings.report({.element = second.application,
                   .at = second.at,
                   .field = "data_ditulis",
                   .value = data.handle,
                   .arguments = {{"data", data.handle},
                                 {"application", second.application->handle},
                                 {"other", first.application->handle}},
                   .related = {{first.at, "other"}}});
}

static void check_writers(const State& state, const Dataset& data, std::vector<Writer>& writers,
                          Findings& findings) {
  std::ranges::sort(writers, {}, [](const Writer& writer) {
    return std::pair{std::string_view(writer.application->handle), writer.application->number};
  });
  for (std::size_t i = 1; i < writers.size(); ++i) {
    const Writer& second = writers[i];
    const auto end = writers.begin() + static_cast<std::ptrdiff_t>(i);
    const auto first = std::find_if(writers.begin(), end, [&](const Writer& writer) {
      return are_apart(state, data, *writer.application, *second.application);
    });
    if (first != end) report_second(data, second, *first, findings);
  }
}

static void check_written_data(const State& state, Findings& findings) {
  std::map<std::uint32_t, std::vector<Writer>> by_data;
  for (const Application& application : state.current<Application>()) {
    if (!state.is_life_known(application)) continue;
    for (const auto& item : application.written_data) {
      const Dataset* data = state.find<Dataset>(item.value);
      if (data != nullptr && state.is_current(*data))
        by_data[data->number].push_back({&application, item.at});
    }
  }
  for (auto& [number, writers] : by_data) {
    const auto& data = static_cast<const Dataset&>(state.at(*state.written().elements[number]));
    check_writers(state, data, writers, findings);
  }
}

DEFINE_RULE(data_written_by_two_applications) = checked({
    .code = "DAT-008",
    .severity = "I/P/E",
    .reads = {"aplikasi.data_ditulis", "alur_data.dari", "alur_data.ke", "alur_data.data",
              "aplikasi.nasional", "aplikasi.hubungan"},
    .basis = {need("S000"), article("perpres-39-2019", "Pasal 1"),
              article("perpres-39-2019", "Pasal 3")},
    .title = {"data yang ditulis dua aplikasi", "data written by two applications"},
    .rationale = {"Bila dua aplikasi mencatat data yang sama tanpa saling mengirim, petugas "
                  "mengisi dua kali dan isinya lambat laun berbeda. Tidak ada yang tahu "
                  "catatan mana yang benar.",
                  "When two applications record the same data and do not send them to each "
                  "other, staff enter them twice and the contents drift apart. Nobody knows "
                  "which record is right."},
    .messages =
        {
            {.situation = {"`{data}` ditulis oleh `{application}` dan `{other}`, tanpa alur "
                           "data yang mengirimnya dari yang satu ke yang lain",
                           "`{data}` is written by `{application}` and `{other}`, and no flow "
                           "sends it from one to the other"},
             .label = {"penulis kedua", "the second writer"},
             .remedy = {"Tetapkan satu aplikasi yang menulis `{data}` dan hapus dari "
                        "`data_ditulis` yang lain, atau catat `alur_data` di antara keduanya.",
                        "Let one application write `{data}` and remove it from `data_ditulis` "
                        "of the other, or record the `alur_data` between the two."}},
        },
    .notes = {{"other", {"penulis pertama", "the first writer"}}},
    .check = check_written_data,
});

}  // namespace noken::rules
