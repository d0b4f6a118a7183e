#pragma once

// The formats of `check`, and what they share.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "report/check_report.h"

namespace noken::report {

std::string to_text(const CheckReport& report, const CheckStyle& style);
std::string to_json(const CheckReport& report, const CheckStyle& style);
std::string to_sarif(const CheckReport& report, const CheckStyle& style);
std::string to_gitlab(const CheckReport& report, const CheckStyle& style);
std::string to_github(const CheckReport& report, const CheckStyle& style);
std::string to_junit(const CheckReport& report, const CheckStyle& style);
std::string to_csv(const CheckReport& report, const CheckStyle& style);
std::string to_markdown(const CheckReport& report, const CheckStyle& style);

struct CheckFormat {
  std::string_view name;
  std::string (*write)(const CheckReport& report, const CheckStyle& style);
};

// The first is the one that is written when none is named; it alone leaves out infos unless asked.
inline constexpr CheckFormat kCheckFormats[] = {
    {"text", to_text},     {"json", to_json},   {"sarif", to_sarif}, {"gitlab", to_gitlab},
    {"github", to_github}, {"junit", to_junit}, {"csv", to_csv},     {"markdown", to_markdown},
};

// Nothing when no format has the name.
const CheckFormat* find_check_format(std::string_view name);

// Which findings a format can show: all, or only those that still count.
enum class States : unsigned char { fresh, all };

struct Chosen {
  std::vector<const ShownFinding*> findings;  // in the order of the report
  std::size_t below = 0;                      // new ones that are less severe than asked
  std::size_t cut = 0;                        // left out because only so many were asked
};
Chosen choose(const CheckReport& report, const CheckStyle& style, States states);

// New ones first, then the errors; what is equal stays in order.
void sort_by_severity(std::vector<const ShownFinding*>& findings);

// A finding with its words in one language.
struct Spoken {
  const char* code;
  const char* rule;
  std::string situation;
  std::string remedy;
};
Spoken spoken(const ShownFinding& shown, Language language);

// `berkas.yaml:3:9`, safe to print.
std::string address(const Place& place);

// `2 galat, 5 peringatan, 3 info`
std::string severity_counts(const Summary& summary, Language language);

// What was left out and why, and last the summary; one sentence each.
std::vector<std::string> closing_lines(const CheckReport& report, const Chosen& chosen,
                                       const CheckStyle& style);

}  // namespace noken::report
