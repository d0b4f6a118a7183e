#pragma once

#include "annex/block.h"

namespace noken::annex {

// A table as a part: under the block's `judul`, else under its own caption.
void add_table(report::Table table, const Node& block, Composing& composing);
// Under its own caption.
void add_table(report::Table table, Composing& composing);

// The tables of a report as parts, without columns to be filled in. The first bears the block's
// `judul`, else its own caption, else `title`.
void add_report(report::Report report, const Node& block, const Text& title, Composing& composing);

// Columns that are known by their English names.
std::vector<report::Column> columns_named(std::span<const Text> names, Language language);

// The columns of the table that have one of the keys, in the order of the keys.
report::Table with_columns(const report::Table& table, std::span<const std::string_view> keys);

}  // namespace noken::annex
