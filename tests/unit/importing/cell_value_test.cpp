// Cells as people type them.
#include "importing/cell_value.h"

#include "unit/written_repository.h"

using namespace noken;
using namespace noken::importing;
using formats::GridCell;
using tests::WrittenRepository;

static constexpr const char* kYaml = R"(
opd:
  - {id: opd-kominfo, nama: Dinas Komunikasi dan Informatika (fiktif), singkatan: DISKOMINFO, jenis: dinas}
  - {id: opd-dinkes, nama: Dinas Kesehatan (fiktif), jenis: dinas}
layanan:
  - {id: lay-antre, nama: Antrean, opd: opd-dinkes}
  - {id: lay-antre-dua, nama: Antrean, opd: opd-kominfo}
)";

namespace {

struct Reader {
  WrittenRepository repository{kYaml};
  model::State state = repository.state();
  const model::Architecture& architecture = state.written();
  loading::Vocabulary vocabulary{*architecture.packs, &architecture.config};
  Names names{architecture};

  Converted read(const char* kind, const char* field, const char* text,
                 GridCell::Type type = GridCell::Type::text, bool has_month_first = false) const {
    const model::Kind& found = *model::find_kind(kind);
    const auto path = find_path(found, field);
    REQUIRE(path);
    return convert({.path = *path,
                    .vocabulary = vocabulary,
                    .names = names,
                    .kind = found,
                    .type = type,
                    .has_month_first = has_month_first},
                   text);
  }

  // The value; `?` when it is refused, `-` when the cell says nothing.
  std::string value(const char* kind, const char* field, const char* text,
                    GridCell::Type type = GridCell::Type::text) const {
    const Converted converted = read(kind, field, text, type);
    if (converted.outcome == Converted::Outcome::refused) return "?";
    if (converted.outcome == Converted::Outcome::empty) return "-";
    const std::string at = converted.path == field ? "" : converted.path + "=";
    return at + fmt::format("{}", fmt::join(converted.value.items, "|"));
  }
};

}  // namespace

TEST_CASE("whole amounts in every grouping") {
  const Reader reader;
  const auto amount = [&](const char* text, GridCell::Type type = GridCell::Type::text) {
    return reader.value("aplikasi", "biaya.pembangunan", text, type);
  };
  CHECK(amount("180,840,000") == "180840000");
  CHECK(amount("180.840.000") == "180840000");
  CHECK(amount("Rp 180.840.000,00") == "180840000");
  CHECK(amount("Rp. 180.840.000,-") == "180840000");
  CHECK(amount("Rp180 840 000") == "180840000");
  CHECK(amount("1_500_000") == "1500000");
  CHECK(amount("180.840") == "180840");  // no rupiah has three decimals
  CHECK(amount("007") == "7");
  CHECK(amount("-") == "-");
  CHECK(amount("tidak ada") == "-");
  CHECK(amount("1,5 M") == "?");
  CHECK(amount("500 juta") == "?");
  CHECK(amount("18.08.40") == "?");
  CHECK(amount("1.500,50") == "?");
  CHECK(amount("180840000", GridCell::Type::number) == "180840000");
  CHECK(amount("180.84", GridCell::Type::number) == "?");
  CHECK(amount("180.840", GridCell::Type::number) == "?");
}

TEST_CASE("decimals with one reading only") {
  const Reader reader;
  const auto decimal = [&](const char* text, GridCell::Type type = GridCell::Type::text) {
    return reader.value("layanan", "capaian.ikm", text, type);
  };
  CHECK(decimal("87,5%") == "87.5");
  CHECK(decimal("3.750,25") == "3750.25");
  CHECK(decimal("3,750.25") == "3750.25");
  CHECK(decimal("1.234") == "?");  // 1.234 or 1234
  CHECK(decimal("1,234") == "?");
  CHECK(decimal("0.875") == "0.875");
  CHECK(decimal("1.234", GridCell::Type::number) == "1.234");
  CHECK(decimal("80,00") == "80");
  CHECK(decimal("baik") == "?");
}

TEST_CASE("durations and fees in words") {
  const Reader reader;
  const auto days = [&](const char* text) {
    return reader.value("layanan", "standar.waktu_hari", text);
  };
  CHECK(days("7 hari kerja") == "7");
  CHECK(days("7 (tujuh) Hari Kerja") == "7");
  CHECK(days("1,5 hari") == "1.5");
  CHECK(days("2 jam") == "standar.waktu_menit=120");
  CHECK(days("30 Menit") == "standar.waktu_menit=30");
  CHECK(days("3-5 hari") == "?");
  CHECK(days("2 minggu") == "?");
  CHECK(days("7 hari kalender") == "?");
  CHECK(reader.value("layanan", "standar.waktu_menit", "2 hari") == "standar.waktu_hari=2");
  const auto fee = [&](const char* text) { return reader.value("layanan", "standar.biaya", text); };
  CHECK(fee("Tidak dipungut biaya") == "0");
  CHECK(fee("GRATIS") == "0");
  CHECK(fee("Rp 50.000,-") == "50000");
  CHECK(fee("Rp 50.000 per orang") == "standar.biaya_keterangan=Rp 50.000 per orang");
  CHECK(fee("-") == "-");
}

