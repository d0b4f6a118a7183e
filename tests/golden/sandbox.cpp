#include "golden/sandbox.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "cli/run.h"
#include "golden/git_past.h"

namespace noken::golden {

namespace fs = std::filesystem;

static constexpr const char* kUsualConfig =
    "noken: 1\n"
    "wilayah:\n"
    "  kode: \"94.04\"\n"
    "  nama: Kabupaten Uji\n"
    "  jenis: kabupaten\n"
    "periode: 2025-2029\n";

std::string read_file(const fs::path& path) {
  const std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return std::move(text).str();
}

// A line `without noken.yaml` in markers.txt asks for a folder that is no repository.
static void complete(const fs::path& repository, const std::string& markers) {
  const fs::path config = repository / "noken.yaml";
  if (fs::symlink_status(config).type() != fs::file_type::not_found) return;
  if (markers.find("without noken.yaml") != std::string::npos) return;
  std::ofstream(config, std::ios::binary) << kUsualConfig;
}

Sandbox::Sandbox(const fs::path& folder) {
  std::string pattern = (fs::temp_directory_path() / "noken-golden-XXXXXX").string();
  if (::mkdtemp(pattern.data()) == nullptr)
    throw std::runtime_error("no temporary folder can be made");
  root_ = fs::canonical(pattern);
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (!entry.is_directory()) continue;
    const fs::path copy = root_ / entry.path().filename();
    fs::copy(entry.path(), copy, fs::copy_options::recursive | fs::copy_options::copy_symlinks);
    fs::remove(copy / "markers.txt");
    complete(copy, read_file(entry.path() / "markers.txt"));
    repositories_.push_back(entry.path().filename().string());
  }
  std::ranges::sort(repositories_);
  make_git_past(root_, read_file(folder / "git.txt"));
}

Sandbox::~Sandbox() {
  std::error_code ignored;
  fs::remove_all(root_, ignored);
}

static void replace_all(std::string& text, const std::string& from, const std::string& to) {
  for (std::size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

Outcome run_in(const Sandbox& sandbox, std::vector<std::string> arguments) {
  const auto option = std::ranges::find(arguments, "-C");
  if (option != arguments.end() && option + 1 != arguments.end()) {
    option[1] = (sandbox.root() / option[1]).string();
  }
  const fs::path before = fs::current_path();
  fs::current_path(sandbox.root());
  std::ostringstream stream;
  const int status = cli::run(arguments, {.out = stream, .err = stream});
  fs::current_path(before);

  Outcome outcome{.text = std::move(stream).str(), .status = status};
  replace_all(outcome.text, sandbox.root().string() + "/", "");
  replace_all(outcome.text, sandbox.root().string(), ".");
  return outcome;
}

}  // namespace noken::golden
