// The canonical form says the same, keeps comments with what they speak of, and stays as it is.
#include "formatting/canonical.h"

#include <doctest/doctest.h>

using namespace noken::formatting;

static std::string formatted(const std::string& text, bool is_settings = false) {
  const Canonical once = canonical(text, is_settings);
  if (once.outcome == Outcome::unreadable) return "unreadable";
  if (once.outcome == Outcome::unproved) return "unproved";
  const std::string result = once.outcome == Outcome::same ? text : once.text;
  CHECK(canonical(result, is_settings).outcome == Outcome::same);
  return result;
}

TEST_CASE("fmt: keys stand in the order of the field table, unknown ones last") {
  CHECK(formatted("aplikasi:\n- opd: opd-a\n  aneh: 1\n  nama: A\n  biaya:\n      pemeliharaan: 2\n"
                  "      pembangunan: 1\n  id: app-a\n") ==
        "aplikasi:\n  - id: app-a\n    nama: A\n    opd: opd-a\n    biaya:\n      pembangunan: 1\n"
        "      pemeliharaan: 2\n    aneh: 1\n");
}

TEST_CASE("fmt: kinds and elements stay where they were put") {
  const std::string text = "mitra:\n  - id: m-b\n  - id: m-a\n\nopd:\n  - id: opd-a\n";
  CHECK(formatted(text) == text);
}

TEST_CASE("fmt: what a change sets, and maps in lists, have their order too") {
  CHECK(formatted("aplikasi:\n  - id: a\n    perubahan:\n      - {alasan: x, menjadi: {kelas: "
                  "umum, opd: o}, pada: 2027}\n"
                  "masalah:\n  - id: m\n    laporan:\n      - jumlah: 1\n        tahun: 2025\n") ==
        "aplikasi:\n  - id: a\n    perubahan:\n      - {pada: 2027, menjadi: {opd: o, kelas: "
        "umum}, alasan: x}\n"
        "masalah:\n  - id: m\n    laporan:\n      - tahun: 2025\n        jumlah: 1\n");
}

TEST_CASE("fmt: quotes go where the text is only text") {
  CHECK(
      formatted(
          "mitra:\n  - id: 'm-a'\n    nama: \"Dinas\"\n    kontak: 'no'\n    catatan: '0123'\n") ==
      "mitra:\n  - id: m-a\n    nama: Dinas\n    kontak: \"no\"\n    catatan: \"0123\"\n");
  CHECK(formatted(
            "mitra:\n  - id: a\n    nama: 'a: b'\n    kontak: 'a \"b\"'\n    uraian: \"x #y\"\n") ==
        "mitra:\n  - id: a\n    nama: \"a: b\"\n    uraian: \"x #y\"\n    kontak: 'a \"b\"'\n");
}

TEST_CASE("fmt: comments stay with what they speak of") {
  CHECK(formatted("# kepala\n\nopd:\n# satu\n- nama: A # nama A\n  # tentang id\n  id: opd-a\n  # "
                  "penutup\n\n\n- id: opd-b\n# akhir\n") ==
        "# kepala\n\nopd:\n  # satu\n  # tentang id\n  - id: opd-a\n    nama: A # nama A\n    # "
        "penutup\n\n"
        "  - id: opd-b\n# akhir\n");
}

// Such a comment speaks of the element on its line or on the line below.
TEST_CASE("fmt: a comment that speaks to noken stands above its element") {
  CHECK(formatted("opd:\n  - nama: A # noken: izinkan x karena y sampai 2027\n    id: opd-a\n") ==
        "opd:\n  # noken: izinkan x karena y sampai 2027\n  - id: opd-a\n    nama: A\n");
  CHECK(formatted("opd:\n  - nama: A\n    id: opd-a\n    # noken: izinkan x karena y sampai 2027\n "
                  " - nama: B\n    "
                  "id: opd-b\n") ==
        "opd:\n  - id: opd-a\n    nama: A\n  # noken: izinkan x karena y sampai 2027\n  - id: "
        "opd-b\n    nama: B\n");
}

