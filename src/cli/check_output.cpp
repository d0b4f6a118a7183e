#include "cli/check_output.h"

#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "base/files.h"

namespace noken::cli {

static Trouble no_such_format(const std::string& name) {
  std::vector<std::string_view> names;
  for (const report::CheckFormat& format : report::kCheckFormats) names.push_back(format.name);
  const std::string list = fmt::format("{}", fmt::join(names, ", "));
  return {fmt::format("format `{}` tidak ada untuk `check`; pakai salah satu: {}", name, list),
          fmt::format("`check` has no format `{}`; use one of: {}", name, list)};
}

Result<std::vector<Output>> outputs_of(const Call& call) {
  std::vector<Output> outputs;
  for (const std::string& word : call.formats) {
    const std::size_t equals = word.find('=');
    const std::string name = word.substr(0, equals);
    const report::CheckFormat* format = report::find_check_format(name);
    if (format == nullptr) return std::unexpected(no_such_format(name));
    outputs.push_back({format, equals == std::string::npos ? "" : word.substr(equals + 1)});
  }
  if (outputs.empty()) outputs.push_back({&report::kCheckFormats[0], ""});
  return outputs;
}

// The host refuses more than a mebibyte, so a long list is cut. Other steps may have written to the
// file already.
static Result<void> write_step_summary(const Written& written) {
  static constexpr std::size_t kMost = 400;
  const char* path = std::getenv("GITHUB_STEP_SUMMARY");
  if (path == nullptr || *path == '\0') return {};
  report::CheckStyle style = written.style;
  if (style.most == 0 || style.most > kMost) style.most = kMost;
  std::ofstream file(path, std::ios::binary | std::ios::app);
  file << to_markdown(written.report, style) << std::flush;
  if (file.good()) return {};
  return std::unexpected(Trouble{fmt::format("`{}` tidak dapat ditulis", path),
                                 fmt::format("`{}` cannot be written", path)});
}

Result<void> write_text(const Call& call, const Streams& streams, const Output& output,
                        const std::string& text) {
  if (output.file.empty()) return write(call, streams, text);
  return write_file((std::filesystem::path(call.directory) / output.file).string(), text);
}

Result<void> write_output(const Call& call, const Streams& streams, Written written) {
  const Output& output = written.output;
  const bool is_text = output.format == &report::kCheckFormats[0];
  if (is_text) written.style.minimum = written.minimum_text;
  if (!is_text || !output.file.empty() || !call.output.empty()) written.style.seconds = -1;
  if (!output.file.empty() && call.color != "always") written.style.color = false;
  if (output.format->name == "github") {
    if (auto summary = write_step_summary(written); !summary) return summary;
  }
  return write_text(call, streams, output, output.format->write(written.report, written.style));
}

}  // namespace noken::cli
