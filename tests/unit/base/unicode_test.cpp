#include "base/unicode.h"

#include <doctest/doctest.h>

using namespace noken;  // NOLINT(google-build-using-namespace): a test reads like the header

TEST_CASE("what is no character is shown as a sign") {
  CHECK(printable("a\xEF\xBF\xBE\xEF\xBF\xBF"
                  "b") == "a\uFFFD\uFFFDb");
}

TEST_CASE("the first byte that is not UTF-8 is found") {
  CHECK_FALSE(first_invalid_utf8("Dinas Sosial – Kabupaten"));
  CHECK(first_invalid_utf8("Caf\xE9") == 3);
  CHECK(first_invalid_utf8("12345678\xC3") == 8);
  CHECK(first_invalid_utf8("\xED\xA0\x80") == 0);
  CHECK(first_invalid_utf8("a\xF8\x88\x80\x80\x80") == 1);
}

TEST_CASE("code points and columns are counted apart") {
  CHECK(count_code_points("Kafé") == 4);
  CHECK(display_width("Kafé") == 4);
  CHECK(display_width("日本") == 4);
  CHECK(display_width("e\xCC\x81") == 1);
}

TEST_CASE("normalised text keeps letters and digits") {
  CHECK(normalised("  Pengajuan-Cuti. ") == "pengajuan cuti");
  CHECK(normalised("PRESENSI_PEGAWAI 2") == "presensi pegawai 2");
  CHECK(normalised("KAFÉ Ärzte") == "kafé ärzte");
  CHECK(normalised("-?…") == "");
}

TEST_CASE("no document commands a terminal") {
  CHECK(printable("a\x1B[31mb") == "a\xEF\xBF\xBD[31mb");
  CHECK(printable("a\tb") == "a b");
  // NOLINTNEXTLINE(misc-misleading-bidirectional): that is what is tested
  CHECK(printable("a\xE2\x80\xAE"
                  "b") ==
        "a\xEF\xBF\xBD"
        "b");
}
