// What the members of a root learn of each other. To read them whole would take as long as half a
// check, so only the entries whose bytes may name another member are read, and then those that may
// hold what was named.

#include <mutex>

#include "base/parallel.h"
#include "loading/foreign_text.h"
#include "loading/load.h"

namespace noken::loading {

using model::Architecture;

namespace {

struct Gathering {
  repository::Folder folder;
  std::vector<std::string> members;
  Day day = 0;
};

// What one member says before anybody is asked what it holds.
struct Names {
  std::string region;  // empty: it does not say, so that nobody can name it
  std::vector<std::string> foreign;
};

// All members with all they hold, read when they are first asked for.
struct Everyone {
  std::once_flag once;
  MemberDirectory::Members members;
};

}  // namespace

using Wanted = std::unordered_map<std::string, std::vector<std::string>>;  // ids by region

static std::string region_of(const Architecture& architecture) {
  const auto& code = architecture.config.region.code;
  return code.is_given() ? std::string(*code) : std::string();
}

static Result<Loaded> load_names(const Gathering& gathering, std::size_t member, FilePart only) {
  return load(below(gathering.folder, gathering.members[member]),
              {.as_of = gathering.day, .names_only = true, .only = std::move(only)});
}

static Result<std::vector<Names>> read_names(const Gathering& gathering) {
  std::vector<Result<Names>> parts(gathering.members.size());
  for_each_index(parts.size(), [&](std::size_t i) {
    auto loaded = load_names(gathering, i, part_naming_members);
    if (!loaded) {
      parts[i] = std::unexpected(loaded.error());
    } else {
      Architecture& architecture = *loaded->architecture;
      parts[i] = Names{region_of(architecture), std::move(architecture.foreign_names)};
    }
  });
  std::vector<Names> all;
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

// A member that cannot be loaded was trouble already when its names were read.
static MemberDirectory::Members read_everyone(const Gathering& gathering) {
  std::vector<MemberDirectory::Members> parts(gathering.members.size());
  for_each_index(parts.size(), [&](std::size_t i) {
    const auto loaded = load_names(gathering, i, {});
    if (!loaded) return;
    const std::string region = region_of(*loaded->architecture);
    if (!region.empty()) add_member(*loaded->architecture, parts[i][region]);
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
  return wanted;
}

static Result<MemberDirectory::Members> read_named(const Gathering& gathering,
                                                   const std::vector<Names>& names,
                                                   const Wanted& wanted) {
  std::vector<Result<MemberDirectory::Members>> parts(names.size());
  for_each_index(parts.size(), [&](std::size_t i) {
    const std::string& region = names[i].region;
    if (region.empty()) return;
    auto& member = (*parts[i])[region];
    const auto ids = wanted.find(region);
    if (ids == wanted.end()) return;
    const auto loaded = load_names(
        gathering, i, [&](std::string_view text) { return part_holding(text, ids->second); });
    if (!loaded) {
      parts[i] = std::unexpected(loaded.error());
    } else {
      add_member(*loaded->architecture, member);
    }
  });
  MemberDirectory::Members all;
  for (auto& part : parts) {
    if (!part) return std::unexpected(part.error());
    merge(std::move(*part), all);
  }
  return all;
}

Result<MemberDirectory> read_directory(const repository::Folder& folder, const Loaded& root,
                                       Day day) {
  const Gathering gathering{.folder = folder, .members = root.members, .day = day};
  const auto names = read_names(gathering);
  if (!names) return std::unexpected(names.error());
  MemberDirectory directory;
  const auto& of_root = root.architecture->foreign_names;
  directory.names.insert(of_root.begin(), of_root.end());
  for (const Names& each : *names) directory.names.insert(each.foreign.begin(), each.foreign.end());
  auto named = read_named(gathering, *names, wanted_by(directory.names));
  if (!named) return std::unexpected(named.error());
  directory.named = std::move(*named);
  directory.everyone = [gathering, all = std::make_shared<Everyone>()]() -> const auto& {
    std::call_once(all->once, [&] { all->members = read_everyone(gathering); });
    return all->members;
  };
  return directory;
}

}  // namespace noken::loading
