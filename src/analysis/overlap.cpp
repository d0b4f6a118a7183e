#include "analysis/overlap.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "reference/tree.h"
#include "rules/conditions/fields.h"
#include "rules/conditions/national.h"
#include "rules/conditions/places.h"
#include "rules/conditions/unused_application.h"

namespace noken::analysis {

using model::Application;
using model::Service;
using model::State;
using Ids = std::set<std::string>;

static constexpr int kFieldPoints = 40;
static constexpr int kSameServicePoints = 30;
static constexpr int kSameServiceCodePoints = 20;
static constexpr int kGeneralPoints = 30;
static constexpr int kCentralPoints = 15;
static constexpr int kDataPoints = 20;
static constexpr int kCodePoints = 10;
static constexpr int kMerge = 60;
static constexpr int kIntegrate = 35;

static void add_fields(const auto& fields, Purpose& purpose) {
  for (const auto& field : fields) {
    if (rules::conditions::can_match(field)) purpose.fields.emplace(field);
  }
}

static void add_contents(const State& state, const model::ReferenceList& services,
                         const model::ReferenceList& data, Purpose& purpose) {
  for (const auto& item : services) {
    const Service* service = state.find<Service>(item.value);
    if (service == nullptr) continue;
    purpose.services.insert(service->handle);
    if (service->ral.is_given() && reference::level_of(service->ral->text) >= 3)
      purpose.service_codes.insert(service->ral->text);
  }
  for (const auto& item : data) purpose.data.emplace(item.value.id);
}

template <class Asked>
static Purpose purpose_of_asked(const State& state, const Asked& asked) {
  Purpose purpose{.id = asked.handle, .name = rules::conditions::name_of(asked)};
  std::vector<std::string_view> fields;
  for (const auto& item : asked.fields) fields.push_back(item.value);
  add_fields(fields, purpose);
  add_contents(state, asked.services, asked.data, purpose);
  if (asked.raa.is_given()) purpose.code = asked.raa->text;
  return purpose;
}

Purpose purpose_of(const State& state, const Application& application) {
  return purpose_of_asked(state, application);
}

Purpose purpose_of(const State& state, const model::Proposal& proposal) {
  return purpose_of_asked(state, proposal);
}

Purpose purpose_of(const State& state, const reference::NationalApplication& national) {
  Purpose purpose{.id = national.id, .name = national.name, .is_national = true};
  purpose.is_general = national.application_class == "umum" && national.confirmed;
  add_fields(national.fields, purpose);
  for (const Application& application : state.current<Application>()) {
    if (rules::conditions::is_national_here(application) &&
        rules::conditions::identity_of(application) == national.id) {
      add_contents(state, application.services, application.data, purpose);
      if (application.raa.is_given()) purpose.code = application.raa->text;
    }
  }
  return purpose;
}

static Ids shared(const Ids& a, const Ids& b) {
  Ids both;
  std::ranges::set_intersection(a, b, std::inserter(both, both.end()));
  return both;
}

// The points of a part, in proportion, rounded.
static int share_of(int points, std::size_t part, std::size_t whole) {
  if (whole == 0) return 0;
  return static_cast<int>((2 * static_cast<std::size_t>(points) * part + whole) / (2 * whole));
}

static void add(OverlapScore& score, int points, std::string indonesian, std::string english) {
  if (points == 0) return;
  score.points += points;
  score.reasons.push_back({points, {std::move(indonesian), std::move(english)}});
}

static void score_fields(const Purpose& judged, const Purpose& other, OverlapScore& score) {
  const Ids both = shared(judged.fields, other.fields);
  const auto words = [&](const char* pattern) {
    return fmt::format(fmt::runtime(pattern), fmt::join(both, ", "), both.size(),
                       judged.fields.size());
  };
  add(score, share_of(kFieldPoints, both.size(), judged.fields.size()),
      words("bidang {}, {} dari {}"), words("field {}, {} of {}"));
}

// The strongest of what shows that they serve the same need.
static void score_purpose(const Purpose& judged, const Purpose& other, OverlapScore& score) {
  const Ids services = shared(judged.services, other.services);
  const Ids codes = shared(judged.service_codes, other.service_codes);
  if (!services.empty()) {
    add(score, kSameServicePoints, fmt::format("layanan sama `{}`", *services.begin()),
        fmt::format("same service `{}`", *services.begin()));
  } else if (other.is_general) {
    add(score, kGeneralPoints, "Aplikasi Umum", "general application (Aplikasi Umum)");
  } else if (!codes.empty()) {
    add(score, kSameServiceCodePoints, fmt::format("layanan sekode {}", *codes.begin()),
        fmt::format("services of one code {}", *codes.begin()));
  } else if (other.is_national) {
    add(score, kCentralPoints, "aplikasi pusat", "application of the centre");
  }
}

OverlapScore overlap(const Purpose& judged, const Purpose& other) {
  OverlapScore score;
  score_fields(judged, other, score);
  score_purpose(judged, other, score);
  const std::size_t data = shared(judged.data, other.data).size();
  add(score, share_of(kDataPoints, data, judged.data.size()),
      fmt::format("data sama {} dari {}", data, judged.data.size()),
      fmt::format("same data {} of {}", data, judged.data.size()));
  const bool has_same_code = !judged.code.empty() && judged.code == other.code;
  add(score, has_same_code ? kCodePoints : 0, "kode " + judged.code, "code " + judged.code);
  return score;
}

const Text& word_of(OverlapVerdict verdict) {
  static constexpr Text kWords[] = {{"dipertahankan", "keep"},
                                    {"diintegrasikan", "integrate"},
                                    {"digabung", "merge"},
                                    {"dihentikan", "retire"}};
  return kWords[static_cast<std::size_t>(verdict)];
}

OverlapVerdict verdict_of(const OverlapScore& score) {
  if (score.points >= kMerge) return OverlapVerdict::merge;
  return score.points >= kIntegrate ? OverlapVerdict::integrate : OverlapVerdict::keep;
}

OverlapVerdict verdict_of(const State& state, const Application& judged,
                          const OverlapScore& score) {
  if (rules::conditions::unused_place(state, judged)) return OverlapVerdict::retire;
  const auto& relation = judged.relation;
  const bool is_front = relation.is_given() && (*relation == "pelengkap" || *relation == "simpul");
  return is_front ? OverlapVerdict::integrate : verdict_of(score);
}

static std::int64_t users_of(const Application& application) {
  const model::Users& users = application.users;
  return (users.internal.is_given() ? *users.internal : 0) +
         (users.external.is_given() ? *users.external : 0);
}

const Application& weaker_of(const State& state, const Application& a, const Application& b) {
  const auto strength = [&](const Application& application) {
    const bool is_used = !rules::conditions::unused_place(state, application).has_value();
    return std::tuple(is_used, users_of(application), application.services.items.size());
  };
  const auto of_a = strength(a);
  const auto of_b = strength(b);
  if (of_a != of_b) return of_a < of_b ? a : b;
  return a.handle < b.handle ? b : a;
}

Words score_words(const OverlapScore& score) {
  Words words = {fmt::format("skor {} dari 100 =", score.points),
                 fmt::format("score {} of 100 =", score.points)};
  const char* sign = " ";
  for (const OverlapReason& reason : score.reasons) {
    words.indonesian += fmt::format("{}{} ({})", sign, reason.points, reason.words.indonesian);
    words.english += fmt::format("{}{} ({})", sign, reason.points, reason.words.english);
    sign = " + ";
  }
  return words;
}

}  // namespace noken::analysis
