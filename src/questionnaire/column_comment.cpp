#include "questionnaire/column_comment.h"

#include <fmt/format.h>

#include <cmath>

#include "questionnaire/office_words.h"
#include "report/rank_words.h"
#include "report/schema_words.h"

namespace noken::questionnaire {

using model::Field;
using model::Type;

static std::string form_words(const Column& column, Language language) {
  static constexpr Text kForms[] = {
      {"Tulis dengan kata sendiri.", "Write in your own words."},
      {"Tulis angka saja, tanpa satuan dan titik ribuan.",
       "Write a number alone, without a unit or signs between thousands."},
      {"Tulis tanggal seperti 31/12/2026; bila hanya tahun atau bulan yang diketahui, 2026 atau "
       "2026-12.",
       "Write a date like 31/12/2026; if only the year or month is known, 2026 or 2026-12."},
      {"Pilih satu dari daftar.", "Choose one of the list."},
      {"Pilih satu dari daftar. Yang baru ditulis namanya, dan diberi baris di lembarnya.",
       "Choose one of the list. Write the name of what is new, and give it a row on its sheet."},
      {"Boleh beberapa: satu per baris (Alt+Enter).",
       "Several may be given: one a line (Alt+Enter)."},
      {"Boleh beberapa: satu per baris (Alt+Enter). Daftar menunjukkan cara menulisnya; memilih "
       "dari daftar mengganti isi sel.",
       "Several may be given: one a line (Alt+Enter). The list shows how they are written; to "
       "choose from it replaces what the cell holds."},
      {"Boleh beberapa: satu per baris (Alt+Enter). Daftar menunjukkan cara menulisnya; memilih "
       "dari daftar mengganti isi sel.",
       "Several may be given: one a line (Alt+Enter). The list shows how they are written; to "
       "choose from it replaces what the cell holds."},
      {"Pilih ya atau tidak.", "Choose ya (yes) or tidak (no)."}};
  return std::string(kForms[static_cast<std::size_t>(column.form)].in(language));
}

// Words for types that have a form of their own.
static std::string type_words(const Field& field, Language language) {
  static constexpr Text kYears = {"Tulis 2025-2029, atau 2027 untuk satu tahun.",
                                  "Write 2025-2029, or 2027 for one year."};
  static constexpr Text kLink = {"Alamat web (https://…) atau nama berkas bukti.",
                                 "A web address (https://…) or the name of a file of evidence."};
  static constexpr Text kGap = {
      "Kode kesenjangan dari laporan, misalnya pilar/smart-living.kesehatan.",
      "The code of a gap in the report, such as pilar/smart-living.kesehatan."};
  static constexpr Text kMoney = {"Dalam rupiah utuh.", "In whole rupiah."};
  switch (field.type.type) {
    case Type::year_range:
      return std::string(kYears.in(language));
    case Type::link:
      return std::string(kLink.in(language));
    case Type::gap:
      return std::string(kGap.in(language));
    case Type::rupiah:
      return std::string(kMoney.in(language));
    default:
      return {};
  }
}

static std::string range_words(const Field& field, Language language) {
  static constexpr Text kBetween = {"Dari {} sampai {}.", "From {} to {}."};
  const auto& range = field.extras.range;
  if (!std::isfinite(range.minimum) || !std::isfinite(range.maximum)) return {};
  return fmt::format(fmt::runtime(kBetween.in(language)), range.minimum, range.maximum);
}

static std::string need_sentence(const Labels& labels, const model::Kind& kind,
                                 const Field& field) {
  static constexpr Text kRequired = {"Wajib diisi.", "Must be filled in."};
  static constexpr Text kAdvised = {"Sebaiknya diisi.", "Should be filled in."};
  if (field.need == model::Need::optional) return {};
  if (field.extras.when.always()) {
    const auto& need = field.need == model::Need::required ? kRequired : kAdvised;
    return std::string(need.in(labels.language()));
  }
  const std::string words = report::need_words(field, labels.language());
  return capitalised(office_words(labels, &kind, words)) + ".";
}

static std::string owner_words(const model::Kind& kind, const Column& column, Language language) {
  static constexpr Text kOwner = {
      "Pada baris baru boleh kosong: berarti perangkat daerah buku ini.",
      "In new rows it may be empty: the agency of this workbook."};
  return names_owner(kind, column) ? std::string(kOwner.in(language)) : std::string();
}

static std::string scale_words(const Column& column, Language language) {
  static constexpr const char* kPaths[] = {"prioritas.urgensi", "prioritas.dampak",
                                           "prioritas.kesiapan"};
  for (std::size_t i = 0; i < std::size(kPaths); ++i) {
    if (column.is(kPaths[i])) return std::string(report::priority_scale(i).in(language));
  }
  return {};
}

std::string column_comment(const Labels& labels, const model::Kind& kind, const Column& column) {
  static constexpr Text kId = {
      "Kode tetap yang dipakai di semua dokumen. Baris baru mendapat kode dengan sendirinya.",
      "A lasting code that all documents use. New rows are given one."};
  const Language language = labels.language();
  if (column.is("id")) return std::string(kId.in(language));
  const Field& field = column.field();
  std::string only = report::jenis_words(field, language);
  if (!only.empty()) only = capitalised(office_words(labels, &kind, only)) + ".";
  std::string text = heading_of(labels, kind, column) + ".";
  for (const std::string& part :
       {need_sentence(labels, kind,
                      field.need == model::Need::optional ? *column.way.front() : field),
        only, type_words(field, language), form_words(column, language),
        range_words(field, language), scale_words(column, language),
        owner_words(kind, column, language)}) {
    if (!part.empty()) text += "\n" + part;
  }
  return text;
}

}  // namespace noken::questionnaire
