#pragma once

#include <string>

#include "report/check_formats.h"

namespace noken::test {

// What could break out of one format or another.
inline constexpr const char* kHostile =
    "=cmd|'/c'!A1, \"x\"; a|b](http://e.test) `kode` <b>&amp; {0} %0A::error::z\r\n##[set-env] "
    "\x1b[31m\xEF\xBF\xBE";

inline report::ShownFinding finding_at(const std::string& path, int line, Diagnosis diagnosis,
                                       Severity severity) {
  report::ShownFinding shown;
  shown.finding = {.diagnosis = diagnosis,
                   .arguments = {{"id", kHostile}, {"token", kHostile}},
                   .kind = "opd",
                   .object = kHostile,
                   .agency = "=opd|`a`",
                   .field = "id",
                   .severity = severity};
  shown.place = {.path = path,
                 .line = line,
                 .column = 9,
                 .end_line = line,
                 .end_column = 12,
                 .text = kHostile};
  return shown;
}

// Five findings, of which one is waived and one is in the baseline; the same element in two
// members.
inline report::CheckReport hostile_report() {
  report::CheckReport report;
  report.as_of = "2026-11-22";
  report.profile = "lengkap";
  report.asked = {Diagnosis::duplicate_id, Diagnosis::duplicate_key, Diagnosis::reference_cycle};
  const std::string odd = "anggota/a, b:c|`d` 100%\n\xFF.yaml";
  report.findings = {finding_at("a/opd.yaml", 3, Diagnosis::duplicate_id, Severity::error),
                     finding_at("b/opd.yaml", 3, Diagnosis::duplicate_id, Severity::error),
                     finding_at(odd, 5, Diagnosis::duplicate_key, Severity::warning),
                     finding_at("c.yaml", 7, Diagnosis::duplicate_key, Severity::error),
                     finding_at("d.yaml", 8, Diagnosis::duplicate_id, Severity::error)};
  report.findings[2].related.push_back({report.findings[0].place, {"catatan", "note"}});
  report.findings[3].state = report::FindingState::waived;
  report.findings[4].state = report::FindingState::baselined;
  give_fingerprints(report);
  finish(report);
  return report;
}

}  // namespace noken::test
