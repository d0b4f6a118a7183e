#include "loading/foreign_text.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using noken::loading::part_holding;
using noken::loading::part_naming_members;

static bool may_name_member(const std::string& text) { return !part_naming_members(text).empty(); }

static bool may_hold(const std::string& text, const std::vector<std::string>& ids) {
  return !part_holding(text, ids).empty();
}

TEST_CASE("a name of another member is seen wherever it stands") {
  CHECK(may_name_member("ke: 94.04:app-a\n"));
  CHECK(may_name_member("ke: \"94.04:app-a\""));
  CHECK(may_name_member("data: [94.04:dat-a]"));
  CHECK(may_name_member("kab x:app-a"));  // a code may be any text
}

TEST_CASE("keys and links name no member") {
  CHECK_FALSE(may_name_member(""));
  CHECK_FALSE(may_name_member(":"));
  CHECK_FALSE(may_name_member("nama: A\nopd:\n  - id: x\n"));
  CHECK_FALSE(may_name_member("bukti: https://contoh.go.id/a"));
  CHECK_FALSE(may_name_member("uraian: buka 08:00 sampai 16:00"));
  CHECK_FALSE(may_name_member("kode:\r\n  - a:\ttab"));
}

TEST_CASE("what may hide a name counts as one") {
  CHECK(may_name_member("ke: \"94.04\\x3aapp-a\""));
  CHECK(may_name_member(std::string("9\0:\0a", 5)));
  CHECK(may_hold("id: \"app\\x2da\"", {"app-a"}));
}

TEST_CASE("an id is looked for as bytes") {
  CHECK(may_hold("- {id: app-a, nama: A}", {"app-b", "app-a"}));
  CHECK(may_hold("- {id: app-ab, nama: A}", {"app-a"}));  // too much is no harm
  CHECK_FALSE(may_hold("- {id: app-c, nama: A}", {"app-b", "app-a"}));
}

TEST_CASE("a file that only refers to an id does not hold it") {
  CHECK_FALSE(may_hold("    ke: app-a\n", {"app-a"}));
  CHECK_FALSE(may_hold("aplikasi: [\"app-b\", 'app-a']", {"app-a"}));
  CHECK_FALSE(may_hold("aplikasi: [ app-a]", {"app-a"}));
  CHECK_FALSE(may_hold("aplikasi:\n  - app-a\n", {"app-a"}));
  CHECK_FALSE(may_hold("'ke' : \"app-a\"", {"app-a"}));
  CHECK(may_hold("ke: app-a\nid: app-a\n", {"app-a"}));
  CHECK(may_hold("{\"id\":\"app-a\"}", {"app-a"}));
}

TEST_CASE("an id may stand away from its key") {
  CHECK(may_hold("id:\n  app-a\n", {"app-a"}));
  CHECK(may_hold("id: >-\r\n  app-a\r\n", {"app-a"}));
  CHECK(may_hold("id: !!str app-a\n", {"app-a"}));
  CHECK(may_hold("? id\n: app-a\n", {"app-a"}));
  CHECK(may_hold("ke: &a app-a\nid: *a\n", {"app-a"}));
  CHECK(may_hold("&k id: app-b\n*k : app-a\n", {"app-a"}));
  CHECK(may_hold("<<: {ke: &a app-a}\nid: *a\n", {"app-a"}));
}

TEST_CASE("of a document only the entries are read that matter") {
  const std::string text = "opd:\n- id: x\naplikasi:\n- id: app-a\nlayanan:\n- id: lay-a\n";
  CHECK(part_holding(text, {"app-a"}) == "aplikasi:\n- id: app-a\n");
  CHECK(part_holding(text, {"lay-a"}) == "layanan:\n- id: lay-a\n");
  CHECK(part_holding(text, {"lay-a", "app-a"}) == text.substr(text.find("aplikasi")));
  CHECK(part_naming_members("opd:\nalur_data:\n- ke: 94.04:app-a\ndata: []\n") ==
        "alur_data:\n- ke: 94.04:app-a\n");
}

TEST_CASE("a document whose entries are not plain to see is read whole") {
  for (const std::string_view text :
       {"aplikasi:\n- id: app-a\nopd:\naplikasi: []\n",  // a key twice
        "{opd: [],\naplikasi: [{id: app-a}]}\n", "opd: []\n---\naplikasi:\n- id: app-a\n",
        "opd: []\raplikasi:\r- id: app-a\r"})
    CHECK(part_holding(text, {"app-a"}) == text);
}
