// Twenty pairs of applications that look alike: ten do the same, ten are excused.

#include "analysis/overlap.h"

#include "unit/analysis/found_gaps.h"

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken;
using analysis::OverlapVerdict;
using tests::gap_with;
using tests::gaps_of_type;
using tests::ids_of;
using tests::programmes_of;
using tests::WrittenRepository;

static constexpr const char* kPairs = R"(
opd:
  - {id: opd-a, nama: Dinas Satu, jenis: dinas}
  - {id: opd-b, nama: Dinas Dua, jenis: dinas}
  - {id: opd-b-uptd, nama: UPTD, jenis: uptd, induk: opd-b}
  - {id: opd-pusat, nama: Kantor vertikal, jenis: instansi_vertikal}
layanan:
  - {id: lay-pajak, nama: Pajak, opd: opd-a, ral: RAL.01.01}
  - {id: lay-antre-a, nama: Antre A, opd: opd-a, ral: RAL.01.25.04}
  - {id: lay-antre-b, nama: Antre B, opd: opd-b, ral: RAL.01.25.04}
  - {id: lay-sampah, nama: Sampah, opd: opd-a, ral: RAL.01.02}
  - {id: lay-pangan, nama: Pangan, opd: opd-a, ral: RAL.01.03}
  - {id: lay-bencana, nama: Bencana, opd: opd-a, ral: RAL.01.04}
  - {id: lay-angkut, nama: Angkutan, opd: opd-a, ral: RAL.01.05}
  - {id: lay-wisata, nama: Wisata, opd: opd-a, ral: RAL.01.06}
  - {id: lay-usaha, nama: Usaha, opd: opd-a, ral: RAL.01.07}
data:
  - {id: data-pajak, nama: Pajak, opd: opd-a}
  - {id: data-bayar, nama: Bayar, opd: opd-a}
