#include "report/schema_words.h"

#include <fmt/format.h>

#include <iterator>

#include "base/edit_distance.h"
#include "base/unicode.h"

namespace noken::report {

using model::Field;
using model::Need;
using model::Type;

static constexpr TypeWords kTypes[] = {
    {Type::text,
     "teks",
     {"satu baris tanpa spasi di awal dan di akhir", "one line without blanks at its ends"}},
    {Type::paragraph, "paragraf", {"teks, boleh beberapa baris", "text, several lines if need be"}},
    {Type::id,
     "id",
     {"huruf kecil, angka, dan tanda hubung: `app-simpeg`",
      "small letters, digits and hyphens: `app-simpeg`"}},
    {Type::reference,
     "ref",
     {"id sebuah elemen: `opd-dinkes`", "the id of an element: `opd-dinkes`"}},
    {Type::option, "pilihan", {"satu nilai dari daftarnya", "one value of its list"}},
    {Type::flag, "logika", {"`ya` atau `tidak`", "`ya` or `tidak`"}},
    {Type::integer, "bulat", {"`1200` atau `1_200`", "`1200` or `1_200`"}},
    {Type::decimal, "desimal", {"`3.75` atau `3,75`", "`3.75` or `3,75`"}},
    {Type::rupiah,
     "rupiah",
     {"rupiah utuh: `1500000000` atau `1_500_000_000`",
      "whole rupiah: `1500000000` or `1_500_000_000`"}},
    {Type::date,
     "tanggal",
     {"`2025`, `2025-11`, atau `2025-11-10`", "`2025`, `2025-11` or `2025-11-10`"}},
    {Type::year, "tahun", {"`2027`", "`2027`"}},
    {Type::year_range,
     "rentang_tahun",
     {"`2025-2029`, atau `2027` untuk satu tahun", "`2025-2029`, or `2027` for one year"}},
    {Type::code,
     "kode",
     {"kode atau nama yang persis; cari dengan `noken ref KATA`",
      "a code or the exact name; search with `noken ref WORD`"}},
    {Type::affair,
     "urusan",
     {"kode RAB tingkat 2, atau id atau nama urusan; cari dengan `noken ref KATA`",
      "a RAB code of level 2, or the id or name of an affair; search with `noken ref WORD`"}},
    {Type::link,
     "tautan",
     {"`https://…`, atau jalur berkas dari akar repositori",
      "`https://…`, or a path from the repository's root"}},
    {Type::sub_dimension,
     "sub_dimensi",
     {"pilar dan sub-dimensi: `smart-living.kesehatan`",
      "pillar and sub-dimension: `smart-living.kesehatan`"}},
    {Type::gap,
     "kesenjangan",
     {"jenis dan objeknya: `pilar/smart-living.kesehatan`",
      "its type and object: `pilar/smart-living.kesehatan`"}},
    {Type::region_code,
     "kode_wilayah",
     {"kode Kemendagri: `94.04`", "the ministry's code: `94.04`"}},
    {Type::country, "kode_negara", {"dua huruf besar: `ID`", "two capitals: `ID`"}},
    {Type::index_level, "desimal", {"angka dari 1 sampai 5", "a number from 1 to 5"}},
    {Type::record, "rincian", {"kunci-kunci di bawahnya", "keys below it"}},
    {Type::rule_settings,
     "pengaturan",
     {"nama aturan: `galat`, `peringatan`, `info`, atau `nonaktif`",
      "the name of a rule: `galat`, `peringatan`, `info` or `nonaktif`"}},
};

static consteval bool every_type_has_words() {
  for (std::size_t i = 0; i < std::size(kTypes); ++i) {
    if (kTypes[i].type != static_cast<Type>(i)) return false;
  }
  return std::size(kTypes) == static_cast<std::size_t>(Type::rule_settings) + 1;
}
static_assert(every_type_has_words());

const TypeWords& words_of(Type type) { return kTypes[static_cast<std::size_t>(type)]; }

// The key that is nearest to the word, or the key of the kind that has it for its name.
static std::string nearest_kind(const std::string& word) {
  std::vector<std::string_view> keys;
  for (const model::Kind* kind : model::kinds()) {
    const bool is_name = normalised(word) == normalised(kind->name.indonesian) ||
                         normalised(word) == normalised(kind->name.english);
    if (is_name) return kind->key;
    keys.emplace_back(kind->key);
  }
  return std::string(nearest(word, keys, 3).value_or(""));
}

Result<const model::Kind*> kind_named(const std::string& word) {
  if (const model::Kind* kind = model::find_kind(word)) return kind;
  std::vector<std::string_view> keys;
  for (const model::Kind* kind : model::kinds()) keys.emplace_back(kind->key);
  const std::string near = nearest_kind(word);
  const std::string perhaps = near.empty() ? "" : fmt::format("mungkin maksudnya `{}`; ", near);
  const std::string perhaps_en = near.empty() ? "" : fmt::format("perhaps `{}` is meant; ", near);
  return std::unexpected(Trouble{fmt::format("jenis `{}` tidak ada; {}yang ada: {}",
                                             printable(word), perhaps, fmt::join(keys, ", ")),
                                 fmt::format("there is no kind `{}`; {}there are: {}",
                                             printable(word), perhaps_en, fmt::join(keys, ", "))});
}

std::vector<std::string> kinds_of(const model::FieldType& type) {
  if (type.national_only) return {"aplikasi nasional"};
  if (type.same_kind) return {"jenis yang sama"};
  if (type.kinds == model::kAnyKind) return {"jenis apa pun"};
  std::vector<std::string> keys;
  for (const model::Kind* kind : model::kinds()) {
    if ((type.kinds & model::set_of(kind->id)) != 0) keys.emplace_back(kind->key);
  }
  return keys;
}

static std::string word_of(const model::FieldType& type) {
  const char* word = words_of(type.type).word;
  if (type.type == Type::reference) {
    return fmt::format("{}({})", word, fmt::join(kinds_of(type), ", "));
  }
  if (type.type == Type::code) return fmt::format("{}({})", word, reference::prefix(type.tree));
  return word;
}

std::string type_words(const Row& row) {
  const std::string word = word_of(row.field->type);
  switch (form_of(row)) {
    case Form::list:
    case Form::maps:
      return fmt::format("daftar({})", word);
    case Form::by_year:
    case Form::by_key:
    case Form::settings:
      return fmt::format("peta({})", word);
    case Form::lists_by_key:
      return fmt::format("peta(daftar({}))", word);
    case Form::value:
    case Form::map:
      break;
  }
  return word;
}

static std::string listed(const std::vector<std::string>& values, std::string_view two,
                          std::string_view last) {
  std::string text;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const bool is_last = i + 1 == values.size();
    if (i > 0) text += is_last ? (values.size() == 2 ? two : last) : ", ";
    text += fmt::format("`{}`", values[i]);
  }
  return text;
}

