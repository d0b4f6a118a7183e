#pragma once

#include <array>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "reference/entries.h"
#include "reference/tree.h"

namespace noken::reference {

// Which pack serves each subject (`referensi` in noken.yaml). A value with `/` is a folder of one's
// own, relative to `folder`; else the name of a pack inside the program.
struct PackChoice {
  std::string folder;
  std::string architecture = "perpres-132-2022";
  std::vector<std::string> indexes = {"pemdi-2026", "spbe-2020"};
  std::string smart_city = "gerakan-smart-city";
  std::string national = "aplikasi-nasional";
};

// What the chosen packs say. Options, fields, instruments, articles and degrees come with the
// program.
struct Packs {
  PackChoice chosen;
  std::array<Tree, kTreeCount> trees;
  std::vector<OptionList> options;  // sorted by name
  std::vector<ApplicationField> fields;
  std::vector<NationalApplication> national;
  std::vector<Affair> affairs;  // supporting functions last
  std::vector<Instrument> instruments;
  std::vector<Article> articles;
  std::vector<Index> indexes;  // the leading one first
  std::vector<Pillar> pillars;
  std::vector<SubDimension> sub_dimensions;
  std::map<std::string, std::vector<std::string>, std::less<>> roles;  // peran.csv: role -> codes
  std::map<std::string, std::string, std::less<>> sector_colours;      // RAB level 1 -> `#334155`
  std::vector<std::string> degrees;                                    // gelar.csv
  std::map<std::string, std::string, std::less<>> ral_to_rab;  // RAL code -> equivalent RAB code

  const Tree& tree(TreeName name) const { return trees[static_cast<std::size_t>(name)]; }
  const OptionList* find_options(std::string_view list) const;
  const ApplicationField* find_field(std::string_view code) const;
  const NationalApplication* find_national(std::string_view id) const;
  const Affair* find_affair(std::string_view id_or_name) const;  // the name case aside
  const Instrument* find_instrument(std::string_view key) const;
  const Article* find_article(std::string_view instrument, std::string_view article) const;
  const Index* find_index(std::string_view edition) const;
  const SubDimension* find_sub_dimension(std::string_view address) const;
};

// A missing or ill-formed pack, or a folder that leaves `choice.folder`, is trouble.
Result<Packs> load_packs(const PackChoice& choice);

// The packs inside the program, loaded once.
const Packs& built_in_packs();

// Names of the packs inside the program for a subject: arsitektur, indeks, smart_city, nasional.
std::vector<std::string> pack_names(std::string_view subject);

}  // namespace noken::reference
