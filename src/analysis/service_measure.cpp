#include "analysis/service_measure.h"

#include <fmt/format.h>

#include <algorithm>

#include "analysis/value_words.h"
#include "rules/conditions/public_service.h"

namespace noken::analysis {

using model::Agency;
using model::Service;

static bool is_district(const Agency& agency) {
  return agency.type.is_given() && (*agency.type == "distrik" || *agency.type == "kecamatan");
}

ServiceGround service_ground(const model::State& state) {
  const auto* channels = state.packs().find_options("kanal_layanan");
  return {.state = state,
          .districts =
              static_cast<std::size_t>(std::ranges::count_if(state.all<Agency>(), is_district)),
          .channels = channels == nullptr ? 0 : channels->options.size()};
}

// `name = part ÷ whole = share`.
static Words share_words(const Text& name, std::size_t part, std::size_t whole) {
  const std::string value =
      whole == 0
          ? fmt::format("{} ÷ {}", part, whole)
          : fmt::format("{} ÷ {} = {}", part, whole,
                        percent_words(static_cast<double>(part) / static_cast<double>(whole)));
  return {fmt::format("{} = {}", name.indonesian, value),
          fmt::format("{} = {}", name.english, value)};
}

// Two times of one unit.
static Words time_words(double actual, double standard, const Text& unit) {
  const auto in = [&](Language language) {
    static constexpr Text kName = {"waktu nyata ÷ standar", "actual ÷ standard time"};
    return fmt::format("{} = {} ÷ {} {} = {}", kName.in(language), number_words(actual, language),
                       number_words(standard, language), unit.in(language),
                       standard > 0 ? percent_words(actual / standard) : "–");
  };
  return {in(Language::indonesian), in(Language::english)};
}

static Words speed(const ServiceGround& /*ground*/, const Service& service) {
  const auto& standard = service.standard;
  const auto& actual = service.achievement;
  if (standard.minutes.is_given() && actual.minutes.is_given()) {
    return time_words(static_cast<double>(*actual.minutes), static_cast<double>(*standard.minutes),
                      {"menit", "minutes"});
  }
  if (standard.days.is_given() && actual.days.is_given())
    return time_words(*actual.days, *standard.days, {"hari kerja", "working days"});
  const bool has_standard = standard.minutes.is_given() || standard.days.is_given();
  if (!has_standard) {
    return {"belum dapat dihitung: `standar` tanpa waktu",
            "not to be worked out: no time in `standar`"};
  }
  return {"belum dapat dihitung: `capaian` tanpa waktu dalam satuan itu",
          "not to be worked out: no time of that unit in `capaian`"};
}

static Words ease(const ServiceGround& ground, const Service& service) {
  return share_words({"kanal yang ada ÷ kanal yang dikenal", "channels used ÷ channels known"},
                     service.channels.items.size(), ground.channels);
}

static std::size_t count(std::initializer_list<bool> facts) {
  return static_cast<std::size_t>(std::ranges::count(facts, true));
}

static Words openness(const ServiceGround& ground, const Service& service) {
  const bool has_channel =
      !service.complaint_channels.empty() || !ground.state.config().complaint_channels.empty();
  return share_words({"(kanal pengaduan + publikasi) ÷ 2", "(complaint channel + publication) ÷ 2"},
                     count({has_channel, service.standard.publication.is_given()}), 2);
}

static Words certainty(const ServiceGround& /*ground*/, const Service& service) {
  const auto& standard = service.standard;
  const std::size_t given = count({standard.days.is_given() || standard.minutes.is_given(),
                                   standard.cost.is_given() || standard.cost_note.is_given(),
                                   !standard.requirements.empty(), standard.basis.is_given(),
                                   service.achievement.satisfaction.is_given()});
  return share_words({"(waktu + biaya + syarat + dasar + IKM) ÷ 5",
                      "(time + cost + requirements + basis + satisfaction) ÷ 5"},
                     given, 5);
}

static Words reach(const ServiceGround& ground, const Service& service) {
  using rules::conditions::holds;
  if (service.achievement.districts.is_given()) {
    return share_words({"distrik terjangkau ÷ distrik", "districts reached ÷ districts"},
                       service.achievement.districts.items.size(), ground.districts);
  }
  static constexpr std::string_view kOffline[] = {"loket", "mpp", "telepon", "sms", "keliling"};
  const auto ways = static_cast<std::size_t>(std::ranges::count_if(
      kOffline, [&](std::string_view channel) { return holds(service.channels, channel); }));
  return share_words({"kanal tanpa internet ÷ kanal", "channels without internet ÷ channels"}, ways,
                     service.channels.items.size());
}

const std::vector<Principle>& principles() {
  static const std::vector<Principle> kPrinciples = {
      {.name = "cepat",
       .expected = {"waktu nyata ÷ standar ≤ 100%", "actual ÷ standard time ≤ 100%"},
       .rules = {"LAY-002", "LAY-006"},
       .measure = speed},
      {.name = "mudah",
       .expected = {"satu pintu, tanpa meminta ulang data yang sudah dimiliki",
                    "one door, and no data asked for that are already held"},
       .rules = {"LAY-008", "LAY-009", "LAY-010", "LAY-012"},
       .measure = ease},
      {.name = "terbuka",
       .expected = {"(kanal pengaduan + publikasi) ÷ 2 = 100%",
                    "(complaint channel + publication) ÷ 2 = 100%"},
       .rules = {"LAY-001", "LAY-004"},
       .measure = openness},
      {.name = "pasti",
       .expected = {"(waktu + biaya + syarat + dasar + IKM) ÷ 5 = 100%",
                    "(time + cost + requirements + basis + satisfaction) ÷ 5 = 100%"},
       .rules = {"LAY-002", "LAY-003", "LAY-011"},
       .measure = certainty},
      {.name = "nondiskriminatif",
       .expected = {"semua distrik terjangkau, juga tanpa internet",
                    "every district reached, without internet too"},
       .rules = {"LAY-005", "LAY-007"},
       .measure = reach}};
  return kPrinciples;
}

}  // namespace noken::analysis
