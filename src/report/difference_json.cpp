#include "formats/json.h"
#include "report/difference_report.h"

namespace noken::report {

using difference::Row;
using formats::Json;

static Json row_json(const Row& row) {
  const Json kind = model::kind_of(row.element().kind).key;
  if (row.sort == Row::Sort::renamed)
    return Json::Object{{"kind", kind}, {"old", row.before->handle}, {"new", row.after->handle}};
  Json::Object members = {{"kind", kind}, {"id", row.element().handle}};
  if (row.sort == Row::Sort::changed) {
    members.emplace_back("field", row.path);
    members.emplace_back("old", row.old_value);
    members.emplace_back("new", row.new_value);
  }
  return members;
}

static Json rows_json(const DifferenceReport& report, Row::Sort sort) {
  Json::Array rows;
  for (const Row& row : report.difference.rows) {
    if (row.sort == sort) rows.push_back(row_json(row));
  }
  return rows;
}

std::string difference_json(const DifferenceReport& report) {
  return to_text(Json::Object{{"schema", "noken.diff/1"},
                              {"old", report.old_name},
                              {"new", report.new_name},
                              {"added", rows_json(report, Row::Sort::added)},
                              {"removed", rows_json(report, Row::Sort::removed)},
                              {"renamed", rows_json(report, Row::Sort::renamed)},
                              {"changed", rows_json(report, Row::Sort::changed)}});
}

}  // namespace noken::report
