#include "model/kind.h"
#include "rules/conditions/groups.h"
#include "rules/conditions/name_hashes.h"
#include "rules/rule.h"

namespace noken::rules {

using model::KindId;

static bool overlap(const model::YearsValue& a, const model::YearsValue& b) {
  return a.is_given() && b.is_given() && a->first <= b->last && b->first <= a->last;
}

// What was refused in `nasional` may be what the two share.
static bool share_national(const Application& a, const Application& b) {
  if (a.national.has_refused_items && b.national.has_refused_items) return true;
  return std::ranges::any_of(a.national, [&](const auto& mine) {
    return std::ranges::any_of(b.national,
                               [&](const auto& other) { return other.value == mine.value; });
  });
}

static bool replaces(const Element& a, const Element& b) {
  return a.successor.is_given() && a.successor->element != nullptr &&
         a.successor->element->number == b.number;
}

namespace {

// Of a group of one name, with the house that is compared.
struct Named {
  const Element* element;
  const Agency* house;
};

}  // namespace

static bool are_the_same(const Named& one, const Named& other) {
  const Element& a = *one.element;
  const Element& b = *other.element;
  const bool is_application = a.kind == KindId::application;
  if (!is_application && (one.house == nullptr || one.house != other.house)) return false;
  const bool same_id = a.handle == b.handle;  // RUJ-003 says so already
  if (same_id || replaces(a, b) || replaces(b, a)) return false;
  if (is_application) {
    return !share_national(static_cast<const Application&>(a), static_cast<const Application&>(b));
  }
  return a.kind != KindId::programme ||
         overlap(static_cast<const Programme&>(a).years, static_cast<const Programme&>(b).years);
}

static std::vector<Named> in_order(const State& state, const std::vector<const Element*>& group) {
  std::vector<Named> named;
  for (const Element* element : group)
    named.push_back({.element = element, .house = house_of(state, *element)});
  std::ranges::sort(named, {}, [](const Named& one) {
    return std::pair{std::string_view(one.element->handle), one.element->number};
  });
  return named;
}

static void check_group(const State& state, const std::vector<const Element*>& group,
                        Findings& findings) {
  const std::vector<Named> named = in_order(state, group);
  for (std::size_t i = 1; i < named.size(); ++i) {
    const auto end = named.begin() + static_cast<std::ptrdiff_t>(i);
    const auto other = std::find_if(named.begin(), end,
                                    [&](const Named& one) { return are_the_same(one, named[i]); });
    if (other == end) continue;
    const Element& element = *named[i].element;
    findings.report({.element = &element,
                     .at = element.name.at,
                     .field = "nama",
                     .value = normalised(*element.name),
                     .arguments = {{"object", element.handle}, {"other", other->element->handle}},
                     .related = {{other->element->name.at, "other"}}});
  }
}

static std::vector<const Element*> current_elements(const State& state, KindId kind) {
  std::vector<const Element*> current;
  for (const Element* written : state.written().of(kind)) {
    if (state.is_current(*written)) current.push_back(&state.at(*written));
  }
  return current;
}

static std::vector<std::string> keys_of(const Element* element) {
  return {normalised(*element->name)};
}

static void check_names(const State& state, Findings& findings) {
  const auto& hashes = state.index<conditions::NameHashes>().by_number;
  const auto hash_keys = [&](const Element* element, const auto& add) {
    if (hashes[element->number] != 0) add(hashes[element->number]);
  };
  for (const KindId kind : conditions::kNamedKinds) {
    for (const auto& [name, group] :
         conditions::groups_of_several(current_elements(state, kind), hash_keys, keys_of))
      check_group(state, group, findings);
  }
}

DEFINE_RULE(duplicate_name) = checked({
    .code = "RUJ-009",
    .severity = "I/P/P",
    .reads = {"aplikasi.nama", "layanan.nama", "data.nama", "program.nama", "indikator.nama",
              "program.tahun", "aplikasi.nasional"},
    .basis = {practice()},
    .title = {"nama yang sama untuk dua elemen", "same name for two elements"},
    .rationale = {"Dua elemen bernama sama dalam satu perangkat daerah biasanya satu hal "
                  "yang tercatat dua kali, dan terhitung dua kali. Aplikasi dibandingkan "
                  "antarperangkat daerah.",
                  "Two elements of one agency with the same name are usually one thing "
                  "recorded, and counted, twice. Applications are compared over all "
                  "agencies."},
    .messages =
        {
            {.situation = {"`{object}` bernama sama dengan `{other}`",
                           "`{object}` has the same name as `{other}`"},
             .label = {"nama ini sudah dipakai", "this name is in use"},
             .remedy = {"Gabungkan bila keduanya sama, atau bedakan namanya.",
                        "Join them if they are the same, or tell their names apart."}},
        },
    .notes = {{"other", {"elemen lain dengan nama ini", "the other element of this name"}}},
    .check = check_names,
});

}  // namespace noken::rules