aplikasi:
  # 1: an Aplikasi Umum serves its field
  - {id: app-arsip, nama: Arsip, opd: opd-a, kelas: khusus_daerah, bidang: [kearsipan]}
  # 2: `sejenis` excuses nothing; nobody uses it any more
  - {id: app-aduan, nama: Aduan, opd: opd-a, kelas: khusus_daerah, bidang: [pengaduan], nasional: [nas-sp4n-lapor], hubungan: sejenis, terakhir_dipakai: 2024-03}
  # 3: a front without a flow
  - {id: app-surat, nama: Surat, opd: opd-a, kelas: khusus_daerah, bidang: [persuratan], nasional: [nas-srikandi], hubungan: pelengkap}
  # 4: half of it is in a field of the centre
  - {id: app-simpeg, nama: Simpeg, opd: opd-a, kelas: khusus_daerah, bidang: [kepegawaian, presensi]}
  # 5: it has a flow, but to another application of the centre
  - {id: app-kinerja, nama: Kinerja, opd: opd-a, kelas: khusus_daerah, bidang: [kinerja_pegawai]}
  # 6: `arah` alone is a wish, without `selesai`; a quarter of it is in the field
  - {id: app-rencana, nama: Rencana, opd: opd-a, kelas: khusus_daerah, bidang: [perencanaan, riset_inovasi, tata_ruang, pembelajaran], arah: digabung}
  # 7: two agencies, one service
  - {id: app-pajak-a, nama: Pajak A, opd: opd-a, kelas: khusus_daerah, bidang: [pajak_retribusi], layanan: [lay-pajak], data: [data-pajak, data-bayar], pengguna: {tahun: 2025, internal: 5, eksternal: 5}}
  - {id: app-pajak-b, nama: Pajak B, opd: opd-b, kelas: khusus_daerah, bidang: [pajak_retribusi], layanan: [lay-pajak], data: [data-pajak], pengguna: {tahun: 2025, internal: 90, eksternal: 5}}
  # 8: two services of one code
  - {id: app-antre-a, nama: Antre A, opd: opd-a, kelas: khusus_daerah, bidang: [pendaftaran_pasien], layanan: [lay-antre-a]}
  - {id: app-antre-b, nama: Antre B, opd: opd-b, kelas: khusus_daerah, bidang: [pendaftaran_pasien], layanan: [lay-antre-b]}
  # 9: the flow between them has ended
  - {id: app-sampah-a, nama: Sampah A, opd: opd-a, kelas: khusus_daerah, bidang: [persampahan], layanan: [lay-sampah]}
  - {id: app-sampah-b, nama: Sampah B, opd: opd-b, kelas: khusus_daerah, bidang: [persampahan], layanan: [lay-sampah]}
  # 10: `arah` `dipertahankan` excuses nothing
  - {id: app-pangan-a, nama: Pangan A, opd: opd-a, kelas: khusus_daerah, bidang: [pangan], layanan: [lay-pangan], arah: dipertahankan}
  - {id: app-pangan-b, nama: Pangan B, opd: opd-b, kelas: khusus_daerah, bidang: [pangan], layanan: [lay-pangan]}
  # excused 1: a front with a flow
  - {id: app-lapor, nama: Lapor, opd: opd-a, kelas: khusus_daerah, bidang: [pengaduan], nasional: [nas-sp4n-lapor], hubungan: pelengkap}
  # excused 2: a node with a flow
  - {id: app-datahub, nama: Datahub, opd: opd-a, kelas: khusus_daerah, bidang: [data_terbuka], nasional: [nas-satu-data], hubungan: simpul}
  # excused 3: it is the national one here
  - {id: app-siak, nama: Siak, opd: opd-a, kelas: khusus_daerah, bidang: [administrasi_kependudukan], nasional: [nas-siak-terpusat], hubungan: pakai}
  # excused 4: it ends and is integrated
  - {id: app-tender, nama: Tender, opd: opd-a, kelas: khusus_daerah, bidang: [pengadaan], selesai: 2028, arah: diintegrasikan}
  # excused 5: an outside body has it
  - {id: app-vertikal, nama: Vertikal, opd: opd-pusat, kelas: khusus_daerah, bidang: [kearsipan]}
  # excused 6: a flow joins the two
  - {id: app-bencana-a, nama: Bencana A, opd: opd-a, kelas: khusus_daerah, bidang: [kebencanaan], layanan: [lay-bencana]}
  - {id: app-bencana-b, nama: Bencana B, opd: opd-b, kelas: khusus_daerah, bidang: [kebencanaan], layanan: [lay-bencana]}
  # excused 7: one rests on the other
  - {id: app-angkut-a, nama: Angkut A, opd: opd-a, kelas: khusus_daerah, bidang: [perhubungan], layanan: [lay-angkut], bergantung_pada: [app-angkut-b]}
  - {id: app-angkut-b, nama: Angkut B, opd: opd-b, kelas: khusus_daerah, bidang: [perhubungan], layanan: [lay-angkut]}
  # excused 8: one takes the place of the other
  - {id: app-wisata-a, nama: Wisata A, opd: opd-a, kelas: khusus_daerah, bidang: [pariwisata], layanan: [lay-wisata], selesai: 2028, pengganti: app-wisata-b}
  - {id: app-wisata-b, nama: Wisata B, opd: opd-b, kelas: khusus_daerah, bidang: [pariwisata], layanan: [lay-wisata]}
  # excused 9: one is to be merged
  - {id: app-usaha-a, nama: Usaha A, opd: opd-a, kelas: khusus_daerah, bidang: [pemberdayaan_usaha], layanan: [lay-usaha], arah: digabung}
  - {id: app-usaha-b, nama: Usaha B, opd: opd-b, kelas: khusus_daerah, bidang: [pemberdayaan_usaha], layanan: [lay-usaha]}
  # excused 10: one house has both
  - {id: app-darurat-a, nama: Darurat A, opd: opd-b, kelas: khusus_daerah, bidang: [layanan_darurat], layanan: [lay-bencana]}
  - {id: app-darurat-b, nama: Darurat B, opd: opd-b-uptd, kelas: khusus_daerah, bidang: [layanan_darurat], layanan: [lay-bencana]}
alur_data:
  - {dari: app-kinerja, ke: nas-siasn, mekanisme: api}
  - {dari: app-sampah-a, ke: app-sampah-b, mekanisme: api, selesai: 2025}
  - {dari: app-lapor, ke: nas-sp4n-lapor, mekanisme: api}
  - {dari: app-datahub, ke: nas-satu-data, mekanisme: api}
  - {dari: app-bencana-b, ke: app-bencana-a, mekanisme: api}
program:
  - {id: prg-srikandi, nama: SRIKANDI, opd: opd-a, jenis: rencana_aksi, tahun: 2027, mewujudkan: [nas-srikandi]}
  - {id: prg-pajak, nama: Pajak, opd: opd-a, jenis: rencana_aksi, tahun: 2027, mewujudkan: [app-pajak-b]}
)";

