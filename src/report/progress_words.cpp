#include "report/progress_report.h"

namespace noken::report {

using analysis::LooseMoney;
using analysis::Standing;

namespace {

struct Word {
  const char* key;
  Text text;
};

}  // namespace

// By the numbers of the enumerations.
static constexpr Word kStandings[] = {
    {"late", {"terlambat", "late"}},
    {"unknown", {"tidak terbaca", "unreadable"}},
    {"on_plan", {"sesuai", "on plan"}},
    {"not_started", {"belum mulai", "not started"}},
    {"done", {"selesai", "done"}},
    {"postponed", {"ditunda", "postponed"}},
    {"cancelled", {"dibatalkan", "cancelled"}},
};

static constexpr Word kMoney[] = {
    {"outside_years", {"dianggarkan di luar tahun programnya", "budgeted outside its years"}},
    {"held_back",
     {"programnya ditunda atau dibatalkan, anggarannya masih tertulis",
      "the programme is postponed or cancelled, its budget still stands"}},
    {"change_unplanned",
     {"aplikasi direncanakan berbiaya, tanpa program yang mewujudkannya",
      "a planned application with a cost that no programme brings about"}},
    {"proposal_unplanned",
     {"usulan disetujui, tanpa program yang menjawab masalahnya pada tahun itu",
      "a proposal that was agreed to, with no programme for its problem in that year"}},
};

static const Word& word_of(Standing standing) {
  return kStandings[static_cast<std::size_t>(standing)];
}
static const Word& word_of(LooseMoney::Sort sort) { return kMoney[static_cast<std::size_t>(sort)]; }

std::string_view standing_key(Standing standing) { return word_of(standing).key; }
std::string_view standing_word(Standing standing, Language language) {
  return word_of(standing).text.in(language);
}
std::string_view money_key(LooseMoney::Sort sort) { return word_of(sort).key; }
std::string_view money_word(LooseMoney::Sort sort, Language language) {
  return word_of(sort).text.in(language);
}

}  // namespace noken::report
