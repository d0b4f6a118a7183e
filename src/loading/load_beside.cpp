#include "loading/load_beside.h"

#include <algorithm>

#include "base/parallel.h"
#include "loading/beside.h"
#include "loading/linked_files.h"
#include "loading/read.h"

namespace noken::loading {

using model::Architecture;
using model::Element;
using model::Elements;
using model::KindId;

// What was refused or left out may be named from any file, and so may what other members have.
static bool is_certain(const Loaded& other) {
  const Architecture& architecture = *other.architecture;
  const bool is_alone = architecture.root == nullptr && architecture.foreign_names.empty() &&
                        architecture.packs->chosen.folder.empty();
  return other.is_read_whole && is_alone && is_nothing_left_out(architecture.left_out) &&
         std::ranges::all_of(architecture.files,
                             [](const auto& file) { return has_certain_ids(*file); });
}

// Everything has an id, or is a flow with two ends.
static bool has_names(const Elements& elements) {
  return std::ranges::all_of(elements.in_order, [](const Element* element) {
    if (element->id.is_given()) return true;
    return element->kind == KindId::flow && !element->handle.empty();
  });
}

// Files of the other one about which there is nothing to say.
static std::vector<char> lending_files(const Loaded& other) {
  const Architecture& architecture = *other.architecture;
  std::vector<char> is_lending(architecture.files.size(), 1);
  for (const Finding& finding : other.findings) is_lending[finding.location.file] = 0;
  for (std::size_t i = 0; i < is_lending.size(); ++i)
    is_lending[i] = is_lending[i] != 0 && has_names(*architecture.files[i]) ? 1 : 0;
  return is_lending;
}

static bool take_text(const Beside& beside, std::uint32_t file) {
  Sources& sources = beside.architecture->sources;
  auto text = read_text(beside.folder, sources.path(file));
  if (text) sources.set_text(file, std::move(*text));
  return text.has_value();
}

// Lists the files as `load` does and takes their texts; false when any has none.
static bool take_texts(Beside& beside) {
  std::vector<std::string_view> ignored;
  for (const auto& glob : beside.other.config.ignored) ignored.push_back(glob.value);
  const repository::Listing listing = list_files(beside.folder, ignored);
  if (!listing.unreadable.empty() || !listing.leaving_links.empty()) return false;
  Sources& sources = beside.architecture->sources;
  sources.add("noken.yaml", {});
  for (const std::string& path : listing.files) sources.add(path, {});
  std::vector<char> has_text(sources.size());
  for_each_index(sources.size(), [&](std::size_t i) {
    has_text[i] = take_text(beside, static_cast<std::uint32_t>(i)) ? 1 : 0;
  });
  return std::ranges::count(has_text, 0) == 0;
}

static void find_lenders(Beside& beside, const std::vector<char>& is_lending) {
  const Sources& sources = beside.architecture->sources;
  const Sources& others = beside.other.sources;
  std::unordered_map<std::string_view, std::uint32_t> by_path;
  for (std::uint32_t i = 0; i < is_lending.size(); ++i) {
    if (is_lending[i] != 0) by_path.emplace(others.path(i), i);
  }
  beside.files.resize(sources.size());
  beside.lenders.resize(sources.size(), kOwn);
  beside.is_lent.resize(is_lending.size());
  for_each_index(sources.size(), [&](std::size_t i) {
    const auto file = static_cast<std::uint32_t>(i);
    const auto found = by_path.find(sources.path(file));
    const bool is_same = found != by_path.end() &&
                         others.text(found->second) == sources.text(file) &&
                         accepts_links(beside.folder, *beside.other.files[found->second]);
    if (!is_same) return;
    beside.lenders[i] = found->second;
    beside.is_lent[found->second] = 1;
  });
}

static void know_lent(const Beside& beside, Resolving& resolving) {
  auto& by_id = beside.architecture->by_id;
  by_id.reserve(beside.other.elements.size());
  for (const std::uint32_t lender : beside.lenders) {
    if (lender == kOwn) continue;
    for (Element* element : beside.other.files[lender]->in_order) {
      if (element->id.is_given()) by_id.emplace(*element->id, element);
      if (element->kind == KindId::flow && !element->id.is_given())
        resolving.know_flow(element->handle);
    }
  }
}

static void take_results(Beside& beside, std::vector<Noted>& notes) {
  Architecture& architecture = *beside.architecture;
  for (FileResult& file : beside.files) {
    std::ranges::move(file.notes, std::back_inserter(notes));
    std::ranges::move(file.aliases, std::back_inserter(architecture.aliases));
    if (file.elements == nullptr) file.elements = std::make_unique<Elements>();
    architecture.files.push_back(std::move(file.elements));
  }
}

// Resolves what was read; false when an id is given twice or leads to another member.
static bool resolve_own(Beside& beside, std::vector<Noted>& notes) {
  Architecture& architecture = *beside.architecture;
  Resolving resolving(architecture, nullptr, false);
  know_lent(beside, resolving);
  resolving.index_elements();
  const bool is_certain = std::ranges::all_of(
      architecture.elements, [](const Element* element) { return is_id_certain(*element); });
  if (!is_certain) return false;
  resolving.name_flows();
  resolving.check_pillars();
  resolving.resolve_references();
  resolving.check_gaps();
  std::ranges::move(resolving.notes, std::back_inserter(notes));
  return architecture.foreign_names.empty();
}

// All elements as they are written, lent or not.
static void put_in_order(Beside& beside) {
  Architecture& architecture = *beside.architecture;
  architecture.elements.clear();
  for (auto& of_kind : architecture.by_kind) of_kind.clear();
  for (std::size_t i = 0; i < beside.lenders.size(); ++i) {
    const std::uint32_t lender = beside.lenders[i];
    const auto& file = lender == kOwn ? architecture.files[i] : beside.other.files[lender];
    for (Element* element : file->in_order) {
      architecture.elements.push_back(element);
      architecture.of(element->kind).push_back(element);
    }
  }
}

static void take_settings(const Beside& beside) {
  Architecture& architecture = *beside.architecture;
  architecture.folder = beside.folder.path;
  architecture.packs = beside.other.packs;
  architecture.config = beside.other.config;
  architecture.as_of = beside.other.as_of;
}

std::optional<Loaded> load_beside(const repository::Folder& folder, const Loaded& other) {
  if (!is_certain(other)) return std::nullopt;
  const Architecture& lending = *other.architecture;
  Beside beside{.folder = folder,
                .other = lending,
                .vocabulary = Vocabulary(*lending.packs, &lending.config)};
  if (!take_texts(beside)) return std::nullopt;
  find_lenders(beside, lending_files(other));
  if (beside.lenders[0] == kOwn || !read_all_own(beside)) return std::nullopt;
  take_settings(beside);
  std::vector<Noted> notes;
  take_results(beside, notes);
  if (!resolve_own(beside, notes)) return std::nullopt;
  put_in_order(beside);
  Loaded loaded;
  loaded.findings = finish_notes(*beside.architecture, std::move(notes));
  loaded.file_count = beside.files.size();
  loaded.is_read_whole = true;
  loaded.architecture = std::move(beside.architecture);
  return loaded;
}

}  // namespace noken::loading
