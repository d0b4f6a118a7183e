#include "report/schema.h"

#include <doctest/doctest.h>

#include "report/schema_words.h"

using namespace noken;
using namespace noken::report;

static const reference::Packs& packs() { return reference::built_in_packs(); }

static std::string line_with(const std::string& text, const std::string& start) {
  const std::size_t at = text.find("\n    \"" + start + "\": ");
  if (at == std::string::npos) return {};
  return text.substr(at + 1, text.find('\n', at + 1) - at - 1);
}

static std::string field_of(const char* kind, const std::string& field, SchemaStyle style = {}) {
  return line_with(schema_of_kind(*model::find_kind(kind), packs(), style), field);
}

TEST_CASE("schema: one field a line, with its label in the language of the call") {
  CHECK(field_of("mitra", "kontak").contains("kontak (kantor, bukan orang) – teks"));
  CHECK(
      field_of("mitra", "kontak", {.language = Language::english}).contains("contact (an office"));
  CHECK(field_of("aplikasi", "hubungan").contains("wajib bila `nasional` diisi"));
  CHECK(field_of("infrastruktur", "tier").contains("hanya `jenis` `fasilitas_komputasi`"));
}

TEST_CASE("schema: scalars as editors read them, and as text") {
  CHECK(field_of("aplikasi", "nama").contains(R"("type":["string","number","boolean"])"));
  CHECK(field_of("aplikasi", "nama", {.scalars = Scalars::as_text}).contains(R"("type":"string")"));
  CHECK(field_of("aplikasi", "kritis").contains(R"("enum":["ya","tidak",true,false,null])"));
  CHECK(field_of("aplikasi", "kritis", {.scalars = Scalars::as_text})
            .contains(R"("enum":["ya","tidak","true","false",null])"));
  CHECK(field_of("opd", "pegawai").contains(R"("minimum":0)"));
}

TEST_CASE("schema: a list accepts a single value, and must not be empty when it is required") {
  const std::string line = field_of("aplikasi", "basis");
  CHECK(line.contains(R"("contains":{"not":{"type":"null"}})"));
  CHECK(line.contains("Mobile"));
  CHECK_FALSE(field_of("aplikasi", "dipakai").contains("\"contains\""));
}

TEST_CASE("schema: the same bytes every time, and a file for every kind") {
  CHECK(schema_files() == schema_files());
  CHECK(schema_files().size() == model::kKindCount + 2);
  CHECK(schema_files().contains("schemas/dokumen.schema.json"));
}

TEST_CASE("kinds are found by key; names and slips are suggested") {
  CHECK((*kind_named("aplikasi"))->id == model::KindId::application);
  CHECK(kind_named("application").error().english.contains("perhaps `aplikasi` is meant"));
  CHECK(kind_named("aplikas").error().indonesian.contains("mungkin maksudnya `aplikasi`"));
  CHECK(kind_named("perangkat daerah").error().indonesian.contains("`opd`"));
  CHECK(kind_named("xyz").error().indonesian.contains("yang ada: opd, proses_bisnis"));
}
