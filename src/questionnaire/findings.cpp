#include "questionnaire/findings.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "report/check_formats.h"
#include "report/shown_value.h"

namespace noken::questionnaire {

using formats::FormCell;
using formats::FormRow;
using formats::FormSheet;
using formats::Look;
using report::ShownFinding;

static bool is_of_house(const Plan& plan, const Finding& finding) {
  return std::ranges::any_of(plan.house.agencies, [&](const model::Agency* agency) {
    return agency->handle == finding.agency;
  });
}

static std::size_t sheet_number(const Plan& plan, const OpenFinding& open) {
  if (!open.place) return plan.sheets.size() + 1;
  const auto found = std::ranges::find(plan.sheets, open.place->sheet, &KindSheet::name);
  return found == plan.sheets.end() ? 0 : static_cast<std::size_t>(found - plan.sheets.begin()) + 1;
}

std::vector<OpenFinding> open_findings(const Plan& plan, const report::CheckReport& report) {
  std::vector<OpenFinding> open;
  for (const ShownFinding& shown : report.findings) {
    if (shown.state != report::FindingState::fresh) continue;
    auto place = place_of(plan, shown.finding.object, shown.finding.field);
    if (place || is_of_house(plan, shown.finding)) open.push_back({&shown, std::move(place)});
  }
  std::ranges::stable_sort(open, {}, [&](const OpenFinding& each) {
    const CellPlace place = each.place.value_or(CellPlace());
    return std::tuple{-static_cast<int>(each.finding->finding.severity), sheet_number(plan, each),
                      place.row, place.column};
  });
  return open;
}

// A sentence of its own.
static std::string sentence(std::string words) {
  words = capitalised(std::move(words));
  if (!words.empty() && words.back() != '.' && words.back() != '?') words += '.';
  return words;
}

static FormCell place_cell(const OpenFinding& open) {
  if (!open.place) return {.text = "–", .look = Look::table};
  const std::string address = formats::cell_address(open.place->row, open.place->column);
  return {.text = fmt::format("{}!{}", open.place->sheet, address),
          .look = Look::link,
          .target = fmt::format("'{}'!{}", open.place->sheet, address)};
}

static FormRow finding_row(std::size_t number, const OpenFinding& open, const Labels& labels) {
  const Finding& finding = open.finding->finding;
  const report::Spoken words = report::spoken(*open.finding, labels.language());
  const model::Kind* kind = model::find_kind(finding.kind);
  const model::Element* element = labels.find(finding.object);
  const std::string name = element == nullptr ? finding.object : labels.name(*element);
  FormRow row;
  const auto add = [&](std::string text) {
    row.cells.push_back(
        {.text = std::move(text), .look = Look::table, .mask = formats::Mask::text});
  };
  row.cells.push_back({.number = static_cast<double>(number), .look = Look::table});
  add(capitalised(std::string(report::severity_word(finding.severity, labels.language()))));
  row.cells.push_back(place_cell(open));
  add(name);
  add(sentence(office_words(labels, kind, words.situation)));
  add(sentence(office_words(labels, kind, words.remedy)));
  add(words.code);
  return row;
}

static void add_none(const Plan& plan, FormSheet& sheet) {
  static constexpr Text kNone = {"Tidak ada temuan yang terbuka.", "There are no open findings."};
  const std::size_t row = sheet.rows.size();
  sheet.merged.push_back({.first_row = row, .last_row = row, .last_column = 5});
  sheet.rows.push_back(
      {.height = 20,
       .cells = {{.text = std::string(kNone.in(plan.language)), .look = Look::note}}});
  sheet.has_filter = false;
}

FormSheet findings_sheet(const Plan& plan, const std::vector<OpenFinding>& findings,
                         const Labels& labels) {
  static constexpr Text kTitle = {"Temuan – {}", "Findings – {}"};
  static constexpr Text kNote = {
      "Yang masih terbuka saat buku ini disiapkan. Klik tempatnya untuk menuju selnya. Bila sudah "
      "diperbaiki di sana, tidak ada yang perlu ditulis di lembar ini.",
      "What was open when this workbook was made. Click on the place to go to the cell. Once it is "
      "repaired there, nothing need be written on this sheet."};
  static constexpr Text kHeadings[] = {
      {"No.", "No."},       {"Tingkat", "Severity"}, {"Tempat", "Place"},
      {"Tentang", "About"}, {"Temuan", "Finding"},   {"Yang perlu dilakukan", "What to do"},
      {"Aturan", "Rule"}};
  constexpr std::size_t kHeadingHere = 2;
  FormSheet sheet{.name = plan.findings,
                  .widths = {5, 12, 20, 28, 52, 52, 10},
                  .frozen_rows = kHeadingHere + 1,
                  .has_filter = true};
  const std::string agency = report::shown_name(*plan.house.head);
  sheet.rows = {{.height = 24,
                 .cells = {{.text = fmt::format(fmt::runtime(kTitle.in(plan.language)), agency),
                            .look = Look::title}}},
                {.height = 30,
                 .cells = {{.text = std::string(kNote.in(plan.language)), .look = Look::note}}}};
  sheet.merged = {{.first_row = 0, .last_row = 0, .last_column = 5},
                  {.first_row = 1, .last_row = 1, .last_column = 5}};
  FormRow& heading = sheet.rows.emplace_back();
  for (const Text& words : kHeadings)
    heading.cells.push_back({.text = std::string(words.in(plan.language)), .look = Look::heading});
  for (std::size_t i = 0; i < findings.size(); ++i)
    sheet.rows.push_back(finding_row(i + 1, findings[i], labels));
  if (findings.empty()) add_none(plan, sheet);
  return sheet;
}

}  // namespace noken::questionnaire
