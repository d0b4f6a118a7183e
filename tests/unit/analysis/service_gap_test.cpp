#include "unit/analysis/found_gaps.h"

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken;
using tests::gap_with;
using tests::gaps_of_type;
using tests::ids_of;
using tests::programmes_of;
using tests::WrittenRepository;

static constexpr const char* kServices = R"(
opd:
  - {id: opd-a, nama: Dinas Satu, jenis: dinas}
  - {id: opd-dis-satu, nama: Distrik Satu, jenis: distrik}
  - {id: opd-dis-dua, nama: Distrik Dua, jenis: distrik}
  - {id: opd-dis-tiga, nama: Distrik Tiga, jenis: distrik}
regulasi:
  - {id: reg-a, jenis: sop, tentang: Ambulans}
layanan:
  - id: lay-lambat
    nama: Ambulans
    opd: opd-a
    ral: RAL.01.25
    target_layanan: [masyarakat]
    metode: tatap_muka
    mpp: ya
    kanal: [loket, mpp]
    standar: {waktu_menit: 20, biaya: 0, persyaratan: [Lokasi], dasar: reg-a, publikasi: https://a.example.go.id}
    capaian: {tahun: 2025, waktu_menit: 34, ikm: 80, wilayah: [opd-dis-satu]}
  - {id: lay-kosong, nama: Kosong, opd: opd-a, ral: RAL.01.24, target_layanan: [masyarakat], metode: tatap_muka, kanal: [loket]}
  - {id: lay-dalam, nama: Untuk pegawai, opd: opd-a, ral: RAL.02.01, target_layanan: [asn], metode: tatap_muka, kanal: [loket]}
program:
  - {id: prg-a, nama: A, opd: opd-a, jenis: rencana_aksi, tahun: 2027, menutup: [layanan/lay-lambat.cepat]}
  - {id: prg-b, nama: B, opd: opd-a, jenis: rencana_aksi, tahun: 2027, mewujudkan: [lay-kosong]}
)";

TEST_CASE("layanan: each principle with its measure, worked out from the service") {
  const WrittenRepository repository(kServices);
  const auto gaps = gaps_of_type(repository.state(), "layanan");
  CHECK(ids_of(gaps) ==
        std::vector<std::string>{"layanan/lay-kosong.cepat", "layanan/lay-kosong.pasti",
                                 "layanan/lay-kosong.terbuka", "layanan/lay-lambat.cepat",
                                 "layanan/lay-lambat.nondiskriminatif",
                                 "layanan/lay-lambat.terbuka", "layanan/pengaduan"});
  const auto& slow = gap_with(gaps, "layanan/lay-lambat.cepat");
  CHECK(slow.cause.indonesian == "waktu nyata ÷ standar = 34 ÷ 20 menit = 170%");
  CHECK(slow.expected.english == "actual ÷ standard time ≤ 100%");
  CHECK(programmes_of(slow) == std::vector<std::string>{"prg-a"});
  CHECK(gap_with(gaps, "layanan/lay-lambat.nondiskriminatif").cause.indonesian ==
        "distrik terjangkau ÷ distrik = 1 ÷ 3 = 33%");
  const auto& hidden = gap_with(gaps, "layanan/lay-lambat.terbuka");
  CHECK(hidden.cause.indonesian == "(kanal pengaduan + publikasi) ÷ 2 = 1 ÷ 2 = 50%");
  CHECK(hidden.is_open());
  const auto& vague = gap_with(gaps, "layanan/lay-kosong.pasti");  // LAY-002, LAY-003, LAY-011
  CHECK(vague.findings.size() == 3);
  CHECK(vague.cause.english ==
        "(time + cost + requirements + basis + satisfaction) ÷ 5 = 0 ÷ 5 = 0%");
  CHECK(programmes_of(vague) == std::vector<std::string>{"prg-b"});
  CHECK(gap_with(gaps, "layanan/lay-kosong.cepat")
            .cause.indonesian.starts_with("belum dapat dihitung"));
}

TEST_CASE("layanan: a region without a service at the mall, and with a channel for complaints") {
  const WrittenRepository repository(R"(
opd:
  - {id: opd-a, nama: Dinas Satu, jenis: dinas}
aplikasi:
  - {id: app-lapor, nama: Lapor, opd: opd-a, bidang: [pengaduan]}
)");
  CHECK(ids_of(gaps_of_type(repository.state(), "layanan")) ==
        std::vector<std::string>{"layanan/mpp"});
}
