#pragma once

// Programmes and council decisions against plan at a date (commands.md, `progress`).

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/state.h"

namespace noken::analysis {

// The worst first, as reports list them.
enum class Standing : std::uint8_t {
  late,
  unknown,  // progress or years could not be read
  on_plan,
  not_started,
  done,
  postponed,
  cancelled,
};

// Points by which elapsed time may exceed the progress before a programme is late (commands.md,
// "Formulas").
inline constexpr double kLatePoints = 20;

struct ProgrammeProgress {
  const model::Programme* programme = nullptr;
  Standing standing = Standing::unknown;
  bool is_silent = false;                  // PRG-001
  bool has_ended_unfinished = false;       // PRG-002
  double elapsed = 0;                      // percent of its days that have passed
  std::optional<double> percent = {};      // the latest until the day
  std::optional<Date> news = {};           // when that was
  std::int64_t budget = 0;                 // of all years
  std::optional<std::int64_t> spent = {};  // the latest until the day

  // Without a word on its progress nothing counts as done.
  double behind() const { return elapsed - percent.value_or(0); }
};

struct DecisionProgress {
  const model::Decision* decision = nullptr;
  bool is_finished = false;
  bool is_overdue = false;                // KPT-001
  bool lacks_proof = false;               // KPT-002
  int days_over = 0;                      // since the deadline, when overdue
  std::vector<std::string> waiting = {};  // agencies it was given to that have not answered
};

// What citizens reported on a problem over one channel in one year.
struct ComplaintCount {
  const model::Problem* problem = nullptr;
  const model::ReportCount* report = nullptr;  // none: only `jumlah_laporan` is known
};

// Money that no running programme carries.
struct LooseMoney {
  enum class Sort : std::uint8_t {
    outside_years,       // PRG-004
    held_back,           // programme postponed or cancelled, money from this year on
    change_unplanned,    // PRG-009, an application with `biaya`
    proposal_unplanned,  // agreed to, and no programme answers its problem that year
  };
  Sort sort = Sort::outside_years;
  const model::Element* element = nullptr;
  std::int64_t amount = 0;
  std::string years = {};
  Location at = {};
};

struct Progress {
  std::vector<ProgrammeProgress> programmes = {};  // the worst first
  std::vector<DecisionProgress> decisions = {};    // overdue first, then by deadline
  std::vector<ComplaintCount> complaints = {};     // by problem, year and channel
  std::vector<LooseMoney> money = {};              // by element
};

// At the day of the state; what is dated later has not happened yet.
Progress progress_of(const model::State& state);

// Leaves what the house answers for, or was asked to do.
void keep_house(const model::State& state, const model::Agency& house, Progress& progress);

// The parts, for progress_of.
std::vector<ProgrammeProgress> programme_progress(const model::State& state);
std::vector<DecisionProgress> decision_progress(const model::State& state);
std::vector<LooseMoney> loose_money(const model::State& state);

}  // namespace noken::analysis
