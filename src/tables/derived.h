#pragma once

// Tables beside those of the kinds: what is common to all elements, what the packs say, and what
// noken works out.

#include <functional>
#include <span>
#include <unordered_set>

#include "model/state.h"
#include "report/check_report.h"
#include "tables/table.h"

namespace noken::tables {

// What the rows are made from. Findings are worked out only when someone asks for them.
struct Source {
  const model::State& state;
  Day as_of = 0;
  Language language = Language::indonesian;     // of messages; nothing else depends on it
  const report::CheckReport* report = nullptr;  // for the table of findings
};

struct DerivedColumn {
  const char* name;
  Text label;
  ColumnType type = ColumnType::text;
  const char* target = "";  // the table whose `id` it names
};

struct Derived {
  const char* name;
  Text label;
  std::span<const DerivedColumn> columns;
  std::size_t key_columns;  // the first ones are the key
  void (*fill)(const Source& source, Table& table);
};

extern const Derived kIds;
extern const Derived kElements;
extern const Derived kReferences;
extern const Derived kFlows;
extern const Derived kRepository;
extern const Derived kNational;
extern const Derived kCodes;
extern const Derived kAffairs;
extern const Derived kFindings;
extern const Derived kGaps;
extern const Derived kGapProgrammes;

std::span<const Derived* const> derived_tables();

// Elements that have a row: those with an id that is theirs alone, by id, at the date.
std::vector<const model::Element*> elements_by_id(const model::State& state);

// Its name, or what noken makes of other fields; empty when it has neither.
std::string_view name_of(const model::Element& element);

// Visits every reference of the element as visit(path, reference, location); the path is that of
// the field, as `standar.dasar`.
using VisitReference = std::function<void(const std::string& path,
                                          const model::Reference& reference, const Location& at)>;
void for_each_path(const model::Element& element, const VisitReference& visit);

inline Cell text_or_nothing(std::string_view text) {
  return text.empty() ? Cell() : Cell(std::string(text));
}

}  // namespace noken::tables
