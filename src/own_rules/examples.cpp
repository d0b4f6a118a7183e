// The examples of a rule: documents in which it finds something, and others in which it does not.

#include <fmt/format.h>

#include "loading/load.h"
#include "own_rules/own_rules.h"

namespace noken::own_rules {

static constexpr const char* kSettings =
    "noken: 1\nwilayah: {kode: \"99.99\", nama: Kabupaten Contoh, jenis: kabupaten}\n"
    "periode: 2025-2029\n";

// Whether the rule finds something in a repository of this one document.
static Result<bool> finds_in(const OwnRule& rule, const std::string& document, Day day) {
  const repository::Snapshot files{
      .entries = {{"noken.yaml", {.text = kSettings, .size = std::string_view(kSettings).size()}},
                  {"isi.yaml", {.text = document, .size = document.size()}}}};
  const auto loaded = loading::load(repository::Folder("/contoh", files), {.as_of = day});
  if (!loaded) return std::unexpected(loaded.error());
  const model::State state(*loaded->architecture, day);
  const auto found = run_own_rules({rule}, state, {});
  if (!found) return std::unexpected(found.error());
  return !found->empty();
}

static void add_unlike(const OwnRule& rule, bool is_hit, std::size_t number, Tried& tried) {
  static constexpr Text kMissed = {"{} {}: contoh kena ke-{} tidak ditemukan",
                                   "{} {}: nothing is found in example {} of `kena`"};
  static constexpr Text kFound = {"{} {}: contoh lolos ke-{} ditemukan",
                                  "{} {}: something is found in example {} of `lolos`"};
  const Text& words = is_hit ? kMissed : kFound;
  const auto in = [&](Language language) {
    return fmt::format(fmt::runtime(words.in(language)), rule.texts.code, rule.texts.name, number);
  };
  tried.unlike.push_back({in(Language::indonesian), in(Language::english)});
}

static Result<void> try_each(const OwnRule& rule, bool is_hit, Day day, Tried& tried) {
  const auto& documents = is_hit ? rule.hits : rule.passes;
  for (std::size_t i = 0; i < documents.size(); ++i) {
    const auto finds = finds_in(rule, documents[i], day);
    if (!finds) return std::unexpected(finds.error());
    ++tried.examples;
    if (*finds != is_hit) add_unlike(rule, is_hit, i + 1, tried);
  }
  return {};
}

Result<Tried> try_examples(const std::vector<OwnRule>& own, Day day) {
  Tried tried;
  for (const OwnRule& rule : own) {
    for (const bool is_hit : {true, false}) {
      if (auto done = try_each(rule, is_hit, day, tried); !done)
        return std::unexpected(done.error());
    }
    if (rule.hits.empty() || rule.passes.empty()) {
      tried.unlike.push_back({fmt::format("{} {}: belum punya contoh `kena` dan `lolos`",
                                          rule.texts.code, rule.texts.name),
                              fmt::format("{} {}: has no example of `kena` and of `lolos`",
                                          rule.texts.code, rule.texts.name)});
    }
  }
  return tried;
}

}  // namespace noken::own_rules
