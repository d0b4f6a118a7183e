#pragma once

// A small regency for the views that are graphs, and what is asked of its pictures.

#include <algorithm>

#include "unit/diagram/picture_checks.h"
#include "unit/written_repository.h"

namespace noken::tests {

// fiktif. pro-a <- lay-a <- app-a -> dat-a, on inf-s in inf-f; dat-a goes on to app-b of opd-b.
inline constexpr const char* kHouse = R"(
opd:
  - {id: opd-a, nama: Dinas Satu, singkatan: SATU, jenis: dinas, urusan: [kesehatan]}
  - {id: opd-a1, nama: Balai Satu, jenis: upt, induk: opd-a}
  - {id: opd-b, nama: Dinas Dua, jenis: dinas}
mitra:
  - {id: mit-bank, nama: Bank Mitra, unsur: swasta}
proses_bisnis:
  - {id: pro-a, nama: Proses A, opd: opd-a}
layanan:
  - {id: lay-a, nama: Layanan A, opd: opd-a, proses_bisnis: [pro-a]}
data:
  - {id: dat-a, nama: Data A, opd: opd-a, data_pribadi: umum, sumber_utama: app-a, layanan: [lay-a]}
aplikasi:
  - {id: app-a, nama: Aplikasi A, opd: opd-a, data: [dat-a], layanan: [lay-a], infrastruktur: [inf-s]}
  - {id: app-a1, nama: Aplikasi Balai, opd: opd-a1, bergantung_pada: [app-a]}
  - {id: app-b, nama: Aplikasi B, opd: opd-b, infrastruktur: [inf-luar]}
  - {id: app-lama, nama: Aplikasi Lama, opd: opd-b, selesai: 2027-06-30, pengganti: app-b}
  - {id: app-baru, nama: Aplikasi Baru, opd: opd-b, status: rencana, mulai: 2028}
infrastruktur:
  - {id: inf-f, nama: Ruang Server, opd: opd-a, jenis: fasilitas_komputasi, kepemilikan: milik_sendiri}
  - id: inf-s
    nama: Server A
    opd: opd-a
    jenis: server
    kepemilikan: milik_sendiri
    fasilitas: inf-f
  - id: inf-luar
    nama: Awan Luar
    opd: opd-b
    jenis: komputasi_awan
    kepemilikan: pihak_ketiga_luar_negeri
    negara: SG
  - id: inf-j
    nama: Jaringan A
    opd: opd-a
    jenis: jaringan_intra
    kepemilikan: milik_sendiri
    terhubung_ke: [inf-f]
    perubahan:
      - {pada: 2027, menjadi: {kepemilikan: instansi_lain}}
keamanan:
  - {id: kea-a, nama: Uji A, opd: opd-a, jenis: audit, melindungi: [app-a, inf-s]}
alur_data:
  - {dari: app-a, ke: app-b, data: [dat-a], mekanisme: api}
  - {dari: mit-bank, ke: app-a, data: [dat-a], mekanisme: berkas}
  - {dari: app-a, ke: app-a1, data: [dat-a], mekanisme: api}
  - {dari: nas-srikandi, ke: app-a1, data: [dat-a], mekanisme: api}
)";

// The views of this file, each with an object that the repository has.
struct Asked {
  const diagram::View& view;
  std::string object;
};
inline std::vector<Asked> all_views(const std::string& application, const std::string& agency) {
  return {{diagram::agency_view, agency},      {diagram::layers_view, ""},
          {diagram::layers_view, application}, {diagram::layers_view, agency},
          {diagram::infrastructure_view, ""},  {diagram::change_view, ""},
          {diagram::impact_view, application}};
}

inline const diagram::Card& card(const diagram::Graph& graph, std::string_view id) {
  const auto found = std::ranges::find(graph.cards, id, &diagram::Card::id);
  REQUIRE_MESSAGE(found != graph.cards.end(), std::string(id));
  return *found;
}

inline std::vector<std::string> names_of(const diagram::Card& card) {
  std::vector<std::string> names;
  for (const auto& row : card.rows) names.push_back(row.name);
  return names;
}

using Names = std::vector<std::string>;

inline bool joins(const diagram::Graph& graph, std::string_view from, std::string_view to) {
  return std::ranges::any_of(graph.edges, [&](const diagram::Edge& edge) {
    return graph.cards[edge.from].id == from && graph.cards[edge.to].id == to;
  });
}

}  // namespace noken::tests
