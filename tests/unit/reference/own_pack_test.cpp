// Packs of one's own: a folder of the repository in place of a pack of the program.
#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "reference/packs.h"

using namespace noken::reference;
namespace fs = std::filesystem;

namespace {

// A folder that goes away with the test.
class Repository {
 public:
  Repository()
      : folder_(fs::temp_directory_path() / ("noken-packs-" + std::to_string(::getpid()))) {
    fs::create_directories(folder_);
  }
  ~Repository() { fs::remove_all(folder_); }
  Repository(const Repository&) = delete;
  Repository& operator=(const Repository&) = delete;

  void write(const std::string& path, const std::string& text) const {
    fs::create_directories((folder_ / path).parent_path());
    std::ofstream(folder_ / path, std::ios::binary) << text;
  }
  PackChoice choice() const {
    PackChoice result;
    result.folder = folder_.string();
    return result;
  }
  const fs::path& folder() const { return folder_; }

 private:
  fs::path folder_;
};

}  // namespace

static const std::string kPillars =
    "kode,label_id,label_en,warna,confidence\nsmart-laut,Laut,Sea,#001122,V0\n";
static const std::string kParts =
    "alamat,pilar,kode,label_id,label_en,confidence\r\nsmart-laut.dermaga,smart-laut,dermaga,"
    "Dermaga,Pier,V0\r\n";

static void write_architecture(const Repository& repository, const std::string& processes) {
  const std::string header = "code,level,name,confidence\n";
  repository.write("paket/kita/rab.csv", header + processes);
  for (const char* file : {"ral", "rad", "raa", "rai", "rak"}) {
    repository.write(std::string("paket/kita/") + file + ".csv", header);
  }
  repository.write("paket/kita/urusan.csv",
                   "kode,nama,nama_en,rab,rab_tambahan,rab_kandidat,padanan,confidence\n"
                   "laut,Laut,sea,RAB.01.01,,,sama,V0\n");
  repository.write("paket/kita/penunjang.csv", "kode,nama,nama_en,rab_kandidat,confidence\n");
  repository.write("paket/kita/ral-rab.csv", "ral,rab\n");
  repository.write("paket/kita/peran.csv", "role,code\n");
  repository.write("paket/kita/warna.csv", "rab,warna\n");
}

static std::string english(const noken::Result<Packs>& packs) {
  return packs ? "" : packs.error().english;
}

TEST_CASE("own pack: folders are read relative to the repository") {
  const Repository repository;
  repository.write("paket/laut/pilar.csv", kPillars);
  repository.write("paket/laut/sub_dimensi.csv", kParts);
  PackChoice choice = repository.choice();
  choice.smart_city = "paket/laut/";
  const auto packs = load_packs(choice);
  REQUIRE(packs);
  CHECK(packs->pillars.size() == 1);
  CHECK(packs->find_sub_dimension("smart-laut.dermaga")->name.in(noken::Language::english) ==
        "Pier");
  CHECK(packs->chosen.smart_city == "paket/laut/");
  CHECK(packs->tree(TreeName::rab).nodes.size() == 358);
}

TEST_CASE("own pack: an architecture of one's own") {
  const Repository repository;
  write_architecture(repository, "RAB.01,1,Perairan,V0\nRAB.01.01,2,Laut,V0\n");
  PackChoice choice = repository.choice();
  choice.architecture = "./paket/kita";
  const auto packs = load_packs(choice);
  REQUIRE(packs);
  CHECK(look_up(packs->tree(TreeName::rab), "laut").code == "RAB.01.01");
  CHECK(packs->find_affair("Laut")->rab.size() == 1);
}

TEST_CASE("own pack: an index is known by the name of its folder") {
  const Repository repository;
  repository.write(
      "indeks/kita-2030/indikator.csv",
      "kode,nama,nama_en,aspek,bobot,nilai_dari,confidence\nI1,Satu,one,Semua,100,,V0\n");
  PackChoice choice = repository.choice();
  choice.indexes = {"indeks/kita-2030", "spbe-2020"};
  const auto packs = load_packs(choice);
  REQUIRE(packs);
  REQUIRE(packs->find_index("kita-2030") != nullptr);
  CHECK(packs->find_index("kita-2030")->indicators[0].weight == 100);
}

TEST_CASE("own pack: ill-formed trees are refused by their code") {
  const auto refusal = [](const std::string& processes) {
    const Repository repository;
    write_architecture(repository, processes);
    PackChoice choice = repository.choice();
    choice.architecture = "paket/kita";
    return english(load_packs(choice));
  };
  CHECK(refusal("RAB.1,1,x,V0\n") == "table `paket/kita/rab.csv`: `RAB.1` is no code of this tree");
  CHECK(refusal("RAB.01,2,x,V0\n") ==
        "table `paket/kita/rab.csv`: `RAB.01` does not agree with column `level`");
  CHECK(refusal("RAB.01.01,2,x,V0\n") == "table `paket/kita/rab.csv`: `RAB.01.01` has no parent");
  CHECK(refusal("RAB.02,1,x,V0\nRAB.01,1,y,V0\n") ==
        "table `paket/kita/rab.csv`: `RAB.01` is repeated or out of order");
  CHECK(refusal("RAB.01,1,x,V0\n") == "table `paket/kita/urusan.csv`: `RAB.01.01` is not in RAB");
  CHECK(refusal("RAB.01,1,x\n") == "`paket/kita/rab.csv` line 2: 3 columns instead of 4");
}

TEST_CASE("own pack: what is missing is named") {
  const Repository repository;
  PackChoice choice = repository.choice();
  choice.smart_city = "paket/laut";
  CHECK(english(load_packs(choice)).find("paket/laut/pilar.csv") != std::string::npos);
  repository.write("paket/laut/pilar.csv", "kode,label_id\n");
  CHECK(english(load_packs(choice)) == "table `paket/laut/pilar.csv` has no column `label_en`");
  choice = repository.choice();
  choice.indexes = {"spbe-2031"};
  CHECK(english(load_packs(choice)) ==
        "pack `spbe-2031` for `indeks` is unknown; there are: pemdi-2026, spbe-2020");
}

TEST_CASE("own pack: a folder must stay in the repository") {
  const Repository repository;
  PackChoice choice = repository.choice();
  for (const char* path : {"../lain", "/etc", "paket/../../lain", "./../lain"}) {
    choice.national = path;
    CHECK(english(load_packs(choice)).find("is outside the repository") != std::string::npos);
  }
  fs::create_directory_symlink("/", repository.folder() / "keluar");
  choice.national = "keluar/etc";
  CHECK(english(load_packs(choice)).find("is outside the repository") != std::string::npos);
}
