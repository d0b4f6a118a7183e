#include "reference/search.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "reference/marks.h"
#include "reference/plain_text.h"

using namespace noken::reference;

static std::vector<std::string> found(std::string_view word) {
  std::vector<std::string> lines;
  for (const Hit& hit : search(built_in_packs(), word))
    lines.push_back(hit.subject.indonesian + " " + hit.code);
  return lines;
}

static bool has(const std::vector<std::string>& lines, const char* line) {
  return std::ranges::find(lines, line) != lines.end();
}

TEST_CASE("search: a word is found in every table, equal ones first") {
  const auto lines = found("kearsipan");
  REQUIRE(lines.size() > 5);
  CHECK(lines[0] == "urusan kearsipan");
  CHECK(lines[1] == "opsi bidang kearsipan");
  CHECK(has(lines, "RAB RAB.09.06.06"));
  CHECK(has(lines, "RAL RAL.02.04.06"));
  CHECK(has(lines, "RAD RAD.09.06.06"));
  CHECK(has(lines, "aplikasi nasional nas-srikandi"));
  CHECK(has(lines, "indikator spbe-2020 I37"));
  CHECK(found("KEÁRSIPAN") == lines);
}

TEST_CASE("search: the name of an option list brings its options") {
  const auto lines = found("jenis_opd");
  REQUIRE(lines.size() > 5);
  CHECK(lines[0] == "daftar opsi jenis_opd");
  CHECK(has(lines, "opsi jenis_opd dinas"));
  CHECK_FALSE(has(found("opd"), "opsi jenis_opd dinas"));
}

TEST_CASE("search: codes in full and bare, aliases, several words, parts of words") {
  CHECK(found("RAB.09.06.06").front() == "RAB RAB.09.06.06");
  CHECK(found("09.06.06").front() == "RAB RAB.09.06.06");
  CHECK(found("E-Katalog").front() == "aplikasi nasional nas-katalog-elektronik");
  CHECK(found("smart-living.kesehatan").front() == "sub-dimensi smart-living.kesehatan");
  CHECK(found("PP 71/2019").front() == "instrumen pp-71-2019");
  CHECK(has(found("arsip penyelenggara"), "RAB RAB.09.06.06"));
  CHECK(found("records management").front() == "opsi bidang kearsipan");
  CHECK(found("RAB.09.08").empty());
}

TEST_CASE("search: a hit says where it comes from and how sure it is") {
  const auto hits = search(built_in_packs(), "RAB.09.06.06");
  REQUIRE(!hits.empty());
  CHECK(hits[0].context.indonesian == "Pemerintahan Umum > Aparatur Negara");
  CHECK(hits[0].pack == "perpres-132-2022");
  CHECK(explain_mark(hits[0].mark).in(noken::Language::english).starts_with("one source"));
  CHECK(hits[0].name.in(noken::Language::english) == "Penyelenggaraan Kearsipan");
}

TEST_CASE("search: every mark of every row has a meaning") {
  for (const Hit& hit : search(built_in_packs(), "a")) {
    CAPTURE(hit.code);
    CHECK(explain_mark(hit.mark).indonesian != std::string());
    CHECK(explain_mark(hit.mark).english != std::string());
  }
  CHECK(explain_mark("X").english == std::string());
}

TEST_CASE("search: without a word the tables and their sizes") {
  const auto tables = search(built_in_packs(), " ");
  REQUIRE(!tables.empty());
  CHECK(tables[0].subject.indonesian == "RAB");
  CHECK(tables[0].rows == 358);
  for (const Hit& table : tables) CHECK(table.rows > 0);
}

TEST_CASE("search: what may have been meant") {
  using Words = std::vector<std::string>;
  CHECK(suggestions(built_in_packs(), "kersipan").front() == "kearsipan");
  CHECK(suggestions(built_in_packs(), "Srikndi") == Words{"srikandi"});
  CHECK(suggestions(built_in_packs(), "aplikasy umun") == Words{"aplikasi umum"});
  CHECK(suggestions(built_in_packs(), "RAB.9.4") == Words{"RAB.09.04"});
  CHECK(suggestions(built_in_packs(), "qqqqqqqq").empty());
  CHECK(suggestions(built_in_packs(), "").empty());
  CHECK(suggestions(built_in_packs(), "kepegawai").size() <= 3);
}

TEST_CASE("search: plain text") {
  CHECK(plain("Café  Perú-Ñandú") == "cafe peru nandu");
  CHECK(plain("e\xCC\x81"
              "dition") == "edition");
  CHECK(plain("\xC3") == plain("\xC3"));
  CHECK(plain("data_terbuka") == "data terbuka");
}