TEST_CASE("fmt: brackets stay while they fit and hold no comment") {
  CHECK(formatted("opd:\n  - { id: opd-a,nama: A,   urusan: [ x,y ] }\n") ==
        "opd:\n  - {id: opd-a, nama: A, urusan: [x, y]}\n");
  CHECK(formatted("opd:\n  - id: opd-a\n    urusan: [x, # kata\n      y]\n") ==
        "opd:\n  - id: opd-a\n    urusan:\n      - x # kata\n      - y\n");
  const std::string word(60, 'x');
  CHECK(formatted("opd:\n  - {id: opd-a, nama: " + word + ", uraian: " + word + "}\n") ==
        "opd:\n  - id: opd-a\n    nama: " + word + "\n    uraian: " + word + "\n");
}

TEST_CASE("fmt: long texts keep their lines") {
  CHECK(
      formatted("opd:\n- uraian: |\n        satu\n          dua\n\n        tiga\n  id: opd-a\n") ==
      "opd:\n  - id: opd-a\n    uraian: |\n      satu\n        dua\n\n      tiga\n");
  CHECK(formatted("opd:\n- id: opd-a\n  uraian: >-\n     satu\n     dua\n\n     tiga\n") ==
        "opd:\n  - id: opd-a\n    uraian: >-\n      satu\n      dua\n\n      tiga\n");
  CHECK(formatted("opd:\n- id: opd-a\n  uraian: \"satu\n\n     dua\"\n") ==
        "opd:\n  - id: opd-a\n    uraian: |-\n      satu\n      dua\n");
  CHECK(formatted("opd:\n- id: opd-a\n  uraian: satu\n     dua\n") ==
        "opd:\n  - id: opd-a\n    uraian: satu dua\n");
}

TEST_CASE("fmt: anchors keep the order that aliases need") {
  const std::string text =
      "aplikasi:\n  - &satu\n    opd: opd-a\n    id: app-a\n  - <<: *satu\n    id: app-b\n";
  CHECK(formatted(text) == text);
}

TEST_CASE("fmt: the comment of an anchored map stays on its line when the brackets go") {
  const std::string word(60, 'x');
  CHECK(formatted("opd:\n  - &a {id: opd-a, nama: " + word + ", uraian: " + word + "} # kata\n") ==
        "opd:\n  - &a # kata\n    id: opd-a\n    nama: " + word + "\n    uraian: " + word + "\n");
}

TEST_CASE("fmt: absent values, empty collections and line ends of Windows stay") {
  CHECK(formatted("opd:\n  - id: a\n    nama:\n    uraian: ~\n    urusan: []\n") ==
        "opd:\n  - id: a\n    nama:\n    uraian: ~\n    urusan: []\n");
  CHECK(formatted("opd:\r\n- id: a\r\n") == "opd:\r\n  - id: a\r\n");
  CHECK(formatted("\xEF\xBB\xBFopd:\n  - id: a\n") == "opd:\n  - id: a\n");
  CHECK(formatted("# kosong\n") == "# kosong\n");
}

TEST_CASE("fmt: what cannot be read or proved is left alone") {
  CHECK(formatted("opd: [\n") == "unreadable");
  CHECK(formatted("opd:\n  - id: a\n    id: b\n") == "unreadable");
  CHECK(formatted("---\nopd:\n  - id: a\n") == "unproved");
  CHECK(formatted("opd:\n  - id: !x a\n") == "unproved");
}

TEST_CASE("fmt: noken.yaml has its own order") {
  CHECK(formatted(
            "periode: 2025-2029\nwilayah: {nama: A, kode: \"94.04\", jenis: kabupaten}\nnoken: 1\n",
            true) ==
        "noken: 1\nwilayah: {kode: \"94.04\", nama: A, jenis: kabupaten}\nperiode: 2025-2029\n");
}

TEST_CASE("fmt: a marker after a lone carriage return is left alone") {
  CHECK(formatted("d:\n  -as\r---n:\n") == "unproved");
}
