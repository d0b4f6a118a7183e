#include "cli/two_states.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <future>
#include <ostream>

#include "base/unicode.h"
#include "cli/here.h"
#include "cli/history_engine.h"
#include "loading/load_beside.h"
#include "repository/repository.h"
#include "rules/run.h"

namespace noken::cli {

namespace fs = std::filesystem;

using loading::Loaded;
using LoadedOnce = std::shared_ptr<Loaded>;

static Result<std::string> commit_of(const std::string& root, const std::string& word) {
  const auto git = history_engine();
  if (!git) return std::unexpected(git.error());
  return (*git)->commit_of(root, word);
}

static Trouble is_nothing(const std::string& word, const Trouble& reason) {
  return {fmt::format("`{}` bukan folder maupun tanggal; {}", word, reason.indonesian),
          fmt::format("`{}` is neither a folder nor a date; {}", word, reason.english)};
}

static Result<StateWord> understand_word(const Call& call, const std::string& word) {
  std::error_code error;
  const std::string folder = (fs::path(call.directory) / word).string();
  if (fs::is_directory(folder, error)) {
    const auto root = repository::find_root(folder);
    if (!root) return std::unexpected(root.error());
    return StateWord{.word = word, .root = *root};
  }
  const auto root = repository::find_root(call.directory);
  if (!root) return std::unexpected(root.error());
  const auto commit = commit_of(*root, word);
  if (commit) return StateWord{.word = word, .root = *root, .commit = *commit};
  const auto date = parse_date(word);
  if (!date) return std::unexpected(is_nothing(word, commit.error()));
  return StateWord{.word = word, .root = *root, .day = first_day(*date)};
}

static Trouble no_repository_then(const StateWord& word) {
  return {fmt::format("pada revisi `{}` folder ini belum memuat `noken.yaml`; pilih revisi yang "
                      "lebih baru",
                      word.word),
          fmt::format("at revision `{}` this folder has no `noken.yaml` yet; choose a later one",
                      word.word)};
}

namespace {

// Where the files of a state are; the folder leads into the snapshot of a revision.
struct Opened {
  repository::Snapshot snapshot = {};
  repository::Folder folder = {};
};

}  // namespace

static Result<std::unique_ptr<Opened>> open(const StateWord& word) {
  auto opened = std::make_unique<Opened>();
  opened->folder = word.root;
  if (word.commit.empty()) return opened;
  auto files = (*history_engine())->files_at(word.root, word.commit);
  if (!files) return std::unexpected(files.error());
  opened->snapshot = std::move(*files);
  if (!opened->snapshot.entries.contains("noken.yaml"))
    return std::unexpected(no_repository_then(word));
  opened->folder = {word.root, opened->snapshot};
  return opened;
}

static Result<LoadedOnce> load(const repository::Folder& folder, Day day) {
  auto loaded = load_repository(folder, day);
  if (!loaded) return std::unexpected(loaded.error());
  return std::make_shared<Loaded>(std::move(*loaded));
}

static Result<LoadedOnce> open_and_load(const StateWord& word, Day day) {
  const auto opened = open(word);
  if (!opened) return std::unexpected(opened.error());
  return load((*opened)->folder, day);
}

namespace {

struct LoadedTwo {
  LoadedOnce before = nullptr;
  LoadedOnce after = nullptr;
};
using BothOpened = std::pair<const repository::Folder&, const repository::Folder&>;

}  // namespace

static Result<LoadedTwo> both(const Result<LoadedOnce>& before, const Result<LoadedOnce>& after) {
  if (!before) return std::unexpected(before.error());
  if (!after) return std::unexpected(after.error());
  return LoadedTwo{.before = *before, .after = *after};
}

// Repositories with the same settings, neither a member, have most of their files in common.
static bool are_alike(const BothOpened& folders) {
  const auto& [before, after] = folders;
  if (outer_of(before.path) != nullptr || outer_of(after.path) != nullptr) return false;
  const auto settings = read_text(before, "noken.yaml");
  const auto other = read_text(after, "noken.yaml");
  return settings && other && *settings == *other;
}

// The former one only where it differs, when that can be told.
static Result<LoadedTwo> load_alike(const BothOpened& folders, Day day) {
  const auto after = load(folders.second, day);
  auto beside = after ? load_beside(folders.first, **after) : std::nullopt;
  if (beside) return both(std::make_shared<Loaded>(std::move(*beside)), after);
  return both(load(folders.first, day), after);
}

static Result<LoadedTwo> load_both(const BothOpened& folders, Day day) {
  auto before =
      std::async(std::launch::async, [&folders, day] { return load(folders.first, day); });
  const auto after = load(folders.second, day);
  return both(before.get(), after);
}

// Trouble of the former one goes first.
static Result<LoadedTwo> load_different(const TwoStates& two, Day day, bool may_share) {
  auto opening = std::async(std::launch::async, open, two.before.word);
  const auto after = open(two.after.word);
  const auto before = opening.get();
  if (!before) return std::unexpected(before.error());
  if (!after) return std::unexpected(after.error());
  const BothOpened folders{(*before)->folder, (*after)->folder};
  return may_share && are_alike(folders) ? load_alike(folders, day) : load_both(folders, day);
}

static Result<LoadedTwo> load_words(const TwoStates& two, Day day, bool may_share) {
  const bool is_one = two.before.word.root == two.after.word.root &&
                      two.before.word.commit == two.after.word.commit;
  if (!is_one) return load_different(two, day, may_share);
  const auto loaded = open_and_load(two.after.word, day);
  return both(loaded, loaded);
}

static void say_errors(const Call& call, const Streams& streams, const OneState& state) {
  static constexpr Text kErrors = {
      "noken: {1} galat pada berkas `{0}`, jadi sebagian mungkin tidak ikut dibandingkan; lihat "
      "`noken check`\n",
      "noken: {1} errors in the files of `{0}`, so something may be left out; see `noken check`\n"};
  auto findings = state.loaded->findings;
  rules::set_severities(findings, *state.loaded->architecture, rules::Profile::dasar);
  const auto errors = std::ranges::count(findings, Severity::error, &Finding::severity);
  if (errors > 0 && !call.quiet) {
    streams.err << fmt::format(fmt::runtime(kErrors.in(call.language)), printable(state.word.word),
                               errors);
  }
}

static Result<std::optional<Day>> day_of(const Call& call, const TwoStates& two, Day today) {
  const bool is_asked = !call.at.empty() || two.before.word.day || two.after.word.day;
  if (!is_asked) return std::optional<Day>();
  const auto day = day_shown(call, today);
  if (!day) return std::unexpected(day.error());
  return std::optional(*day);
}

static void make_states(std::optional<Day> day, TwoStates& two) {
  if (!day) return;
  for (OneState* one : {&two.before, &two.after}) {
    one->state =
        std::make_unique<model::State>(*one->loaded->architecture, one->word.day.value_or(*day));
  }
}

Result<TwoStates> load_two(const Call& call, const Streams& streams) {
  const auto before = understand_word(call, call.paths[0]);
  if (!before) return std::unexpected(before.error());
  const auto after = understand_word(call, call.paths[1]);
  if (!after) return std::unexpected(after.error());
  TwoStates two{.before = {.word = *before}, .after = {.word = *after}};
  const auto today = as_of(call);
  if (!today) return std::unexpected(today.error());
  const auto day = day_of(call, two, *today);
  if (!day) return std::unexpected(day.error());
  // States at a day and houses of agencies ask for more than what is written.
  const auto loaded = load_words(two, *today, !*day && call.agency.empty());
  if (!loaded) return std::unexpected(loaded.error());
  two.before.loaded = loaded->before;
  two.after.loaded = loaded->after;
  if (loaded->before != loaded->after) say_errors(call, streams, two.before);
  say_errors(call, streams, two.after);
  make_states(*day, two);
  return two;
}

difference::Side side_of(const OneState& state) {
  if (state.state != nullptr) return difference::at_its_day(*state.state);
  return difference::as_written(*state.loaded->architecture);
}

}  // namespace noken::cli
