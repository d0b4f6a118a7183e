#pragma once

// What the tables of several reports are made of.

#include <initializer_list>
#include <span>

#include "formats/json.h"
#include "model/state.h"
#include "report/column_words.h"
#include "report/report.h"

namespace noken::report {

// Named and headed by the words.
Table empty_table(const Text& name, std::span<const ColumnWords> columns, Language language);

// A terminal has not the width for every column.
void drop_columns(Table& table, std::initializer_list<std::string_view> keys);

Cell count_cell(std::size_t count);
Cell place_cell(const model::State& state, Location at);

// The name as written, else the one that noken makes, else the id.
std::string display_name(const model::Element& element);

// The short name of an agency, else its name, else the id itself.
std::string agency_label(const model::State& state, std::string_view id);

// `2026`, `2026-2028`, or `–` when not given.
std::string years_text(const model::YearsValue& years);

// `file` and `line`.
void add_place(formats::Json::Object& object, const model::State& state, Location at);

// `text`, `text` … parted by commas.
std::string listed_text(const std::vector<std::string>& parts);
formats::Json::Array listed_json(const std::vector<std::string>& parts);

}  // namespace noken::report