TEST_CASE("dates as typed, in words and as serial numbers") {
  const Reader reader;
  const auto date = [&](const char* text, bool has_month_first = false) {
    const Converted converted =
        reader.read("aplikasi", "mulai", text, GridCell::Type::text, has_month_first);
    return converted.outcome == Converted::Outcome::value ? converted.value.items.front()
                                                          : std::string("?");
  };
  CHECK(date("31/12/2025") == "2025-12-31");
  CHECK(date("31-12-2025") == "2025-12-31");
  CHECK(date("1/2/2025") == "2025-02-01");
  CHECK(date("1/2/2025", true) == "?");
  CHECK(date("12/31/2025") == "?");
  CHECK(date("31 Desember 2025") == "2025-12-31");
  CHECK(date("Rabu, 31 Des 2025") == "2025-12-31");
  CHECK(date("5 Agt 2024") == "2024-08-05");
  CHECK(date("Nopember 2025") == "2025-11");
  CHECK(date("2025") == "2025");
  CHECK(date("46022") == "2025-12-31");
  CHECK(date("31 Februari 2025") == "?");
  CHECK(date("akhir tahun") == "?");
  CHECK(order_of_date("12/31/2025") == DateOrder::month_first);
  CHECK(order_of_date("31/12/2025") == DateOrder::day_first);
  CHECK(order_of_date("1/2/2025") == DateOrder::unknown);
}

TEST_CASE("options and references by key, label or name") {
  const Reader reader;
  CHECK(reader.value("aplikasi", "lisensi", "Open Source") == "open_source");
  CHECK(reader.value("aplikasi", "lisensi", "Sumber terbuka [open_source]") == "open_source");
  CHECK(reader.value("aplikasi", "lisensi", "Shareware") == "?");
  CHECK(reader.value("aplikasi", "basis", "Web, Android") == "web|mobile");
  CHECK(reader.value("aplikasi", "basis", "Website\nDesktop ") == "web|desktop");
  CHECK(reader.value("aplikasi", "basis", "Web dan lain-lain") == "?");
  CHECK(reader.value("aplikasi", "opd", "Diskominfo") == "opd-kominfo");
  CHECK(reader.value("aplikasi", "opd", "dinas kesehatan (FIKTIF)") == "opd-dinkes");
  CHECK(reader.value("aplikasi", "layanan", "Antrean") == "?");  // two go by this name
  CHECK(reader.value("aplikasi", "layanan", "Antrean [lay-antre]; lay-antre-dua") ==
        "lay-antre|lay-antre-dua");
  CHECK(reader.value("aplikasi", "nasional", "Srikandi") == "nas-srikandi");
  const Converted near = reader.read("aplikasi", "opd", "Diskominf");
  CHECK(near.words.english.contains("`opd-kominfo`"));
  CHECK(reader.value("infrastruktur", "tipe", "IaaS") == "?");  // of which `jenis`?
  CHECK(reader.value("aplikasi", "kritis", "Tidak ada") == "tidak");
  CHECK(reader.value("aplikasi", "kritis", "YA") == "ya");
  CHECK(reader.value("aplikasi", "kritis", "mungkin") == "?");
}

TEST_CASE("texts, lists, addresses and codes") {
  const Reader reader;
  CHECK(reader.value("aplikasi", "nama", " SIM\nPEG\xC2\xA0 ") == "SIM PEG");
  CHECK(reader.value("aplikasi", "uraian", "satu \r\n\r\n dua ") == "satu\ndua");
  CHECK(reader.value("layanan", "standar.persyaratan", "1. KTP\n2. Kartu Keluarga, asli") ==
        "KTP|Kartu Keluarga, asli");
  CHECK(reader.value("aplikasi", "kode_sumber", "https://git.uji.go.id/a (aktif)") ==
        "https://git.uji.go.id/a");
  CHECK(reader.value("aplikasi", "kode_sumber", "www.uji.go.id") == "?");
  CHECK(reader.value("aplikasi", "domain", "https://app.uji.go.id/masuk (aktif)") ==
        "app.uji.go.id");
  CHECK(reader.value("aplikasi", "domain", "belum punya") == "?");
  CHECK(reader.value("aplikasi", "raa", "RAA.01.01 - apa saja") == "RAA.01.01");
  CHECK(reader.value("aplikasi", "id", "DAA-01") == "daa-01");
  CHECK(reader.value("program", "tahun", "2025 s.d. 2027") == "2025-2027");
  CHECK(reader.value("program", "anggaran.2026", "1.000.000") == "1000000");
  CHECK(reader.read("aplikasi", "nama", "#N/A", GridCell::Type::error).outcome ==
        Converted::Outcome::refused);
  CHECK_FALSE(find_path(*model::find_kind("aplikasi"), "perubahan"));
  CHECK_FALSE(find_path(*model::find_kind("program"), "anggaran"));
}

TEST_CASE("an affair is the same by word, name and code") {
  const Reader reader;
  for (const char* text : {"kesehatan", "Kesehatan", "RAB.04.01", "Kesehatan [RAB.04.01]"})
    CHECK_MESSAGE(reader.value("opd", "urusan", text) == "RAB.04.01", text);
  // Two codes have this name, so the word stays.
  CHECK(reader.value("opd", "urusan", "adminduk") == "adminduk");
  CHECK(reader.value("opd", "urusan", "urusan karangan") == "?");
}
