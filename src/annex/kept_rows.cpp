#include "annex/kept_rows.h"

#include <vector>

namespace noken::annex {

static constexpr std::string_view kTable = "<table";
static constexpr std::string_view kKept = " class=\"kept\"";
static constexpr std::string_view kBegin = "<tbody>";
static constexpr std::string_view kEnd = "</tbody>";

// Where each row of a body begins; text cannot hold the tag of one.
static std::vector<std::size_t> rows_of(std::string_view body) {
  std::vector<std::size_t> rows;
  for (std::size_t at = body.find("<tr"); at != std::string_view::npos;
       at = body.find("<tr", at + 1))
    rows.push_back(at);
  return rows;
}

// `table` is what was written up to its body.
static void add_body(std::string_view body, std::string& table) {
  constexpr std::size_t kFew = 3;
  const std::vector<std::size_t> rows = rows_of(body);
  if (rows.size() <= kFew) {
    const std::size_t begin = table.rfind(kTable);
    if (begin != std::string::npos) table.insert(begin + kTable.size(), kKept);
    table.append(kBegin).append(body);
    return;
  }
  const std::size_t last = rows[rows.size() - 2];
  table.append(kBegin).append(body.substr(0, last)).append(kEnd);
  table.append("<tbody").append(kKept).append(">").append(body.substr(last));
}

std::string with_kept_rows(std::string_view html) {
  std::string kept;
  kept.reserve(html.size());
  std::size_t at = 0;
  for (;;) {
    const std::size_t begin = html.find(kBegin, at);
    const std::size_t end = begin == std::string_view::npos ? begin : html.find(kEnd, begin);
    if (end == std::string_view::npos) break;
    const std::size_t body = begin + kBegin.size();
    kept.append(html.substr(at, begin - at));
    add_body(html.substr(body, end - body), kept);
    at = end;
  }
  return kept.append(html.substr(at));
}

}  // namespace noken::annex
