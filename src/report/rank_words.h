#pragma once

#include "report/rank_report.h"

namespace noken::report {

std::string_view quick_win_word(analysis::QuickWin quick_win, Language language);
std::string_view stage_word(const model::Programme& programme, Language language);
// Its name, or its id when it has none.
std::string name_of(const model::Programme& programme);
// `2026-2027`
std::string years_word(const model::Programme& programme);
// Why it stands where it stands: its prerequisites, and whether it is a proposal.
std::string place_remark(const analysis::Ranked& ranked, Language language);
// The same, with what a narrow table has no column for: the ceilings and the quick win.
std::string whole_remark(const analysis::Ranked& ranked, Language language);
// Why it falls out under the ceilings; empty when it does not.
std::string fall_remark(const analysis::Ranked& ranked, Language language);
std::string left_out_word(const analysis::Unranked& unranked, Language language);

// Formulas, with the weights in use, and the meaning of each step of the scales.
std::vector<std::string> rank_notes(const analysis::Ranking& ranking, Language language);

// What a 1 and a 5 mean: of urgency, impact and readiness, in this order.
const Text& priority_scale(std::size_t criterion);

}  // namespace noken::report
