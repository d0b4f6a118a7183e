#include "questionnaire/cover.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/internal_error.h"
#include "base/long_date.h"
#include "questionnaire/needs.h"
#include "report/shown_value.h"

namespace noken::questionnaire {

using formats::FormCell;
using formats::FormRow;
using formats::FormSheet;
using formats::Look;
using formats::Mask;

static constexpr std::size_t kColumns = 5;
static constexpr double kLine = 16;

namespace {

// Rows from the top, in one language.
struct Page {
  FormSheet& sheet;
  Language language;

  void add(FormRow row) const { sheet.rows.push_back(std::move(row)); }
  void space() const { add({.height = 8}); }

  // Across all columns.
  void wide(std::string text, Look look, int lines = 1) const {
    const std::size_t row = sheet.rows.size();
    sheet.merged.push_back({.first_row = row, .last_row = row, .last_column = kColumns - 1});
    const double height = look == Look::title ? 26 : kLine * lines;
    add({.height = height, .cells = {{.text = std::move(text), .look = look}}});
  }
  void wide(const Text& text, Look look, int lines = 1) const {
    wide(std::string(text.in(language)), look, lines);
  }
};

}  // namespace

// As many lines as the text takes across the page.
static int lines_of(const std::string& text) {
  constexpr std::size_t kAcross = 104;
  return static_cast<int>(1 + text.size() / kAcross);
}

static void add_title(const Page& page, const Plan& plan, const CoverFacts& facts) {
  static constexpr Text kTitle = {"Kuesioner arsitektur pemerintahan digital",
                                  "Questionnaire on the architecture of digital government"};
  static constexpr Text kMade = {"{}. Keadaan per {}.", "{}. As of {}."};
  page.wide(kTitle, Look::title);
  page.wide(report::shown_name(*plan.house.head), Look::label);
  const std::string day = long_date(date_of(facts.as_of), page.language);
  page.wide(fmt::format(fmt::runtime(kMade.in(page.language)), facts.region, day), Look::note);
  page.space();
}

static void add_confirmation(const Page& page, const Plan& plan) {
  static constexpr Text kHeading = {"Konfirmasi", "Confirmation"};
  static constexpr Text kDate = {"Tanggal konfirmasi", "Date of confirmation"};
  static constexpr Text kHow = {
      "Isi setelah pimpinan menyatakan seluruh buku ini benar, misalnya 31/12/2026. Tanpa tanggal, "
      "perubahan tetap dicatat.",
      "Fill in once the head has found all of this workbook right, as 31/12/2026. Without it, "
      "changes are kept all the same."};
  static constexpr Text kLast = {"Konfirmasi terakhir", "Last confirmation"};
  static constexpr Text kNever = {"belum pernah", "never"};
  page.wide(kHeading, Look::heading);
  if (page.sheet.rows.size() != plan.confirmation.row)
    internal_error("the confirmation stands in another row than its plan says");
  const auto row = [&](const Text& label, FormCell cell) {
    return FormRow{.cells = {{.text = std::string(label.in(page.language)), .look = Look::label},
                             std::move(cell)}};
  };
  FormRow date = row(kDate, {.look = Look::answer, .mask = Mask::date});
  date.height = 2 * kLine;
  date.cells.push_back({.text = std::string(kHow.in(page.language)), .look = Look::note});
  const std::size_t at = page.sheet.rows.size();
  page.sheet.merged.push_back(
      {.first_row = at, .first_column = 2, .last_row = at, .last_column = kColumns - 1});
  page.add(std::move(date));
  const auto& last = plan.house.head->confirmed_on;
  page.add(row(kLast, {.text = last.is_given() ? long_date(*last, page.language)
                                               : std::string(kNever.in(page.language)),
                       .look = Look::plain}));
  page.space();
}

static void add_instructions(const Page& page) {
  static constexpr Text kHeading = {"Cara mengisi", "How to fill it in"};
  static constexpr Text kSteps[] = {
      {"1. Periksa isi yang sudah ada di tiap lembar, lalu betulkan yang keliru. Yang sudah benar "
       "dibiarkan.",
       "1. Look through what each sheet holds and put right what is wrong. Leave what is right."},
      {"2. Isi sel yang merah, lalu yang kuning. Warnanya hilang bila sel sudah terisi.",
       "2. Fill in the red cells, then the yellow ones. The colour goes once a cell is filled."},
      {"3. Yang baru ditulis pada baris kosong di bawahnya. Kolom Kode dibiarkan kosong.",
       "3. Write what is new into the empty rows below. Leave the column Code empty."},
      {"4. Bila ada daftar, pilih dari daftar. Tanda dalam kurung siku, misalnya [web], jangan "
       "dihapus: itulah yang dibaca.",
       "4. Where there is a list, choose from it. Keep what stands in brackets, such as [web]: it "
       "is what is read."},
      {"5. Bila satu sel memuat beberapa nilai, tulis satu per baris dengan Alt+Enter.",
       "5. Where a cell holds several values, write one a line with Alt+Enter."},
      {"6. Lembar Temuan menunjukkan apa yang perlu diperbaiki, dan di sel mana.",
       "6. The sheet Findings shows what needs repair, and in which cell."},
      {"7. Jangan menulis nama, nomor telepon, atau data pribadi siapa pun; tulis jabatan.",
       "7. Write no names, telephone numbers or other personal data; write offices."},
      {"8. Isi tanggal konfirmasi di atas, simpan, lalu kirim kembali berkas ini (.xlsx) kepada "
       "pengirimnya.",
       "8. Fill in the date of confirmation above, save, and send this file (.xlsx) back to its "
       "sender."}};
  page.wide(kHeading, Look::heading);
  for (const Text& step : kSteps) {
    const std::string text(step.in(page.language));
    page.wide(text, Look::plain, lines_of(text));
  }
  page.space();
}

static void add_colours(const Page& page) {
  static constexpr std::pair<Look, Text> kLegend[] = {
      {Look::required, {"wajib diisi", "must be filled in"}},
      {Look::advised, {"sebaiknya diisi", "should be filled in"}},
      {Look::unneeded, {"tidak perlu diisi", "need not be filled in"}},
      {Look::fixed, {"tidak dapat diubah", "cannot be changed"}}};
  FormRow row{.height = 20};
  for (const auto& [look, words] : kLegend)
    row.cells.push_back({.text = std::string(words.in(page.language)), .look = look});
  page.add(std::move(row));
  page.space();
}

static std::size_t count_missing(const KindSheet& sheet, model::Need need) {
  std::size_t count = 0;
  for (const model::Element* element : sheet.elements) {
    const std::vector<const model::Field*>* last = nullptr;
    for (const Column& column : sheet.columns) {
      const bool is_counted = last != nullptr && *last == column.way;  // values by year are one
      if (!is_counted && is_missing(column, *element, need)) ++count;
      last = &column.way;
    }
  }
  return count;
}

static FormRow sheet_row(const KindSheet& sheet, const CoverFacts& facts) {
  const auto number = [](std::size_t count) {
    return FormCell{.number = static_cast<double>(count), .look = Look::table};
  };
  const auto findings = std::ranges::count_if(facts.findings, [&](const OpenFinding& open) {
    return open.place && open.place->sheet == sheet.name;
  });
  return {
      .cells = {
          {.text = sheet.name, .look = Look::link, .target = fmt::format("'{}'!A1", sheet.name)},
          number(sheet.elements.size()),
          number(count_missing(sheet, model::Need::required)),
          number(count_missing(sheet, model::Need::advised)),
          number(static_cast<std::size_t>(findings))}};
}

static void add_contents(const Page& page, const Plan& plan, const CoverFacts& facts) {
  static constexpr Text kHeadings[] = {{"Lembar", "Sheet"},
                                       {"Sudah tercatat", "Known"},
                                       {"Wajib, masih kosong", "Required and empty"},
                                       {"Dianjurkan, masih kosong", "Advised and empty"},
                                       {"Temuan", "Findings"}};
  FormRow heading;
  for (const Text& words : kHeadings)
    heading.cells.push_back({.text = std::string(words.in(page.language)), .look = Look::heading});
  page.add(std::move(heading));
  for (const KindSheet& sheet : plan.sheets) page.add(sheet_row(sheet, facts));
  page.add(
      {.cells = {{.text = plan.findings,
                  .look = Look::link,
                  .target = fmt::format("'{}'!A1", plan.findings)},
                 {.look = Look::table},
                 {.look = Look::table},
                 {.look = Look::table},
                 {.number = static_cast<double>(facts.findings.size()), .look = Look::table}}});
  page.space();
}

// `kemajuan (Program)` for every field that has no cell.
static std::string without_cell(const Plan& plan) {
  std::vector<std::pair<std::string_view, std::string>> fields;  // its label, and its sheets
  for (const KindSheet& sheet : plan.sheets) {
    for (const model::Field* field : fields_without_column(*sheet.kind)) {
      const std::string_view label = field->label.in(plan.language);
      auto found = std::ranges::find(fields, label, [](const auto& each) { return each.first; });
      if (found == fields.end()) found = fields.emplace(fields.end(), label, "");
      found->second += (found->second.empty() ? "" : ", ") + sheet.name;
    }
  }
  std::string text;
  for (const auto& [label, sheets] : fields)
    text += fmt::format("{}{} ({})", text.empty() ? "" : "; ", label, sheets);
  return text;
}

static void add_left_out(const Page& page, const Plan& plan) {
  static constexpr Text kHeading = {"Yang tidak ada di buku ini", "What is not in this workbook"};
  static constexpr Text kWhere = {
      "Beberapa isian berupa daftar rinci dan tidak muat dalam sel. Sampaikan perubahannya lewat "
      "surat atau pesan: {}.",
      "Some of what is kept are lists in detail that no cell can hold. Write of changes in a "
      "letter: {}."};
  static constexpr Text kEnded = {
      "Yang sudah dihentikan juga tidak ada di sini. Isian yang dikosongkan tidak dihapus dari "
      "catatan; sampaikan bila sesuatu perlu dihapus.",
      "What has ended is not here either. To empty a cell deletes nothing from the records; say "
      "so if something must go."};
  page.wide(kHeading, Look::heading);
  const std::string where = fmt::format(fmt::runtime(kWhere.in(page.language)), without_cell(plan));
  page.wide(where, Look::note, lines_of(where));
  const std::string ended(kEnded.in(page.language));
  page.wide(ended, Look::note, lines_of(ended));
}

FormSheet cover_sheet(const Plan& plan, const Labels& labels, const CoverFacts& facts) {
  FormSheet sheet{.name = plan.cover, .widths = {28, 20, 22, 22, 14}, .is_portrait = true};
  const Page page{sheet, labels.language()};
  add_title(page, plan, facts);
  add_confirmation(page, plan);
  add_instructions(page);
  add_colours(page);
  add_contents(page, plan, facts);
  add_left_out(page, plan);
  return sheet;
}

}  // namespace noken::questionnaire
