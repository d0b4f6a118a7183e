#pragma once

// A small region, exported to ArchiMate and read again.

#include <map>
#include <pugixml.hpp>

#include "unit/exchange/exported.h"

namespace noken::tests {

// fiktif
inline constexpr const char* kArchimateRegion = R"(
opd:
  - {id: opd-a, nama: "Dinas <Satu> & \"Dua\"", jenis: dinas, urusan: [kesehatan]}
  - {id: opd-a1, nama: UPTD, jenis: uptd, induk: opd-a}
  - {id: opd-b, nama: Dinas Dua, jenis: dinas}
mitra:
  - {id: mit-bank, nama: Bank, unsur: swasta}
sasaran:
  - {id: sas-a, nama: Sasaran, jenis: sasaran, induk: sas-b}
  - {id: sas-b, nama: Tujuan, jenis: tujuan}
proses_bisnis:
  - {id: pro-a, nama: A, opd: opd-a, rab: RAB.04.01.04, sasaran: [sas-a], urutan: [pro-b]}
  - {id: pro-b, nama: B, opd: opd-b, rab: RAB.04.01.04, induk: pro-a}
layanan:
  - {id: lay-a, nama: L, uraian: "Baris satu\nbaris dua", opd: opd-a, ral: RAL.01.25.04, proses_bisnis: [pro-a], standar: {waktu_hari: 1.5, dasar: reg-a}, capaian: {wilayah: [opd-b]}}
data:
  - {id: data-a, nama: D, opd: opd-a, sumber_utama: app-a, layanan: [lay-a], proses_bisnis: [pro-a]}
aplikasi:
  - {id: app-a, nama: A, opd: opd-a1, layanan: [lay-a], data: [data-a], data_ditulis: [data-a], infrastruktur: [inf-s, inf-os, inf-j], keamanan: [kea-a], masalah: [mas-a]}
  - {id: app-b, nama: B, opd: opd-b, data: [data-a], bergantung_pada: [app-a], nasional: [nas-srikandi], hubungan: pelengkap, perubahan: [{pada: 2027, menjadi: {nama: C}}]}
infrastruktur:
  - {id: inf-f, nama: F, opd: opd-a, jenis: fasilitas_komputasi}
  - {id: inf-s, nama: S, opd: opd-a, jenis: server, fasilitas: inf-f}
  - {id: inf-os, nama: OS, opd: opd-a, jenis: sistem_operasi, berjalan_di: [inf-s]}
  - {id: inf-j, nama: J, opd: opd-a, jenis: jaringan_intra, melayani: [opd-b], terhubung_ke: [inf-f]}
keamanan:
  - {id: kea-a, nama: K, opd: opd-a, jenis: standar, melindungi: [app-a, data-a]}
regulasi:
  - {id: reg-a, nama: R, jenis: perbup, tentang: T, mengatur: [lay-a]}
pilar:
  - id: smart-living
    nama: Smart Living
    sub_dimensi: [{kode: kesehatan, kondisi: Antre., harapan: Tanpa antre., indikator: [ind-a], sasaran: [sas-a]}]
masalah:
  - {id: mas-a, nama: M, opd: opd-a, sub_dimensi: smart-living.kesehatan, indikator: [ind-a]}
indikator:
  - {id: ind-a, nama: I, opd: opd-a, satuan: persen, arah: naik, sub_dimensi: [smart-living.kesehatan]}
program:
  - {id: prg-a, nama: P, opd: opd-a, jenis: rencana_aksi, tahun: 2026, sub_dimensi: [smart-living.kesehatan], masalah: [mas-a], mewujudkan: [app-a, lay-a, kea-a, reg-a, inf-j, alir-a], indikator: [ind-a], sasaran: [sas-a], anggaran: {2026: 5}}
  - {id: prg-b, nama: Q, opd: opd-b, jenis: rencana_aksi, tahun: 2027, butuh: [prg-a], pendukung: [opd-a]}
inovasi:
  - {id: ino-a, nama: N, opd: opd-a, tahun: 2026, jenis: digital, program: prg-a, masalah: [mas-a], aplikasi: [app-a]}
keputusan:
  - {id: kpt-a, nama: K, rapat: I, tanggal: 2026-01-01, penanggung_jawab: opd-a, kemajuan: belum}
alur_data:
  - {id: alir-a, dari: app-a, ke: app-b, data: [data-a], mekanisme: api}
  - {dari: mit-bank, ke: app-a, data: [data-a], mekanisme: berkas}
  - {dari: app-b, ke: opd-a, data: [data-a], mekanisme: manual}
  - {dari: app-b, ke: nas-srikandi, data: [data-a], mekanisme: api}
)";

// The file, and its parts by identifier.
struct ArchimateFile {
  pugi::xml_document document = {};
  exchange::Exported made = {};
  std::map<std::string, pugi::xml_node> elements = {};
  std::map<std::string, pugi::xml_node> relationships = {};

  pugi::xml_node root() const { return document.child("model"); }
};

inline std::string attribute(pugi::xml_node node, const char* name) {
  return node.attribute(name).value();
}

inline void read(const std::string& yaml, ArchimateFile& file) {
  const WrittenRepository repository(yaml);
  file.made = exported("archimate", repository.state());
  const std::string& text = file.made.files.front().content;
  REQUIRE(file.document.load_buffer(text.data(), text.size()));
  for (const auto node : file.root().child("elements"))
    file.elements[attribute(node, "identifier")] = node;
  for (const auto node : file.root().child("relationships"))
    file.relationships[attribute(node, "identifier")] = node;
}

}  // namespace noken::tests
