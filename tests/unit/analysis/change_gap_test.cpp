#include "unit/analysis/found_gaps.h"

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken;
using tests::gap_with;
using tests::gaps_of_type;
using tests::ids_of;
using tests::programmes_of;
using tests::WrittenRepository;

static constexpr const char* kPlan = R"(
opd:
  - {id: opd-a, nama: Dinas Satu, jenis: dinas}
infrastruktur:
  - {id: inf-lama, nama: Server lama, opd: opd-a, jenis: server}
  - {id: inf-pdn, nama: Pusat Data Nasional, opd: opd-a, jenis: fasilitas_komputasi}
aplikasi:
  - id: app-naik
    nama: Naik
    opd: opd-a
    infrastruktur: [inf-lama]
    basis: [web, desktop]
    perubahan: [{pada: 2027-07-01, menjadi: {infrastruktur: [inf-pdn], basis: [web, mobile], kritis: ya}, alasan: Pindah ke pusat data.}]
  - {id: app-baru, nama: Baru, opd: opd-a, status: rencana, mulai: 2028}
  - {id: app-ganti, nama: Ganti, opd: opd-a, selesai: 2027, pengganti: app-baru, arah: digabung}
  - {id: app-henti, nama: Henti, opd: opd-a, selesai: 2027-06-30}
alur_data:
  - {dari: app-naik, ke: app-baru, mekanisme: api, status: rencana, mulai: 2028}
program:
  - {id: prg-pindah, nama: Pindah, opd: opd-a, jenis: rencana_aksi, tahun: 2027, mewujudkan: [app-naik]}
  - {id: prg-baru, nama: Baru, opd: opd-a, jenis: rencana_aksi, tahun: 2028, menutup: [perubahan/app-baru]}
)";

TEST_CASE("perubahan: what is new, upgraded, replaced and retired, and who does it") {
  const WrittenRepository repository(kPlan);
  const auto gaps = gaps_of_type(repository.state(), "perubahan");
  CHECK(ids_of(gaps) == std::vector<std::string>{"perubahan/app-baru", "perubahan/app-ganti",
                                                 "perubahan/app-henti", "perubahan/app-naik",
                                                 "perubahan/app-naik->app-baru"});
  const auto& upgraded = gap_with(gaps, "perubahan/app-naik");
  CHECK(upgraded.current.indonesian ==
        "`basis`: web, desktop; `infrastruktur`: inf-lama; `kritis`: –");
  CHECK(
      upgraded.expected.english ==
      "upgraded 2027-07-01: `basis`: − desktop, + mobile; `infrastruktur`: inf-pdn; `kritis`: ya");
  CHECK(upgraded.cause.indonesian == "Pindah ke pusat data");
  CHECK(programmes_of(upgraded) == std::vector<std::string>{"prg-pindah"});
  const auto& added = gap_with(gaps, "perubahan/app-baru");
  CHECK(added.expected.indonesian == "baru: berjalan mulai 2028");
  CHECK(programmes_of(added) == std::vector<std::string>{"prg-baru"});
  const auto& replaced = gap_with(gaps, "perubahan/app-ganti");
  CHECK(replaced.expected.indonesian == "diganti oleh `app-baru` mulai 2027");
  CHECK(replaced.cause.indonesian == "`arah` digabung");
  CHECK(replaced.is_open());
  CHECK(gap_with(gaps, "perubahan/app-henti").expected.english == "retired from 2027-06-30");
  const auto& flow = gap_with(gaps, "perubahan/app-naik->app-baru");
  CHECK(flow.agency == "opd-a");  // of its sender
  CHECK(flow.severity == Severity::warning);
}

TEST_CASE("perubahan: a change that has taken place is no gap any more") {
  const WrittenRepository repository(kPlan);
  const auto before = ids_of(gaps_of_type(repository.state("2027-06-29"), "perubahan"));
  CHECK(std::ranges::find(before, "perubahan/app-naik") != before.end());
  // By that day two have ended and one was moved: what is left begins in 2028.
  CHECK(ids_of(gaps_of_type(repository.state("2027-07-01"), "perubahan")) ==
        std::vector<std::string>{"perubahan/app-baru", "perubahan/app-naik->app-baru"});
  CHECK(gaps_of_type(repository.state("2030-01-01"), "perubahan").empty());
}

TEST_CASE("a gap keeps its id when files are split, renamed and put in another order") {
  // The same elements, each kind in a file of its own and the applications in reverse.
  static constexpr const char* kAgency = "opd:\n  - {id: opd-a, nama: Dinas Satu, jenis: dinas}\n";
  static constexpr const char* kFirst =
      "  - {id: app-a, nama: A, opd: opd-a, kelas: khusus_daerah, bidang: [kearsipan]}\n";
  static constexpr const char* kSecond =
      "  - {id: app-b, nama: B, opd: opd-a, kelas: khusus_daerah, kritis: ya, selesai: 2028}\n";
  static constexpr const char* kFlow =
      "alur_data:\n  - {dari: app-a, ke: nas-sp4n-lapor, mekanisme: manual}\n";
  const WrittenRepository one(std::string(kAgency) + "aplikasi:\n" + kFirst + kSecond + kFlow);
  const WrittenRepository split(
      WrittenRepository::Files{{"z/alur.yaml", kFlow},
                               {"aplikasi-2.yaml", std::string("aplikasi:\n") + kFirst},
                               {"b.yaml", std::string("aplikasi:\n") + kSecond + kAgency}});
  for (const std::string_view type : analysis::gap_type_names()) {
    const auto ids = ids_of(gaps_of_type(one.state(), type));
    CHECK_MESSAGE(ids == ids_of(gaps_of_type(split.state(), type)), std::string(type));
  }
  CHECK(ids_of(gaps_of_type(split.state(), "tumpang_tindih")) ==
        std::vector<std::string>{"tumpang_tindih/app-a+nas-srikandi"});
}
