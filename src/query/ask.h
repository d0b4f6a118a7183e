#pragma once

// One SELECT over the tables of the model, whoever wrote it: it can change nothing, reach nothing
// outside, and ends within its limits.

#include <functional>
#include <set>
#include <string>
#include <vector>

#include "base/result.h"
#include "tables/table.h"

namespace noken::query {

struct Question {
  std::string sql = {};
  Language language = Language::indonesian;
  double seconds = 10;
  bool can_ask_for_time = true;  // by --limit-seconds
};

struct Answer {
  std::vector<std::string> columns;  // no name stands twice
  std::vector<tables::Row> rows;
};

// Gives rows to the tables that the statement reads; the others stay empty.
using Fill = std::function<Result<void>(const std::set<std::string>& names,
                                        std::vector<tables::Table>& tables)>;

Result<Answer> ask(const Question& question, std::vector<tables::Table> tables, const Fill& fill);

}  // namespace noken::query
