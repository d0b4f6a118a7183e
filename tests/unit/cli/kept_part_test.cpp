#include "cli/kept_part.h"

#include <doctest/doctest.h>

#include "rules/catalogue.h"

using namespace noken;       // NOLINT(google-build-using-namespace): a test reads like the
using namespace noken::cli;  // NOLINT(google-build-using-namespace): header

static Place usual_place(int line) {
  return {.path = "opd/dinkes.yaml",
          .line = line,
          .column = 3,
          .end_line = line,
          .end_column = 9,
          .text = "  - id: app-é"};
}

static KeptPart usual_part() {
  KeptPart part{.questions = {{repository::Question::About::inside, "bukti/a.md", true},
                              {repository::Question::About::file, "bukti/a.md", false}},
                .everyone = cache::digest_of("semua"),
                .members = {"kabupaten/mimika", "kabupaten/asmat"}};
  report::CheckReport& report = part.checked.report;
  report.profile = "lengkap";
  report.summary = {.files = 3, .elements = 700};
  report.asked = {Diagnosis::duplicate_id, Diagnosis::reference_to_nothing};
  part.checked.coverage = {.is_whole = false, .off_somewhere = {Diagnosis::duplicate_id}};
  report::ShownFinding shown{.finding = {.diagnosis = Diagnosis::reference_to_nothing,
                                         .message = "nearest",
                                         .location = {2, 100, 5},
                                         .arguments = {{"id", "app-a"}, {"nearest", "app-b"}},
                                         .related = {{{1, 7, 3}, "anchor"}},
                                         .kind = "aplikasi",
                                         .object = "app-x",
                                         .agency = "opd-x",
                                         .field = "opd",
                                         .value = "app-a",
                                         .severity = Severity::error},
                             .place = usual_place(12),
                             .related = {{.place = usual_place(4), .note = {}}},
                             .state = report::FindingState::waived,
                             .is_left_out = true};
  shown.related.front().note = report::note_for(shown.finding, shown.finding.related.front());
  report.findings.push_back(std::move(shown));
  report.deviations.push_back({.repository = "kabupaten/mimika",
                               .rule = Diagnosis::duplicate_id,
                               .rule_word = "RUJ-003",
                               .reason = "alasan",
                               .until = "2027",
                               .standing = waivers::Standing::expired});
  report.deviations.push_back({.rule_word = "tidak ada", .office = "Dinas (fiktif)"});
  return part;
}

TEST_CASE("a part says the same after it was kept") {
  const std::string bytes = bytes_of(usual_part());
  const auto part = part_in(bytes);
  REQUIRE(part);
  CHECK(bytes_of(*part) == bytes);
  CHECK(part->everyone == cache::digest_of("semua"));
  CHECK(part->members.back() == "kabupaten/asmat");
  REQUIRE(part->questions.size() == 2);
  CHECK(part->questions.front().path == "bukti/a.md");
  CHECK(part->questions.front().answer);
  const report::CheckReport& report = part->checked.report;
  CHECK(report.profile == "lengkap");
  CHECK(report.summary.elements == 700);
  CHECK(report.asked.size() == 2);
  CHECK_FALSE(part->checked.coverage.is_whole);
  REQUIRE(report.findings.size() == 1);
  const report::ShownFinding& shown = report.findings.front();
  CHECK(shown.finding.message == "nearest");
  CHECK(shown.finding.arguments.back().value == "app-b");
  CHECK(shown.place.text == "  - id: app-é");
  CHECK(shown.place.line == 12);
  CHECK(shown.related.front().place.line == 4);
  CHECK(shown.related.front().note.in(Language::english) == "written under this anchor");
  CHECK(shown.state == report::FindingState::waived);
  CHECK(shown.is_left_out);
  REQUIRE(report.deviations.size() == 2);
  CHECK(report.deviations.front().rule == Diagnosis::duplicate_id);
  CHECK(report.deviations.front().standing == waivers::Standing::expired);
  CHECK_FALSE(report.deviations.back().rule);
  CHECK(report.deviations.back().office == "Dinas (fiktif)");
}

TEST_CASE("a part that was cut is none") {
  const std::string bytes = bytes_of(usual_part());
  for (std::size_t size = 0; size < bytes.size(); ++size)
    CHECK_FALSE(part_in(std::string_view(bytes).substr(0, size)));
}

// Whoever can write the cache can make a sum that fits; what he writes must not end the program.
TEST_CASE("a part with any other byte is none, or one that can be shown") {
  const std::string bytes = bytes_of(usual_part());
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    for (const char byte : {'\x00', '\x01', '\x7F', '\x80', '\xFF'}) {
      std::string other = bytes;
      other[at] = byte;
      const auto part = part_in(other);
      if (!part) continue;
      for (const report::ShownFinding& shown : part->checked.report.findings) {
        rules::message_of(shown.finding);
        CHECK(shown.place.line > 0);
        CHECK(shown.related.size() == shown.finding.related.size());
      }
    }
  }
}
