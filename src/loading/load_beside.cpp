#include "loading/load_beside.h"

#include <algorithm>
#include <limits>

#include "base/parallel.h"
#include "loading/file_result.h"
#include "loading/linked_files.h"
#include "loading/named.h"
#include "loading/read.h"
#include "loading/read_part.h"

namespace noken::loading {

using model::Architecture;
using model::Element;
using model::Elements;
using model::KindId;

namespace {

constexpr std::uint32_t kOwn = std::numeric_limits<std::uint32_t>::max();

// A repository while it is read beside the other one.
struct Beside {
  repository::Folder folder;
  const Architecture& other;
  Vocabulary vocabulary;
  std::shared_ptr<Architecture> architecture = std::make_shared<Architecture>();
  std::vector<std::uint32_t> lenders = {};  // by file: that of the other one, or kOwn
  std::vector<char> is_lent = {};           // by file of the other one
  std::vector<FileResult> files = {};       // those that were read
};

}  // namespace

static bool is_id_certain(const Element& element) {
  if (element.id.presence == model::Presence::refused) return false;
  return !element.id.is_given() || !element.id->starts_with("nas-");
}

static bool has_certain_ids(const Elements& elements) {
  return std::ranges::all_of(elements.in_order,
                             [](const Element* element) { return is_id_certain(*element); });
}

static bool is_nothing_left_out(const model::LeftOut& left_out) {
  return !left_out.everything && left_out.ids.empty() && left_out.words.empty();
}

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
                         keeps_links_inside(beside.folder, *beside.other.files[found->second]);
    if (!is_same) return;
    beside.lenders[i] = found->second;
    beside.is_lent[found->second] = 1;
  });
}

// Reads what nobody lends and was not read yet; false when something is left out or uncertain.
static bool read_own(Beside& beside) {
  const Sources& sources = beside.architecture->sources;
  for_each_index(beside.files.size(), [&](std::size_t i) {
    FileResult& result = beside.files[i];
    if (beside.lenders[i] != kOwn || result.elements != nullptr) return;
    const auto file = static_cast<std::uint32_t>(i);
    result = read_part({sources.text(file), file, beside.vocabulary, beside.folder}, {});
  });
  return std::ranges::all_of(beside.files, [](const FileResult& file) {
    return file.elements == nullptr ||
           (is_nothing_left_out(file.left_out) && has_certain_ids(*file.elements));
  });
}

// The files that are not lent of either repository.
static Named own_names(const Beside& beside) {
  Named named;
  for (const FileResult& file : beside.files) {
    if (file.elements != nullptr) add_names(*file.elements, named);
  }
  return named;
}
static Named other_names(const Beside& beside) {
  Named named;
  for (std::size_t i = 0; i < beside.is_lent.size(); ++i) {
    if (beside.is_lent[i] == 0) add_names(*beside.other.files[i], named);
  }
  return named;
}

// Files for which it holds are lent no longer; whether there are any.
static bool take_back(Beside& beside, const std::function<bool(std::uint32_t file)>& must_be_own) {
  std::vector<char> is_taken(beside.lenders.size());
  for_each_index(is_taken.size(), [&](std::size_t i) {
    const std::uint32_t lender = beside.lenders[i];
    is_taken[i] = lender != kOwn && must_be_own(lender) ? 1 : 0;
  });
  for (std::size_t i = 0; i < is_taken.size(); ++i) {
    if (is_taken[i] == 0) continue;
    beside.is_lent[beside.lenders[i]] = 0;
    beside.lenders[i] = kOwn;
  }
  return std::ranges::count(is_taken, 1) > 0;
}

// A file that names what is found otherwise here may mean something else.
static void take_back_naming(Beside& beside) {
  const Named here = own_names(beside);
  const Named there = other_names(beside);
  const NamedOtherwise otherwise = named_otherwise(here, there);
  take_back(beside, [&](std::uint32_t lender) {
    return may_name(beside.other.sources.text(lender), otherwise);
  });
}

// Flows without an id between the same two are told apart by numbers, so they stay together.
static bool take_back_flows(Beside& beside) {
  const Named here = own_names(beside);
  const Named there = other_names(beside);
  return take_back(beside, [&](std::uint32_t lender) {
    return std::ranges::any_of(beside.other.files[lender]->in_order, [&](const Element* element) {
      if (element->kind != KindId::flow || element->id.is_given()) return false;
      const std::string ends = ends_without_id(static_cast<const model::Flow&>(*element));
      return here.flows.contains(ends) || there.flows.contains(ends);
    });
  });
}

static bool read_all_own(Beside& beside) {
  if (!read_own(beside)) return false;
  take_back_naming(beside);
  do {
    if (!read_own(beside)) return false;
  } while (take_back_flows(beside));
  return beside.lenders[0] != kOwn;
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
