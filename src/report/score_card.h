#pragma once

#include <optional>

#include "analysis/score.h"
#include "report/check_report.h"

namespace noken::report {

enum class Measure : unsigned char { completeness, conformance, silo, problems, confirmation };

// What one line of a scorecard counts.
struct ScoreRow {
  std::string region = {};  // code
  std::string key = {};     // id of the house or pillar, key of the kind, code of the region
  std::string name = {};
  std::string confirmed = {};  // of a house
  std::size_t elements = 0;
  std::size_t asked = 0;
  std::size_t empty = 0;
  std::size_t flawed = 0;  // elements with an error or a warning
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t applications = 0;  // live regional ones
  std::size_t closed = 0;        // of them, those that exchange with nobody outside
  std::size_t problems = 0;
  std::size_t answered = 0;

  // Nothing when there is nothing to divide by.
  std::optional<double> completeness() const;
  std::optional<double> conformance() const;
  std::optional<double> silo() const;
  std::optional<double> coverage() const;
};

// One thing that keeps a share from being whole, and the line where it stands.
struct LostPoint {
  Measure measure = Measure::completeness;
  std::string region = {};
  std::string house = {};
  std::string_view kind = {};
  std::string object = {};
  std::string field = {};
  const ShownFinding* finding = nullptr;  // of conformance
  Place place = {};
};

struct ScoreCard {
  ScoreRow all = {};
  std::vector<ScoreRow> regions = {};  // several only where members add up
  std::vector<ScoreRow> houses = {};   // by region and id
  std::vector<ScoreRow> domains = {};  // kinds in the order of the format
  std::vector<ScoreRow> pillars = {};  // in the order of the pack
  std::vector<LostPoint> lost = {};    // by file and line
  std::size_t elsewhere = 0;           // errors and warnings that no element has
};

// `checked` must outlive the card.
ScoreCard score_card(const std::vector<analysis::ScoreSheet>& sheets, const CheckReport& checked);

}  // namespace noken::report
