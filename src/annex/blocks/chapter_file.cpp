#include <fmt/format.h>

#include <filesystem>

#include "annex/prose.h"
#include "base/files.h"

namespace noken::annex {

namespace fs = std::filesystem;

// The path from the root, when it leads to a file inside the repository, links followed.
static std::optional<std::string> path_inside(const Composing& composing, const std::string& name) {
  std::error_code error;
  const fs::path root = fs::canonical(composing.state.written().folder, error);
  const fs::path file = fs::canonical(root / name, error);
  if (error || name.starts_with('/')) return std::nullopt;
  const std::string relative = file.lexically_relative(root).generic_string();
  return relative.starts_with("..") ? std::nullopt : std::optional(relative);
}

static Result<void> compose_file(const Node& block, Composing& composing) {
  constexpr std::size_t kMostBytes = std::size_t{4} << 20U;
  const Node& value = *block.find("berkas");
  const std::string name = required_text(value, composing);
  if (name.empty()) return {};
  const auto path = path_inside(composing, name);
  const auto text =
      path ? read_file((fs::path(composing.state.written().folder) / *path).string(), kMostBytes)
           : Result<std::string>(std::unexpected(Trouble{}));
  if (!path || !text) {
    add_problem(composing, value.at,
                {fmt::format("berkas `{}` tidak ada di repositori ini", name),
                 fmt::format("there is no file `{}` in this repository", name)},
                {"tulis jalurnya dari folder yang memuat noken.yaml, misalnya `lampiran/bab-1.md`",
                 "write its path from the folder of noken.yaml, such as `lampiran/bab-1.md`"});
    return {};
  }
  const std::uint32_t file = composing.sources.add(*path, *text);
  const Location at{.file = file, .offset = 0, .length = static_cast<std::uint32_t>(text->size())};
  return add_prose(
      {.text = *text, .at = at, .folder = fs::path(*path).parent_path().generic_string()},
      composing);
}

DEFINE_BLOCK(chapter_file) = {
    .name = "berkas",
    .about = {"berkas Markdown di repositori", "a Markdown file of the repository"},
    .compose = compose_file,
};

}  // namespace noken::annex
