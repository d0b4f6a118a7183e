// Cells that name something: an option, an element, a node of a reference tree.

#include <algorithm>
#include <array>
#include <cctype>

#include "base/edit_distance.h"
#include "base/unicode.h"
#include "importing/cell_value.h"
#include "loading/convert.h"
#include "reference/tree.h"
#include "report/schema_words.h"

namespace noken::importing {

using report::OptionWords;

std::string_view key_in_brackets(std::string_view text) {
  text = formats::trimmed(text);
  const std::size_t open = text.rfind('[');
  if (!text.ends_with(']') || open == std::string_view::npos) return text;
  return formats::trimmed(text.substr(open + 1, text.size() - open - 2));
}

// Those of the packs, with the region's own.
static std::vector<OptionWords> options_for(const CellReading& reading) {
  const model::FieldType& type = reading.path.field->type;
  if (!type.list_per_jenis) {
    auto options = report::options_of(*reading.path.field, reading.vocabulary.packs());
    const auto* values = type.options.empty() ? reading.vocabulary.list(type.list) : nullptr;
    if (values == nullptr) return options;
    for (std::size_t i = options.size(); i < values->size(); ++i)
      options.push_back({std::string((*values)[i]), {}});
    return options;
  }
  const std::string own = fmt::format("{}_{}", type.list, reading.jenis);
  const auto options = report::options_in(own, reading.vocabulary.packs());
  return options.empty() ? report::options_in(type.list, reading.vocabulary.packs()) : options;
}

// What other lists call an option, where it can mean nothing else.
static std::string_view other_word(std::string_view plain) {
  struct Pair {
    std::string_view word;
    std::string_view value;
  };
  static constexpr auto kPairs = std::to_array<Pair>({{"website", "web"},
                                                      {"web based", "web"},
                                                      {"berbasis web", "web"},
                                                      {"situs web", "web"},
                                                      {"android", "mobile"},
                                                      {"ios", "mobile"},
                                                      {"aplikasi mobile", "mobile"},
                                                      {"mobile apps", "mobile"},
                                                      {"berbasis desktop", "desktop"},
                                                      {"opensource", "open_source"},
                                                      {"masyarakat umum", "masyarakat"},
                                                      {"online", "elektronik"},
                                                      {"daring", "elektronik"},
                                                      {"offline", "tatap_muka"},
                                                      {"luring", "tatap_muka"},
                                                      {"triwulan", "triwulanan"},
                                                      {"semester", "semesteran"}});
  const auto* const found = std::ranges::find(kPairs, plain, &Pair::word);
  return found == kPairs.end() ? std::string_view() : found->value;
}

static Converted unknown_option(const CellReading& reading, std::string_view text,
                                const std::vector<OptionWords>& options) {
  static constexpr Text kNear = {"bukan pilihan `{}`; mungkin maksudnya `{}`",
                                 "is no option of `{}`; perhaps `{}` is meant"};
  static constexpr Text kList = {
      "bukan pilihan `{}`; pilih salah satu: {}, atau sebut artinya di "
      "bawah `nilai` pada peta",
      "is no option of `{}`; take one of: {}, or say what it means "
      "under `nilai` in the map"};
  std::vector<std::string_view> words;
  for (const OptionWords& each : options) words.emplace_back(each.value);
  if (const auto best = nearest(text, words)) return refused(said(kNear, reading.path.text, *best));
  constexpr std::size_t kMost = 12;
  const bool is_long = words.size() > kMost;
  if (is_long) words.resize(kMost);
  const std::string list = fmt::format("{}{}", fmt::join(words, ", "), is_long ? ", …" : "");
  return refused(said(kList, reading.path.text, list));
}

Converted option(const CellReading& reading, std::string_view text) {
  static constexpr Text kJenis = {"isi `jenis` lebih dulu: pilihan `{}` bergantung padanya",
                                  "fill in `jenis` first: the options of `{}` depend on it"};
  const auto options = options_for(reading);
  const bool needs_jenis = reading.path.field->type.list_per_jenis && reading.jenis.empty();
  if (needs_jenis) return refused(said(kJenis, reading.path.text));
  if (options.empty()) return accepted(reading, std::string(key_in_brackets(text)));
  const std::string plain = normalised(key_in_brackets(text));
  const std::string_view other = other_word(plain);
  for (const OptionWords& each : options) {
    const bool is_it = normalised(each.value) == plain ||
                       normalised(each.label.indonesian) == plain || each.value == other;
    if (is_it) return accepted(reading, each.value);
  }
  return unknown_option(reading, text, options);
}

static model::KindSet kinds_for(const CellReading& reading) {
  const model::FieldType& type = reading.path.field->type;
  return type.same_kind       ? model::set_of(reading.kind.id)
         : type.national_only ? model::set_of(model::KindId::application)
                              : type.kinds;
}

static Converted unknown_reference(const CellReading& reading, std::string_view text) {
  static constexpr Text kNear = {
      "tidak ada di repositori maupun di tabel ini; mungkin maksudnya "
      "`{}`",
      "is neither in the repository nor in these tables; perhaps `{}` "
      "is meant"};
  static constexpr Text kNone = {
      "tidak ada di repositori maupun di tabel ini; tulis id-nya, atau "
      "sebut artinya di bawah `nilai` pada peta",
      "is neither in the repository nor in these tables; write its id, "
      "or say what it means under `nilai` in the map"};
  const std::string best = reading.names.nearest_to(text, kinds_for(reading));
  return refused(best.empty() ? said(kNone) : said(kNear, best));
}

Converted reference(const CellReading& reading, std::string_view text) {
  static constexpr Text kSeveral = {"nama ini dipakai beberapa elemen ({}); tulis id-nya",
                                    "several elements go by this name ({}); write the id"};
  const std::string_view key = key_in_brackets(text);
  auto found = reading.path.field->type.national_only ? reading.names.national(key)
                                                      : reading.names.find(key, kinds_for(reading));
  if (found.size() == 1) return accepted(reading, found.front().id);
  if (found.empty()) return unknown_reference(reading, key);
  std::vector<std::string> ids;
  for (const Names::Named& each : found) ids.push_back(each.id);
  return refused(said(kSeveral, fmt::join(ids, ", ")));
}

// `01.02 Nama` and `RAA.01.02 - Nama` begin with the code.
static std::string_view code_at_start(std::string_view text) {
  const std::string_view word = text.substr(0, text.find_first_of(" :\t"));
  const bool is_code = word.find_first_of("0123456789") != std::string_view::npos;
  return is_code ? word : text;
}

Converted code(const CellReading& reading, std::string_view text) {
  static constexpr Text kNear = {"bukan kode {}; mungkin maksudnya {}",
                                 "is no code of {}; perhaps {} is meant"};
  static constexpr Text kNone = {"bukan kode atau nama dalam {}; cari dengan `noken ref`",
                                 "is neither code nor name in {}; search with `noken ref`"};
  using Outcome = reference::CodeLookup::Outcome;
  const reference::TreeName tree = reading.path.field->type.tree;
  const std::string_view key = key_in_brackets(text);
  const auto& nodes = reading.vocabulary.packs().tree(tree);
  auto found = reference::look_up(nodes, key);
  if (found.outcome != Outcome::listed) found = reference::look_up(nodes, code_at_start(key));
  if (found.outcome == Outcome::listed || found.outcome == Outcome::own)
    return accepted(reading, found.code);
  const std::string_view name = reference::prefix(tree);
  if (found.candidates.empty()) return refused(said(kNone, name));
  return refused(said(kNear, name, fmt::join(found.candidates, ", ")));
}

Converted affair(const CellReading& reading, std::string_view text) {
  static constexpr Text kNone = {"bukan urusan pemerintahan yang dikenal; cari dengan `noken ref`",
                                 "is no affair of government that is known; search with `noken "
                                 "ref`"};
  const std::string_view key = key_in_brackets(text);
  const reference::Packs& packs = reading.vocabulary.packs();
  // In the order of the loader, so that a word and the code it stands for are the same.
  const auto node = reference::look_up(packs.tree(reference::TreeName::rab), key);
  const bool is_affair = node.outcome == reference::CodeLookup::Outcome::listed && node.level == 2;
  if (is_affair) return accepted(reading, node.code);
  if (const auto* found = packs.find_affair(key)) return accepted(reading, found->id);
  return refused(said(kNone));
}

Converted sub_dimension(const CellReading& reading, std::string_view text) {
  static constexpr Text kNone = {"bukan sub-dimensi; tulis misalnya `smart-living.kesehatan`",
                                 "is no sub-dimension; write `smart-living.kesehatan`"};
  const std::string_view key = key_in_brackets(text);
  const reference::Packs& packs = reading.vocabulary.packs();
  if (packs.find_sub_dimension(key) != nullptr) return accepted(reading, std::string(key));
  const std::string plain = normalised(key);
  std::vector<std::string> found;
  for (const reference::SubDimension& each : packs.sub_dimensions) {
    if (normalised(each.name.indonesian) == plain) found.push_back(each.address);
  }
  return found.size() == 1 ? accepted(reading, found.front()) : refused(said(kNone));
}

static bool is_path(std::string_view text) {
  static constexpr auto kEndings = std::to_array<std::string_view>(
      {".pdf", ".docx", ".xlsx", ".pptx", ".jpg", ".jpeg", ".png", ".md", ".csv", ".yaml"});
  const bool is_document = std::ranges::any_of(
      kEndings, [text](std::string_view ending) { return text.ends_with(ending); });
  const bool has_signs = text.find_first_of(" :") != std::string_view::npos;
  return !has_signs && !text.starts_with("www.") && (is_document || text.contains('/'));
}

Converted link(const CellReading& reading, std::string_view text) {
  static constexpr Text kRest = {"keterangan di belakang tautan tidak diambil: `{}`",
                                 "the remark behind the address is not taken: `{}`"};
  static constexpr Text kNone = {"bukan tautan; tulis alamat lengkap yang mulai dengan https://",
                                 "is no address; write it in full, beginning with https://"};
  const bool is_address = text.starts_with("https://") || text.starts_with("http://");
  if (!is_address)
    return is_path(text) ? accepted(reading, std::string(text)) : refused(said(kNone));
  const std::size_t end = std::min(text.find_first_of(" \t\n\r"), text.size());
  const std::string_view rest = formats::trimmed(text.substr(end));
  std::string_view address = text.substr(0, end);
  while (!rest.empty() && (address.ends_with(',') || address.ends_with(';')))
    address.remove_suffix(1);
  return accepted(reading, std::string(address),
                  rest.empty() ? Trouble{} : said(kRest, printable(rest)));
}

// The name of the machine out of an address.
Converted host_name(const CellReading& reading, std::string_view text) {
  static constexpr Text kNone = {"bukan nama domain; tulis misalnya simpeg.daerah.go.id",
                                 "is no host name; write simpeg.daerah.go.id"};
  for (const std::string_view scheme : {"https://", "http://"}) {
    if (text.starts_with(scheme)) text.remove_prefix(scheme.size());
  }
  const std::string_view host = text.substr(0, text.find_first_of("/ \t\n\r(:,;?"));
  const bool is_name =
      host.contains('.') && !host.ends_with('.') && std::ranges::all_of(host, [](unsigned char c) {
        return std::isalnum(c) != 0 || c == '.' || c == '-';
      });
  return is_name ? accepted(reading, std::string(host)) : refused(said(kNone));
}

}  // namespace noken::importing
