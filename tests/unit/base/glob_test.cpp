#include "base/glob.h"

#include <doctest/doctest.h>

#include <string>

using noken::matches_glob;

TEST_CASE("stars stay inside a part, two stars span parts") {
  CHECK(matches_glob("opd/*.yaml", "opd/dinkes.yaml"));
  CHECK_FALSE(matches_glob("opd/*.yaml", "opd/lama/dinkes.yaml"));
  CHECK(matches_glob("opd/**", "opd/lama/dinkes.yaml"));
  CHECK(matches_glob("**/kirim*.yml", "a/b/kiriman.yml"));
  CHECK(matches_glob("**/kirim*.yml", "kiriman.yml"));
  CHECK(matches_glob("opd/d?nkes.yaml", "opd/dinkes.yaml"));
  CHECK_FALSE(matches_glob("opd", "opdx/a.yaml"));
}

TEST_CASE("a folder stands for all that is in it") {
  CHECK(matches_glob("arsip", "arsip/lama/a.yaml"));
  CHECK(matches_glob("arsip/", "arsip/a.yaml"));
  CHECK_FALSE(matches_glob("arsip/lama", "arsip/baru/a.yaml"));
}

TEST_CASE("many stars do not take for ever") {
  const std::string path(2000, 'a');
  std::string pattern;
  for (int i = 0; i < 200; ++i) pattern += "*a";
  CHECK(matches_glob(pattern, path));
  CHECK_FALSE(matches_glob(pattern + "b", path));
}
