#pragma once

// Where the report of `check` goes, in which format.

#include <array>

#include "cli/command.h"
#include "report/check_formats.h"

namespace noken::cli {

// One `--format`: `json=laporan.json`.
struct Output {
  const report::CheckFormat* format;
  std::string file;  // empty: to `--output` or the stream
};

// A format that does not exist is trouble that names those that do.
Result<std::vector<Output>> outputs_of(const Call& call);

// To the file of the output, else to `--output`, else to the stream.
Result<void> write_text(const Call& call, const Streams& streams, const Output& output,
                        const std::string& text);

struct Written {
  const report::CheckReport& report;
  report::CheckStyle style;
  Severity minimum_text;  // what people read leaves out more than what machines read
  const Output& output;
};

// For `github` also the summary that the host shows beside the log.
Result<void> write_output(const Call& call, const Streams& streams, Written written);

// `text|json|…[=FILE]`, for the help.
inline constexpr auto kFormatWords = [] {
  std::array<char, 160> words = {};
  std::size_t at = 0;
  const auto add = [&](std::string_view text) {
    for (const char c : text) words[at++] = c;
  };
  for (const report::CheckFormat& format : report::kCheckFormats) {
    if (at > 0) add("|");
    add(format.name);
  }
  add("[=FILE]");
  return words;
}();

}  // namespace noken::cli
