#include <map>
#include <set>
#include <vector>

#include "rules/conditions/owner.h"
#include "rules/conditions/realising.h"
#include "rules/rule.h"

namespace noken::rules {

namespace {

// An item of a programme that another programme may share.
struct Share {
  const Programme* programme = nullptr;
  std::string_view field;
  Location at;
};

using Shares = std::map<std::string_view, std::vector<Share>>;

// The programmes that were looked at, by what they bring about and by the problems they answer, and
// the pairs that were reported.
struct Looking {
  const State& state;
  Findings& findings;
  Shares realised{};
  Shares answered{};
  std::set<const Programme*> reported{};  // with the programme at hand
};

}  // namespace

static bool needs(const Programme& programme, const Programme& other) {
  if (!conditions::is_whole(programme.needs)) return true;
  return std::ranges::any_of(programme.needs, [&](const auto& item) {
    return item.value.element != nullptr && item.value.element->number == other.number;
  });
}

// Whether one names, or may name, the other in `butuh` or its house in `pendukung`.
static bool may_know(const State& state, const Programme& programme, const Programme& other) {
  return needs(programme, other) ||
         conditions::may_be_supported_by(state, programme, *house_of(state, other));
}

static bool are_unsynchronised(const State& state, const Programme& a, const Programme& b) {
  return conditions::meet(*a.years, *b.years) && house_of(state, a) != house_of(state, b) &&
         !may_know(state, a, b) && !may_know(state, b, a);
}

static bool share_sub_dimension(const Programme& a, const Programme& b) {
  return std::ranges::any_of(a.sub_dimensions, [&](const auto& mine) {
    return std::ranges::any_of(b.sub_dimensions,
                               [&](const auto& other) { return other.value == mine.value; });
  });
}

static bool is_other(const Looking& looking, const Programme& programme, const Programme& other) {
  return !looking.reported.contains(&other) && are_unsynchronised(looking.state, programme, other);
}

static void report_pair(Looking& looking, const Programme& programme,
                        const model::Located<Reference>& item, const Share& other) {
  looking.reported.insert(other.programme);
  looking.findings.report({.element = &programme,
                           .at = item.at,
                           .message = other.field == "masalah" ? "problem" : "",
                           .field = other.field,
                           .value = std::string(item.value.id),
                           .arguments = {{"programme", programme.handle},
                                         {"other", other.programme->handle},
                                         {"item", std::string(item.value.id)}},
                           .related = {{other.at, "other"}}});
}

static bool is_regulation(const Reference& reference) {
  return reference.element != nullptr && reference.element->kind == model::KindId::regulation;
}

static void check_results(Looking& looking, const Programme& programme) {
  for (const auto& item : programme.realises) {
    if (is_regulation(item.value)) continue;
    auto& shares = looking.realised[conditions::realised_id(looking.state, item.value)];
    const auto other = std::ranges::find_if(
        shares, [&](const Share& share) { return is_other(looking, programme, *share.programme); });
    if (other != shares.end()) report_pair(looking, programme, item, *other);
    shares.push_back({&programme, "mewujudkan", item.at});
  }
}

static void check_problems(Looking& looking, const Programme& programme) {
  for (const auto& item : programme.problems) {
    auto& shares = looking.answered[item.value.id];
    const auto other = std::ranges::find_if(shares, [&](const Share& share) {
      return share_sub_dimension(programme, *share.programme) &&
             is_other(looking, programme, *share.programme);
    });
    if (other != shares.end()) report_pair(looking, programme, item, *other);
    shares.push_back({&programme, "masalah", item.at});
  }
}

// In the order of their ids: a pair is reported on the programme whose id sorts last.
static std::vector<const Programme*> programmes_by_id(const State& state) {
  std::vector<const Programme*> programmes;
  for (const Programme& programme : state.all<Programme>()) {
    const bool is_asked = conditions::is_adopted(programme) && programme.years.is_given() &&
                          conditions::is_of_the_region(state, programme);
    if (is_asked) programmes.push_back(&programme);
  }
  std::ranges::stable_sort(programmes, {}, [](const Programme* programme) {
    return std::string_view(programme->handle);
  });
  return programmes;
}

static void check_synchrony(const State& state, Findings& findings) {
  Looking looking{.state = state, .findings = findings};
  for (const Programme* programme : programmes_by_id(state)) {
    looking.reported.clear();
    check_results(looking, *programme);
    check_problems(looking, *programme);
  }
}

DEFINE_RULE(programmes_unsynchronised) = checked({
    .code = "PRG-015",
    .severity = "I/P/E",
    .reads = {"program.mewujudkan", "program.masalah", "program.sub_dimensi", "program.tahun",
              "program.butuh", "program.pendukung", "program.opd", "program.tahap", "opd.induk",
              "opd.jenis"},
    .basis = {need("S001")},
    .title = {"program antarperangkat daerah yang tidak selaras",
              "programmes of different agencies out of step"},
    .rationale = {"Dua perangkat daerah yang mengerjakan hal yang sama pada tahun yang sama tanpa "
                  "saling menyebut akan membelanjakan anggaran dua kali atau saling menunggu.",
                  "Two agencies that work on the same thing in the same years without naming each "
                  "other spend the money twice or wait for one another."},
    .messages =
        {
            {.situation = {"`{programme}` dan `{other}` dari perangkat daerah lain mewujudkan "
                           "`{item}` pada tahun yang sama tanpa saling menyebut",
                           "`{programme}` and `{other}` of another agency bring about `{item}` in "
                           "the same years without naming each other"},
             .label = {"diwujudkan juga oleh program lain", "in another programme too"},
             .remedy = {"Tulis perangkat daerah yang satu pada `pendukung` program yang lain; bila "
                        "yang satu menunggu yang lain, tulis program yang ditunggu pada `butuh`. "
                        "Bila pekerjaannya sama, gabungkan.",
                        "Write one agency into `pendukung` of the other's programme; if one waits "
                        "for the other, write the programme waited for into `butuh`. If the work "
                        "is the same, join them."}},
            {.name = "problem",
             .situation = {"`{programme}` dan `{other}` dari perangkat daerah lain menjawab "
                           "`{item}` pada tahun dan sub-dimensi yang sama tanpa saling menyebut",
                           "`{programme}` and `{other}` of another agency answer `{item}` in the "
                           "same years and sub-dimension without naming each other"},
             .label = {"dijawab juga oleh program lain", "answered by another programme too"},
             .remedy = {"Tulis perangkat daerah yang satu pada `pendukung` program yang lain; bila "
                        "yang satu menunggu yang lain, tulis program yang ditunggu pada `butuh`. "
                        "Bila pekerjaannya sama, gabungkan.",
                        "Write one agency into `pendukung` of the other's programme; if one waits "
                        "for the other, write the programme waited for into `butuh`. If the work "
                        "is the same, join them."}},
        },
    .notes = {{"other", {"pada program lain", "in the other programme"}}},
    .check = check_synchrony,
});

}  // namespace noken::rules
