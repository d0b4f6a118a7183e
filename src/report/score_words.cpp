#include <fmt/format.h>

#include "report/score_report.h"
#include "rules/catalogue.h"

namespace noken::report {

namespace {

struct MeasureWords {
  const char* key;
  Text name;
  Text lost;
};

}  // namespace

// By the numbers of the enumeration.
static constexpr MeasureWords kMeasures[] = {
    {"completeness", {"kelengkapan", "completeness"}, {"`{}` kosong", "`{}` is empty"}},
    {"conformance", {"kesesuaian", "conformance"}, {}},
    {"silo",
     {"silo", "silo"},
     {"tidak bertukar data dengan pihak di luar perangkat daerahnya",
      "exchanges data with nobody outside its agency"}},
    {"problem_coverage",
     {"masalah", "problems"},
     {"belum ada yang menjawab masalah ini", "nothing answers this problem"}},
    {"confirmation",
     {"konfirmasi", "confirmation"},
     {"belum dikonfirmasi dalam 12 bulan terakhir", "not confirmed in the last 12 months"}},
};

static const MeasureWords& words_of(Measure measure) {
  return kMeasures[static_cast<std::size_t>(measure)];
}

std::string_view measure_key(Measure measure) { return words_of(measure).key; }
std::string measure_word(Measure measure, Language language) {
  return std::string(words_of(measure).name.in(language));
}

std::string lost_text(const LostPoint& point, Language language) {
  if (point.finding != nullptr) {
    const Finding& finding = point.finding->finding;
    return filled(rules::message_of(finding).situation.in(language), finding.arguments);
  }
  const std::string_view words = words_of(point.measure).lost.in(language);
  if (point.measure != Measure::completeness) return std::string(words);
  return fmt::format(fmt::runtime(words), point.field);
}

}  // namespace noken::report
