#include "base/parallel.h"

#include <pthread.h>

#include <algorithm>
#include <atomic>
#include <charconv>
#include <condition_variable>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>

namespace noken {

std::size_t most_threads() {
  static constexpr std::size_t kMost = 64;
  static const std::size_t kProcessors = std::thread::hardware_concurrency();
  std::size_t threads = kProcessors;
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

// One call of for_each_index.
class Work {
 public:
  Work(std::size_t count, const std::function<void(std::size_t)>& step)
      : count_(count), step_(step) {}

  // Does what nobody else has begun.
  void take_part() {
    try {
      for (std::size_t i = next_++; i < count_; i = next_++) step_(i);
    } catch (...) {
      const std::lock_guard guard(mutex_);
      if (!thrown_) thrown_ = std::current_exception();
      next_ = count_;
    }
  }
  void finish() const {
    if (thrown_) std::rethrow_exception(thrown_);
  }

 private:
  std::size_t count_;
  const std::function<void(std::size_t)>& step_;
  std::atomic<std::size_t> next_ = 0;
  std::mutex mutex_;
  std::exception_ptr thrown_;
};

// Threads that wait for work from its first time until the process ends: what they have learned of
// memory stays theirs, and nobody waits for them to begin.
class Helpers {
 public:
  void help(Work& work, std::size_t wanted) {
    {
      const std::lock_guard guard(mutex_);
      while (count_ < wanted && hire()) ++count_;
      work_ = &work;
      wanted_ = wanted;
    }
    called_.notify_all();
    work.take_part();
    std::unique_lock lock(mutex_);
    work_ = nullptr;
    done_.wait(lock, [this] { return busy_ == 0; });
  }

  // Until all have begun and none does anything: what a thread holds while it begins, such as a
  // lock of a sanitizer's heap, a child that is forked then would wait for for ever.
  void rest() {
    std::unique_lock lock(mutex_);
    done_.wait(lock, [this] { return idle_ == count_; });
  }

 private:
  // A machine that gives no thread leaves the work to those that run.
  bool hire() {
    try {
      std::thread([this] { serve(); }).detach();
      return true;
    } catch (const std::system_error&) {
      return false;
    }
  }

  [[noreturn]] void serve() {
    const Inside inside;
    std::unique_lock lock(mutex_);
    for (;;) {
      ++idle_;
      done_.notify_all();
      called_.wait(lock, [this] { return work_ != nullptr && wanted_ > 0; });
      --idle_;
      --wanted_;
      ++busy_;
      Work& work = *work_;
      lock.unlock();
      work.take_part();
      lock.lock();
      --busy_;
    }
  }

  std::mutex mutex_;
  std::condition_variable called_;
  std::condition_variable done_;
  Work* work_ = nullptr;
  std::size_t wanted_ = 0;  // who may still join
  std::size_t busy_ = 0;
  std::size_t idle_ = 0;
  std::size_t count_ = 0;
};

}  // namespace

static Helpers& helpers();

static void before_fork() {
  if (!is_inside) helpers().rest();
}

// They are never taken apart, for they wait when the process ends. A child that was forked has none
// and works alone.
static Helpers& helpers() {
  static auto& all = *[] {
    ::pthread_atfork(before_fork, nullptr, [] { is_inside = true; });
    return new Helpers;
  }();
  return all;
}

void for_each_index(std::size_t count, const std::function<void(std::size_t)>& step) {
  static std::mutex one_at_a_time;
  Work work(count, step);
  const std::size_t threads = is_inside ? 1 : std::min(count, most_threads());
  if (threads > 1) {
    const std::lock_guard turn(one_at_a_time);
    const Inside inside;
    helpers().help(work, threads - 1);
  } else {
    const Inside inside;
    work.take_part();
  }
  work.finish();
}

}  // namespace noken
