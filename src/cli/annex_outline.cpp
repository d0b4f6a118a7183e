#include "cli/annex_outline.h"

#include <fmt/format.h>

#include <filesystem>
#include <ostream>

#include "annex/built_in.h"
#include "base/edit_distance.h"
#include "base/files.h"
#include "repository/repository.h"

namespace noken::cli {

namespace fs = std::filesystem;

static constexpr std::size_t kMostBytes = std::size_t{4} << 20U;

static Trouble no_such_outline(const std::string& name) {
  const auto names = annex::built_in_outlines();
  const auto best = nearest(name, names, 3);
  const std::string list = fmt::format("{}", fmt::join(names, ", "));
  return {fmt::format("tidak ada kerangka `{}`; {}", name,
                      best ? fmt::format("mungkin maksudnya `{}`", *best)
                           : fmt::format("sebut berkas YAML atau salah satu: {}", list)),
          fmt::format("there is no outline `{}`; {}", name,
                      best ? fmt::format("perhaps `{}` is meant", *best)
                           : fmt::format("name a YAML file or one of: {}", list))};
}

Result<OutlineFile> outline_of(const Call& call, const std::string& root) {
  const std::string& name = call.paths.front();
  const fs::path own = fs::path(root) / "lampiran" / (name + ".yaml");
  const fs::path named = fs::path(call.directory) / name;
  std::error_code error;
  for (const fs::path& path : {named, own}) {
    if (!fs::is_regular_file(path, error)) continue;
    auto text = read_file(path.string(), kMostBytes);
    if (!text) return std::unexpected(text.error());
    return OutlineFile{
        fs::absolute(path).lexically_normal().lexically_relative(root).generic_string(),
        std::move(*text)};
  }
  if (const auto text = annex::built_in_outline(name))
    return OutlineFile{fmt::format("lampiran/{}.yaml", name), std::string(*text)};
  return std::unexpected(no_such_outline(name));
}

Result<void> eject_outline(const Call& call, const Streams& streams) {
  const auto root = repository::find_root(call.directory);
  if (!root) return std::unexpected(root.error());
  const auto text = annex::built_in_outline(call.eject);
  if (!text) return std::unexpected(no_such_outline(call.eject));
  const std::string name = "lampiran/" + call.eject + ".yaml";
  const fs::path path = fs::path(*root) / name;
  std::error_code error;
  if (fs::exists(path, error)) {
    return std::unexpected(
        Trouble{fmt::format("`{}` sudah ada; hapus atau ganti namanya lebih dulu", name),
                fmt::format("`{}` is there already; remove or rename it first", name)});
  }
  fs::create_directories(path.parent_path(), error);
  if (auto done = write_file(path.string(), *text); !done) return done;
  if (!call.quiet) streams.out << name << '\n';
  return {};
}

}  // namespace noken::cli
