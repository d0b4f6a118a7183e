// The gaps of what is exchanged and protected.

#include "unit/analysis/found_gaps.h"

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken;
using tests::gap_with;
using tests::gaps_of_type;
using tests::ids_of;
using tests::programmes_of;
using tests::WrittenRepository;

TEST_CASE("integrasi: data without a flow, flows between houses by hand, no flow by SPLP") {
  const WrittenRepository repository(R"(
opd:
  - {id: opd-a, nama: Dinas Satu, jenis: dinas}
  - {id: opd-a-uptd, nama: UPTD, jenis: uptd, induk: opd-a}
  - {id: opd-b, nama: Dinas Dua, jenis: dinas}
mitra:
  - {id: mit-bank, nama: Bank, unsur: swasta}
data:
  - {id: data-x, nama: Data X, opd: opd-a, sumber_utama: app-m}
aplikasi:
  - {id: app-m, nama: M, opd: opd-a, data: [data-x]}
  - {id: app-u, nama: U, opd: opd-a-uptd}
  - {id: app-p, nama: P, opd: opd-b, data: [data-x]}
alur_data:
  - {id: alir-serumah, dari: app-m, ke: app-u, data: [data-x], mekanisme: berkas}
  - {id: alir-manual, dari: app-m, ke: opd-b, data: [data-x], mekanisme: manual}
  - {id: alir-db, dari: app-u, ke: app-p, mekanisme: basis_data}
  - {id: alir-pusat, dari: nas-sp4n-lapor, ke: app-p, mekanisme: berkas}
  - {id: alir-mitra, dari: app-m, ke: mit-bank, mekanisme: berkas}
  - {id: alir-nanti, dari: app-m, ke: app-p, mekanisme: berkas, status: rencana, mulai: 2028}
  - {id: alir-api, dari: app-p, ke: app-m, mekanisme: api, perubahan: [{pada: 2027, menjadi: {mekanisme: splp}}]}
program:
  - {id: prg-a, nama: A, opd: opd-a, jenis: rencana_aksi, tahun: 2027, mewujudkan: [alir-manual], menutup: [integrasi/splp]}
)");
  const auto gaps = gaps_of_type(repository.state(), "integrasi");
  // Flows of one house, to a partner and of the future are no gaps.
  CHECK(ids_of(gaps) == std::vector<std::string>{"integrasi/alir-db", "integrasi/alir-manual",
                                                 "integrasi/alir-pusat", "integrasi/app-p.data-x",
                                                 "integrasi/splp"});
  const auto& by_hand = gap_with(gaps, "integrasi/alir-manual");
  CHECK(by_hand.current.indonesian == "`app-m` ke `opd-b` lewat `manual`: `data-x`");
  CHECK(programmes_of(by_hand) == std::vector<std::string>{"prg-a"});
  CHECK(gap_with(gaps, "integrasi/alir-db").agency == "opd-a-uptd");
  CHECK(gap_with(gaps, "integrasi/alir-pusat").agency == "opd-b");  // the centre has no agency here
  const auto& data = gap_with(gaps, "integrasi/app-p.data-x");
  CHECK(data.severity == Severity::error);
  CHECK(data.expected.english == "a flow by `splp` or `api` from `app-m`");
  const auto& bus = gap_with(gaps, "integrasi/splp");
  CHECK(bus.cause.indonesian == "baru direncanakan: `alir-api`");
  CHECK(programmes_of(bus) == std::vector<std::string>{"prg-a"});
  const auto later = ids_of(gaps_of_type(repository.state("2027-01-01"), "integrasi"));
  CHECK(std::ranges::find(later, "integrasi/splp") == later.end());
}

TEST_CASE("keamanan: one gap for each flow and system, with where, how, and how old the audit is") {
  const WrittenRepository repository(R"(
opd:
  - {id: opd-a, nama: Dinas Satu, jenis: dinas}
data:
  - {id: data-p, nama: Data pribadi, opd: opd-a, data_pribadi: umum}
infrastruktur:
  - {id: inf-sg, nama: Hosting, opd: opd-a, jenis: komputasi_awan, kepemilikan: pihak_ketiga_luar_negeri, negara: SG}
keamanan:
  - {id: kea-audit, nama: Audit, opd: opd-a, jenis: audit, tanggal: 2026-01-10, melindungi: [app-y]}
aplikasi:
  - {id: app-x, nama: X, opd: opd-a, kelas: khusus_daerah, kritis: ya}
  - {id: app-y, nama: Y, opd: opd-a, kelas: khusus_daerah, infrastruktur: [inf-sg]}
alur_data:
  - {id: alir-a, dari: app-x, ke: app-y, data: [data-p], mekanisme: manual}
program:
  - {id: prg-a, nama: A, opd: opd-a, jenis: rencana_aksi, tahun: 2027, mewujudkan: [app-y]}
)");
  const auto gaps = gaps_of_type(repository.state(), "keamanan");
  CHECK(ids_of(gaps) ==
        std::vector<std::string>{"keamanan/alir-a", "keamanan/app-x", "keamanan/app-y"});
  const auto& flow = gap_with(gaps, "keamanan/alir-a");
  CHECK(flow.cause.indonesian ==
        "dari `app-x` ke `app-y` lewat `manual`; data pribadi umum `data-p`; tanpa enkripsi; tanpa "
        "perjanjian");
  CHECK(flow.agency == "opd-a");
  const auto& critical = gap_with(gaps, "keamanan/app-x");  // APL-012, KEA-001 and KEA-003
  CHECK(critical.rules.size() == 3);
  CHECK(critical.severity == Severity::error);
  CHECK(critical.expected.indonesian ==
        "ada rencana keberlangsungan; diaudit dalam 24 bulan terakhir; ada pengamanan yang "
        "melindunginya");
  CHECK(critical.cause.english == "where it runs is not recorded; never audited");
  const auto& abroad = gap_with(gaps, "keamanan/app-y");
  // From 10 January to 22 November are ten whole months.
  CHECK(abroad.cause.indonesian == "disimpan di `inf-sg` (SG); audit terakhir 10 bulan lalu");
  CHECK(programmes_of(abroad) == std::vector<std::string>{"prg-a"});
}
