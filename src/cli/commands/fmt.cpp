#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <ostream>

#include "base/files.h"
#include "base/parallel.h"
#include "base/unicode.h"
#include "cli/command.h"
#include "formatting/canonical.h"
#include "loading/load.h"
#include "repository/repository.h"

namespace noken::cli {

namespace fs = std::filesystem;

using formatting::Outcome;

namespace {

struct Tally {
  std::size_t same = 0;
  std::size_t changed = 0;
  std::size_t left = 0;
};

struct Formatting {
  const Call& call;
  const Streams& streams;
  std::string root;
  Tally tally = {};
};

}  // namespace

static Result<void> outside(const std::string& word) {
  return std::unexpected(Trouble{fmt::format("`{}` bukan berkas YAML repositori ini", word),
                                 fmt::format("`{}` is no YAML file of this repository", word)});
}

// The files of the repository that are named, or all of them.
static Result<std::vector<std::string>> files_of(const Call& call, const std::string& root) {
  const auto settings = loading::load_settings(root);
  std::vector<std::string_view> ignored;
  for (const auto& glob : settings->config.ignored) ignored.push_back(glob.value);
  std::vector<std::string> all = repository::list_files(root, ignored).files;
  all.insert(all.begin(), "noken.yaml");
  if (call.paths.empty()) return all;
  std::vector<std::string> wanted;
  for (const std::string& word : call.paths) {
    const std::string path = fs::absolute(fs::path(call.directory) / word)
                                 .lexically_normal()
                                 .lexically_relative(root)
                                 .generic_string();
    const std::size_t before = wanted.size();
    std::ranges::copy_if(all, std::back_inserter(wanted), [&](const std::string& file) {
      return path == "." || file == path || file.starts_with(path + "/");
    });
    if (wanted.size() == before) return std::unexpected(outside(word).error());
  }
  std::ranges::sort(wanted);
  wanted.erase(std::ranges::unique(wanted).begin(), wanted.end());
  return wanted;
}

static void say(const Formatting& work, const Text& words, const std::string& file) {
  if (!work.call.quiet)
    work.streams.out << fmt::format(fmt::runtime(words.in(work.call.language)), printable(file));
}

static void say_left(Formatting& work, Outcome outcome, const std::string& file) {
  static constexpr Text kUnreadable = {
      "noken: {} dibiarkan: ada galat pada susunannya; lihat `noken check`\n",
      "noken: {} is left as it is: its syntax has errors; see `noken check`\n"};
  static constexpr Text kUnproved = {
      "noken: {} dibiarkan: ada tanda `---`, tag, atau susunan yang tidak dapat ditulis ulang "
      "tanpa mengubah arti\n",
      "noken: {} is left as it is: it has a `---`, a tag or a form that cannot be written anew "
      "without changing what it says\n"};
  const Text& words = outcome == Outcome::unreadable ? kUnreadable : kUnproved;
  ++work.tally.left;
  work.streams.err << fmt::format(fmt::runtime(words.in(work.call.language)), printable(file));
}

// A file as it is and as it should be.
struct Formatted {
  Result<std::string> text = {};
  formatting::Canonical done = {};
};

static std::vector<Formatted> formatted(const std::string& root,
                                        const std::vector<std::string>& files) {
  std::vector<Formatted> all(files.size());
  for_each_index(files.size(), [&](std::size_t i) {
    all[i].text = read_file(root + "/" + files[i], repository::kLargestFile);
    if (all[i].text) all[i].done = formatting::canonical(*all[i].text, files[i] == "noken.yaml");
  });
  return all;
}

static Result<void> keep(Formatting& work, const std::string& file, const Formatted& formatted) {
  static constexpr Text kChanged = {"dirapikan: {}\n", "formatted: {}\n"};
  static constexpr Text kWould = {"belum rapi: {}\n", "not formatted: {}\n"};
  if (!formatted.text) return std::unexpected(formatted.text.error());
  const Outcome outcome = formatted.done.outcome;
  if (outcome == Outcome::same) {
    ++work.tally.same;
    return {};
  }
  if (outcome != Outcome::changed) {
    say_left(work, outcome, file);
    return {};
  }
  ++work.tally.changed;
  say(work, work.call.check ? kWould : kChanged, file);
  return work.call.check ? Result<void>() : write_file(work.root + "/" + file, formatted.done.text);
}

static void say_tally(const Formatting& work) {
  static constexpr Text kDone = {"{changed} berkas dirapikan, {same} sudah rapi\n",
                                 "{changed} files formatted, {same} were already\n"};
  static constexpr Text kChecked = {"{changed} berkas belum rapi, {same} sudah rapi\n",
                                    "{changed} files not formatted, {same} are\n"};
  if (work.call.quiet) return;
  const Text& words = work.call.check ? kChecked : kDone;
  work.streams.out << fmt::format(fmt::runtime(words.in(work.call.language)),
                                  fmt::arg("changed", work.tally.changed),
                                  fmt::arg("same", work.tally.same));
}

static Result<int> run_fmt(const Call& call, const Streams& streams) {
  const auto root = repository::find_root(call.directory);
  if (!root) return std::unexpected(root.error());
  const auto files = files_of(call, *root);
  if (!files) return std::unexpected(files.error());
  Formatting work{.call = call, .streams = streams, .root = *root};
  const std::vector<Formatted> all = formatted(*root, *files);
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (auto kept = keep(work, (*files)[i], all[i]); !kept) return std::unexpected(kept.error());
  }
  say_tally(work);
  const bool is_wanting = work.tally.left > 0 || (call.check && work.tally.changed > 0);
  return is_wanting ? 1 : 0;
}

static constexpr Option kOptions[] = {
    {.names = "--check",
     .flag = &Call::check,
     .help = {"hanya periksa: status keluar 1 bila ada yang belum rapi",
              "only look: exit status 1 when something is not formatted"}},
};

static constexpr const char* kExamples =
    "  noken fmt\n  noken fmt opd/dinkes.yaml\n  noken fmt --check";

DEFINE_COMMAND(fmt) = {
    .name = "fmt",
    .alias = "rapikan",
    .help = {"urutan kunci, indentasi, dan tanda kutip yang baku; komentar dan arti tetap",
             "canonical key order, indentation and quoting; comments and meaning stay"},
    .examples = {kExamples, kExamples},
    .options = kOptions,
    .words = "PATH",
    .words_help = {"file atau folder; tanpa ini seluruh repositori",
                   "files or folders; without them the whole repository"},
    .most_words = 10000,
    .run = run_fmt,
};

}  // namespace noken::cli