TEST_CASE("tumpang_tindih: ten pairs do the same, ten that look alike are not accused") {
  const WrittenRepository repository(kPairs);
  CHECK(ids_of(gaps_of_type(repository.state(), "tumpang_tindih")) ==
        std::vector<std::string>{
            "tumpang_tindih/app-aduan+nas-sp4n-lapor", "tumpang_tindih/app-antre-a+app-antre-b",
            "tumpang_tindih/app-arsip+nas-srikandi", "tumpang_tindih/app-kinerja+nas-e-kinerja-bkn",
            "tumpang_tindih/app-pajak-a+app-pajak-b", "tumpang_tindih/app-pangan-a+app-pangan-b",
            "tumpang_tindih/app-rencana+nas-sipd-ri", "tumpang_tindih/app-sampah-a+app-sampah-b",
            "tumpang_tindih/app-simpeg+nas-siasn", "tumpang_tindih/app-surat+nas-srikandi"});
}

TEST_CASE("tumpang_tindih: score and advice worked out by hand") {
  const WrittenRepository repository(kPairs);
  const auto gaps = gaps_of_type(repository.state(), "tumpang_tindih");
  // 40 × 1/1 of its fields, and 30 since it is an Aplikasi Umum.
  const auto& archive = gap_with(gaps, "tumpang_tindih/app-arsip+nas-srikandi");
  CHECK(archive.cause.indonesian ==
        "skor 70 dari 100 = 40 (bidang kearsipan, 1 dari 1) + 30 (Aplikasi Umum)");
  CHECK(archive.expected.indonesian.starts_with("digabung: "));
  CHECK(archive.severity == Severity::error);
  CHECK(programmes_of(archive) == std::vector<std::string>{"prg-srikandi"});
  // 40 × 1/2 and 15.
  const auto& staff = gap_with(gaps, "tumpang_tindih/app-simpeg+nas-siasn");
  CHECK(staff.cause.english.starts_with("score 35 of 100 = 20 (field kepegawaian, 1 of 2) + 15"));
  CHECK(staff.expected.english.starts_with("integrate: "));
  CHECK(staff.severity == Severity::warning);
  // 40 × 1/4 and 15.
  const auto& plan = gap_with(gaps, "tumpang_tindih/app-rencana+nas-sipd-ri");
  CHECK(plan.cause.indonesian.starts_with("skor 25 dari 100 = 10 "));
  CHECK(plan.cause.indonesian.ends_with("; `arah` tertulis digabung"));
  CHECK(plan.expected.indonesian.starts_with("dipertahankan: "));
  const auto& idle = gap_with(gaps, "tumpang_tindih/app-aduan+nas-sp4n-lapor");
  CHECK(idle.expected.indonesian.starts_with("dihentikan: "));
  const auto& front = gap_with(gaps, "tumpang_tindih/app-surat+nas-srikandi");
  CHECK(front.expected.indonesian.starts_with("diintegrasikan: "));
  // The one with 10 users gives way: 40 + 30 + 20 × 1/2 of its data.
  const auto& taxes = gap_with(gaps, "tumpang_tindih/app-pajak-a+app-pajak-b");
  CHECK(taxes.cause.indonesian.starts_with("skor 80 dari 100 = "));
  CHECK(taxes.expected.indonesian ==
        "digabung: pindahkan fungsi dan data `app-pajak-a` ke `app-pajak-b`, isi `selesai`");
  CHECK(programmes_of(taxes) == std::vector<std::string>{"prg-pajak"});
  // Two services of one code: 40 + 20.
  CHECK(gap_with(gaps, "tumpang_tindih/app-antre-a+app-antre-b").cause.indonesian ==
        "skor 60 dari 100 = 40 (bidang pendaftaran_pasien, 1 dari 1) + 20 (layanan sekode "
        "RAL.01.25.04)");
}

TEST_CASE("a proposal is scored as an application is") {
  const WrittenRepository repository(R"(
opd:
  - {id: opd-a, nama: Dinas Satu, jenis: dinas}
aplikasi:
  - {id: app-srikandi, nama: Srikandi, opd: opd-a, bidang: [kearsipan], nasional: [nas-srikandi], hubungan: pakai, data: [data-a], raa: RAA.01.02}
data:
  - {id: data-a, nama: A, opd: opd-a}
usulan:
  - {id: usl-arsip, nama: Arsip, opd: opd-a, bidang: [kearsipan, pangan], data: [data-a], raa: RAA.01.02}
)");
  const auto state = repository.state();
  const auto judged = analysis::purpose_of(state, *state.all<model::Proposal>().begin());
  const auto* national = state.packs().find_national("nas-srikandi");
  REQUIRE(national != nullptr);
  // 40 × 1/2 + 30 + 20 × 1/1, known from the application that is SRIKANDI here, + 10 for its code.
  const auto score = analysis::overlap(judged, analysis::purpose_of(state, *national));
  CHECK(score.points == 80);
  CHECK(analysis::verdict_of(score) == OverlapVerdict::merge);
}
