// What noken finds: findings of the rules, and gaps.

#include "analysis/gap.h"
#include "report/check_formats.h"
#include "report/gap_words.h"
#include "tables/derived.h"

namespace noken::tables {

using analysis::Gap;

static void fill_findings(const Source& source, Table& table) {
  if (source.report == nullptr) return;
  std::int64_t number = 0;
  for (const report::ShownFinding& shown : source.report->findings) {
    const Finding& finding = shown.finding;
    const report::Spoken words = spoken(shown, source.language);
    table.rows.push_back(
        {++number, std::string(words.code), std::string(words.rule),
         std::string(report::severity_word(finding.severity, Language::indonesian)),
         words.situation, text_or_nothing(words.remedy), shown.place.path,
         std::int64_t{shown.place.line}, std::int64_t{shown.place.column},
         text_or_nothing(finding.kind), text_or_nothing(finding.object),
         text_or_nothing(finding.agency), text_or_nothing(finding.field),
         std::string(report::state_key(shown.state)), shown.fingerprint});
  }
}

static constexpr DerivedColumn kFindingColumns[] = {
    {.name = "nomor", .label = {"nomor urut", "number"}, .type = ColumnType::integer},
    {.name = "kode", .label = {"kode aturan, misalnya LAY-005", "code of the rule, as LAY-005"}},
    {.name = "aturan", .label = {"nama aturan", "name of the rule"}},
    {.name = "tingkat",
     .label = {"galat, peringatan, atau info", "galat (error), peringatan (warning) or info"}},
    {.name = "pesan", .label = {"keadaan yang ditemukan", "what was found"}},
    {.name = "perbaikan", .label = {"cara memperbaiki", "remedy"}},
    {.name = "berkas", .label = {"berkas", "file"}},
    {.name = "baris", .label = {"baris", "line"}, .type = ColumnType::integer},
    {.name = "kolom", .label = {"kolom", "column"}, .type = ColumnType::integer},
    {.name = "jenis", .label = {"jenis elemen", "kind of the element"}},
    {.name = "objek",
     .label = {"elemen, sub-dimensi, atau kode wilayah",
               "element, sub-dimension or code of the region"}},
    {.name = "opd", .label = {"perangkat daerah pemilik", "owning agency"}},
    {.name = "isian", .label = {"isian", "field"}},
    {.name = "keadaan",
     .label = {"new (baru), waived (dikecualikan), atau baselined (diterima sebagai temuan lama)",
               "new, waived or baselined"}},
    {.name = "sidik",
     .label = {"sidik yang tetap walau baris bergeser", "fingerprint that stays when lines move"}},
};
const Derived kFindings = {"temuan",
                           {"temuan `noken check` dengan profil repositori",
                            "findings of `noken check` with the profile of the repository"},
                           kFindingColumns,
                           1,
                           fill_findings};

static std::vector<Gap> all_gaps(const Source& source) {
  std::vector<const analysis::GapType*> types;
  for (const std::string_view name : analysis::gap_type_names())
    types.push_back(analysis::gap_type_named(name));
  return analysis::gaps(source.state, types);
}

static void fill_gaps(const Source& source, Table& table) {
  for (const Gap& gap : all_gaps(source)) {
    const Place place = source.state.written().sources.place(gap.at);
    table.rows.push_back({gap.id, std::string(analysis::name_of(*gap.type)), gap.object,
                          text_or_nothing(gap.agency),
                          text_or_nothing(report::gap_current(gap, source.language)),
                          text_or_nothing(gap.expected.in(source.language)),
                          text_or_nothing(gap.cause.in(source.language)),
                          report::gap_size(gap, Language::indonesian), gap.is_open(), place.path,
                          std::int64_t{place.line}});
  }
}

static constexpr DerivedColumn kGapColumns[] = {
    {.name = "id",
     .label = {"id kesenjangan, dapat ditulis di program.menutup",
               "id, which program.menutup can name"}},
    {.name = "jenis", .label = {"jenis kesenjangan", "type of the gap"}},
    {.name = "objek", .label = {"yang berkesenjangan", "what has the gap"}},
    {.name = "opd",
     .label = {"perangkat daerah penanggung jawab", "agency in charge"},
     .target = "opd"},
    {.name = "kondisi", .label = {"keadaan sekarang", "present state"}},
    {.name = "harapan", .label = {"yang diharapkan", "what is expected"}},
    {.name = "penyebab", .label = {"penyebab", "cause"}},
    {.name = "besar",
     .label = {"besar, sedang, atau kecil", "besar (high), sedang (medium) or kecil (low)"}},
    {.name = "terbuka",
     .label = {"belum dijawab program", "closed by no programme"},
     .type = ColumnType::flag},
    {.name = "berkas", .label = {"berkas", "file"}},
    {.name = "baris", .label = {"baris", "line"}, .type = ColumnType::integer},
};
const Derived kGaps = {"kesenjangan",
                       {"kesenjangan seperti `noken gap`", "gaps as in `noken gap`"},
                       kGapColumns,
                       1,
                       fill_gaps};

static void fill_gap_programmes(const Source& source, Table& table) {
  for (const Gap& gap : all_gaps(source)) {
    std::int64_t number = 0;
    for (const model::Programme* programme : gap.programmes)
      table.rows.push_back({gap.id, ++number, programme->handle});
  }
}

static constexpr DerivedColumn kGapProgrammeColumns[] = {
    {.name = "kesenjangan", .label = {"kesenjangan", "gap"}, .target = "kesenjangan"},
    {.name = "nomor", .label = {"urutan", "number"}, .type = ColumnType::integer},
    {.name = "program",
     .label = {"program yang menjawabnya", "programme that closes it"},
     .target = "program"},
};
const Derived kGapProgrammes = {"kesenjangan_program",
                                {"program yang menjawab kesenjangan", "programmes that close gaps"},
                                kGapProgrammeColumns,
                                2,
                                fill_gap_programmes};

}  // namespace noken::tables
