#pragma once

#include "report/index_words.h"

namespace noken::report {

// Domains and aspects with their weights, a row each; columns of values are to be added.
Table parts_frame(const IndexScheme& scheme, Language language);

// Code, name, from, to, gain.
std::vector<Cell> step_cells(const IndexScheme& scheme, const Step& step, Language language);
Cell asked_cell(const IndexScheme& scheme, const Step& step, Language language);
// Where what levels ask comes from, when the packs say it.
void add_criteria_note(const IndexScheme& scheme, Language language, Table& table);

// The tables and sentences on how to reach a value.
void add_reached(const Reached& reached, Language language, Report& made);
// The tables and sentences on what is supposed and on how to reach a value.
void add_plan(const IndexReport& report, Language language, Report& made);

// What is still to be said under all tables.
void add_closing(const IndexReport& report, Language language, Report& made);

}  // namespace noken::report
