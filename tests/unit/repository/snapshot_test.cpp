// A snapshot answers as the same files on the disk do.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "base/files.h"
#include "loading/load.h"
#include "repository/folder.h"

using namespace noken;
using namespace noken::repository;
namespace fs = std::filesystem;

namespace {

// A folder that goes away with the test.
class Written {
 public:
  Written() {
    std::string pattern = (fs::temp_directory_path() / "noken-snapshot-XXXXXX").string();
    REQUIRE(::mkdtemp(pattern.data()) != nullptr);
    folder_ = fs::canonical(pattern);
  }
  ~Written() { fs::remove_all(folder_); }
  Written(const Written&) = delete;
  Written& operator=(const Written&) = delete;

  void write(const std::string& path, const std::string& text) const {
    fs::create_directories((folder_ / path).parent_path());
    std::ofstream(folder_ / path, std::ios::binary) << text;
  }
  void link(const std::string& path, const std::string& target) const {
    fs::create_symlink(target, folder_ / path);
  }
  std::string path() const { return folder_.string(); }

  Snapshot snapshot() const {
    Snapshot snapshot;
    for (const auto& entry : fs::recursive_directory_iterator(folder_)) {
      const std::string name = entry.path().lexically_relative(folder_).generic_string();
      if (entry.is_symlink()) {
        const std::string target = fs::read_symlink(entry.path()).string();
        snapshot.entries[name] = {.text = target, .size = target.size(), .is_link = true};
      } else if (entry.is_regular_file()) {
        std::string text = is_kept(name) ? *read_file(entry.path().string(), kLargestFile) : "";
        snapshot.entries[name] = {.text = std::move(text), .size = entry.file_size()};
      }
    }
    return snapshot;
  }

 private:
  fs::path folder_;
};

}  // namespace

static void write_everything(const Written& written) {
  written.write("noken.yaml", "noken: 1\n");
  written.write("noken.baseline.yaml", "");
  written.write("opd/dinkes.yaml", "opd: []\n");
  written.write("opd/.tersembunyi/a.yaml", "");
  written.write("opd/.yaml", "");
  written.write("lampiran/garis-besar.yaml", "");
  written.write("opd/lampiran/b.yml", "");
  written.write("buang/c.yaml", "");
  written.write("bukti/foto.png", "bukan YAML");
  written.write("kabupaten/mimika/noken.yaml", "noken: 1\n");
  written.write("kabupaten/mimika/opd/d.yaml", "opd: []\n");
  written.write("kabupaten/mimika/dalam/noken.yaml", "noken: 1\n");
  written.link("opd/tautan.yaml", "dinkes.yaml");
  written.link("opd/putus.yaml", "tidak-ada.yaml");
  written.link("keluar.yaml", "../luar.yaml");
  written.link("opd/akar.yaml", "/etc/passwd");
}

static void check_same(const Folder& disk, const Folder& kept) {
  const std::vector<std::string_view> ignored = {"buang/**"};
  const Listing a = list_files(disk, ignored);
  const Listing b = list_files(kept, ignored);
  CHECK(a.files == b.files);
  CHECK(a.unreadable == b.unreadable);
  CHECK(a.leaving_links == b.leaving_links);
  CHECK(a.members == b.members);
  for (const char* path : {"opd/dinkes.yaml", "opd", "../luar", "opd/../..", "opd/putus.yaml",
                           "keluar.yaml", "opd/../opd/tautan.yaml", "tidak/ada", "opd/akar.yaml"}) {
    CAPTURE(std::string(path));
    CHECK(stays_inside(disk, path) == stays_inside(kept, path));
    if (!stays_inside(disk, path)) continue;
    CHECK(has_folder(disk, path) == has_folder(kept, path));
    CHECK(read_text(disk, path).value_or("-") == read_text(kept, path).value_or("-"));
  }
}

TEST_CASE("a snapshot lists, resolves and reads as the disk does") {
  const Written written;
  write_everything(written);
  const Snapshot snapshot = written.snapshot();
  const Folder disk = written.path();
  const Folder kept(written.path(), snapshot);
  check_same(disk, kept);
  CHECK(list_files(kept, {}).files ==
        std::vector<std::string>{"buang/c.yaml", "opd/dinkes.yaml", "opd/lampiran/b.yml"});
}

TEST_CASE("a member in a snapshot is a folder of its own") {
  const Written written;
  write_everything(written);
  const Snapshot snapshot = written.snapshot();
  const Folder kept = below(Folder(written.path(), snapshot), "kabupaten/mimika");
  const Listing listing = list_files(kept, {});
  CHECK(listing.files == std::vector<std::string>{"opd/d.yaml"});
  CHECK(listing.members == std::vector<std::string>{"dalam"});
  CHECK(read_text(kept, "opd/d.yaml").value_or("-") == "opd: []\n");
  CHECK_FALSE(stays_inside(kept, "../papua/noken.yaml"));
}

TEST_CASE("a pack of one's own is read from the snapshot, not from the disk") {
  const Written written;
  written.write("noken.yaml",
                "noken: 1\nwilayah: {kode: \"94.04\", nama: Uji, jenis: kabupaten}\n"
                "periode: 2025-2029\nreferensi: {smart_city: paket/kita}\n");
  written.write("paket/kita/pilar.csv",
                "kode,label_id,label_en,warna,confidence\nsmart-laut,Laut,Sea,#001122,V0\n");
  written.write("paket/kita/sub_dimensi.csv",
                "alamat,pilar,kode,label_id,label_en,confidence\n"
                "smart-laut.dermaga,smart-laut,dermaga,Dermaga,Pier,V0\n");
  const Snapshot snapshot = written.snapshot();
  fs::remove_all(fs::path(written.path()) / "paket");
  const auto loaded = loading::load(Folder(written.path(), snapshot), {});
  REQUIRE_MESSAGE(loaded, loaded.error().english);
  REQUIRE(loaded->architecture->packs->pillars.size() == 1);
  CHECK(loaded->architecture->packs->pillars.front().id == "smart-laut");
  CHECK(loaded->findings.empty());
  CHECK(loading::load(written.path(), {})->architecture->packs->pillars.size() == 6);
}
