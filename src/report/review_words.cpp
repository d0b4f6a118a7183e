#include <fmt/format.h>

#include "report/review_report.h"
#include "report/table_parts.h"

namespace noken::report {

using analysis::ApplicationReview;
using analysis::ProgrammeReview;
using analysis::ProgrammeRule;
using analysis::ReviewNeed;
using analysis::ReviewRule;

namespace {

struct Word {
  const char* key;
  Text text;
};

struct Verdict {
  const char* key;
  const char* verdict;
  Text text;
};

}  // namespace

// By the numbers of the enumerations.
static constexpr Word kRules[] = {
    {"document_incomplete",
     {"isian wajib masih kosong: {fields}", "required fields are empty: {fields}"}},
    {"purpose_unknown",
     {"tidak ada `layanan` maupun `data`, jadi belum jelas apa yang akan dikerjakannya",
      "there is neither `layanan` nor `data`, so it is not clear what it would do"}},
    {"problem_not_shown",
     {"tidak ada laporan, sumber, atau indikator yang menunjukkan masalahnya",
      "no report, source or indicator shows that the problem is there"}},
    {"national_exists",
     {"{name} (`{id}`) sudah tersedia sebagai Aplikasi Umum untuk bidang ini (skor {points})",
      "{name} (`{id}`) is there as a general application for this field (score {points})"}},
    {"same_service_exists",
     {"{name} (`{id}`) sudah melayani kebutuhan ini (skor {points})",
      "{name} (`{id}`) serves this need already (score {points})"}},
    {"same_sort_exists",
     {"{name} (`{id}`) melayani kebutuhan sejenis di perangkat daerah lain dan kode sumbernya "
      "dapat disalin (skor {points})",
      "{name} (`{id}`) serves a need of the same sort in another agency, and its source can be "
      "copied (score {points})"}},
    {"nothing_like_it",
     {"tidak ada aplikasi daerah atau Aplikasi Umum yang dapat dipakai sebagai gantinya, dan "
      "masalahnya nyata",
      "no regional or general application can be used in its place, and the problem is there"}},
};

static constexpr Verdict kProgrammeRules[] = {
    {"document_incomplete",
     "complete_document",
     {"lengkapi dulu: isian wajib masih kosong: {fields}",
      "complete it first: required fields are empty: {fields}"}},
    {"same_work_exists",
     "merge",
     {"gabungkan: program lain dari perangkat daerah yang sama sudah mengerjakan hal yang sama",
      "merge: another programme of the same agency does the same already"}},
    {"not_aligned",
     "align",
     {"selaraskan dulu dengan perangkat daerah yang terdampak atau yang mengerjakan hal serupa",
      "align it first with the agencies that it touches, or that do something alike"}},
    {"nothing_open",
     "reconsider",
     {"pertimbangkan lagi: tidak ada kesenjangan terbuka atau masalah tanpa jawaban yang akan "
      "dijawabnya",
      "reconsider: it would close no open gap and answer no problem that has no answer"}},
    {"ready",
     "adopt",
     {"dapat ditetapkan: menjawab yang masih terbuka dan selaras dengan program lain",
      "can be adopted: it answers what is open and agrees with the other programmes"}},
};

static constexpr Word kNeeds[] = {
    {"declare_national",
     {"catat sebagai `aplikasi` dengan `nasional: [{0}]` dan `hubungan: pakai`",
      "record an `aplikasi` with `nasional: [{0}]` and `hubungan: pakai`"}},
    {"join_users",
     {"tambahkan `{0}` pada `dipakai` aplikasi itu", "add `{0}` to `dipakai` of that application"}},
    {"take_service",
     {"sepakati agar aplikasi itu melayani juga `{0}`",
      "agree that the application serves `{0}` too"}},
    {"bring_data",
     {"sediakan `{0}` bagi aplikasi itu dengan `alur_data` dari sumber utamanya",
      "bring `{0}` to the application by an `alur_data` from its master"}},
    {"agree_on_personal_data",
     {"`{0}` memuat data pribadi: buat perjanjian dan enkripsi pada alurnya",
      "`{0}` holds personal data: make an agreement, and encrypt the flow"}},
    {"hold_source",
     {"ambil kode sumber `{0}` dan sepakati siapa yang memeliharanya",
      "take the source of `{0}`, and agree who maintains it"}},
    {"put_into_use",
     {"`{0}` sendiri masih rencana: pastikan tanggal mulainya",
      "`{0}` is itself only planned: settle when it begins"}},
};

std::string_view rule_key(ReviewRule rule) { return kRules[static_cast<std::size_t>(rule)].key; }
std::string_view rule_key(ProgrammeRule rule) {
  return kProgrammeRules[static_cast<std::size_t>(rule)].key;
}
std::string_view verdict_key(ProgrammeRule rule) {
  return kProgrammeRules[static_cast<std::size_t>(rule)].verdict;
}
std::string_view need_key(ReviewNeed::Sort sort) {
  return kNeeds[static_cast<std::size_t>(sort)].key;
}

std::string need_text(const ReviewNeed& need, Language language) {
  const Text& text = kNeeds[static_cast<std::size_t>(need.sort)].text;
  return fmt::format(fmt::runtime(text.in(language)), need.value);
}

std::string recommendation(const ApplicationReview& review, Language language) {
  const Text& reason = kRules[static_cast<std::size_t>(review.rule)].text;
  const auto* chosen = review.chosen;
  const std::string words = fmt::format(
      fmt::runtime(reason.in(language)), fmt::arg("fields", listed_text(review.missing_required)),
      fmt::arg("name", chosen == nullptr ? "" : chosen->name()),
      fmt::arg("id", chosen == nullptr ? "" : chosen->id()),
      fmt::arg("points", chosen == nullptr ? 0 : chosen->score.points));
  return fmt::format("{} — {}", analysis::verdict_of(review.rule), words);
}

std::string recommendation(const ProgrammeReview& review, Language language) {
  const Text& text = kProgrammeRules[static_cast<std::size_t>(review.rule)].text;
  return fmt::format(fmt::runtime(text.in(language)),
                     fmt::arg("fields", listed_text(review.missing_required)));
}

}  // namespace noken::report
