#include "importing/merge.h"

#include <algorithm>
#include <map>

#include "base/unicode.h"
#include "formatting/insertion.h"
#include "importing/open_file.h"

namespace noken::importing {

namespace {

struct Merging {
  const Importing& importing;
  Prefer prefer;
  Merged merged = {};
  std::map<std::string, OpenFile> files = {};
};

}  // namespace

static OpenFile& open(Merging& merging, const std::string& path) {
  const auto [file, is_first] = merging.files.try_emplace(path);
  if (!is_first) return file->second;
  OpenFile& opened = file->second;
  opened.source.path = path;
  const Sources& sources = merging.importing.architecture.sources;
  opened.is_new = true;
  for (std::uint32_t i = 0; i < sources.size(); ++i) {
    if (sources.path(i) != path) continue;
    opened.is_new = false;
    opened.source.text = sources.text(i);
  }
  parse(opened.source);
  return opened;
}

// The id; of a flow without one what stands for it.
static std::string called(const RowElement& row) {
  if (!row.id.empty()) return row.id;
  return row.existing == nullptr ? std::string(row.kind().key) : row.existing->handle;
}

static std::string list_in(const std::vector<std::string>& texts) {
  std::vector<std::string> all;
  for (const std::string& text : texts) all.push_back(shown(formats::trimmed(text)));
  return fmt::format("{}", fmt::join(all, ", "));
}

static void note_conflict(const Merging& merging, const RowElement& row, const GivenValue& given,
                          const Standing& standing) {
  static constexpr Text kDifferent = {"`{}` pada `{}`: di {} tertulis `{}`",
                                      "`{}` of `{}`: {} says `{}`"};
  static constexpr Text kElsewhere = {
      "`{}` pada `{}` dipakai bersama lewat alias (di {}); ubah sendiri di sana",
      "`{}` of `{}` is shared through an alias (in {}); change it there"};
  const Sources& sources = merging.importing.architecture.sources;
  const Place place = sources.place(standing.at);
  const bool is_elsewhere = standing.sort == Standing::Sort::elsewhere;
  const std::string where = fmt::format("{}:{}", place.path, place.line);
  merging.importing.note(Note::Sort::conflict, row.at(given.column), list_in(given.value.items),
                         is_elsewhere ? said(kElsewhere, given.path.text, called(row), where)
                                      : said(kDifferent, given.path.text, called(row), where,
                                             list_in(standing.texts)));
}

// A later confirmation takes the place of an earlier one.
static bool is_later_confirmation(const GivenValue& given, const Standing& standing) {
  return given.path.text == "dikonfirmasi" && standing.texts.size() == 1 &&
         given.value.items.front() > standing.texts.front();
}

// The items that are there stay in front, in their order.
static Value longer(const Standing& standing, const GivenValue& given) {
  Value value{.is_list = true, .items = standing.texts};
  for (const std::string& item : given.value.items) {
    if (std::ranges::find(value.items, item) == value.items.end()) value.items.push_back(item);
  }
  return value;
}

// What the row changes in its element; conflicts are noted.
static std::vector<NewField> changes_of(const Merging& merging, const SourceFile& file,
                                        const RowElement& row) {
  using Sort = Standing::Sort;
  std::vector<NewField> changes;
  for (const GivenValue& given : row.values) {
    const Standing standing = standing_of(merging.importing, file, row, given);
    if (standing.sort == Sort::same) continue;
    const bool is_taken = standing.sort == Sort::absent || is_later_confirmation(given, standing) ||
                          (standing.sort == Sort::different && merging.prefer == Prefer::file);
    if (is_taken) {
      changes.push_back({given.path, given.value});
    } else if (standing.sort == Sort::shorter && merging.prefer != Prefer::repository) {
      changes.push_back({given.path, longer(standing, given)});
    } else if (merging.prefer != Prefer::repository) {
      note_conflict(merging, row, given, standing);
    }
  }
  return changes;
}

static std::vector<std::string> names_of(const std::vector<NewField>& fields) {
  std::vector<std::string> names;
  for (const NewField& field : fields) names.push_back(field.path.text);
  return names;
}

// Where the document may say other things once the changes are made.
static std::vector<std::string> changing_paths(const SourceFile& file, const ElementSpot& element,
                                               const std::vector<NewField>& changes) {
  std::vector<std::string> paths;
  for (const NewField& change : changes) {
    const std::vector<std::string> keys = keys_of(change.path.text);
    const Spot spot = find_spot(file.tree, element.mapping, keys);
    std::string path = element.path;
    for (std::size_t i = 0; i <= spot.depth; ++i) path += "\n" + keys[i];
    paths.push_back(std::move(path));
  }
  return paths;
}

static void lay_existing(Merging& merging, const RowElement& row) {
  const std::string path(merging.importing.architecture.sources.path(row.existing->at.file));
  OpenFile& file = open(merging, path);
  const ElementSpot element = element_at(file.source, row.existing->at.offset);
  const std::vector<NewField> changes = changes_of(merging, file.source, row);
  Outcome outcome{.id = called(row), .path = path, .at = row.at()};
  auto edits =
      changes.empty() ? std::nullopt : edits_for(file.source, row.kind(), element.mapping, changes);
  if (edits) {
    outcome.sort = Outcome::Sort::changed;
    outcome.fields = names_of(changes);
    file.changes.push_back({.outcome = merging.merged.outcomes.size(),
                            .edits = *std::move(edits),
                            .paths = changing_paths(file.source, element, changes)});
  } else if (!changes.empty()) {
    note_unusual(merging.importing, outcome, names_of(changes));
  }
  merging.merged.outcomes.push_back(std::move(outcome));
}

static std::vector<NewField> fields_of_new(const RowElement& row) {
  std::vector<NewField> fields;
  const auto add = [&](std::string_view key, const std::string& text) {
    const auto path = find_path(row.kind(), key);
    if (!text.empty() && path) fields.push_back({*path, {.items = {text}}});
  };
  add("id", row.id);
  add("nama", row.name);
  add(owner_key(row.kind()), row.agency);
  for (const GivenValue& given : row.values) {
    const bool is_there = std::ranges::any_of(
        fields, [&](const NewField& field) { return field.path.text == given.path.text; });
    if (!is_there) fields.push_back({given.path, given.value});
  }
  return fields;
}

static void lay_new(Merging& merging, const RowElement& row) {
  const std::string path = path_for(merging.importing, row.kind(), row.agency);
  OpenFile& file = open(merging, path);
  const auto place = formatting::find_place(file.source.tree, file.source.text, row.kind().key);
  const std::string margin = place ? place->margin : "  ";
  file.items[row.kind().key] += as_item(row.kind(), fields_of_new(row), margin);
  file.fresh.push_back(merging.merged.outcomes.size());
  merging.merged.outcomes.push_back(
      {.sort = Outcome::Sort::fresh, .id = called(row), .path = path, .at = row.at()});
}

Merged merge(const Importing& importing, const std::vector<RowElement>& rows, Prefer prefer) {
  Merging merging{.importing = importing, .prefer = prefer};
  for (const RowElement& row : rows) {
    if (row.existing != nullptr) {
      lay_existing(merging, row);
    } else {
      lay_new(merging, row);
    }
  }
  for (auto& [path, file] : merging.files) finish(importing, file, merging.merged);
  return std::move(merging.merged);
}

}  // namespace noken::importing
