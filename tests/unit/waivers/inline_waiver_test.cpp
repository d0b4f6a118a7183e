#include <doctest/doctest.h>

#include "waivers/inline_waiver.h"

using noken::Date;
using namespace noken::waivers;  // NOLINT(google-build-using-namespace): a test reads like the
                                 // header

TEST_CASE("a comment that waives says rule, reason and date") {
  const auto waiver =
      read_inline_waiver("# noken: izinkan duplicate_name karena dua dinas sampai 2027-06-30");
  CHECK(waiver.rule == "duplicate_name");
  CHECK(waiver.reason == "dua dinas");
  CHECK(waiver.until == Date{.year = 2027, .month = 6, .day = 30});
}

TEST_CASE("a reason may hold `sampai` and a number sign") {
  const auto waiver =
      read_inline_waiver("#noken:  izinkan a karena tiket #12 sampai selesai sampai 2027");
  CHECK(waiver.reason == "tiket #12 sampai selesai");
  CHECK(waiver.until_word == "2027");
}

TEST_CASE("another comment may follow the date") {
  CHECK(read_inline_waiver("# noken: izinkan a karena b sampai 2027-06  # lihat nota").until);
  CHECK_FALSE(read_inline_waiver("# noken: izinkan a karena b sampai 2027-06 atau nanti").until);
}

TEST_CASE("what lacks a part is no waiver") {
  for (const char* comment :
       {"# noken: izinkan", "# noken: izinkan a", "# noken: izinkan a karena",
        "# noken: izinkan a karena b", "# noken: izinkan a karena sampai 2027",
        "# noken: izinkan a sampai 2027", "# noken: izin a karena b sampai 2027",
        "# noken: izinkan a karena b sampai 30-06-2027", "# noken: izinkan a karena b sampai "}) {
    CHECK_FALSE(read_inline_waiver(comment).until.has_value());
  }
}

TEST_CASE("only what looks like `izinkan` wants to waive") {
  CHECK(wants_to_waive("# noken: izinkan"));
  CHECK(wants_to_waive("# noken: ijinkan a"));
  CHECK(wants_to_waive("# noken: izin a"));
  CHECK_FALSE(wants_to_waive("# noken: 1"));
  CHECK_FALSE(wants_to_waive("# noken:"));
  CHECK_FALSE(wants_to_waive("# noken: lihat README"));
}
