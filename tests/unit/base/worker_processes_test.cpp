#include "base/worker_processes.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <string>

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken;

using Texts = std::vector<std::string>;

// A job of one task that gives the text.
static WorkerJob saying(std::string text) {
  return [text = std::move(text)] {
    return std::vector<WorkerTask>{[text]() -> Result<std::string> { return text; }};
  };
}

static WorkerJob in_trouble(Trouble trouble) {
  return [trouble = std::move(trouble)] {
    return std::vector<WorkerTask>{
        [trouble]() -> Result<std::string> { return std::unexpected(trouble); }};
  };
}

TEST_CASE("results come in the order of the jobs and of their tasks, whatever their length") {
  const auto text = [](std::size_t job, std::size_t task) {
    return std::string((job * 5 + task) * 2'000, static_cast<char>('a' + (job + task) % 26));
  };
  std::vector<WorkerJob> jobs;
  for (std::size_t job = 0; job < 40; ++job) {
    jobs.emplace_back([&text, job] {
      std::vector<WorkerTask> tasks;
      for (std::size_t task = 0; task < job % 4; ++task)
        tasks.emplace_back([&text, job, task]() -> Result<std::string> { return text(job, task); });
      return tasks;
    });
  }
  const auto results = run_in_processes(jobs);
  REQUIRE(results.size() == jobs.size());
  for (std::size_t job = 0; job < results.size(); ++job) {
    REQUIRE(results[job]);
    REQUIRE(results[job]->size() == job % 4);
    for (std::size_t task = 0; task < job % 4; ++task)
      CHECK((*results[job])[task] == text(job, task));
  }
}

TEST_CASE("trouble comes back in both languages") {
  const auto results = run_in_processes(
      {saying("baik"), in_trouble({"rusak", "broken"}), in_trouble({"rusak", ""})});
  REQUIRE(results.size() == 3);
  CHECK(results[0]);
  REQUIRE_FALSE(results[1]);
  CHECK(results[1].error().indonesian == "rusak");
  CHECK(results[1].error().english == "broken");
  CHECK_FALSE(results[2]);
}

TEST_CASE("a child that dies is trouble of its task, and the others are done") {
  if (::sysconf(_SC_NPROCESSORS_ONLN) < 2) return;
  std::vector<WorkerJob> jobs;
  jobs.emplace_back(
      [] { return std::vector<WorkerTask>{[]() -> Result<std::string> { ::_exit(7); }}; });
  for (int i = 0; i < 5; ++i) jobs.push_back(saying("baik"));
  const auto results = run_in_processes(jobs);
  REQUIRE(results.size() == 6);
  CHECK_FALSE(results[0]);
  for (std::size_t i = 1; i < results.size(); ++i)
    CHECK(results[i].value_or(Texts{}) == Texts{"baik"});
}

TEST_CASE("this process makes no tasks: no library is begun in it before the children are made") {
  if (::sysconf(_SC_NPROCESSORS_ONLN) < 2) return;
  const auto results = run_in_processes({[maker = ::getpid()] {
    const std::string where = ::getpid() == maker ? "here" : "in a child";
    return std::vector<WorkerTask>{[where]() -> Result<std::string> { return where; }};
  }});
  REQUIRE(results.size() == 1);
  CHECK(results[0].value_or(Texts{}) == Texts{"in a child"});
}

TEST_CASE("nothing asked is nothing answered") { CHECK(run_in_processes({}).empty()); }
