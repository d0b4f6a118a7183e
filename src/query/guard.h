#pragma once

// What keeps a foreign statement within its bounds.

#include <chrono>
#include <set>
#include <string>
#include <vector>

#include "tables/table.h"

struct sqlite3;

namespace noken::query {

struct Guard {
  std::set<std::string> known = {};  // tables that may be read
  std::set<std::string> read = {};   // those that the statement reads
  std::string refused = {};          // the first thing it asked for and must not do
  std::chrono::steady_clock::time_point deadline = {};
  bool is_late = false;
};

// Nothing but reading the known tables. The guard must outlive the connection.
void forbid_all_but_reading(sqlite3* database, Guard& guard);

// From now on: the clock, the heap, and the size of texts, `longest` bytes being what the tables
// hold.
void limit_work(sqlite3* database, Guard& guard, double seconds, std::size_t longest);

// Lifts what holds for the whole process.
void lift_limits();

}  // namespace noken::query
