#include <string>
#include <utility>
#include <vector>

#include "reference/search_entries.h"

namespace noken::reference {

static Hit table(Label subject, Label name, const std::string& pack, std::size_t rows) {
  Hit hit;
  hit.subject = std::move(subject);
  hit.name = std::move(name);
  hit.pack = pack;
  hit.rows = rows;
  return hit;
}

static Label name_of(TreeName tree) {
  switch (tree) {
    case TreeName::rab:
      return {"referensi proses bisnis", "process reference"};
    case TreeName::ral:
      return {"referensi layanan", "service reference"};
    case TreeName::rad:
      return {"referensi data dan informasi", "data reference"};
    case TreeName::raa:
      return {"referensi aplikasi", "application reference"};
    case TreeName::rai:
      return {"referensi infrastruktur", "infrastructure reference"};
    case TreeName::rak:
      return {"referensi keamanan", "security reference"};
  }
  return {};
}

static void add_architecture(const Packs& packs, std::vector<Hit>& tables) {
  const std::string& pack = packs.chosen.architecture;
  for (const Tree& tree : packs.trees) {
    const std::string subject(prefix(tree.name));
    tables.push_back(table({subject, subject}, name_of(tree.name), pack, tree.nodes.size()));
  }
  tables.push_back(
      table({"urusan", "affair"},
            {"urusan pemerintahan dan fungsi penunjang", "affairs and supporting functions"}, pack,
            packs.affairs.size()));
}

static void add_options(const Packs& packs, std::vector<Hit>& tables) {
  for (const OptionList& list : packs.options) {
    tables.push_back(table({"opsi " + list.name, "option " + list.name}, list.label, kGeneralPack,
                           list.options.size()));
  }
}

static void add_indexes(const Packs& packs, std::vector<Hit>& tables) {
  for (std::size_t i = 0; i < packs.indexes.size(); ++i) {
    const auto& [edition, indicators] = packs.indexes[i];
    tables.push_back(table({"indikator " + edition, "indicator " + edition},
                           {"indikator indeks", "indicators of the index"}, packs.chosen.indexes[i],
                           indicators.size()));
  }
}

std::vector<Hit> overview(const Packs& packs) {
  std::vector<Hit> tables;
  const PackChoice& chosen = packs.chosen;
  add_architecture(packs, tables);
  tables.push_back(table({"aplikasi nasional", "national application"},
                         {"aplikasi nasional", "national applications"}, chosen.national,
                         packs.national.size()));
  add_options(packs, tables);
  add_indexes(packs, tables);
  tables.push_back(table({"pilar", "pillar"}, {"pilar kota cerdas", "smart-city pillars"},
                         chosen.smart_city, packs.pillars.size()));
  tables.push_back(table({"sub-dimensi", "sub-dimension"},
                         {"sub-dimensi kota cerdas", "smart-city sub-dimensions"},
                         chosen.smart_city, packs.sub_dimensions.size()));
  tables.push_back(table({"instrumen", "instrument"}, {"peraturan", "legal instruments"},
                         kGeneralPack, packs.instruments.size()));
  tables.push_back(table({"pasal", "article"}, {"isi pasal", "what articles oblige"}, kGeneralPack,
                         packs.articles.size()));
  return tables;
}

}  // namespace noken::reference
