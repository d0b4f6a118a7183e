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

// One result as bytes: number of the task, length of the first text, of the second, both texts. A
// second text marks trouble.
static std::string packed(std::size_t task, const Result<std::string>& result) {
  const std::string& first = result ? *result : result.error().indonesian;
  const std::string second = result ? std::string() : result.error().english + " ";
  std::string bytes;
  for (const std::size_t number : {task, first.size(), second.size()})
    bytes.append(reinterpret_cast<const char*>(&number), sizeof number);
  return bytes + first + second;
}

static void unpack(std::string_view bytes, std::vector<std::optional<Result<std::string>>>& to) {
  std::size_t head[3] = {};
  while (bytes.size() >= sizeof head) {
    std::memcpy(head, bytes.data(), sizeof head);
    bytes.remove_prefix(sizeof head);
    if (bytes.size() < head[1] + head[2]) return;
    const std::string first(bytes.substr(0, head[1]));
    std::string second(bytes.substr(head[1], head[2]));
    bytes.remove_prefix(head[1] + head[2]);
    if (second.empty()) {
      to[head[0]] = Result<std::string>(first);
    } else {
      second.pop_back();
      to[head[0]] = std::unexpected(Trouble{first, second});
    }
  }
}

[[noreturn]] static void work(const std::vector<WorkerTask>& tasks, Counter& next, int to) {
  for (std::size_t i = next++; i < tasks.size(); i = next++) write_all(to, packed(i, tasks[i]()));
  ::_exit(0);
}

static Worker start(const std::vector<WorkerTask>& tasks, Counter& next) {
  int ends[2];
  if (::pipe(ends) != 0) return {};
  const pid_t process = ::fork();
  if (process == 0) {
    ::close(ends[0]);
    work(tasks, next, ends[1]);
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

static Trouble child_died() {
  return {"proses gambar berhenti sebelum selesai", "a drawing process ended before it was done"};
}

static std::vector<Result<std::string>> run_here(const std::vector<WorkerTask>& tasks) {
  std::vector<Result<std::string>> results;
  for (const WorkerTask& task : tasks) results.push_back(task());
  return results;
}

std::vector<Result<std::string>> run_in_processes(const std::vector<WorkerTask>& tasks) {
  const std::size_t count =
      std::min<std::size_t>(tasks.size(), std::thread::hardware_concurrency());
  const auto next = shared_counter();
  if (count <= 1 || next == nullptr) return run_here(tasks);
  std::vector<Worker> workers;
  for (std::size_t i = 0; i < count; ++i) {
    Worker worker = start(tasks, *next);
    if (worker.process > 0) workers.push_back(std::move(worker));
  }
  if (workers.empty()) return run_here(tasks);
  listen(workers);
  std::vector<std::optional<Result<std::string>>> got(tasks.size());
  for (const Worker& worker : workers) {
    ::close(worker.pipe);
    ::waitpid(worker.process, nullptr, 0);
    unpack(worker.said, got);
  }
  std::vector<Result<std::string>> results;
  for (auto& each : got)
    results.push_back(each ? std::move(*each) : Result<std::string>(std::unexpected(child_died())));
  return results;
}

}  // namespace noken
