#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "query/guard.h"

namespace noken::query {

// A statement that failed, in one sentence.
struct Failure {
  const std::vector<tables::Table>& tables;
  const std::string& sql;
  const Guard& guard;
  double seconds;
  bool can_ask_for_time = true;
};
Trouble explained(sqlite3* database, int status, const Failure& failure);

// More than one statement, or none.
Trouble several_statements();
Trouble no_statement();
Trouble too_large();

}  // namespace noken::query
