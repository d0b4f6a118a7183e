#pragma once

// A repository in the form of other programs.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "diagram/engine.h"
#include "tables/tables.h"

namespace noken::exchange {

using tables::elements_by_id;

struct ExportInput {
  const model::State& state;
  Day as_of = 0;
  Language language = Language::indonesian;
  const report::CheckReport& report;
  // The drawing libraries, when the export has pictures.
  Result<const diagram::Engine*> (*drawing_engine)() = nullptr;
};

// What has no place in the target, and how often.
struct LeftOut {
  Text what{};
  std::size_t count = 0;
};

struct ExportedFile {
  std::string name = {};  // in the folder; empty when the export is one file
  std::string content = {};
};

struct Exported {
  std::vector<ExportedFile> files = {};
  std::size_t elements = 0;
  std::vector<LeftOut> left_out = {};  // counts of nothing are not shown
};

struct Export {
  std::string_view name = {};
  std::string_view extension = {};  // empty: a folder
  Text help{};
  bool is_binary = false;
  bool needs_findings = false;
  Result<Exported> (*make)(const ExportInput& input) = nullptr;
};

// The file src/exchange/exports/<name>.cpp defines the export <name>; that the file is there is all
// that registers it.
#define NOKEN_EXPORT(name) extern const Export name##_export;
#include "exchange_exports_list.inc"
#undef NOKEN_EXPORT
#define DEFINE_EXPORT(name) constinit const Export name##_export

// By name.
std::span<const Export* const> exports();

// All tables with their rows, and foreign keys that hold.
std::vector<tables::Table> filled_tables(const ExportInput& input);

// Elements that the tables cannot hold, and what noken.yaml says beside the region.
std::vector<LeftOut> left_out_of_tables(const ExportInput& input);

}  // namespace noken::exchange
