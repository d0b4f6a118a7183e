#include "base/parallel.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <numeric>
#include <stdexcept>
#include <thread>
#include <vector>

using noken::for_each_index;
using noken::most_threads;

namespace {

// The environment asks for a number of threads for as long as this lives.
class Threads {
 public:
  explicit Threads(const char* count) { ::setenv("NOKEN_THREADS", count, 1); }
  ~Threads() { ::unsetenv("NOKEN_THREADS"); }
  Threads(const Threads&) = delete;
  Threads& operator=(const Threads&) = delete;
};

}  // namespace

TEST_CASE("the environment says how many threads there may be") {
  const Threads threads("3");
  CHECK(most_threads() == 3);
}

TEST_CASE("no number of threads is taken to absurdity") {
  {
    const Threads threads("0");
    CHECK(most_threads() == 1);
  }
  const Threads threads("100000");
  CHECK(most_threads() == 64);
}

TEST_CASE("every index is visited once") {
  for (const char* count : {"1", "2", "8"}) {
    const Threads threads(count);
    std::vector<int> visits(1000);
    for_each_index(visits.size(), [&](std::size_t i) { ++visits[i]; });
    CHECK(visits == std::vector<int>(1000, 1));
  }
}

TEST_CASE("no index, no work") {
  const Threads threads("8");
  for_each_index(0, [](std::size_t) { FAIL("there is no index"); });
}

// Eight outer pieces of work, each with inner work that must not leave its thread.
TEST_CASE("work inside of work stays on its thread") {
  const Threads threads("4");
  std::vector<int> strangers(8);
  for_each_index(strangers.size(), [&](std::size_t i) {
    const auto own = std::this_thread::get_id();
    for_each_index(50, [&](std::size_t) { strangers[i] += std::this_thread::get_id() != own; });
  });
  CHECK(std::accumulate(strangers.begin(), strangers.end(), 0) == 0);
}

TEST_CASE("what a thread throws reaches the caller") {
  for (const char* count : {"1", "4"}) {
    const Threads threads(count);
    const auto work = [](std::size_t i) {
      if (i == 77) throw std::runtime_error("seventy-seven");
    };
    CHECK_THROWS_WITH(for_each_index(100, work), "seventy-seven");
  }
}
