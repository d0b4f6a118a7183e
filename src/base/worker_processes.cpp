#include "base/worker_processes.h"

#include <fmt/format.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <memory>
#include <new>
#include <optional>
#include <thread>

namespace noken {

// The number of the next task, seen by all children.
using Counter = std::atomic<std::size_t>;
static_assert(Counter::is_always_lock_free, "shared between processes");

struct Unmapping {
  void operator()(Counter* counter) const { ::munmap(counter, sizeof(Counter)); }
};

static std::unique_ptr<Counter, Unmapping> shared_counter() {
  void* memory =
      ::mmap(nullptr, sizeof(Counter), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) return nullptr;
  return std::unique_ptr<Counter, Unmapping>(new (memory) Counter(0));
}

// A child, the end of the pipe that is read from it, and what it has said so far.
struct Worker {
  pid_t process = -1;
  int pipe = -1;
  std::string said = {};
};

static void write_all(int to, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(to, bytes.data(), bytes.size());
    if (written <= 0) ::_exit(1);
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

// Where a result belongs: the job, the task in it, and how many tasks the job has.
struct Place {
  std::size_t job = 0;
  std::size_t task = 0;
  std::size_t of = 0;
};

// A task of one of the jobs; a job without tasks has one that is empty.
struct Numbered {
  Place place;
  WorkerTask task;
};

static std::vector<Numbered> prepared(const std::vector<WorkerJob>& jobs) {
  std::vector<Numbered> numbered;
  for (std::size_t job = 0; job < jobs.size(); ++job) {
    std::vector<WorkerTask> tasks = jobs[job]();
    if (tasks.empty()) numbered.push_back({.place = {.job = job}, .task = nullptr});
    for (std::size_t i = 0; i < tasks.size(); ++i)
      numbered.push_back({{job, i, tasks.size()}, std::move(tasks[i])});
  }
  return numbered;
}

static Result<std::string> done(const Numbered& numbered) {
  return numbered.task == nullptr ? std::string() : numbered.task();
}

// The bytes of one result: this, and both texts. A second text marks trouble.
struct Head {
  Place place;
  std::size_t first = 0;
  std::size_t second = 0;
};

static std::string packed(const Place& place, const Result<std::string>& result) {
  const std::string& first = result ? *result : result.error().indonesian;
  const std::string second = result ? std::string() : result.error().english + " ";
  const Head head = {.place = place, .first = first.size(), .second = second.size()};
  const std::string bytes(reinterpret_cast<const char*>(&head), sizeof head);
  return bytes + first + second;
}

static Trouble child_died() {
  return {"proses pembantu berhenti sebelum selesai", "a child process ended before it was done"};
}

// The results of the tasks of one job, as far as they are known.
using Got = std::optional<std::vector<Result<std::string>>>;

static void keep(const Place& place, Result<std::string> result, std::vector<Got>& got) {
  Got& job = got[place.job];
  if (!job) job.emplace(place.of, std::unexpected(child_died()));
  if (place.task < place.of) (*job)[place.task] = std::move(result);
}

static void unpack(std::string_view bytes, std::vector<Got>& got) {
  Head head;
  while (bytes.size() >= sizeof head) {
    std::memcpy(&head, bytes.data(), sizeof head);
    bytes.remove_prefix(sizeof head);
    if (bytes.size() < head.first + head.second) return;
    const std::string first(bytes.substr(0, head.first));
    std::string second(bytes.substr(head.first, head.second));
    bytes.remove_prefix(head.first + head.second);
    if (second.empty()) {
      keep(head.place, first, got);
    } else {
      second.pop_back();
      keep(head.place, std::unexpected(Trouble{first, second}), got);
    }
  }
}

static JobResult joined(Got& job) {
  if (!job) return std::unexpected(child_died());
  std::vector<std::string> texts;
  for (auto& each : *job) {
    if (!each) return std::unexpected(std::move(each.error()));
    texts.push_back(std::move(*each));
  }
  return texts;
}

[[noreturn]] static void work(const std::vector<WorkerJob>& jobs, Counter& next, int to) {
  const std::vector<Numbered> tasks = prepared(jobs);
  for (std::size_t i = next++; i < tasks.size(); i = next++)
    write_all(to, packed(tasks[i].place, done(tasks[i])));
  ::_exit(0);
}

static Worker start(const std::vector<WorkerJob>& jobs, Counter& next) {
  int ends[2];
  if (::pipe(ends) != 0) return {};
  const pid_t process = ::fork();
  if (process == 0) {
    ::close(ends[0]);
    work(jobs, next, ends[1]);
  }
  ::close(ends[1]);
  if (process > 0) return {.process = process, .pipe = ends[0]};
  ::close(ends[0]);
  return {};
}

// Reads from all until each has closed its pipe, so that none waits for a full one.
static void listen(std::vector<Worker>& workers) {
  constexpr std::size_t kAtOnce = 1U << 16U;
  std::string buffer(kAtOnce, '\0');
  std::vector<pollfd> open;
  for (const Worker& worker : workers)
    open.push_back({.fd = worker.pipe, .events = POLLIN, .revents = 0});
  const auto is_open = [](const pollfd& each) { return each.fd >= 0; };
  while (std::ranges::any_of(open, is_open)) {
    if (::poll(open.data(), open.size(), -1) < 0) continue;
    for (std::size_t i = 0; i < open.size(); ++i) {
      if (open[i].fd < 0 || open[i].revents == 0) continue;
      const ssize_t got = ::read(open[i].fd, buffer.data(), buffer.size());
      if (got > 0) workers[i].said.append(buffer, 0, static_cast<std::size_t>(got));
      if (got <= 0) open[i].fd = -1;
    }
  }
}

static std::vector<JobResult> results_of(std::vector<Got> got) {
  std::vector<JobResult> results;
  results.reserve(got.size());
  for (Got& job : got) results.push_back(joined(job));
  return results;
}

static std::vector<JobResult> run_here(const std::vector<WorkerJob>& jobs) {
  std::vector<Got> got(jobs.size());
  for (const Numbered& each : prepared(jobs)) keep(each.place, done(each), got);
  return results_of(std::move(got));
}

std::vector<JobResult> run_in_processes(const std::vector<WorkerJob>& jobs) {
  const std::size_t count = std::thread::hardware_concurrency();
  const auto next = shared_counter();
  if (jobs.empty() || count <= 1 || next == nullptr) return run_here(jobs);
  std::vector<Worker> workers;
  for (std::size_t i = 0; i < count; ++i) {
    Worker worker = start(jobs, *next);
    if (worker.process > 0) workers.push_back(std::move(worker));
  }
  if (workers.empty()) return run_here(jobs);
  listen(workers);
  std::vector<Got> got(jobs.size());
  for (const Worker& worker : workers) {
    ::close(worker.pipe);
    ::waitpid(worker.process, nullptr, 0);
    unpack(worker.said, got);
  }
  return results_of(std::move(got));
}

}  // namespace noken
