#include "base/parallel.h"

#include <algorithm>
#include <atomic>
#include <charconv>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

#include "base/memory.h"

namespace noken {

std::size_t most_threads() {
  static constexpr std::size_t kMost = 64;
  std::size_t threads = std::thread::hardware_concurrency();
  if (const char* wanted = std::getenv("NOKEN_THREADS"))
    std::from_chars(wanted, wanted + std::strlen(wanted), threads);
  return std::clamp<std::size_t>(threads, 1, kMost);
}

namespace {

// Work inside of work stays on its thread: all processors are busy already.
thread_local bool is_inside = false;

class Inside {
 public:
  Inside() : before_(std::exchange(is_inside, true)) {}
  ~Inside() { is_inside = before_; }
  Inside(const Inside&) = delete;
  Inside& operator=(const Inside&) = delete;

 private:
  bool before_;
};

}  // namespace

// A machine that gives no thread leaves the work to those that run.
static bool start(std::vector<std::jthread>& threads, const std::function<void()>& run) {
  try {
    threads.emplace_back([&run] {
      expect_much_memory();
      run();
    });
    return true;
  } catch (const std::system_error&) {
    return false;
  }
}

void for_each_index(std::size_t count, const std::function<void(std::size_t)>& work) {
  std::atomic<std::size_t> next = 0;
  std::exception_ptr thrown;
  std::mutex mutex;
  const std::function<void()> run = [&] {
    const Inside inside;
    try {
      for (std::size_t i = next++; i < count; i = next++) work(i);
    } catch (...) {
      const std::lock_guard guard(mutex);
      if (!thrown) thrown = std::current_exception();
      next = count;
    }
  };
  {
    std::vector<std::jthread> others;
    const std::size_t threads = is_inside ? 1 : std::min(count, most_threads());
    while (others.size() + 1 < threads && start(others, run)) {
    }
    run();
  }
  if (thrown) std::rethrow_exception(thrown);
}

}  // namespace noken
