#include <map>

#include "base/unicode.h"
#include "reference/tree.h"
#include "rules/conditions/groups.h"
#include "rules/conditions/name_hashes.h"
#include "rules/conditions/national.h"
#include "rules/conditions/unread.h"
#include "rules/rule.h"

namespace noken::rules {

// Data that were judged, those of one master together, in the order of their ids.
using ByMaster = std::map<std::string_view, std::vector<const Dataset*>>;

static bool names(const model::ReferenceList& list, const Dataset& data) {
  if (conditions::may_hold_more(list)) return true;
  return std::ranges::any_of(list, [&](const auto& item) {
    return item.value.element != nullptr && item.value.element->number == data.number;
  });
}

static bool is_made_from(const Dataset& data, const Dataset& other) {
  return names(data.inputs, other) || names(data.outputs, other);
}

static const Dataset* mastered_elsewhere(const Dataset& data, std::string_view master,
                                         const ByMaster& earlier) {
  for (const auto& [other_master, group] : earlier) {
    if (other_master == master) continue;
    const auto other = std::ranges::find_if(group, [&](const Dataset* candidate) {
      const bool same_id = candidate->handle == data.handle;  // RUJ-003 says so already
      return !same_id && !is_made_from(data, *candidate) && !is_made_from(*candidate, data);
    });
    if (other != group.end()) return *other;
  }
  return nullptr;
}

// The data of one key by id, each against those before it.
static void check_group(const State& state, std::vector<const Dataset*> group,
                        std::map<const Dataset*, const Dataset*>& conflicts) {
  std::ranges::sort(group, {}, [](const Dataset* data) {
    return std::pair{std::string_view(data->handle), data->number};
  });
  ByMaster earlier;
  for (const Dataset* data : group) {
    const std::string_view master = conditions::identity_of(state, *data->master);
    const Dataset* other = mastered_elsewhere(*data, master, earlier);
    if (other != nullptr) conflicts.try_emplace(data, other);
    earlier[master].push_back(data);
  }
}

// Of level 4 or below, where hardly two data have one code.
static bool has_narrow_code(const Dataset& data) {
  return data.rad.is_given() && reference::level_of(data.rad->text) >= 4;
}

// What makes two data the same, the surest first.
static std::vector<std::string> keys_of(const Dataset* judged) {
  const Dataset& data = *judged;
  std::vector<std::string> keys;
  if (data.reference_code.is_given()) keys.push_back("1 " + std::string(*data.reference_code));
  const std::string name = data.name.is_given() ? normalised(*data.name) : std::string();
  if (!name.empty()) keys.push_back("2 " + name);
  if (has_narrow_code(data)) keys.push_back("3 " + data.rad->text);
  return keys;
}

static void check_masters(const State& state, Findings& findings) {
  std::vector<const Dataset*> judged;
  for (const Dataset& data : state.current<Dataset>()) {
    if (data.master.is_given() && state.is_life_known(data)) judged.push_back(&data);
  }
  std::map<const Dataset*, const Dataset*> conflicts;
  const auto& names = state.index<conditions::NameHashes>().by_number;
  const auto hash_keys = [&](const Dataset* data, const auto& add) {
    const std::hash<std::string_view> hash;
    if (data->reference_code.is_given()) add(hash(*data->reference_code));
    if (names[data->number] != 0) add(names[data->number]);
    if (has_narrow_code(*data)) add(hash(data->rad->text));
  };
  for (auto& [key, group] : conditions::groups_of_several(judged, hash_keys, keys_of))
    check_group(state, std::move(group), conflicts);
  for (const Dataset& data : state.current<Dataset>()) {
    const auto conflict = conflicts.find(&data);
    if (conflict == conflicts.end()) continue;
    const Dataset& other = *conflict->second;
    findings.report({.element = &data,
                     .at = data.master.at,
                     .field = "sumber_utama",
                     .value = std::string(data.master->id),
                     .arguments = {{"data", data.handle},
                                   {"master", std::string(data.master->id)},
                                   {"other", other.handle},
                                   {"other_master", std::string(other.master->id)}},
                     .related = {{other.master.at, "other"}}});
  }
}

DEFINE_RULE(data_mastered_twice) = checked({
    .code = "DAT-001",
    .severity = "P/P/E",
    .reads = {"data.sumber_utama", "data.kode_referensi", "data.nama", "data.rad", "data.masukan",
              "data.keluaran", "aplikasi.nasional", "aplikasi.hubungan"},
    .basis = {article("perpres-39-2019", "Pasal 1"), article("perpres-39-2019", "Pasal 3")},
    .title = {"data yang sama dengan dua sumber utama", "same data with two masters"},
    .rationale = {"Satu Data Indonesia menghendaki satu sumber untuk setiap data. Bila "
                  "dua aplikasi sama-sama menjadi sumber utama, angka yang dilaporkan "
                  "bergantung pada siapa yang ditanya.",
                  "Satu Data Indonesia wants one source for each set of data. When two "
                  "applications both are the master, the number that is reported depends "
                  "on who is asked."},
    .messages =
        {
            {.situation = {"`{data}` bersumber utama `{master}`, padahal data yang sama, "
                           "`{other}`, bersumber utama `{other_master}`",
                           "`{data}` has the master `{master}` although the same data, "
                           "`{other}`, has the master `{other_master}`"},
             .label = {"sumber utama kedua", "a second master"},
             .remedy = {"Tetapkan satu sumber utama bersama wali data lalu gabungkan kedua "
                        "catatan; bila yang satu diolah dari yang lain, sebutkan di `masukan` "
                        "atau `keluaran`.",
                        "Settle on one master with the data custodian and join the two "
                        "entries; if one is made from the other, name it in `masukan` or "
                        "`keluaran`."}},
        },
    .notes = {{"other", {"sumber utama data yang sama", "the master of the same data"}}},
    .check = check_masters,
});

}  // namespace noken::rules
