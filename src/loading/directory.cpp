// What the members of a root learn of each other. To read them whole would take as long as half a
// check, so only the entries whose bytes may name another member are read, and then those that may
// hold what was named.

#include <algorithm>
#include <mutex>

#include "base/parallel.h"
#include "loading/foreign_text.h"
#include "loading/names_memory.h"

namespace noken::loading {

using model::Architecture;

namespace {

// All members with all they hold, read when they are first asked for.
struct Everyone {
  std::vector<MemberNames> names;
  std::once_flag once;
  MemberDirectory::Members members;
};

}  // namespace

using Wanted = std::unordered_map<std::string, std::vector<std::string>>;  // ids by region

static std::string region_of(const Architecture& architecture) {
  const auto& code = architecture.config.region.code;
  return code.is_given() ? std::string(*code) : std::string();
}

static Result<Loaded> load_names(const repository::Folder& folder, Day day, FilePart only) {
  return load(folder, {.as_of = day, .names_only = true, .only = std::move(only)});
}

static Result<MemberNames> names_of(const DirectoryRoot& root, const std::string& member) {
  if (root.memory != nullptr) {
    if (auto known = root.memory->names(member)) return *std::move(known);
  }
  repository::Questions questions;
  repository::Folder folder = below(root.folder, member);
  folder.questions = &questions;
  const auto loaded = load_names(folder, root.day, part_naming_members);
  if (!loaded) return std::unexpected(loaded.error());
  const Architecture& architecture = *loaded->architecture;
  MemberNames names{.region = region_of(architecture), .foreign = architecture.foreign_names};
  if (root.memory != nullptr) root.memory->keep_names(member, names, *loaded, questions);
  return names;
}

static Result<std::vector<MemberNames>> read_names(const DirectoryRoot& root) {
  std::vector<Result<MemberNames>> parts(root.members.size());
  for_each_index(parts.size(), [&](std::size_t i) { parts[i] = names_of(root, root.members[i]); });
  std::vector<MemberNames> all;
  for (auto& part : parts) {
    if (!part) return std::unexpected(part.error());
    all.push_back(std::move(*part));
  }
  return all;
}

static void add_member(const Architecture& architecture, MemberDirectory::Member& member) {
  for (const auto& [id, element] : architecture.by_id) member.kinds.emplace(id, element->kind);
  member.left_out.ids.insert(architecture.left_out.ids.begin(), architecture.left_out.ids.end());
  member.left_out.everything |= architecture.left_out.everything;
}

static void merge(MemberDirectory::Members from, MemberDirectory::Members& into) {
  for (auto& [region, other] : from) {
    auto& member = into[region];
    member.kinds.merge(other.kinds);
    member.left_out.ids.merge(other.left_out.ids);
    member.left_out.everything |= other.left_out.everything;
  }
}

// What a member holds of some ids, or of all, when there are none.
static Result<MemberDirectory::Member> held_by(const DirectoryRoot& root, const std::string& member,
                                               const std::vector<std::string>& ids) {
  if (root.memory != nullptr) {
    if (auto known = root.memory->held(member, ids)) return *std::move(known);
  }
  const FilePart holding_them = [&](std::string_view text) { return part_holding(text, ids); };
  const auto loaded =
      load_names(below(root.folder, member), root.day, ids.empty() ? FilePart() : holding_them);
  if (!loaded) return std::unexpected(loaded.error());
  MemberDirectory::Member held;
  add_member(*loaded->architecture, held);
  if (root.memory != nullptr) root.memory->keep_held(member, ids, held, *loaded);
  return held;
}

// A member that cannot be loaded was trouble already when its names were read.
static MemberDirectory::Members read_everyone(const DirectoryRoot& root,
                                              const std::vector<MemberNames>& names) {
  std::vector<MemberDirectory::Members> parts(root.members.size());
  for_each_index(parts.size(), [&](std::size_t i) {
    if (names[i].region.empty()) return;
    auto held = held_by(root, root.members[i], {});
    if (held) parts[i].emplace(names[i].region, *std::move(held));
  });
  MemberDirectory::Members all;
  for (auto& part : parts) merge(std::move(part), all);
  return all;
}

static Wanted wanted_by(const std::unordered_set<std::string>& names) {
  Wanted wanted;
  for (const std::string& name : names) {
    const std::size_t colon = name.find(':');
    wanted[name.substr(0, colon)].push_back(name.substr(colon + 1));
  }
  for (auto& [region, ids] : wanted) std::ranges::sort(ids);
  return wanted;
}

static Result<MemberDirectory::Members> read_named(const DirectoryRoot& root,
                                                   const std::vector<MemberNames>& names,
                                                   const Wanted& wanted) {
  std::vector<Result<MemberDirectory::Members>> parts(names.size());
  for_each_index(parts.size(), [&](std::size_t i) {
    const std::string& region = names[i].region;
    if (region.empty()) return;
    auto& member = (*parts[i])[region];
    const auto ids = wanted.find(region);
    if (ids == wanted.end()) return;
    auto held = held_by(root, root.members[i], ids->second);
    if (!held) {
      parts[i] = std::unexpected(held.error());
    } else {
      member = *std::move(held);
    }
  });
  MemberDirectory::Members all;
  for (auto& part : parts) {
    if (!part) return std::unexpected(part.error());
    merge(std::move(*part), all);
  }
  return all;
}

Result<MemberDirectory> read_directory(const DirectoryRoot& root) {
  auto names = read_names(root);
  if (!names) return std::unexpected(names.error());
  MemberDirectory directory;
  directory.names.insert(root.foreign.begin(), root.foreign.end());
  for (const MemberNames& each : *names)
    directory.names.insert(each.foreign.begin(), each.foreign.end());
  auto named = read_named(root, *names, wanted_by(directory.names));
  if (!named) return std::unexpected(named.error());
  directory.named = std::move(*named);
  auto all = std::make_shared<Everyone>();
  all->names = *std::move(names);
  directory.everyone = [root, all]() -> const auto& {
    std::call_once(all->once, [&] { all->members = read_everyone(root, all->names); });
    return all->members;
  };
  return directory;
}

Result<MemberDirectory> read_directory(const repository::Folder& folder, const Loaded& root,
                                       Day day) {
  return read_directory({.folder = folder,
                         .members = root.members,
                         .foreign = root.architecture->foreign_names,
                         .day = day});
}

}  // namespace noken::loading
