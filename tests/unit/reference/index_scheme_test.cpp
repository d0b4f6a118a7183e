// An index of one's own may have no more than its indicators.
#include "reference/index_scheme.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken::reference;
namespace fs = std::filesystem;

namespace {

// A repository with a pack, gone with the test.
class OwnIndex {
 public:
  OwnIndex() : folder_(fs::temp_directory_path() / ("noken-index-" + std::to_string(::getpid()))) {
    fs::create_directories(folder_ / "paket/kita");
    write("indikator.csv",
          "kode,nama,nama_en,aspek,bobot,nilai_dari,confidence\n"
          "K1,Jaringan,Network,Dasar,60,,V0\nK2,Layanan,Services,Dasar,40,,V0\n");
  }
  ~OwnIndex() { fs::remove_all(folder_); }
  OwnIndex(const OwnIndex&) = delete;
  OwnIndex& operator=(const OwnIndex&) = delete;

  void write(const std::string& file, const std::string& text) const {
    std::ofstream(folder_ / "paket/kita" / file, std::ios::binary) << text;
  }
  Packs packs() const {
    PackChoice choice;
    choice.folder = folder_.string();
    choice.indexes = {"paket/kita"};
    auto loaded = load_packs(choice);
    REQUIRE(loaded);
    return *std::move(loaded);
  }

 private:
  fs::path folder_;
};

}  // namespace

TEST_CASE("index scheme: indicators alone are enough") {
  const OwnIndex own;
  const Packs packs = own.packs();
  const auto scheme = load_index_scheme(packs, packs.indexes.front());
  REQUIRE(scheme);
  CHECK(scheme->index->edition == "kita");
  CHECK(scheme->domains.empty());
  CHECK(scheme->predicates.empty());
  CHECK(scheme->criteria.empty());
  CHECK(scheme->level_names.empty());
}

TEST_CASE("index scheme: predicates are sorted by their limits") {
  const OwnIndex own;
  own.write("predikat.csv", "predikat,predikat_en,min\nBaik,good,3\nKurang,poor,1\n");
  const Packs packs = own.packs();
  const auto scheme = load_index_scheme(packs, packs.indexes.front());
  REQUIRE(scheme);
  REQUIRE(scheme->predicates.size() == 2);
  CHECK(scheme->predicates.front().name.indonesian == "Kurang");
}

TEST_CASE("index scheme: what is no number is trouble that names the table") {
  const OwnIndex own;
  own.write("tingkat.csv", "indikator,tingkat,kriteria_id,kriteria_en\nK1,dua,Ada.,There.\n");
  const Packs packs = own.packs();
  const auto scheme = load_index_scheme(packs, packs.indexes.front());
  REQUIRE_FALSE(scheme);
  CHECK(scheme.error().english == "table `paket/kita/tingkat.csv`: `dua` is no number");
}
