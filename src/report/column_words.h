#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <vector>

#include "report/report.h"

namespace noken::report {

// A column in both languages, as a table of the program writes it.
struct ColumnWords {
  const char* key;
  Text name;
  bool is_whole = true;
};

inline std::vector<Column> columns_in(std::span<const ColumnWords> words, Language language) {
  std::vector<Column> columns;
  for (const ColumnWords& each : words) {
    columns.push_back(
        {.key = each.key, .name = std::string(each.name.in(language)), .is_whole = each.is_whole});
  }
  return columns;
}

inline std::vector<Column> columns_in(std::initializer_list<ColumnWords> words, Language language) {
  return columns_in(std::span(words.begin(), words.size()), language);
}

}  // namespace noken::report
