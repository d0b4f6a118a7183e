#include "cli/check_cache.h"

#include <algorithm>
#include <deque>
#include <utility>

#include "base/capitals.h"
#include "base/version.h"
#include "cache/build.h"
#include "document/libraries.h"
#include "formats/libraries.h"
#include "query/libraries.h"

namespace noken::cli {

using cache::Contents;
using cache::Digest;
using cache::Digesting;
using loading::Loaded;
using loading::MemberDirectory;
using repository::Folder;
using repository::Questions;

// The reading of a member stays on one thread (base/parallel.h).
static thread_local bool looked = false;

void listen_to(MemberDirectory& directory) {
  directory.everyone = [inner = directory.everyone]() -> const auto& {
    looked = true;
    return inner();
  };
}

bool has_looked_everywhere() { return std::exchange(looked, false); }

// ---- what a key is made of

static Digest program_digest(const Digest& build) {
  Digesting program;
  program.add(build).add(kVersion);
  for (const Libraries& libraries :
       {base_libraries(), document::libraries(), formats::libraries(), query::libraries()}) {
    for (const Library& library : libraries) program.add(library.name).add(library.version);
  }
  return program.digest();
}

static void add_words(Digesting& digesting, const std::vector<std::string>& words) {
  digesting.add(words.size());
  for (const std::string& word : words) digesting.add(word);
}

static void add_own_rules(Digesting& digesting, const std::vector<own_rules::OwnRule>& own) {
  digesting.add(own.size());
  for (const own_rules::OwnRule& rule : own) {
    const rules::OwnRule& texts = rule.texts;
    for (const std::string& text : {texts.name, texts.code, texts.severity, texts.title, texts.file,
                                    texts.situation, texts.remedy, rule.sql})
      digesting.add(text);
  }
}

// SQL may ask for the time of day or roll dice. What may be such a word is taken for one.
static bool is_lasting(const own_rules::OwnRule& rule) {
  const std::string sql = to_upper(rule.sql);
  static constexpr std::string_view kChanging[] = {"RANDOM", "CURRENT", "NOW",       "DATE",
                                                   "TIME",   "JULIAN",  "UNIXEPOCH", "CHANGES"};
  return std::ranges::none_of(kChanging, [&](std::string_view word) { return sql.contains(word); });
}

// All of the request that reaches a repository; paths, baselines and formats come after.
static Digest digest_of(const CheckRequest& request, const Digest& program) {
  Digesting asked;
  asked.add(program).add(request.root).add(static_cast<std::uint64_t>(request.as_of));
  asked.add(request.profile ? static_cast<std::uint64_t>(*request.profile) + 1 : 0);
  add_words(asked, request.selection.only);
  add_words(asked, request.selection.skip);
  asked.add(request.agency);
  add_own_rules(asked, *request.own);
  return asked.digest();
}

static Digest digest_of_outer(const model::Architecture* outer) {
  if (outer == nullptr) return {};
  return Digesting().add(outer->folder).add(outer->sources.text(0)).digest();
}

Digest CheckCache::root_key(const Contents& contents) const {
  return Digesting()
      .add("root")
      .add(asked_)
      .add(checks_root_ ? 1 : 0)
      .add(outer_)
      .add(contents.all)
      .digest();
}

std::optional<Digest> CheckCache::member_key(const std::string& member,
                                             const MemberDirectory& directory) const {
  const auto contents = names_.contents(member);
  if (!contents || !handed_) return std::nullopt;
  Digesting key;
  key.add("member").add(asked_).add(*handed_).add(member);
  return key.add(contents->all).add(names_.answers(member, directory)).digest();
}

// ---- the cache of one call

std::unique_ptr<CheckCache> CheckCache::open(const CheckRequest& request,
                                             const model::Architecture* outer) {
  if (!request.uses_cache || request.visit || request.snapshot != nullptr) return nullptr;
  const auto build = cache::build_digest();
  if (!build || !std::ranges::all_of(*request.own, is_lasting)) return nullptr;
  const Digest program = program_digest(*build);
  const Digest owner = Digesting().add(program).add(request.root).digest();
  auto store = cache::Store::open(cache::usual_folder(), owner);
  if (!store) return nullptr;
  return std::unique_ptr<CheckCache>(new CheckCache(
      request, *std::move(store), digest_of(request, program), digest_of_outer(outer)));
}

CheckCache::CheckCache(const CheckRequest& request, cache::Store store, const Digest& asked,
                       const Digest& outer)
    : store_(std::move(store)),
      folder_(request.folder()),
      asked_(asked),
      outer_(outer),
      checks_root_(request.member.empty()),
      names_(store_,
             Digesting().add("names").add(static_cast<std::uint64_t>(request.as_of)).digest(),
             folder_) {}

// The texts of what was found view the bytes of its entry, so these stay to the end.
static std::string_view lasting_kept(cache::Entry entry) {
  static std::mutex mutex;
  static auto& all = *new std::deque<cache::Entry>();
  const std::lock_guard guard(mutex);
  return all.emplace_back(std::move(entry)).kept();
}

std::optional<KeptPart> CheckCache::find(const Digest& key, const Folder& folder) const {
  auto entry = store_.find(key);
  if (!entry) return std::nullopt;
  auto part = part_in(lasting_kept(*std::move(entry)));
  if (!part || !cache::are_answered_as_before(folder, part->questions)) return std::nullopt;
  return part;
}

void CheckCache::keep(const Digest& key, const KeptPart& part) {
  store_.keep(key, bytes_of(part));
  // To look at all entries of all roots takes longer than to write one, so few writers do it.
  constexpr std::uint64_t kWritersToOneTidier = 16;
  if (key.low % kWritersToOneTidier == 0 && !is_tidied_.exchange(true))
    store_.tidy(cache::kMostBytes);
}

static Digest digest_handed(const Digest& outer, const Digest& settings) {
  return Digesting().add(outer).add(settings).digest();
}

std::optional<KeptPart> CheckCache::find_root() {
  if (!store_.is_used()) return std::nullopt;
  const auto contents = cache::contents_of(folder_, loading::ignored_globs);
  if (!contents) return std::nullopt;
  auto part = find(root_key(*contents), folder_);
  if (!part) return std::nullopt;
  handed_ = digest_handed(outer_, contents->settings);
  members_ = part->members;
  return part;
}

// When it was kept it is read in the midst of its members, all of which look at what it hands them.
void CheckCache::learn_root(const Loaded& loaded) {
  std::optional<Digest> handed;
  if (const auto contents = contents_of(loaded)) handed = digest_handed(outer_, contents->settings);
  if (handed_ && handed_ != handed) has_changed_ = true;
  if (handed_) return;
  handed_ = handed;
  members_ = loaded.members;
}

// A root that names its members says of itself what rests on them; it is read each time.
void CheckCache::keep_root(const Checked& checked, const Loaded& loaded,
                           const Questions& questions) {
  const auto contents = contents_of(loaded);
  if (!contents || !loaded.architecture->foreign_names.empty()) return;
  keep(root_key(*contents), {.checked = checked,
                             .questions = {questions.asked().begin(), questions.asked().end()},
                             .members = loaded.members});
}

std::optional<Checked> CheckCache::find_member(const std::string& member,
                                               const MemberDirectory& directory) {
  if (!store_.is_used()) return std::nullopt;
  const auto key = member_key(member, directory);
  if (!key) return std::nullopt;
  auto part = find(*key, below(folder_, member));
  if (!part) return std::nullopt;
  if (part->everyone) {
    if (!names_.everyone(members_)) directory.everyone();
    if (names_.everyone(members_) != part->everyone) return std::nullopt;
  }
  return std::move(part->checked);
}

void CheckCache::keep_member(const std::string& member, const Checked& checked, const Read& read,
                             const MemberDirectory& directory) {
  const auto key = member_key(member, directory);
  const auto known = names_.contents(member);
  const auto contents = contents_of(read.loaded);
  // The files may have changed since the names were read.
  const bool is_same = known && contents && known->all == contents->all;
  if (has_changed_ || !key || !is_same) return;
  KeptPart part{.checked = checked,
                .questions = {read.questions.asked().begin(), read.questions.asked().end()}};
  if (read.looked_everywhere) {
    part.everyone = names_.everyone(members_);
    if (!part.everyone) return;
  }
  keep(*key, part);
}

void CheckCache::finish() { names_.keep(); }

}  // namespace noken::cli
