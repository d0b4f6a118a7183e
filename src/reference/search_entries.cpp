#include "reference/search_entries.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <utility>

#include "reference/plain_text.h"

namespace noken::reference {

static std::string joined(const std::vector<std::string>& values) {
  return fmt::format("{}", fmt::join(values, ", "));
}

static Entry entry(Hit hit, std::span<const std::string> texts = {}) {
  Entry result;
  for (const std::string* text : {&hit.code, &hit.name.indonesian, &hit.name.english}) {
    if (!text->empty()) result.names.push_back(plain(*text));
  }
  for (const std::string& text : texts) result.texts.push_back(plain(text));
  result.hit = std::move(hit);
  return result;
}

// `Keuangan > Pengelolaan …`: the names of the nodes above.
static std::string path_above(const Tree& tree, const TreeNode& node) {
  std::string path;
  for (int level = 1; level < node.level; ++level) {
    const TreeNode* above = find_node(tree, std::string(at_level(node.code, level)));
    if (above == nullptr) continue;
    path += path.empty() ? above->name : " > " + above->name;
  }
  return path;
}

static void add_trees(const Packs& packs, std::vector<Entry>& entries) {
  for (const Tree& tree : packs.trees) {
    const std::string subject(prefix(tree.name));
    for (const TreeNode& node : tree.nodes) {
      entries.push_back(entry({.subject = {subject, subject},
                               .code = node.code,
                               .name = {node.name, {}},
                               .context = {path_above(tree, node), {}},
                               .mark = node.confidence,
                               .pack = packs.chosen.architecture}));
      entries.back().names.push_back(plain(node.code.substr(subject.size())));
    }
  }
}

static void add_affairs(const Packs& packs, std::vector<Entry>& entries) {
  for (const Affair& affair : packs.affairs) {
    const bool is_supporting = affair.match == "penunjang";
    entries.push_back(
        entry({.subject = is_supporting ? Label{"fungsi penunjang", "supporting function"}
                                        : Label{"urusan", "affair"},
               .code = affair.id,
               .name = affair.name,
               .context = {joined(affair.rab), {}},
               .mark = affair.mark,
               .pack = packs.chosen.architecture}));
  }
}

static void add_national(const Packs& packs, std::vector<Entry>& entries) {
  for (const NationalApplication& application : packs.national) {
    entries.push_back(entry({.subject = {"aplikasi nasional", "national application"},
                             .code = application.id,
                             .name = {application.name, {}},
                             .context = {joined(application.fields), {}},
                             .mark = application.mark,
                             .pack = packs.chosen.national},
                            application.fields));
    std::ranges::transform(application.aliases, std::back_inserter(entries.back().names), plain);
  }
}

static void add_options(const Packs& packs, std::vector<Entry>& entries) {
  for (const OptionList& list : packs.options) {
    entries.push_back(entry({.subject = {"daftar opsi", "option list"},
                             .code = list.name,
                             .name = list.label,
                             .context = {fmt::format("{}.{}", list.kind, list.field), {}},
                             .mark = list.mark,
                             .pack = kGeneralPack}));
    for (const Option& option : list.options) {
      entries.push_back(entry({.subject = {"opsi " + list.name, "option " + list.name},
                               .code = option.value,
                               .name = option.label,
                               .context = list.label,
                               .mark = option.mark,
                               .pack = kGeneralPack}));
      entries.back().group = plain(list.name);
    }
  }
}

static void add_indicators(const Packs& packs, std::vector<Entry>& entries) {
  for (std::size_t i = 0; i < packs.indexes.size(); ++i) {
    const auto& [edition, indicators] = packs.indexes[i];
    for (const Indicator& indicator : indicators) {
      entries.push_back(entry({.subject = {"indikator " + edition, "indicator " + edition},
                               .code = indicator.code,
                               .name = indicator.name,
                               .context = {indicator.aspect, {}},
                               .mark = indicator.mark,
                               .pack = packs.chosen.indexes[i]}));
    }
  }
}

static void add_smart_city(const Packs& packs, std::vector<Entry>& entries) {
  for (const Pillar& pillar : packs.pillars) {
    entries.push_back(entry({.subject = {"pilar", "pillar"},
                             .code = pillar.id,
                             .name = pillar.name,
                             .context = {},
                             .mark = pillar.mark,
                             .pack = packs.chosen.smart_city}));
  }
  for (const SubDimension& part : packs.sub_dimensions) {
    const auto pillar = std::ranges::find(packs.pillars, part.pillar, &Pillar::id);
    entries.push_back(entry({.subject = {"sub-dimensi", "sub-dimension"},
                             .code = part.address,
                             .name = part.name,
                             .context = pillar == packs.pillars.end() ? Label{} : pillar->name,
                             .mark = part.mark,
                             .pack = packs.chosen.smart_city}));
    entries.back().names.push_back(plain(part.code));
  }
}

static void add_law(const Packs& packs, std::vector<Entry>& entries) {
  for (const Instrument& instrument : packs.instruments) {
    entries.push_back(entry({.subject = {"instrumen", "instrument"},
                             .code = instrument.key,
                             .name = {instrument.title, {}},
                             .context = {instrument.short_name, {}},
                             .mark = instrument.title_mark,
                             .pack = kGeneralPack}));
    entries.back().names.push_back(plain(instrument.short_name));
  }
  for (const Article& article : packs.articles) {
    const std::string topic = article.topic;
    entries.push_back(entry({.subject = {"pasal", "article"},
                             .code = fmt::format("{} {}", article.instrument, article.article),
                             .name = article.obliges,
                             .context = {article.topic, {}},
                             .mark = article.read,
                             .pack = kGeneralPack},
                            {&topic, 1}));
  }
}

std::vector<Entry> search_entries(const Packs& packs) {
  std::vector<Entry> entries;
  for (const auto add : {add_trees, add_affairs, add_national, add_options, add_indicators,
                         add_smart_city, add_law}) {
    add(packs, entries);
  }
  return entries;
}

}  // namespace noken::reference