std::string any_of(const std::vector<std::string>& values, Language language) {
  return language == Language::indonesian ? listed(values, " atau ", ", atau ")
                                          : listed(values, " or ", " or ");
}

static std::string condition_words(const model::When& when, Language language) {
  static constexpr Text kGiven = {" bila `{field}` diisi", " if `{field}` is given"};
  static constexpr Text kIs = {" bila `{field}` adalah {values}", " if `{field}` is {values}"};
  static constexpr Text kIsNot = {" bila `{field}` bukan {values}",
                                  " if `{field}` is not {values}"};
  if (when.always()) return {};
  const Text& words = when.values.empty() ? kGiven : when.negated ? kIsNot : kIs;
  return fmt::format(
      fmt::runtime(words.in(language)), fmt::arg("field", when.field),
      fmt::arg("values", any_of({when.values.begin(), when.values.end()}, language)));
}

std::string need_words(const Field& field, Language language) {
  static constexpr Text kRequired = {"wajib", "required"};
  static constexpr Text kAdvised = {"anjuran", "advised"};
  if (field.need == Need::optional) return {};
  const Text& need = field.need == Need::required ? kRequired : kAdvised;
  return std::string(need.in(language)) + condition_words(field.extras.when, language);
}

std::string jenis_words(const Field& field, Language language) {
  static constexpr Text kOnly = {"hanya `jenis` ", "only `jenis` "};
  const auto& only_for = field.extras.only_for;
  if (only_for.empty()) return {};
  return std::string(kOnly.in(language)) + any_of({only_for.begin(), only_for.end()}, language);
}

bool names_pack(const Field& field) {
  return std::string_view(field.type.list).starts_with(kPackList);
}

std::vector<OptionWords> options_in(std::string_view list, const reference::Packs& packs) {
  std::vector<OptionWords> words;
  if (list.starts_with(kPackList)) {
    for (std::string& name : reference::pack_names(list.substr(kPackList.size())))
      words.push_back({std::move(name), {}});
  } else if (list == "indeks") {
    for (const reference::Index& index : packs.indexes) words.push_back({index.edition, {}});
  } else if (list == "sub_dimensi") {
    for (const reference::SubDimension& part : packs.sub_dimensions)
      words.push_back({part.code, part.name});
  } else if (const reference::OptionList* found = packs.find_options(list)) {
    for (const reference::Option& option : found->options)
      words.push_back({option.value, option.label});
  }
  return words;
}

std::vector<OptionWords> options_of(const Field& field, const reference::Packs& packs) {
  if (field.type.options.empty()) return options_in(field.type.list, packs);
  std::vector<OptionWords> words;
  for (const char* value : field.type.options) words.push_back({value, {}});
  return words;
}

}  // namespace noken::report
