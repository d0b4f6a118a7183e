#include "annex/write.h"
#include "report/report_formats.h"

namespace noken::annex {

Result<std::string> write_xlsx(const Writing& writing) {
  const Document& document = writing.document;
  const Numbering numbering = numbered(document, writing.language);
  report::Report report{.title = document.title, .facts = {document.region, document.date}};
  for (std::size_t i = 0; i < document.parts.size(); ++i) {
    const auto* part = std::get_if<TablePart>(&document.parts[i]);
    if (part == nullptr) continue;
    report.tables.push_back(part->table);
    report.tables.back().name = numbering.parts[i].number;
    report.tables.back().caption = numbering.parts[i].whole();
  }
  return report::report_xlsx(report, writing.language);
}

}  // namespace noken::annex
