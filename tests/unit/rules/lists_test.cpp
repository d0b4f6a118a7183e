#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "rules/conditions/groups.h"
#include "rules/conditions/once_list.h"

using namespace noken::rules::conditions;  // NOLINT(google-build-using-namespace): a test reads
                                           // like the headers

TEST_CASE("only what shares a key is grouped, in its own order") {
  const std::vector<std::string> words = {"b1 x", "a1", "b2 y", "c1", "a2 y", "b3"};
  // The first letter, and what stands after a blank.
  const auto keys_of = [](const std::string& word) {
    std::vector<std::string> keys = {word.substr(0, 1)};
    if (word.size() > 3) keys.push_back(word.substr(3));
    return keys;
  };
  // Any number will do that is the same for the same key: `c1` looks like `a1` by these.
  const auto hash_keys = [&](const std::string& word, const auto& add) {
    for (const std::string& key : keys_of(word)) add(static_cast<std::size_t>(key.front() % 2));
  };
  const auto groups = groups_of_several(words, hash_keys, keys_of);
  REQUIRE(groups.size() == 3);
  CHECK(groups.at("a") == std::vector<std::string>{"a1", "a2 y"});
  CHECK(groups.at("b") == std::vector<std::string>{"b1 x", "b2 y", "b3"});
  CHECK(groups.at("y") == std::vector<std::string>{"b2 y", "a2 y"});
}

TEST_CASE("a list keeps everything once, also when it grows long") {
  const std::vector<int> numbers(40);
  OnceList<int> list;
  list.add(nullptr);
  for (int round = 0; round < 2; ++round) {
    for (const int& number : numbers) list.add(&number);
    list.add(&numbers.front());
  }
  CHECK(list.size() == numbers.size());
  const auto all = list.take();
  for (std::size_t i = 0; i < all.size(); ++i) CHECK(all[i] == &numbers[i]);
}
