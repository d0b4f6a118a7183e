// Scalars that stay text: teks, paragraf, id, pilihan, tautan, sub-dimensions and gap ids.

#include <algorithm>

#include <fmt/format.h>

#include "base/edit_distance.h"
#include "base/unicode.h"
#include "loading/convert.h"
#include "loading/linked_files.h"
#include "loading/read.h"
#include "repository/folder.h"

namespace noken::loading {

using model::Field;
using model::Type;

static void refuse(Reading& reading, const Field& field, const Scalar& scalar,
                   std::string_view message) {
  reading.note(Diagnosis::wrong_type, scalar.at,
               {.message = message,
                .field = field.key,
                .value = std::string(scalar.text),
                .arguments = {{"field", field.key}, {"value", std::string(scalar.text)}}});
}

// Units and globs may be signs alone; other types have rules of their own.
static bool may_hold_placeholder(const Field& field) {
  static constexpr std::string_view kSigns[] = {"satuan", "abaikan", "anggota"};
  const bool is_prose = field.type.type == Type::text || field.type.type == Type::paragraph;
  return is_prose && std::ranges::find(kSigns, field.key) == std::end(kSigns);
}

static void note_placeholder(Reading& reading, const Field& field, const Scalar& scalar) {
  if (!may_hold_placeholder(field) || !is_placeholder(scalar.text)) return;
  const bool is_blank = scalar.text.find_first_not_of(" \t\n") == std::string_view::npos;
  reading.note(Diagnosis::placeholder_text, scalar.at,
               {.message = is_blank ? "blank" : "",
                .field = field.key,
                .value = std::string(scalar.text),
                .arguments = {{"field", field.key}, {"value", std::string(scalar.text)}}});
}

static std::optional<std::string_view> read_plain_text(Reading& reading, const Field& field,
                                                       const Scalar& scalar) {
  const bool is_paragraph = field.type.type == Type::paragraph;
  const std::string_view text = scalar.text;
  if (!is_paragraph && text.empty()) {
    refuse(reading, field, scalar, "empty_text");
    return std::nullopt;
  }
  if (!is_paragraph &&
      (text.front() == ' ' || text.back() == ' ' || text.front() == '\t' || text.back() == '\t')) {
    refuse(reading, field, scalar, "padded_text");
    return std::nullopt;
  }
  if (has_control_characters(text, is_paragraph)) {
    const bool lines = !is_paragraph && text.find('\n') != std::string_view::npos;
    refuse(reading, field, scalar, lines ? "several_lines" : "control_character");
    return std::nullopt;
  }
  note_placeholder(reading, field, scalar);
  return text;
}

static std::optional<std::string_view> read_id(Reading& reading, const Field& field,
                                               const Scalar& scalar) {
  if (is_id(scalar.text)) return scalar.text;
  const std::string better = suggest_id(scalar.text);
  reading.note(Diagnosis::wrong_type, scalar.at,
               {.message = scalar.text.size() > 64 ? "long_id"
                           : better.empty()        ? "bad_id"
                                                   : "bad_id_nearest",
                .field = field.key,
                .value = std::string(scalar.text),
                .arguments = {{"value", std::string(scalar.text)}, {"nearest", better}}});
  return std::nullopt;
}

// A value of `referensi`: a pack inside the program, or a folder of one's own.
static bool is_pack(const Reading& reading, const Field& field, std::string_view text) {
  const auto names = reference::pack_names(std::string_view(field.type.list).substr(5));
  if (text.find('/') == std::string_view::npos) {
    return std::ranges::find(names, text) != names.end();
  }
  const bool is_inside = !text.starts_with('/') && stays_inside(reading.folder(), text);
  return is_inside && has_folder(reading.folder(), text);
}

static const OptionValues* options_for(const Reading& reading, const Field& field,
                                       std::string& name) {
  name = field.type.list;
  if (name == "sub_dimensi") return reading.vocabulary().codes_of_pillar(reading.pillar);
  if (field.type.list_per_jenis) name = fmt::format("{}_{}", field.type.list, reading.jenis);
  return reading.vocabulary().list(name);
}

static std::optional<std::string_view> read_option(Reading& reading, const Field& field,
                                                   const Scalar& scalar) {
  const auto& options = field.type.options;
  if (std::ranges::find(options, scalar.text) != options.end()) return scalar.text;
  std::string list;
  OptionValues fixed(field.type.options.begin(), field.type.options.end());
  const bool names_pack = std::string_view(field.type.list).starts_with("pack:");
  std::vector<std::string> packs;
  if (names_pack) {
    if (is_pack(reading, field, scalar.text)) return scalar.text;
    packs = reference::pack_names(std::string_view(field.type.list).substr(5));
    fixed.assign(packs.begin(), packs.end());
  }
  const bool is_fixed = names_pack || !field.type.options.empty();
  const OptionValues* values = is_fixed ? &fixed : options_for(reading, field, list);
  // Some lists are not known to the pack; then what is written stands.
  if (values == nullptr || std::ranges::find(*values, scalar.text) != values->end())
    return scalar.text;
  const std::string all = fmt::format("`{}`", fmt::join(*values, "`, `"));
  const bool is_long = values->size() > 8;
  Detail detail = with_nearest(scalar.text, *values,
                               {.message = is_long ? "long_list" : "",
                                .field = field.key,
                                .value = std::string(scalar.text),
                                .arguments = {{"field", field.key},
                                              {"value", std::string(scalar.text)},
                                              {"options", all},
                                              {"list", list}}});
  if (names_pack) detail.message = "pack";
  reading.note(Diagnosis::unknown_option, scalar.at, std::move(detail));
  return std::nullopt;
}

static std::optional<std::string_view> read_link(Reading& reading, const Field& field,
                                                 const Scalar& scalar) {
  if (!read_plain_text(reading, field, scalar)) return std::nullopt;
  const std::string_view refusal = refusal_of_link(reading.folder(), scalar.text);
  if (refusal.empty()) return scalar.text;
  reading.note(Diagnosis::unsafe_link, scalar.at,
               {.message = refusal,
                .field = field.key,
                .value = std::string(scalar.text),
                .arguments = {{"value", std::string(scalar.text)}}});
  return std::nullopt;
}

static std::optional<std::string_view> read_sub_dimension(Reading& reading, const Field& field,
                                                          const Scalar& scalar) {
  const auto& packs = reading.vocabulary().packs();
  if (packs.find_sub_dimension(scalar.text) != nullptr) return scalar.text;
  OptionValues addresses;
  for (const auto& sub : packs.sub_dimensions) addresses.push_back(sub.address);
  const auto best = nearest(scalar.text, addresses, 4);
  Detail detail{.message = best ? "sub_dimension_nearest" : "sub_dimension",
                .field = field.key,
                .value = std::string(scalar.text),
                .arguments = {{"field", field.key}, {"value", std::string(scalar.text)}}};
  if (best) detail.arguments.push_back({"nearest", std::string(*best)});
  reading.note(Diagnosis::unknown_code, scalar.at, std::move(detail));
  return std::nullopt;
}

static std::optional<std::string_view> read_country(Reading& reading, const Field& field,
                                                    const Scalar& scalar) {
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  if (scalar.text.size() == 2 && std::ranges::all_of(scalar.text, is_capital)) return scalar.text;
  reading.note(Diagnosis::value_out_of_range, scalar.at,
               {.message = "country",
                .field = field.key,
                .value = std::string(scalar.text),
                .arguments = {{"value", std::string(scalar.text)}}});
  return std::nullopt;
}

std::optional<std::string_view> read_text(Reading& reading, const Field& field,
                                          const Scalar& scalar) {
  switch (field.type.type) {
    case Type::id:
      return read_id(reading, field, scalar);
    case Type::option:
      return read_option(reading, field, scalar);
    case Type::link:
      return read_link(reading, field, scalar);
    case Type::country:
      return read_country(reading, field, scalar);
    case Type::sub_dimension:
      return read_sub_dimension(reading, field, scalar);
    default:
      return read_plain_text(reading, field, scalar);
  }
}

}  // namespace noken::loading
