#include "analysis/overlap.h"

#include <fmt/format.h>

#include <algorithm>

#include "analysis/gap_type.h"
#include "analysis/rule_gaps.h"
#include "rules/conditions/national_duplicates.h"

namespace noken::analysis {

using model::Application;
using model::State;
using reference::NationalApplication;
using rules::conditions::Force;

// What the one that is judged does about the other.
static Words advice(OverlapVerdict verdict, const Purpose& judged, const Purpose& other) {
  static constexpr Text kAdvice[] = {
      {"keduanya tetap; tulis pembagian tugasnya pada `fungsi` `{0}`",
       "both stay; say in `fungsi` of `{0}` who does what"},
      {"catat `alur_data` antara `{0}` dan `{1}`", "record an `alur_data` between `{0}` and `{1}`"},
      {"pindahkan fungsi dan data `{0}` ke `{1}`, isi `selesai`",
       "move the functions and data of `{0}` to `{1}`, give it a `selesai`"},
      {"`{0}` tidak lagi dipakai: isi `selesai`, simpan datanya di `{1}`",
       "`{0}` is no longer used: give it a `selesai`, keep its data in `{1}`"}};
  const Text& text = kAdvice[static_cast<std::size_t>(verdict)];
  const auto in = [&](Language language) {
    return fmt::format("{}: {}", word_of(verdict).in(language),
                       fmt::format(fmt::runtime(text.in(language)), judged.id, other.id));
  };
  return {in(Language::indonesian), in(Language::english)};
}

static std::string fields_of(const Purpose& a, const Purpose& b) {
  std::vector<std::string> fields;
  std::ranges::set_intersection(a.fields, b.fields, std::back_inserter(fields));
  return fmt::format("{}", fmt::join(fields, ", "));
}

static Words direction_words(const Application& judged) {
  if (!judged.direction.is_given()) return {};
  return {fmt::format("; `arah` tertulis {}", *judged.direction),
          fmt::format("; `arah` says {}", *judged.direction)};
}

// The pair of an application with another, or with a national one.
static void add_pair(const Ground& ground, const Finding& finding, const Application& judged,
                     const Purpose& other, GapsByObject& gaps) {
  const auto [first, second] = std::minmax(judged.handle, other.id);
  const std::string object = fmt::format("{}+{}", first, second);
  Gap& gap = add_finding(gaps, finding, overlap_gap_type, object);
  const Purpose purpose = purpose_of(ground.state, judged);
  const OverlapScore score = overlap(purpose, other);
  const Words words = score_words(score);
  const Words direction = direction_words(judged);
  const std::string fields = fields_of(purpose, other);
  const auto in = [&](const char* pattern) {
    return fmt::format(fmt::runtime(pattern), judged.handle, other.name, other.id, fields);
  };
  gap.current = {in("`{}` dan {} (`{}`) sama-sama melayani bidang {}"),
                 in("`{}` and {} (`{}`) both serve field {}")};
  gap.expected = advice(verdict_of(ground.state, judged, score), purpose, other);
  gap.cause = {words.indonesian + direction.indonesian, words.english + direction.english};
  gap.programmes =
      joined(ground.closing.naming_gap(gap.id),
             joined(ground.closing.realising(judged.handle), ground.closing.realising(other.id)));
}

static const Application* application_of(const State& state, const std::string& id) {
  const model::Element* element = state.written().find(id);
  if (element == nullptr || element->kind != model::KindId::application) return nullptr;
  return static_cast<const Application*>(&state.at(*element));
}

// With each national application of the field, or with the one that it is a front of.
static void add_national(const Ground& ground, const Finding& finding, Force force,
                         GapsByObject& gaps) {
  const Application* judged = application_of(ground.state, finding.object);
  if (judged == nullptr) return;
  const std::string field = argument_of(finding, "field");
  const std::string named = argument_of(finding, "national");
  for (const NationalApplication* national :
       rules::conditions::national_applications(ground.state, field, force)) {
    if (finding.message == "not_joined" && national->id != named) continue;
    add_pair(ground, finding, *judged, purpose_of(ground.state, *national), gaps);
  }
}

static void add_local(const Ground& ground, const Finding& finding, GapsByObject& gaps) {
  const Application* a = application_of(ground.state, finding.object);
  const Application* b = application_of(ground.state, argument_of(finding, "other"));
  if (a == nullptr || b == nullptr) return;
  const Application& judged = weaker_of(ground.state, *a, *b);
  add_pair(ground, finding, judged, purpose_of(ground.state, &judged == a ? *b : *a), gaps);
}

static std::vector<Gap> overlap_gaps(const Ground& ground) {
  GapsByObject gaps;
  for (const Finding& finding : ground.findings.of("APL-001"))
    add_national(ground, finding, Force::general, gaps);
  for (const Finding& finding : ground.findings.of("APL-002"))
    add_national(ground, finding, Force::sectoral, gaps);
  for (const Finding& finding : ground.findings.of("APL-003")) add_local(ground, finding, gaps);
  return gaps_of(std::move(gaps));
}

DEFINE_GAP_TYPE(overlap) = {
    .name = "tumpang_tindih",
    .about = {"pasangan aplikasi yang mengerjakan hal yang sama",
              "pairs of applications that do the same"},
    .rules = {"APL-001", "APL-002", "APL-003"},
    .find = overlap_gaps,
};

}  // namespace noken::analysis
