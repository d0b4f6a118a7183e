#include "reference/packs.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "base/internal_error.h"
#include "reference/readers.h"

namespace noken::reference {

template <class Row>
static const Row* find_by(const std::vector<Row>& rows, std::string Row::* key,
                          std::string_view wanted) {
  const auto found = std::ranges::find(rows, wanted, key);
  return found == rows.end() ? nullptr : &*found;
}

const OptionList* Packs::find_options(std::string_view list) const {
  return find_by(options, &OptionList::name, list);
}

const ApplicationField* Packs::find_field(std::string_view code) const {
  return find_by(fields, &ApplicationField::code, code);
}

const NationalApplication* Packs::find_national(std::string_view id) const {
  return find_by(national, &NationalApplication::id, id);
}

const Instrument* Packs::find_instrument(std::string_view key) const {
  return find_by(instruments, &Instrument::key, key);
}

const Index* Packs::find_index(std::string_view edition) const {
  return find_by(indexes, &Index::edition, edition);
}

const SubDimension* Packs::find_sub_dimension(std::string_view address) const {
  return find_by(sub_dimensions, &SubDimension::address, address);
}

const Article* Packs::find_article(std::string_view instrument, std::string_view article) const {
  const auto found = std::ranges::find_if(articles, [&](const Article& each) {
    return each.instrument == instrument && each.article == article;
  });
  return found == articles.end() ? nullptr : &*found;
}

static char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

const Affair* Packs::find_affair(std::string_view id_or_name) const {
  if (const Affair* affair = find_by(affairs, &Affair::id, id_or_name)) return affair;
  const auto found = std::ranges::find_if(affairs, [&](const Affair& affair) {
    return std::ranges::equal(affair.name.indonesian, id_or_name, {}, lower, lower);
  });
  return found == affairs.end() ? nullptr : &*found;
}

// A folder is an edition by its last part: `paket/spbe-2020-lokal/` -> `spbe-2020-lokal`.
static std::string edition_of(const std::string& chosen) {
  const auto path = std::filesystem::path(chosen).lexically_normal();
  return path.has_filename() ? path.filename().string() : path.parent_path().filename().string();
}

static Result<void> read_indexes(const PackChoice& choice, const ReadFile& read, Packs& packs) {
  for (const std::string& chosen : choice.indexes) {
    auto source = find_pack(choice.folder, "indeks", chosen);
    if (!source) return std::unexpected(source.error());
    source->read = read;
    if (auto done = read_index(*source, edition_of(chosen), packs); !done) return done;
  }
  return {};
}

static Result<Packs> read_packs(const PackChoice& choice, const ReadFile& read_file) {
  struct Part {
    std::string_view subject;
    const std::string& chosen;
    Result<void> (*read)(const PackSource&, Packs&);
  };
  Packs packs;
  packs.chosen = choice;
  const Part parts[] = {{"arsitektur", choice.architecture, read_architecture},
                        {"smart_city", choice.smart_city, read_smart_city},
                        {"nasional", choice.national, read_national}};
  for (const auto& [subject, chosen, read] : parts) {
    auto source = find_pack(choice.folder, subject, chosen);
    if (!source) return std::unexpected(source.error());
    source->read = read_file;
    if (auto done = read(*source, packs); !done) return std::unexpected(std::move(done.error()));
  }
  if (auto done = read_indexes(choice, read_file, packs); !done)
    return std::unexpected(std::move(done.error()));
  if (auto done = read_general(packs); !done) return std::unexpected(std::move(done.error()));
  return packs;
}

// What most repositories choose otherwise are the indexes, a small part of all.
Result<Packs> load_packs(const PackChoice& choice) { return load_packs(choice, {}); }

Result<Packs> load_packs(const PackChoice& choice, const ReadFile& read_file) {
  const PackChoice usual;
  const bool is_usual = choice.architecture == usual.architecture &&
                        choice.smart_city == usual.smart_city && choice.national == usual.national;
  if (!is_usual) return read_packs(choice, read_file);
  Packs packs = built_in_packs();
  packs.chosen = choice;
  packs.indexes.clear();
  if (auto done = read_indexes(choice, read_file, packs); !done)
    return std::unexpected(std::move(done.error()));
  return packs;
}

const Packs& built_in_packs() {
  // They last as long as the process, and are not taken apart at its end.
  static const Packs* const kPacks = [] {
    auto loaded = read_packs({}, {});
    if (!loaded) internal_error(loaded.error().english.c_str());
    return new Packs(*std::move(loaded));
  }();
  return *kPacks;
}

}  // namespace noken::reference
