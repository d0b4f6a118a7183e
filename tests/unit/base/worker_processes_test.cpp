#include "base/worker_processes.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <string>

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken;

TEST_CASE("results come in the order of the tasks, whatever their length") {
  std::vector<WorkerTask> tasks;
  for (std::size_t i = 0; i < 40; ++i) {
    tasks.emplace_back([i]() -> Result<std::string> {
      return std::string(i * 10'000, static_cast<char>('a' + i % 26));
    });
  }
  const auto results = run_in_processes(tasks);
  REQUIRE(results.size() == tasks.size());
  for (std::size_t i = 0; i < results.size(); ++i) {
    REQUIRE(results[i]);
    CHECK(*results[i] == std::string(i * 10'000, static_cast<char>('a' + i % 26)));
  }
}

TEST_CASE("trouble comes back in both languages") {
  const std::vector<WorkerTask> tasks = {
      []() -> Result<std::string> { return std::string("baik"); },
      []() -> Result<std::string> { return std::unexpected(Trouble{"rusak", "broken"}); },
      []() -> Result<std::string> { return std::unexpected(Trouble{"rusak", ""}); }};
  const auto results = run_in_processes(tasks);
  REQUIRE(results.size() == 3);
  CHECK(results[0]);
  REQUIRE_FALSE(results[1]);
  CHECK(results[1].error().indonesian == "rusak");
  CHECK(results[1].error().english == "broken");
  CHECK_FALSE(results[2]);
}

TEST_CASE("a child that dies is trouble of its task, and the others are done") {
  if (::sysconf(_SC_NPROCESSORS_ONLN) < 2) return;
  std::vector<WorkerTask> tasks;
  tasks.emplace_back([]() -> Result<std::string> { ::_exit(7); });
  for (int i = 0; i < 5; ++i)
    tasks.emplace_back([]() -> Result<std::string> { return std::string("baik"); });
  const auto results = run_in_processes(tasks);
  REQUIRE(results.size() == 6);
  CHECK_FALSE(results[0]);
  for (std::size_t i = 1; i < results.size(); ++i) CHECK(results[i]);
}

TEST_CASE("nothing asked is nothing answered") { CHECK(run_in_processes({}).empty()); }
