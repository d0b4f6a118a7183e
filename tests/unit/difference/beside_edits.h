#pragma once

// A small repository, and edits of every sort.

#include <map>
#include <random>
#include <string>

namespace noken::tests {

using Files = std::map<std::string, std::string>;  // by path

// Nothing is missing, so that each file may lend its elements.
inline const std::string kApplication =
    ", raa: RAA.02.02, kelas: khusus_daerah, basis: [web], lisensi: proprietary";
inline const std::string kService =
    ", ral: RAL.02.02.03, target_layanan: [masyarakat], metode: hybrid";

inline const Files kBase = {
    {"noken.yaml",
     "noken: 1\nwilayah: {kode: \"94.04\", nama: Kabupaten Uji, jenis: kabupaten}\n"
     "periode: 2025-2029\n"},
    {"a.yaml",
     "opd:\n  - {id: opd-a, nama: Dinas A, jenis: dinas}\n"
     "aplikasi:\n"
     "  - {id: app-a, nama: Arsip, opd: opd-a, uraian: menata arsip" +
         kApplication +
         "}\n"
         "  - {id: app-p, nama: Presensi, opd: opd-a, infrastruktur: [inf-a]" +
         kApplication +
         "}\n"
         "data:\n  - {id: dat-a, nama: Data A, opd: opd-a, data_pribadi: tidak, "
         "jenis_data: statistik, rad: RAD.02.02, sifat: terbuka}\n"
         "alur_data:\n  - {dari: app-a, ke: app-p, mekanisme: api, data: [dat-a]}\n"},
    {"b.yaml",
     "opd:\n  - {id: opd-b, nama: Dinas B, jenis: badan}\n"
     "layanan:\n"
     "  - {id: lay-b, nama: Layanan B, opd: opd-b, standar: {biaya: 0, waktu_hari: 2}" +
         kService +
         "}\n"
         "alur_data:\n  - {dari: app-p, ke: app-a, mekanisme: manual, data: [dat-a]}\n"},
    {"c.yaml",
     "aplikasi:\n"
     "  - {id: app-c, nama: Catatan, opd: opd-b, uraian: mencatat" +
         kApplication +
         "}\n"
         "  - {id: app-d, nama: Data, opd: opd-b, pengganti: app-c, selesai: 2029,\n"
         "     perubahan: [{pada: 2027, menjadi: {nama: Data Baru}, alasan: digabung}]" +
         kApplication + "}\n"},
    {"sub/d.yaml",
     "infrastruktur:\n"
     "  - {id: inf-a, nama: Ruang Server, jenis: server, opd: opd-a, rai: RAI.01.01, "
     "kepemilikan: milik_sendiri}\n"},
    {"sub/f.yaml",
     "program:\n"
     "  - {id: prg-a, nama: Program A, opd: opd-a, menutup: [\"perubahan/app-a->app-p\"], "
     "mitra: [mit-e], mewujudkan: [app-d], jenis: rencana_aksi, tahun: 2026-2027, "
     "sub_dimensi: [smart-governance.kebijakan]}\n"},
    {"sub/e.yaml",
     "layanan:\n  - {id: lay-e, nama: Layanan E, opd: opd-a, bukti: bukti/e.md" + kService + "}\n"},
    {"sub/g.yaml", "mitra:\n  - {id: mit-e, nama: Bank E, unsur: swasta}\n"},
};

struct Edit {
  const char* file;
  const char* from;  // empty: at the end; the whole file when `to` is a path
  const char* to;
};

inline constexpr Edit kEdits[] = {
    {"a.yaml", "Arsip", "Sistem Arsip"},                                  // a name
    {"b.yaml", "waktu_hari: 2", "waktu_hari: 3"},                         // inside a map
    {"c.yaml", "Data Baru", "Data Satu"},                                 // a planned change
    {"a.yaml", "id: app-a,", "id: app-x,"},                               // renamed, still named
    {"c.yaml", "id: app-c,", "id: app-z,"},                               // the same elsewhere
    {"sub/d.yaml", "jenis: server", "jenis: jaringan"},                   // what is named
    {"sub/d.yaml", "id: inf-a", "id: app-n"},                             // another kind
    {"b.yaml", "", "  - {dari: app-a, ke: app-p, mekanisme: berkas}\n"},  // ends named twice
    {"a.yaml", "  - {dari: app-a, ke: app-p, mekanisme: api, data: [dat-a]}",
     "  []"},                                                      // a flow is gone
    {"c.yaml", "", "  - {id: app-f, nama: Foto, opd: opd-b}\n"},   // added
    {"c.yaml", "pengganti: app-c, ", ""},                          // a field is gone
    {"c.yaml", "", "  - {id: app-a, nama: Arsip, opd: opd-b}\n"},  // an id given twice
    {"sub/g.yaml", "id: mit-e", "id: Mit E"},                      // an id refused
    {"sub/g.yaml", "id: mit-e, ", ""},                             // none
    {"sub/g.yaml", "mitra:", "opd:"},                              // the same id, another kind
    {"sub/g.yaml", "nama: Bank E", "nama: [Bank"},                 // broken
    {"b.yaml", "opd: opd-b,", "opd: \"opd\\x2db\","},              // escaped
    {"b.yaml", "opd:\n", "# catatan\n\nopd:\n"},                   // other lines
    {"sub/e.yaml", "opd-a", "opd-x"},                              // leads nowhere
    {"sub/e.yaml", "bukti/e.md", "../../e.md"},                    // leaves
    {"sub/e.yaml", "", "aneh: 1\n"},                               // no kind
    {"sub/e.yaml", "", "kota/e.yaml"},                             // moved
    {"noken.yaml", "", "profil: dasar\n"},                         // settings
    {"a.yaml", "app-a, nama", "nas-a, nama"},                      // reserved
    {"c.yaml", "pengganti: app-c", "pengganti: 94.05:app-c"},      // abroad
};

inline void apply(const Edit& edit, Files& files) {
  const auto file = files.find(edit.file);
  if (file == files.end()) return;
  std::string text = file->second;
  if (std::string_view(edit.to).ends_with(".yaml")) {
    files.erase(file);
    files[edit.to] = text;
    return;
  }
  const std::string_view from = edit.from;
  const std::size_t at = from.empty() ? text.size() : text.find(from);
  if (at != std::string::npos) file->second = text.replace(at, from.size(), edit.to);
}

inline Files edited(std::mt19937& random, Files files, int most) {
  for (auto count = random() % static_cast<unsigned>(most + 1); count > 0; --count)
    apply(kEdits[random() % std::size(kEdits)], files);
  return files;
}

}  // namespace noken::tests
