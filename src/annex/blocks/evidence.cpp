// The register of evidence of an assessment: `I11-L3-01` and so on, and what is missing.

#include <fmt/format.h>

#include <algorithm>

#include "annex/block.h"
#include "annex/placeholders.h"
#include "report/shown_value.h"

namespace noken::annex {

using model::Assessment;

// The one that the block names, else the latest that is no target.
static const Assessment* assessment_of(const Node& block, Composing& composing) {
  const std::string& id = block.find("bukti")->text;
  const Assessment* latest = nullptr;
  for (const Assessment& assessment : composing.state.all<Assessment>()) {
    if (!id.empty() && assessment.handle == id) return &assessment;
    const bool is_target = assessment.nature.is_given() && *assessment.nature == "target";
    if (is_target || !assessment.year.is_given()) continue;
    if (latest == nullptr || *latest->year < *assessment.year) latest = &assessment;
  }
  return id.empty() ? latest : nullptr;
}

static const model::TextList* links_of(const Assessment& assessment, std::string_view code) {
  for (const auto& entry : assessment.indicator_evidence.items) {
    if (entry.key == code) return &entry.value;
  }
  return nullptr;
}

// A piece of evidence is named by indicator, level and number.
static void add_rows(const Assessment& assessment, const reference::Index& index,
                     Composing& composing, report::Table& table) {
  static constexpr Text kMissing = {"belum ada bukti", "no evidence yet"};
  for (const auto& entry : assessment.levels.items) {
    const auto known = std::ranges::find(index.indicators, entry.key, &reference::Indicator::code);
    const std::string name = known == index.indicators.end()
                                 ? std::string()
                                 : std::string(known->name.in(composing.language));
    const model::TextList* links = links_of(assessment, entry.key);
    const auto add = [&](const std::string& sign, std::string_view what) {
      table.rows.push_back({report::text_cell(sign), report::text_cell(name),
                            report::number_cell(entry.value, 0, composing.language),
                            report::text_cell(std::string(what))});
    };
    if (links == nullptr || links->items.empty()) {
      add(std::string(entry.key), kMissing.in(composing.language));
      continue;
    }
    for (std::size_t i = 0; i < links->items.size(); ++i)
      add(fmt::format("{}-L{:.0f}-{:02}", entry.key, entry.value, i + 1), links->items[i].value);
  }
}

// The table without rows.
static report::Table empty_table(const Node& block, Composing& composing, std::string caption) {
  static constexpr Text kNames[] = {
      {"bukti", "evidence"}, {"indikator", "indicator"}, {"tingkat", "level"}, {"berkas", "file"}};
  report::Table table{.name = "bukti", .caption = std::move(caption)};
  for (const Text& name : kNames)
    table.columns.push_back(
        {.key = name.english, .name = std::string(name.in(composing.language))});
  if (const Node* own = block.find("judul")) table.caption = filled_in(*own, composing);
  return table;
}

static Result<void> compose_evidence(const Node& block, Composing& composing) {
  static constexpr Text kCaption = {"Register bukti dukung {}", "Register of evidence {}"};
  static constexpr Text kNone = {"Register bukti dukung", "Register of evidence"};
  const Assessment* assessment = assessment_of(block, composing);
  const reference::Index* index =
      assessment == nullptr || !assessment->index.is_given()
          ? nullptr
          : composing.state.packs().find_index(std::string(*assessment->index));
  // A region that has no assessment yet writes its first annex all the same.
  if (assessment == nullptr && block.find("bukti")->text.empty()) {
    composing.document.parts.emplace_back(TablePart{
        .table = empty_table(block, composing, std::string(kNone.in(composing.language)))});
    return {};
  }
  if (index == nullptr) {
    add_problem(composing, block.find("bukti")->key_at,
                {"tidak ada `penilaian` yang dapat dipakai", "there is no `penilaian` to go by"},
                {"tulis id sebuah `penilaian`, atau kosongkan untuk yang terakhir",
                 "write the id of a `penilaian`, or leave it empty for the latest"});
    return {};
  }
  TablePart part{.table = empty_table(block, composing,
                                      fmt::format(fmt::runtime(kCaption.in(composing.language)),
                                                  report::shown_name(*assessment)))};
  add_rows(*assessment, *index, composing, part.table);
  composing.document.parts.emplace_back(std::move(part));
  return {};
}

DEFINE_BLOCK(evidence) = {
    .name = "bukti",
    .about = {"register bukti dukung tiap indikator sebuah penilaian",
              "the register of evidence for each indicator of an assessment"},
    .settings = {"judul"},
    .compose = compose_evidence,
};

}  // namespace noken::annex
