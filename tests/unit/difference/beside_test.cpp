// What is read beside another repository says what it says when it is read alone: after edits of
// every sort, the difference and what was found are the same either way.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <random>

#include "loading/load_beside.h"
#include "report/difference_matrix.h"
#include "report/difference_report.h"

using namespace noken;
using namespace noken::difference;
using loading::Loaded;
namespace fs = std::filesystem;

using Files = std::map<std::string, std::string>;  // by path

namespace {

// A folder that goes away with the test.
class Folder {
 public:
  explicit Folder(const Files& files) {
    std::string pattern = (fs::temp_directory_path() / "noken-beside-XXXXXX").string();
    REQUIRE(::mkdtemp(pattern.data()) != nullptr);
    path_ = fs::canonical(pattern);
    for (const auto& [name, text] : files) {
      fs::create_directories((path_ / name).parent_path());
      std::ofstream(path_ / name, std::ios::binary) << text;
    }
  }
  ~Folder() { fs::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  std::string path() const { return path_.string(); }

 private:
  fs::path path_;
};

}  // namespace

// Nothing is missing, so that each file may lend its elements.
static const std::string kApplication =
    ", raa: RAA.02.02, kelas: khusus_daerah, basis: [web], lisensi: proprietary";
static const std::string kService =
    ", ral: RAL.02.02.03, target_layanan: [masyarakat], metode: hybrid";

static const Files kBase = {
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
     "mewujudkan: [app-d], jenis: rencana_aksi, tahun: 2026-2027, "
     "sub_dimensi: [smart-governance.kebijakan]}\n"},
    {"sub/e.yaml", "layanan:\n  - {id: lay-e, nama: Layanan E, opd: opd-a, bukti: bukti/e.md" +
                       kService +
                       "}\n"
                       "mitra:\n  - {id: mit-e, nama: Bank E, unsur: swasta}\n"},
};

namespace {

struct Edit {
  const char* file;
  const char* from;  // empty: at the end; the whole file when `to` is a path
  const char* to;
};

}  // namespace

static constexpr Edit kEdits[] = {
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
    {"sub/e.yaml", "id: mit-e", "id: Mit E"},                      // an id refused
    {"sub/e.yaml", "id: mit-e, ", ""},                             // none
    {"sub/e.yaml", "nama: Bank E", "nama: [Bank"},                 // broken
    {"b.yaml", "opd: opd-b,", "opd: \"opd\\x2db\","},              // escaped
    {"b.yaml", "opd:\n", "# catatan\n\nopd:\n"},                   // other lines
    {"sub/e.yaml", "opd-a", "opd-x"},                              // leads nowhere
    {"sub/e.yaml", "bukti/e.md", "../../e.md"},                    // leaves
    {"sub/e.yaml", "", "aneh: 1\n"},                               // no kind
    {"sub/e.yaml", "mitra", "kota/e.yaml"},                        // moved
    {"noken.yaml", "", "profil: dasar\n"},                         // settings
    {"a.yaml", "app-a, nama", "nas-a, nama"},                      // reserved
    {"c.yaml", "pengganti: app-c", "pengganti: 94.05:app-c"},      // abroad
};

static void apply(const Edit& edit, Files& files) {
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

static Files edited(std::mt19937& random, Files files, int most) {
  for (auto count = random() % static_cast<unsigned>(most + 1); count > 0; --count)
    apply(kEdits[random() % std::size(kEdits)], files);
  return files;
}

static std::string place_in(const Loaded& loaded, const Location& at) {
  if (!at.known()) return "-";
  const Place place = loaded.architecture->sources.place(at);
  return place.path + ":" + std::to_string(place.line) + ":" + std::to_string(place.column);
}

static std::string findings_of(const Loaded& loaded) {
  std::vector<std::string> lines;
  for (const Finding& finding : loaded.findings) {
    std::string line = std::to_string(static_cast<int>(finding.diagnosis)) + " ";
    line += place_in(loaded, finding.location) + " " + finding.object + " " + finding.value + "\n";
    lines.push_back(line);
  }
  std::ranges::sort(lines);
  std::string text;
  for (const std::string& line : lines) text += line;
  return text;
}

// Everything that a report of the difference may show, with the places of what is gone or new.
static std::string told(const Loaded& before, const Loaded& after) {
  report::DifferenceReport report{
      .old_name = "a",
      .new_name = "b",
      .difference = compare(as_written(*before.architecture), as_written(*after.architecture)),
      .with_unchanged = true};
  std::string text = difference_json(report) + difference_text(report, Language::indonesian);
  for (const auto& table : unchanged_table(report, Language::english).rows)
    text += table.back().text + "\n";
  for (const Row& row : report.difference.rows) {
    const Loaded& side = row.after == nullptr ? before : after;
    text += place_in(side, row.element().place()) + " " + place_in(after, row.at) + "\n";
  }
  return text + findings_of(before);
}

static Loaded loaded_from(const Folder& folder) {
  auto loaded = loading::load(folder.path(), {.as_of = first_day(*parse_date("2026-11-22"))});
  REQUIRE(loaded);
  return std::move(*loaded);
}

// Whether it was read beside the other one.
static bool is_told_alike(const Files& old_files, const Files& new_files) {
  const Folder old_folder(old_files);
  const Folder new_folder(new_files);
  const Loaded after = loaded_from(new_folder);
  const auto beside = loading::load_beside(old_folder.path(), after);
  if (!beside) return false;
  const std::string expected = told(loaded_from(old_folder), loaded_from(new_folder));
  CHECK(told(*beside, after) == expected);
  return true;
}

TEST_CASE("each edit alone, on either side, is told as if both were read whole") {
  int beside = 0;
  for (const Edit& edit : kEdits) {
    CAPTURE(edit.to);
    Files files = kBase;
    apply(edit, files);
    REQUIRE(files != kBase);
    beside += is_told_alike(kBase, files) ? 1 : 0;
    beside += is_told_alike(files, kBase) ? 1 : 0;
  }
  CHECK(beside >= 25);
}

TEST_CASE("many edits are told as if both were read whole") {
  std::mt19937 random(94);
  int beside = 0;
  for (int round = 0; round < 200; ++round) {
    CAPTURE(round);
    const Files common = edited(random, kBase, 1);
    const Files before = edited(random, common, 3);
    beside += is_told_alike(before, edited(random, common, 2)) ? 1 : 0;
  }
  CHECK(beside >= 50);
}

TEST_CASE("in the repository that is edited nothing is found") {
  const Folder folder(kBase);
  CHECK(findings_of(loaded_from(folder)) == "");
}

TEST_CASE("a file with the same words lends its elements, another does not") {
  Files files = kBase;
  apply(kEdits[0], files);
  const Folder old_folder(kBase);
  const Folder new_folder(files);
  const Loaded after = loaded_from(new_folder);
  const auto beside = loading::load_beside(old_folder.path(), after);
  REQUIRE(beside);
  CHECK(beside->architecture->find("mit-e") == after.architecture->find("mit-e"));
  CHECK(beside->architecture->find("app-a") != after.architecture->find("app-a"));
}
