#include "report/rank_words.h"

#include <fmt/format.h>

namespace noken::report {

using analysis::Fall;
using analysis::LeftOut;
using analysis::QuickWin;
using analysis::Ranked;
using model::Programme;

std::string_view quick_win_word(QuickWin quick_win, Language language) {
  static constexpr Text kWords[] = {
      {"–", "–"}, {"ya", "yes"}, {"calon", "candidate"}, {"belum memenuhi", "not met"}};
  return kWords[static_cast<std::size_t>(quick_win)].in(language);
}

static bool is_proposed(const Programme& programme) {
  return programme.stage.is_given() && *programme.stage == "usulan";
}

std::string_view stage_word(const Programme& programme, Language language) {
  static constexpr Text kProposed = {"usulan", "proposed"};
  static constexpr Text kAdopted = {"ditetapkan", "adopted"};
  return (is_proposed(programme) ? kProposed : kAdopted).in(language);
}

std::string name_of(const Programme& programme) {
  return programme.name.is_given() ? std::string(*programme.name) : programme.handle;
}

std::string years_word(const Programme& programme) {
  if (!programme.years.is_given()) return "–";
  const auto& [first, last] = *programme.years;
  return first == last ? fmt::format("{}", first) : fmt::format("{}-{}", first, last);
}

static std::string handles(const std::vector<const Programme*>& programmes) {
  std::string text;
  for (const Programme* programme : programmes)
    text += (text.empty() ? "" : ", ") + programme->handle;
  return text;
}

static void add(std::string& remark, const std::string& text) {
  remark += (remark.empty() ? "" : "; ") + text;
}

std::string place_remark(const Ranked& ranked, Language language) {
  static constexpr Text kAfter = {"menunggu {} (menurut skor urutan {})",
                                  "waits for {} (by score it would be number {})"};
  static constexpr Text kNeeds = {"membutuhkan {}", "needs {}"};
  static constexpr Text kMutual = {"saling membutuhkan dengan {}", "{} and it need each other"};
  static constexpr Text kUnranked = {"prasyarat {} tidak diperingkat",
                                     "prerequisite {} is not ranked"};
  const auto put = [&](const Text& text, const auto&... values) {
    return fmt::format(fmt::runtime(text.in(language)), values...);
  };
  std::string remark;
  if (is_proposed(*ranked.programme))
    add(remark, std::string(stage_word(*ranked.programme, language)));
  const std::string needs = handles(ranked.needs);
  if (!needs.empty() && ranked.place > ranked.place_by_score) {
    add(remark, put(kAfter, needs, ranked.place_by_score));
  } else if (!needs.empty()) {
    add(remark, put(kNeeds, needs));
  }
  if (!ranked.mutual.empty()) add(remark, put(kMutual, handles(ranked.mutual)));
  if (!ranked.unranked_needs.empty()) add(remark, put(kUnranked, handles(ranked.unranked_needs)));
  return remark;
}

std::string whole_remark(const Ranked& ranked, Language language) {
  static constexpr Text kOut = {"tidak masuk pagu", "out"};
  static constexpr Text kQuickWins[] = {{"", ""},
                                        {"quick win", "quick win"},
                                        {"calon quick win", "candidate quick win"},
                                        {"quick win, belum memenuhi syarat", "quick win, not met"}};
  std::string remark;
  if (ranked.fall.has_fallen()) add(remark, std::string(kOut.in(language)));
  const Text& win = kQuickWins[static_cast<std::size_t>(ranked.quick_win)];
  if (!win.in(language).empty()) add(remark, std::string(win.in(language)));
  const std::string place = place_remark(ranked, language);
  if (!place.empty()) add(remark, place);
  return remark;
}

std::string fall_remark(const Ranked& ranked, Language language) {
  static constexpr Text kExcess = {"{} perlu Rp{}, sisa pagu Rp{}", "{} needs Rp{}, left is Rp{}"};
  static constexpr Text kNeed = {"prasyarat {} tidak masuk", "prerequisite {} is out"};
  static constexpr Text kNotRanked = {"prasyarat {} tidak diperingkat",
                                      "prerequisite {} is not ranked"};
  static constexpr Text kTogether = {"bersama {}", "together with {}"};
  const Fall& fall = ranked.fall;
  std::string remark;
  if (!ranked.mutual.empty() && fall.has_fallen())
    add(remark, fmt::format(fmt::runtime(kTogether.in(language)), handles(ranked.mutual)));
  const Text& need = fall.is_prerequisite_ranked ? kNeed : kNotRanked;
  if (fall.prerequisite != nullptr)
    add(remark, fmt::format(fmt::runtime(need.in(language)), fall.prerequisite->handle));
  for (const auto& excess : fall.excesses) {
    add(remark, fmt::format(fmt::runtime(kExcess.in(language)), excess.year,
                            money_cell(static_cast<double>(excess.asked), language).text,
                            money_cell(static_cast<double>(excess.left), language).text));
  }
  return remark;
}

std::string left_out_word(const analysis::Unranked& unranked, Language language) {
  static constexpr Text kWords[] = {
      {"ditunda", "postponed"},
      {"dibatalkan", "cancelled"},
      {"selesai (kemajuan 100)", "done (progress 100)"},
      {"tahunnya sudah lewat ({})", "its years are over ({})"},
      {"`tahun` belum diisi", "`tahun` is not filled in"},
      {"belum dapat dinilai: {} belum diisi", "cannot be scored: {} not filled in"}};
  const auto text = fmt::runtime(kWords[static_cast<std::size_t>(unranked.reason)].in(language));
  if (unranked.reason == LeftOut::over) return fmt::format(text, years_word(*unranked.programme));
  std::string fields;
  for (const std::string& field : unranked.missing)
    fields += fmt::format("{}`{}`", fields.empty() ? "" : ", ", field);
  return fmt::format(text, fields);
}

}  // namespace noken::report
