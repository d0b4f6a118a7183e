#include "report/score_card.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "model/kind.h"

namespace noken::report {

using analysis::ScoredElement;
using analysis::ScoreSheet;

namespace {

// The rows while they are counted.
struct Counting {
  ScoreCard card = {};
  std::map<std::string, ScoreRow> regions = {};
  std::map<std::pair<std::string, std::string>, ScoreRow> houses = {};
  std::map<std::string, ScoreRow, std::less<>> domains = {};
  std::map<std::string, ScoreRow, std::less<>> pillars = {};
};

// Where an element of one repository is found again.
struct Found {
  const ScoreSheet* sheet = nullptr;
  const ScoredElement* element = nullptr;
};
using Index = std::map<std::tuple<std::string, std::string_view, std::string_view>, Found>;

}  // namespace

static std::optional<double> share(std::size_t part, std::size_t whole) {
  if (whole == 0) return std::nullopt;
  return static_cast<double>(part) / static_cast<double>(whole);
}

std::optional<double> ScoreRow::completeness() const { return share(asked - empty, asked); }
std::optional<double> ScoreRow::conformance() const { return share(elements - flawed, elements); }
std::optional<double> ScoreRow::silo() const { return share(closed, applications); }
std::optional<double> ScoreRow::coverage() const { return share(answered, problems); }

// Every row that what the house of this repository owns counts in, but for domains and pillars.
static std::vector<ScoreRow*> owner_rows(Counting& counting, const ScoreSheet& sheet,
                                         const std::string& house) {
  std::vector<ScoreRow*> rows = {&counting.card.all, &counting.regions[sheet.region]};
  const auto row = counting.houses.find({sheet.region, house});
  if (row != counting.houses.end()) rows.push_back(&row->second);
  return rows;
}

static std::vector<ScoreRow*> rows_of(Counting& counting, const ScoreSheet& sheet,
                                      const ScoredElement& element) {
  auto rows = owner_rows(counting, sheet, element.house);
  rows.push_back(&counting.domains[std::string(element.kind)]);
  for (const std::string& pillar : element.pillars) rows.push_back(&counting.pillars[pillar]);
  return rows;
}

static void lose(Counting& counting, const ScoreSheet& sheet, LostPoint point) {
  point.region = sheet.region;
  counting.card.lost.push_back(std::move(point));
}

static void count_elements(Counting& counting, const ScoreSheet& sheet) {
  for (const ScoredElement& element : sheet.elements) {
    for (ScoreRow* row : rows_of(counting, sheet, element)) {
      ++row->elements;
      row->asked += element.asked;
      row->empty += element.empty.size();
    }
    for (const analysis::EmptyCell& cell : element.empty) {
      lose(counting, sheet,
           {.measure = Measure::completeness,
            .house = element.house,
            .kind = element.kind,
            .object = element.object,
            .field = cell.field,
            .place = cell.place});
    }
  }
}

static void count_applications(Counting& counting, const ScoreSheet& sheet) {
  for (const analysis::ScoredApplication& application : sheet.applications) {
    auto rows = owner_rows(counting, sheet, application.house);
    rows.push_back(&counting.domains["aplikasi"]);
    for (ScoreRow* row : rows) {
      ++row->applications;
      row->closed += application.is_open ? 0 : 1;
    }
    if (application.is_open) continue;
    lose(counting, sheet,
         {.measure = Measure::silo,
          .house = application.house,
          .kind = "aplikasi",
          .object = application.object,
          .place = application.place});
  }
}

static void count_problems(Counting& counting, const ScoreSheet& sheet) {
  for (const analysis::ScoredProblem& problem : sheet.problems) {
    auto rows = owner_rows(counting, sheet, problem.house);
    rows.push_back(&counting.domains["masalah"]);
    if (!problem.pillar.empty()) rows.push_back(&counting.pillars[problem.pillar]);
    for (ScoreRow* row : rows) {
      ++row->problems;
      row->answered += problem.is_answered ? 1 : 0;
    }
    if (problem.is_answered) continue;
    lose(counting, sheet,
         {.measure = Measure::problems,
          .house = problem.house,
          .kind = "masalah",
          .object = problem.object,
          .place = problem.place});
  }
}

static void count_houses(Counting& counting, const ScoreSheet& sheet) {
  counting.regions[sheet.region].name = sheet.name;
  for (const analysis::ScoredHouse& house : sheet.houses) {
    ScoreRow& row = counting.houses[{sheet.region, house.id}];
    row.name = house.name;
    row.confirmed = house.confirmed;
    if (!house.is_outdated) continue;
    lose(counting, sheet,
         {.measure = Measure::confirmation,
          .house = house.id,
          .kind = "opd",
          .object = house.id,
          .field = "dikonfirmasi",
          .place = house.place});
  }
}

static Index index_of(const std::vector<ScoreSheet>& sheets) {
  Index index;
  for (const ScoreSheet& sheet : sheets) {
    for (const ScoredElement& element : sheet.elements)
      index.try_emplace({sheet.prefix, element.kind, element.object}, Found{&sheet, &element});
  }
  return index;
}

// The folder of the member that the file lies in, with `/`; empty for the root.
static std::string prefix_of(const std::string& path, const std::set<std::string>& prefixes) {
  for (std::size_t at = path.rfind('/'); at != std::string::npos && at > 0;
       at = path.rfind('/', at - 1)) {
    if (prefixes.contains(path.substr(0, at + 1))) return path.substr(0, at + 1);
  }
  return {};
}

// A finding on a sub-dimension is one on its pillar.
static std::string_view element_in(const Finding& finding) {
  const std::string_view object = finding.object;
  return finding.kind == "pilar" ? object.substr(0, object.find('.')) : object;
}

static void count_finding(Counting& counting, const Found& found, const ShownFinding& shown,
                          std::set<const ScoredElement*>& flawed) {
  const bool is_first = flawed.insert(found.element).second;
  for (ScoreRow* row : rows_of(counting, *found.sheet, *found.element)) {
    row->flawed += is_first ? 1 : 0;
    ++(shown.finding.severity == Severity::error ? row->errors : row->warnings);
  }
  lose(counting, *found.sheet,
       {.measure = Measure::conformance,
        .house = found.element->house,
        .kind = found.element->kind,
        .object = shown.finding.object,
        .field = std::string(shown.finding.field),
        .finding = &shown,
        .place = shown.place});
}

static void count_findings(Counting& counting, const std::vector<ScoreSheet>& sheets,
                           const CheckReport& checked) {
  const Index index = index_of(sheets);
  std::set<std::string> prefixes;
  for (const ScoreSheet& sheet : sheets) prefixes.insert(sheet.prefix);
  std::set<const ScoredElement*> flawed;
  for (const ShownFinding& shown : checked.findings) {
    const bool counts =
        shown.state == FindingState::fresh && shown.finding.severity >= Severity::warning;
    if (!counts) continue;
    const auto found = index.find(
        {prefix_of(shown.place.path, prefixes), shown.finding.kind, element_in(shown.finding)});
    if (found != index.end()) {
      count_finding(counting, found->second, shown, flawed);
    } else {
      ++counting.card.elsewhere;
    }
  }
}

static void list_rows(Counting& counting, const std::vector<ScoreSheet>& sheets) {
  ScoreCard& card = counting.card;
  for (auto& [region, row] : counting.regions) {
    row.region = row.key = region;
    card.regions.push_back(row);
  }
  for (auto& [key, row] : counting.houses) {
    std::tie(row.region, row.key) = key;
    card.houses.push_back(row);
  }
  const auto take = [](auto& rows, const std::string& key, std::vector<ScoreRow>& into) {
    const auto found = rows.find(key);
    if (found == rows.end()) return;
    found->second.key = key;
    into.push_back(found->second);
    rows.erase(found);
  };
  for (const model::Kind* kind : model::kinds()) take(counting.domains, kind->key, card.domains);
  for (const ScoreSheet& sheet : sheets) {
    for (const std::string& pillar : sheet.pillars) take(counting.pillars, pillar, card.pillars);
  }
}

ScoreCard score_card(const std::vector<ScoreSheet>& sheets, const CheckReport& checked) {
  Counting counting;
  for (const ScoreSheet& sheet : sheets) {
    count_houses(counting, sheet);
    count_elements(counting, sheet);
    count_applications(counting, sheet);
    count_problems(counting, sheet);
  }
  count_findings(counting, sheets, checked);
  list_rows(counting, sheets);
  std::ranges::stable_sort(counting.card.lost, {}, [](const LostPoint& point) {
    return std::tuple(std::string_view(point.place.path), point.place.line, point.measure,
                      std::string_view(point.field));
  });
  return std::move(counting.card);
}

}  // namespace noken::report
