#pragma once

#include <initializer_list>
#include <string>
#include <vector>

#include "report/report.h"

namespace noken::report {

// A column in both languages.
struct ColumnWords {
  const char* key;
  Text name;
  bool is_whole = true;
};

inline std::vector<Column> columns_in(std::initializer_list<ColumnWords> words, Language language) {
  std::vector<Column> columns;
  for (const ColumnWords& each : words) {
    columns.push_back(
        {.key = each.key, .name = std::string(each.name.in(language)), .is_whole = each.is_whole});
  }
  return columns;
}

}  // namespace noken::report
