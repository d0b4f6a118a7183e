#include "loading/load.h"

#include <algorithm>

#include "base/glob.h"
#include "base/parallel.h"
#include "loading/file_result.h"
#include "loading/inherit.h"
#include "loading/linked_files.h"
#include "loading/packs_for.h"
#include "loading/read.h"
#include "loading/read_part.h"
#include "loading/resolving.h"

namespace noken::loading {

using model::Architecture;

namespace {

// A repository while it is being read.
struct Loading {
  repository::Folder folder;
  LoadOptions options;
  std::shared_ptr<Architecture> architecture = std::make_shared<Architecture>();
  repository::Folder pack_folder = {};  // what paths in `referensi` start from
  repository::Listing listing = {};
  std::vector<FileResult> files = {};  // by file number
};

}  // namespace

// Reads the text of a file into the sources; false when that cannot be done.
static bool read_source(Loading& loading, std::uint32_t file) {
  Sources& sources = loading.architecture->sources;
  auto text = read_text(loading.folder, sources.path(file));
  if (!text) return false;
  sources.set_text(file, std::move(*text));
  return true;
}

static FileResult read_elements(Loading& loading, const Vocabulary& vocabulary,
                                std::uint32_t file) {
  const Sources& sources = loading.architecture->sources;
  if (!read_source(loading, file))
    return unreadable(file, loading.folder, std::string(sources.path(file)));
  return read_part(
      {sources.text(file), file, vocabulary, loading.folder, loading.options.names_only},
      loading.options.only);
}

static void read_all(Loading& loading, const Vocabulary& vocabulary, std::size_t first) {
  for_each_index(loading.files.size() - first, [&](std::size_t i) {
    const auto file = static_cast<std::uint32_t>(first + i);
    loading.files[file] = read_elements(loading, vocabulary, file);
  });
}

static FileResult read_configuration(Loading& loading, const Vocabulary& vocabulary) {
  model::Config& config = loading.architecture->config;
  config = {};
  const auto read = [&](Reading& reading) { read_config(reading, config); };
  return read_tree({loading.architecture->sources.text(0), 0, vocabulary, loading.folder}, read);
}

// noken.yaml is read twice: this first time to learn which packs and options hold, then with them.
static FileResult read_settings(Loading& loading) {
  static const reference::Packs kNone;
  return read_configuration(loading, Vocabulary(kNone, nullptr));
}

// noken.yaml cannot be read, or is a link that leaves the repository and is not followed.
static FileResult unread_configuration(Loading& loading, bool is_inside) {
  loading.architecture->config.incomplete = true;
  if (is_inside) return unreadable(0, loading.folder, "noken.yaml");
  loading.listing.leaving_links.insert(loading.listing.leaving_links.begin(), "noken.yaml");
  return nothing_read();
}

static void inherit(Loading& loading) {
  const Architecture& member = *loading.architecture;
  loading.pack_folder = loading.folder;
  if (member.root == nullptr) return;
  if (!member.config.packs.is_given())
    loading.pack_folder = root_beside(loading.folder, member.root->folder);
  inherit_settings(loading.architecture->config, member.root->config);
}

static void take_results(Loading& loading, std::vector<Noted>& notes) {
  model::LeftOut& left_out = loading.architecture->left_out;
  for (FileResult& file : loading.files) {
    std::ranges::move(file.notes, std::back_inserter(notes));
    std::ranges::move(file.aliases, std::back_inserter(loading.architecture->aliases));
    left_out.ids.merge(file.left_out.ids);
    left_out.everything = left_out.everything || file.left_out.everything;
    left_out.words.merge(file.left_out.words);
    loading.architecture->files.push_back(std::move(file.elements));
  }
}

static void note_links(Loading& loading, std::vector<Noted>& notes) {
  for (const std::string& link : loading.listing.leaving_links) {
    const bool is_config = link == "noken.yaml";
    const std::uint32_t file = is_config ? 0 : loading.architecture->sources.add(link, {});
    notes.push_back({.finding = {.diagnosis = Diagnosis::link_leaves_repository,
                                 .message = {},
                                 .location = {file, 0, 0},
                                 .arguments = {{"path", link}},
                                 .object = link},
                     .element = nullptr});
  }
}

static std::vector<std::string_view> globs_of(const model::TextList& list) {
  std::vector<std::string_view> globs;
  for (const auto& item : list) globs.push_back(item.value);
  return globs;
}

static std::vector<std::string> members_of(const Loading& loading) {
  const auto names = globs_of(loading.architecture->config.members);
  std::vector<std::string> members = loading.listing.members;
  std::erase_if(members, [&](std::string_view folder) {
    return std::ranges::none_of(names, [&](auto glob) { return matches_glob(glob, folder); });
  });
  return members;
}

static bool is_read_whole(const Loading& loading) {
  return loading.listing.unreadable.empty() && loading.listing.leaving_links.empty() &&
         std::ranges::none_of(loading.files, &FileResult::is_unreadable);
}

// Links are no references, so to look for their files goes beside the naming of elements.
static void resolve_all(Loading& loading, std::vector<Noted>& notes) {
  const bool is_whole = !loading.options.names_only;
  Resolving resolving(*loading.architecture, loading.options.directory, is_whole);
  for_each_index(is_whole ? 2 : 1, [&](std::size_t i) {
    if (i == 1) return find_linked_files(loading.folder, *loading.architecture);
    resolving.index_elements();
    if (is_whole) resolving.name_flows();
    if (is_whole) resolving.check_pillars();
  });
  resolving.resolve_references();
  if (is_whole) resolving.check_gaps();
  std::ranges::move(resolving.notes, std::back_inserter(notes));
}

static void learn_who_names_us(Loading& loading) {
  Architecture& architecture = *loading.architecture;
  if (loading.options.directory == nullptr || !architecture.config.region.code.is_given()) return;
  const std::string own = std::string(*architecture.config.region.code) + ":";
  for (const std::string& name : loading.options.directory->names) {
    if (name.starts_with(own)) architecture.named_abroad.insert(name.substr(own.size()));
  }
}

// Lists the files and gives each its number, in the order of their paths.
static void list_sources(Loading& loading) {
  Architecture& architecture = *loading.architecture;
  loading.listing = repository::list_files(loading.folder, globs_of(architecture.config.ignored));
  for (const std::string& path : loading.listing.files) architecture.sources.add(path, {});
  for (const std::string& path : loading.listing.unreadable) architecture.sources.add(path, {});
  loading.files.resize(architecture.sources.size());
}

// Meanwhile another thread makes the packs, which every repository needs.
static FileResult find_files(Loading& loading) {
  FileResult settings;
  for_each_index(2, [&](std::size_t i) {
    if (i == 0) {
      reference::built_in_packs();
      return;
    }
    settings = read_settings(loading);
    list_sources(loading);
  });
  return settings;
}

Result<Loaded> load(const repository::Folder& folder, const LoadOptions& options) {
  Loading loading{.folder = folder, .options = options};
  Architecture& architecture = *loading.architecture;
  architecture.as_of = options.as_of;
  architecture.folder = folder.path;
  architecture.root = options.root;
  architecture.sources.add("noken.yaml", {});
  const bool is_inside = stays_inside(folder, "noken.yaml");
  const bool has_config = is_inside && read_source(loading, 0);
  const FileResult first = find_files(loading);
  inherit(loading);
  auto packs = packs_for(architecture, loading.pack_folder);
  if (!packs) return std::unexpected(packs.error());
  architecture.packs = *packs;
  const Vocabulary vocabulary(*architecture.packs, &architecture.config);
  FileResult configuration = has_config ? read_configuration(loading, vocabulary)
                                        : unread_configuration(loading, is_inside);
  inherit(loading);
  loading.files[0] = std::move(configuration);
  read_all(loading, vocabulary, 1);
  std::vector<Noted> notes;
  take_results(loading, notes);
  note_links(loading, notes);
  resolve_all(loading, notes);
  Loaded loaded;
  if (!options.names_only) {
    learn_who_names_us(loading);
    loaded.findings = finish_notes(architecture, std::move(notes));
  }
  loaded.is_read_whole = is_read_whole(loading);
  loaded.members = members_of(loading);
  loaded.folders_below = std::move(loading.listing.members);
  loaded.file_count = 1 + loading.listing.files.size();
  loaded.architecture = std::move(loading.architecture);
  return loaded;
}

// A key may be written in more ways than one, but not without any of its letters, a backslash or a
// byte that a reader may pass over.
static bool may_ignore(std::string_view text) {
  const auto is_plain = [](char c) {
    return (c >= ' ' && c <= '~' && c != '\\') || c == '\n' || c == '\r' || c == '\t';
  };
  return text.contains("abaikan") || !std::ranges::all_of(text, is_plain);
}

std::vector<std::string> ignored_globs(const std::string& text) {
  if (!may_ignore(text)) return {};
  Loading loading;
  loading.architecture->sources.add("noken.yaml", text);
  const FileResult kept = read_settings(loading);
  const auto globs = globs_of(loading.architecture->config.ignored);
  return {globs.begin(), globs.end()};
}

std::shared_ptr<Architecture> load_settings(const std::string& root) {
  Loading loading;
  loading.folder = root;
  loading.architecture->folder = root;
  loading.architecture->sources.add("noken.yaml", {});
  read_source(loading, 0);
  FileResult result = read_settings(loading);
  loading.architecture->files.push_back(std::move(result.elements));
  return std::move(loading.architecture);
}

}  // namespace noken::loading
