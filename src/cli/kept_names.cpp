#include "cli/kept_names.h"

#include <algorithm>

#include "cli/kept_part.h"

namespace noken::cli {

using cache::Contents;
using cache::Digest;
using cache::Digesting;
using cache::put_number;
using cache::put_text;
using cache::Reader;
using loading::Loaded;
using loading::MemberDirectory;
using loading::MemberNames;

std::optional<Contents> contents_of(const Loaded& loaded) {
  const model::Architecture& architecture = *loaded.architecture;
  // Packs of one's own are files that no listing has.
  if (!loaded.is_read_whole || !architecture.packs->chosen.folder.empty()) return std::nullopt;
  std::vector<cache::ReadFile> files;
  for (std::uint32_t i = 0; i < loaded.file_count; ++i)
    files.push_back({architecture.sources.path(i), architecture.sources.text(i)});
  return cache::contents_of(files, loaded.folders_below);
}

// ---- what a member holds

static Digest digest_of(const loading::NamesMemory::Ids& ids) {
  Digesting digesting;
  digesting.add(ids.size());
  for (const std::string& id : ids) digesting.add(id);
  return digesting.digest();
}

// Of some ids no more is kept than what was asked: other ids may come and go.
static std::string bytes_of(const MemberDirectory::Member& held,
                            const loading::NamesMemory::Ids& ids) {
  const auto is_meant = [&](const std::string& id) {
    return ids.empty() || std::ranges::binary_search(ids, id);
  };
  std::vector<std::pair<std::string_view, model::KindId>> kinds;
  for (const auto& [id, kind] : held.kinds) {
    if (is_meant(id)) kinds.emplace_back(id, kind);
  }
  std::ranges::sort(kinds);
  std::vector<std::string_view> left_out;
  std::ranges::copy_if(held.left_out.ids, std::back_inserter(left_out), is_meant);
  std::ranges::sort(left_out);
  std::string bytes;
  put_number(bytes, kinds.size());
  for (const auto& [id, kind] : kinds) {
    put_text(bytes, id);
    put_number(bytes, static_cast<std::uint64_t>(kind));
  }
  put_number(bytes, left_out.size());
  for (const std::string_view id : left_out) put_text(bytes, id);
  put_number(bytes, held.left_out.everything ? 1 : 0);
  return bytes;
}

static std::optional<MemberDirectory::Member> held_in(std::string_view bytes) {
  Reader reader(bytes);
  MemberDirectory::Member held;
  for (std::size_t count = reader.count(); count > 0; --count) {
    const std::string_view id = reader.text();
    held.kinds.emplace(id, static_cast<model::KindId>(reader.number_below(model::kKindCount)));
  }
  for (std::size_t count = reader.count(); count > 0; --count)
    held.left_out.ids.emplace(reader.text());
  held.left_out.everything = reader.flag();
  if (!reader.is_at_end()) return std::nullopt;
  return held;
}

// ---- the entry

KeptNames::KeptNames(cache::Store& store, const Digest& key, repository::Folder root)
    : store_(store), key_(key), root_(std::move(root)) {
  if (store_.is_used()) read_entry();
}

void KeptNames::read_entry() {
  const auto entry = store_.find(key_);
  if (!entry) return;
  Reader reader(entry->kept());
  for (std::size_t count = reader.count(); count > 0 && !reader.failed(); --count) {
    Known& known = before_[reader.digest()];
    known.names.region = reader.text();
    for (std::size_t names = reader.count(); names > 0; --names)
      known.names.foreign.emplace_back(reader.text());
    known.questions = questions_in(reader);
    for (Held* held : {&known.some, &known.all}) {
      held->asked = reader.digest();
      held->bytes = reader.text();
    }
  }
  if (!reader.is_at_end()) before_.clear();
}

void KeptNames::keep() {
  if (!has_learnt_) return;
  std::string bytes;
  put_number(bytes,
             static_cast<std::uint64_t>(std::ranges::count_if(
                 members_, [](const auto& each) { return each.second.contents.has_value(); })));
  for (const auto& [folder, member] : members_) {
    if (!member.contents) continue;
    put_digest(bytes, member.contents->all);
    put_text(bytes, member.known.names.region);
    put_number(bytes, member.known.names.foreign.size());
    for (const std::string& name : member.known.names.foreign) put_text(bytes, name);
    put_questions(bytes, member.known.questions);
    for (const Held* held : {&member.known.some, &member.known.all}) {
      put_digest(bytes, held->asked);
      put_text(bytes, held->bytes);
    }
  }
  store_.keep(key_, bytes);
}

// ---- what the directory asks

const KeptNames::Member* KeptNames::find(const std::string& member) const {
  const std::lock_guard guard(mutex_);
  const auto found = members_.find(member);
  return found == members_.end() ? nullptr : &found->second;
}

std::optional<MemberNames> KeptNames::names(const std::string& member) {
  if (const Member* known = find(member)) {
    if (!known->contents) return std::nullopt;
    return known->known.names;
  }
  if (before_.empty()) return std::nullopt;
  const repository::Folder folder = below(root_, member);
  const auto contents = cache::contents_of(folder, loading::ignored_globs);
  if (!contents) return std::nullopt;
  const auto known = before_.find(contents->all);
  if (known == before_.end() || !cache::are_answered_as_before(folder, known->second.questions))
    return std::nullopt;
  const std::lock_guard guard(mutex_);
  members_[member] = {.contents = contents, .known = known->second};
  return known->second.names;
}

void KeptNames::keep_names(const std::string& member, const MemberNames& names,
                           const Loaded& loaded, const repository::Questions& questions) {
  Known known{.names = names, .questions = {questions.asked().begin(), questions.asked().end()}};
  const auto contents = contents_of(loaded);
  const std::lock_guard guard(mutex_);
  members_[member] = {.contents = contents, .known = std::move(known)};
  has_learnt_ = true;
}

std::optional<MemberDirectory::Member> KeptNames::held(const std::string& member, const Ids& ids) {
  const Member* known = find(member);
  if (known == nullptr || !known->contents) return std::nullopt;
  const Held& kept = ids.empty() ? known->known.all : known->known.some;
  if (kept.asked != digest_of(ids)) return std::nullopt;
  return held_in(kept.bytes);
}

void KeptNames::keep_held(const std::string& member, const Ids& ids,
                          const MemberDirectory::Member& held, const Loaded& loaded) {
  const auto contents = contents_of(loaded);
  Held kept{.asked = digest_of(ids), .bytes = bytes_of(held, ids)};
  const std::lock_guard guard(mutex_);
  Member& known = members_[member];
  // The files may have changed since the names were read.
  if (!contents || !known.contents || contents->all != known.contents->all) return;
  (ids.empty() ? known.known.all : known.known.some) = std::move(kept);
  has_learnt_ = true;
}

// ---- what the check asks

std::optional<Contents> KeptNames::contents(const std::string& member) const {
  const Member* known = find(member);
  return known == nullptr ? std::nullopt : known->contents;
}

static void add_answer(const MemberDirectory& directory, const std::string& name,
                       Digesting& digesting) {
  const std::size_t colon = name.find(':');
  const std::string id = name.substr(colon + 1);
  const MemberDirectory::Member* member = directory.find(name.substr(0, colon));
  const model::KindId* kind = member != nullptr ? member->kind_of(id) : nullptr;
  digesting.add(name).add(member != nullptr ? 1 : 0);
  digesting.add(kind != nullptr ? static_cast<std::uint64_t>(*kind) + 1 : 0);
  digesting.add(member != nullptr && member->may_exist(id) ? 1 : 0);
}

Digest KeptNames::answers(const std::string& member, const MemberDirectory& directory) const {
  Digesting digesting;
  const Member* known = find(member);
  if (known == nullptr) return digesting.digest();
  const MemberNames& names = known->known.names;
  std::set<std::string_view> named;
  const std::string own = names.region + ":";
  for (const std::string& name : directory.names) {
    if (!names.region.empty() && name.starts_with(own)) named.insert(name);
  }
  digesting.add(named.size());
  for (const std::string_view name : named) digesting.add(name);
  for (const std::string& name : std::set(names.foreign.begin(), names.foreign.end()))
    add_answer(directory, name, digesting);
  return digesting.digest();
}

// Another thread may be learning it this moment.
std::optional<Digest> KeptNames::everyone(const std::vector<std::string>& members) const {
  const std::lock_guard guard(mutex_);
  const Digest all_ids = digest_of(Ids());
  Digesting digesting;
  for (const std::string& folder : members) {
    const auto member = members_.find(folder);
    if (member == members_.end() || !member->second.contents) return std::nullopt;
    const Known& known = member->second.known;
    if (known.all.asked != all_ids) return std::nullopt;
    digesting.add(known.names.region).add(known.all.bytes);
  }
  return digesting.digest();
}

}  // namespace noken::cli
