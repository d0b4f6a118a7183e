#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

#include "analysis/gap_type.h"
#include "analysis/rule_gaps.h"
#include "rules/conditions/audits.h"
#include "rules/conditions/hosting_chain.h"
#include "rules/conditions/insecure_flow.h"

namespace noken::analysis {

using model::Application;
using model::Element;
using model::Flow;
using model::Infrastructure;
using model::KindId;
using model::SecurityMeasure;
using model::State;

namespace {

// What each rule asks for.
struct Demand {
  const char* rule;
  Text expected;
};

}  // namespace

static constexpr Demand kDemands[] = {
    {"ALR-002", {"otomatis dan terenkripsi", "automatic and encrypted"}},
    {"ALR-005", {"dengan `perjanjian`", "with a `perjanjian`"}},
    {"ALR-007", {"data tertutup tetap di pemerintah", "closed data stay in government"}},
    {"DAT-005",
     {"data pribadi spesifik disimpan di Indonesia", "specific personal data kept in Indonesia"}},
    {"INF-002", {"ditempatkan di Indonesia", "hosted in Indonesia"}},
    {"APL-012", {"ada rencana keberlangsungan", "a continuity plan"}},
    {"KEA-001", {"diaudit dalam 24 bulan terakhir", "audited within the last 24 months"}},
    {"KEA-003", {"ada pengamanan yang melindunginya", "a measure that protects it"}}};

static void add(Words& words, std::string_view indonesian, std::string_view english) {
  words.indonesian += fmt::format("{}{}", words.indonesian.empty() ? "" : "; ", indonesian);
  words.english += fmt::format("{}{}", words.english.empty() ? "" : "; ", english);
}

// Where the data go, by what means, and under what agreement.
static Words flow_words(const State& state, const Flow& flow) {
  const std::string from = flow.from.is_given() ? std::string(flow.from->id) : "–";
  const std::string to = flow.to.is_given() ? std::string(flow.to->id) : "–";
  const std::string means = flow.mechanism.is_given() ? std::string(*flow.mechanism) : "–";
  const auto* data = rules::conditions::personal_data_of(state, flow);
  const bool is_encrypted = flow.encrypted.is_given() && *flow.encrypted;
  const bool has_agreement = flow.agreement.is_given();
  Words words = {fmt::format("dari `{}` ke `{}` lewat `{}`", from, to, means),
                 fmt::format("from `{}` to `{}` by `{}`", from, to, means)};
  if (data != nullptr) {
    add(words, fmt::format("data pribadi {} `{}`", *data->personal, data->handle),
        fmt::format("personal data ({}) `{}`", *data->personal, data->handle));
  }
  add(words, is_encrypted ? "terenkripsi" : "tanpa enkripsi",
      is_encrypted ? "encrypted" : "not encrypted");
  if (!has_agreement) add(words, "tanpa perjanjian", "no agreement");
  return words;
}

static int months_between(Day from, Day to) {
  int months = 0;
  while (add_months(from, months + 1) <= to) ++months;
  return months;
}

static void add_audit(const State& state, const Element& element, Words& words) {
  const auto& audits = state.index<rules::conditions::Audits>();
  const auto found = audits.by_element.find(element.number);
  const SecurityMeasure* latest = found == audits.by_element.end() ? nullptr : found->second.latest;
  if (latest == nullptr) return add(words, "belum pernah diaudit", "never audited");
  const int age = months_between(first_day(*latest->date), state.day());
  add(words, fmt::format("audit terakhir {} bulan lalu", age),
      fmt::format("last audit {} months ago", age));
}

// Where its data are kept: abroad with the country, else what it runs on.
static void add_storage(const State& state, const Element& element, Words& words) {
  if (element.kind != KindId::application) return;
  const auto& application = static_cast<const Application&>(element);
  std::string hosts;
  for (const Infrastructure* item : rules::conditions::hosting_chain(state, application)) {
    if (!rules::conditions::is_abroad(state, *item)) continue;
    hosts += fmt::format("{}`{}` ({})", hosts.empty() ? "" : ", ", item->handle, *item->country);
  }
  if (hosts.empty()) {
    for (const auto& item : application.infrastructure)
      hosts += fmt::format("{}`{}`", hosts.empty() ? "" : ", ", item.value.id);
  }
  if (hosts.empty())
    return add(words, "tempat simpan belum dicatat", "where it runs is not recorded");
  add(words, "disimpan di " + hosts, "kept at " + hosts);
}

// What the findings are about, by handle.
using Objects = std::unordered_map<std::string, const Element*>;

static Objects objects_of(const State& state) {
  Objects objects;
  for (const Flow& flow : state.all<Flow>()) objects.emplace(flow.handle, &flow);
  for (const Application& each : state.all<Application>()) objects.emplace(each.handle, &each);
  for (const Infrastructure& each : state.all<Infrastructure>())
    objects.emplace(each.handle, &each);
  return objects;
}

static Words cause_of(const State& state, const Element& element) {
  if (element.kind == KindId::flow) return flow_words(state, static_cast<const Flow&>(element));
  Words words;
  add_storage(state, element, words);
  add_audit(state, element, words);
  return words;
}

static void begin_gap(const Ground& ground, const Element& element, Gap& gap) {
  gap.agency = answering_agency(ground.state, element);
  gap.cause = cause_of(ground.state, element);
  gap.programmes = joined(ground.closing.naming_gap(gap.id), ground.closing.realising(gap.object));
}

static void add_rule(const Ground& ground, const Objects& objects, const Demand& demand,
                     GapsByObject& gaps) {
  for (const Finding& finding : ground.findings.of(demand.rule)) {
    const auto element = objects.find(finding.object);
    if (element == objects.end()) continue;
    const auto before = gaps.find(finding.object);
    const std::size_t rules = before == gaps.end() ? 0 : before->second.rules.size();
    Gap& gap = add_finding(gaps, finding, security_gap_type, finding.object);
    if (rules == 0) begin_gap(ground, *element->second, gap);
    if (gap.rules.size() > rules)
      add(gap.expected, demand.expected.indonesian, demand.expected.english);
  }
}

static std::vector<Gap> security_gaps(const Ground& ground) {
  const Objects objects = objects_of(ground.state);
  GapsByObject gaps;
  for (const Demand& demand : kDemands) add_rule(ground, objects, demand, gaps);
  return gaps_of(std::move(gaps));
}

DEFINE_GAP_TYPE(security) = {
    .name = "keamanan",
    .about = {"alur dan sistem yang belum aman", "flows and systems that are not safe yet"},
    .rules = {"ALR-002", "ALR-005", "ALR-007", "DAT-005", "INF-002", "APL-012", "KEA-001",
              "KEA-003"},
    .find = security_gaps,
};

}  // namespace noken::analysis
