#include <optional>
#include <span>
#include <utility>

#include "base/text.h"
#include "reference/readers.h"

namespace noken::reference {

static std::optional<Text> fault_of(const Tree& tree, const std::string& code,
                                    std::string_view level) {
  if (!is_code_of(tree.name, code)) return Text{"bukan kode pohon ini", "is no code of this tree"};
  if (level != std::to_string(level_of(code))) {
    return Text{"tidak sesuai dengan kolom `level`", "does not agree with column `level`"};
  }
  if (!tree.nodes.empty() && code <= tree.nodes.back().code) {
    return Text{"ganda atau tidak urut", "is repeated or out of order"};
  }
  const std::string parent(at_level(code, level_of(code) - 1));
  if (level_of(code) > 1 && !tree.by_code.contains(parent)) {
    return Text{"tidak berinduk", "has no parent"};
  }
  return std::nullopt;
}

static std::string file_of(TreeName tree) {
  std::string file;
  for (const char c : prefix(tree)) file += static_cast<char>(c - 'A' + 'a');
  return file + ".csv";
}

static Result<void> read_tree(const PackSource& source, Tree& tree) {
  const std::string file = file_of(tree.name);
  auto rows = read_rows(source, file, {"code", "level", "name", "confidence"});
  if (!rows) return std::unexpected(std::move(rows.error()));
  tree.nodes.reserve(rows->size());
  tree.by_code.reserve(rows->size());
  tree.by_name.reserve(rows->size());
  for (auto& [code, level, name, confidence] : *rows) {
    if (const auto fault = fault_of(tree, code, level)) {
      return std::unexpected(bad_value(source, file, code, *fault));
    }
    const int depth = level_of(code);
    append(tree, {std::move(code), depth, std::move(name), std::move(confidence)});
  }
  return {};
}

static Result<void> check_processes(const PackSource& source, std::string_view file,
                                    std::span<const std::string> codes, const Packs& packs) {
  for (const std::string& code : codes) {
    if (find_node(packs.tree(TreeName::rab), code) != nullptr) continue;
    return std::unexpected(bad_value(source, file, code, {"tidak ada di RAB", "is not in RAB"}));
  }
  return {};
}

static Result<void> add_affair(const PackSource& source, std::string_view file, Affair affair,
                               Packs& packs) {
  for (const auto& codes : {affair.rab, affair.candidates}) {
    const auto checked = check_processes(source, file, codes, packs);
    if (!checked) return checked;
  }
  packs.affairs.push_back(std::move(affair));
  return {};
}

static Result<void> read_affairs(const PackSource& source, Packs& packs) {
  constexpr std::string_view kFile = "urusan.csv";
  auto rows = read_rows(
      source, kFile,
      {"kode", "nama", "nama_en", "rab", "rab_tambahan", "rab_kandidat", "padanan", "confidence"});
  if (!rows) return std::unexpected(std::move(rows.error()));
  for (auto& [id, name, english, rab, more, candidates, match, mark] : *rows) {
    Affair affair{id, {name, english}, match, split(rab), split(candidates), mark};
    for (std::string& code : split(more)) affair.rab.push_back(std::move(code));
    const auto added = add_affair(source, kFile, std::move(affair), packs);
    if (!added) return added;
  }
  return {};
}

// Supporting functions have candidates only; the agency that names one means them all.
static Result<void> read_supporting_functions(const PackSource& source, Packs& packs) {
  constexpr std::string_view kFile = "penunjang.csv";
  auto rows = read_rows(source, kFile, {"kode", "nama", "nama_en", "rab_kandidat", "confidence"});
  if (!rows) return std::unexpected(std::move(rows.error()));
  for (auto& [id, name, english, candidates, mark] : *rows) {
    Affair affair{id, {name, english}, "penunjang", split(candidates), split(candidates), mark};
    const auto added = add_affair(source, kFile, std::move(affair), packs);
    if (!added) return added;
  }
  return {};
}

static Result<void> read_equivalents(const PackSource& source, Packs& packs) {
  constexpr std::string_view kFile = "ral-rab.csv";
  auto rows = read_rows(source, kFile, {"ral", "rab"});
  if (!rows) return std::unexpected(std::move(rows.error()));
  for (auto& [ral, rab] : *rows) {
    if (rab.empty()) continue;
    const auto checked = check_processes(source, kFile, {&rab, 1}, packs);
    if (!checked) return checked;
    packs.ral_to_rab.emplace(std::move(ral), std::move(rab));
  }
  return {};
}

static Result<void> read_roles(const PackSource& source, Packs& packs) {
  auto rows = read_rows(source, "peran.csv", {"role", "code"});
  if (!rows) return std::unexpected(std::move(rows.error()));
  for (auto& [role, code] : *rows) packs.roles[role].push_back(std::move(code));
  return {};
}

static Result<void> read_colours(const PackSource& source, Packs& packs) {
  constexpr std::string_view kFile = "warna.csv";
  auto rows = read_rows(source, kFile, {"rab", "warna"});
  if (!rows) return std::unexpected(std::move(rows.error()));
  for (auto& [rab, colour] : *rows) {
    const auto checked = check_processes(source, kFile, {&rab, 1}, packs);
    if (!checked) return checked;
    packs.sector_colours.emplace(std::move(rab), std::move(colour));
  }
  return {};
}

Result<void> read_architecture(const PackSource& source, Packs& packs) {
  for (int i = 0; i < kTreeCount; ++i) {
    Tree& tree = packs.trees[static_cast<std::size_t>(i)];
    tree.name = static_cast<TreeName>(i);
    if (auto done = read_tree(source, tree); !done) return done;
  }
  using Reader = Result<void> (*)(const PackSource&, Packs&);
  for (const Reader read :
       {read_affairs, read_supporting_functions, read_equivalents, read_roles, read_colours}) {
    if (auto done = read(source, packs); !done) return done;
  }
  return {};
}

}  // namespace noken::reference
