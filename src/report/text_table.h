#pragma once

// Tables for a terminal, at most 100 columns wide.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace noken::report {

inline constexpr std::size_t kTableWidth = 100;
inline constexpr std::string_view kTableGap = "  ";  // before each cell

using Cells = std::vector<std::string>;

// Columns that the widest cell of the column needs.
std::size_t widest(const std::vector<Cells>& rows, std::size_t column);

// Indexes of columns.
using ColumnSet = std::vector<std::size_t>;

// One row, over as many lines as its longest cell needs; a column of no width is left out. Those of
// `right` end at the right.
std::string table_row(const Cells& cells, const std::vector<std::size_t>& widths,
                      const ColumnSet& right = {});

// The heading, a rule below it, and the rows. Columns of `fixed` take what they need, the others
// share what is left in proportion to their texts. Those of `right` hold numbers.
std::string text_table(const Cells& heading, const std::vector<Cells>& rows, const ColumnSet& fixed,
                       const ColumnSet& right = {});

// GitHub's pipelines obey a line of any output that begins with two colons: a blank parts them.
std::string without_commands(std::string text);

// A paragraph, in lines of the width of a table.
std::string wrapped_line(std::string_view text);

}  // namespace noken::report
