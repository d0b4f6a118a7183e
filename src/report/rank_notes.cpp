#include <fmt/format.h>

#include "report/rank_words.h"

namespace noken::report {

// The steps of the scales: what a 1 and a 5 mean, so that all agencies score alike.
static constexpr Text kScales[] = {
    {"Urgensi: 1 dapat menunggu periode berikutnya; 2 cukup pada akhir periode; 3 perlu dalam dua "
     "sampai tiga tahun; 4 perlu tahun depan; 5 perlu sekarang, karena kewajiban hukum, bahaya, "
     "atau layanan terhenti.",
     "Urgency: 1 can wait for the next period; 2 by the end of the period will do; 3 needed within "
     "two to three years; 4 needed next year; 5 needed now, because of a legal duty, a danger, or "
     "a service that stands still."},
    {"Dampak: 1 satu unit kerja; 2 satu perangkat daerah; 3 beberapa perangkat daerah atau "
     "sebagian kecil warga; 4 sebagian besar warga atau pelaku usaha suatu layanan; 5 hampir semua "
     "warga, atau yang paling membutuhkan.",
     "Impact: 1 one work unit; 2 one agency; 3 several agencies or a small part of the citizens; 4 "
     "most citizens or businesses that use a service; 5 nearly all citizens, or those most in "
     "need."},
    {"Kesiapan: 1 baru gagasan; 2 ada rencana, tetapi belum ada orang, dasar hukum, dan "
     "infrastruktur; 3 sebagian tersedia; 4 tinggal satu yang kurang; 5 semua tersedia, dapat "
     "dimulai.",
     "Readiness: 1 an idea only; 2 there is a plan, but no people, legal ground or infrastructure; "
     "3 some of it is there; 4 one thing is lacking; 5 all is there, it can begin."}};

const Text& priority_scale(std::size_t criterion) { return kScales[criterion]; }

static std::string formula(const analysis::Ranking& ranking, Language language) {
  static constexpr Text kFormula = {
      "Skor = {} × urgensi + {} × dampak + {} × kesiapan + {} × biaya, dari 0 sampai 1. Urgensi, "
      "dampak, dan kesiapan: (nilai − 1) / 4. Biaya: 1 − anggaran program / anggaran program "
      "termahal{}. Setiap kolom menunjukkan bagian kriteria itu dalam skor.",
      "Score = {} × urgency + {} × impact + {} × readiness + {} × cost, from 0 to 1. Urgency, "
      "impact and readiness: (value − 1) / 4. Cost: 1 − budget of the programme / budget of the "
      "dearest one{}. The columns show what each criterion adds to the score."};
  std::string dearest;
  if (ranking.dearest != nullptr) {
    const double budget = static_cast<double>(ranking.dearest_budget);
    dearest =
        fmt::format(" ({}, Rp{})", ranking.dearest->handle, money_cell(budget, language).text);
  }
  const auto weight = [&](double value) { return number_cell(value, 2, language).text; };
  return fmt::format(fmt::runtime(kFormula.in(language)), weight(ranking.weights.urgency),
                     weight(ranking.weights.impact), weight(ranking.weights.readiness),
                     weight(ranking.weights.cost), dearest);
}

std::vector<std::string> rank_notes(const analysis::Ranking& ranking, Language language) {
  static constexpr Text kOrder = {
      "Urutan menurut skor; bila sama, menurut tahun mulai, lalu id. Program tidak pernah "
      "mendahului yang dibutuhkannya (`butuh`); yang saling membutuhkan diletakkan berurutan.",
      "The order is by score; of equal ones by first year, then id. No programme stands before "
      "what it needs (`butuh`); those that need each other stand together."};
  static constexpr Text kQuickWin = {
      "Quick win: dampak dan kesiapan 4 atau 5, dan selesai dalam satu tahun anggaran. Yang "
      "memenuhinya tetapi `jenis`-nya lain ditandai calon; yang `jenis`-nya quick win tetapi tidak "
      "memenuhinya ditandai belum memenuhi.",
      "Quick win: impact and readiness 4 or 5, and done within one budget year. What is one though "
      "`jenis` says otherwise is a candidate; what `jenis` calls so though it is none is marked "
      "not met."};
  std::vector<std::string> notes = {formula(ranking, language), std::string(kOrder.in(language)),
                                    std::string(kQuickWin.in(language))};
  for (const Text& scale : kScales) notes.emplace_back(scale.in(language));
  return notes;
}

}  // namespace noken::report
