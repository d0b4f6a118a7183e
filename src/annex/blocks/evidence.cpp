// The register of evidence of an assessment: `I11-L3-01` and so on, and what is missing.

#include <fmt/format.h>

#include <algorithm>

#include "annex/report_parts.h"
#include "reference/index_scheme.h"
#include "report/shown_value.h"

namespace noken::annex {

using model::Assessment;

namespace {

// One assessment, and the level that each indicator is to reach.
struct Register {
  const Assessment& assessment;
  const Assessment* target;
  const reference::IndexScheme& scheme;
  const Composing& composing;
  report::Table table = {};
  std::size_t pieces = 0;
  std::size_t missing = 0;
};

}  // namespace

static bool is_target(const Assessment& assessment) {
  return assessment.nature.is_given() && *assessment.nature == "target";
}

// The one that the block names, else the latest that is no target.
static const Assessment* assessment_of(const Node& block, const model::State& state) {
  const std::string& id = block.find("bukti")->text;
  const Assessment* latest = nullptr;
  for (const Assessment& assessment : state.all<Assessment>()) {
    if (!id.empty() && assessment.handle == id) return &assessment;
    if (is_target(assessment) || !assessment.year.is_given()) continue;
    if (latest == nullptr || *latest->year < *assessment.year) latest = &assessment;
  }
  return id.empty() ? latest : nullptr;
}

// The first target for the same index after the assessment.
static const Assessment* target_of(const Assessment& assessment, const model::State& state) {
  const Assessment* first = nullptr;
  for (const Assessment& other : state.all<Assessment>()) {
    const bool is_later = other.year.is_given() && assessment.year.is_given() &&
                          *other.year >= *assessment.year && other.index.is_given() &&
                          *other.index == *assessment.index;
    if (!is_target(other) || !is_later) continue;
    if (first == nullptr || *other.year < *first->year) first = &other;
  }
  return first;
}

static const model::TextList* links_of(const Assessment& assessment, std::string_view code) {
  for (const auto& entry : assessment.indicator_evidence.items) {
    if (entry.key == code) return &entry.value;
  }
  return nullptr;
}

static int level_of(const Assessment* assessment, std::string_view code) {
  if (assessment == nullptr) return 0;
  for (const auto& entry : assessment->levels.items) {
    if (entry.key == code) return static_cast<int>(entry.value);
  }
  return 0;
}

static void add_row(Register& made, const reference::Indicator& indicator, int level,
                    const std::pair<std::string, std::string>& evidence_and_lack,
                    std::size_t number = 1) {
  const Language language = made.composing.language;
  const auto& [evidence, lack] = evidence_and_lack;
  made.table.rows.push_back(
      {report::text_cell(level == 0 ? std::string(indicator.code)
                                    : fmt::format("{}-L{}-{:02}", indicator.code, level, number)),
       report::text_cell(std::string(indicator.name.in(language))),
       level == 0 ? report::text_cell("–") : report::number_cell(level, 0, language),
       report::text_cell(evidence), report::text_cell(lack)});
}

// What the level asks for, where the pack says so.
static std::string asked_for(const Register& made, const reference::Indicator& indicator,
                             int level) {
  const auto* criterion = reference::find_criterion(made.scheme, indicator.code, level);
  return criterion == nullptr ? std::string()
                              : fmt::format(": {}", criterion->text.in(made.composing.language));
}

static void add_given(Register& made, const reference::Indicator& indicator, int level) {
  const model::TextList* links = links_of(made.assessment, indicator.code);
  std::size_t number = 0;
  if (links != nullptr) {
    for (const auto& link : links->items) {
      add_row(made, indicator, level, {std::string(link.value), "–"}, ++number);
      ++made.pieces;
    }
  }
  if (number > 0) return;
  static constexpr Text kNone = {"belum ada bukti", "no evidence yet"};
  static constexpr Text kNoLevel = {"belum dinilai", "not assessed"};
  const Text& lack = level == 0 ? kNoLevel : kNone;
  add_row(made, indicator, level,
          {"–", std::string(lack.in(made.composing.language)) + asked_for(made, indicator, level)});
  ++made.missing;
}

// Each level on the way to the target needs evidence of its own.
static void add_wanted(Register& made, const reference::Indicator& indicator, int level) {
  static constexpr Text kWanted = {"perlu untuk target {}{}", "needed for the target of {}{}"};
  const int target = level_of(made.target, indicator.code);
  for (int next = level + 1; next <= target; ++next) {
    add_row(made, indicator, next,
            {"–", fmt::format(fmt::runtime(kWanted.in(made.composing.language)), *made.target->year,
                              asked_for(made, indicator, next))});
    ++made.missing;
  }
}

static report::Table empty_register(Language language) {
  static constexpr Text kNames[] = {{"kode", "code"},
                                    {"indikator", "indicator"},
                                    {"tingkat", "level"},
                                    {"bukti", "evidence"},
                                    {"yang kurang", "what is missing"}};
  static constexpr Text kCaption = {"Register bukti dukung", "Register of evidence"};
  return {.name = "bukti",
          .caption = std::string(kCaption.in(language)),
          .columns = columns_named(kNames, language)};
}

static report::Table register_of(Register made, const reference::Index& index) {
  static constexpr Text kNote = {"{} bukti ada, {} belum.", "Pieces of evidence: {}; missing: {}."};
  const Language language = made.composing.language;
  made.table = empty_register(language);
  made.table.caption += " " + report::shown_name(made.assessment);
  for (const reference::Indicator& indicator : index.indicators) {
    const int level = level_of(&made.assessment, indicator.code);
    add_given(made, indicator, level);
    add_wanted(made, indicator, level);
  }
  made.table.notes = {fmt::format(fmt::runtime(kNote.in(language)), made.pieces, made.missing)};
  return std::move(made.table);
}

static Result<void> compose_evidence(const Node& block, Composing& composing) {
  const model::State& state = composing.state;
  const Assessment* assessment = assessment_of(block, state);
  const reference::Index* index = assessment == nullptr || !assessment->index.is_given()
                                      ? nullptr
                                      : state.packs().find_index(*assessment->index);
  // A region that has no assessment yet writes its first annex all the same.
  if (assessment == nullptr && block.find("bukti")->text.empty()) {
    add_table(empty_register(composing.language), block, composing);
    return {};
  }
  if (index == nullptr) {
    add_problem(composing, block.find("bukti")->key_at,
                {"tidak ada `penilaian` yang dapat dipakai", "there is no `penilaian` to go by"},
                {"tulis id sebuah `penilaian`, atau kosongkan untuk yang terakhir",
                 "write the id of a `penilaian`, or leave it empty for the latest"});
    return {};
  }
  const auto scheme = reference::load_index_scheme(state.packs(), *index);
  if (!scheme) return std::unexpected(scheme.error());
  add_table(register_of({*assessment, target_of(*assessment, state), *scheme, composing}, *index),
            block, composing);
  // What a level asks for is a long sentence.
  std::get<TablePart>(composing.document.parts.back()).is_landscape = true;
  return {};
}

DEFINE_BLOCK(evidence) = {
    .name = "bukti",
    .about = {"register bukti dukung tiap indikator sebuah penilaian, dan yang kurang",
              "the register of evidence for each indicator of an assessment, and what is missing"},
    .settings = {"judul"},
    .compose = compose_evidence,
};

}  // namespace noken::annex
