#include "base/memory.h"

#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <new>
#include <string_view>

namespace noken {

static constexpr std::size_t kLargestBlock = std::size_t{1}
                                             << 25;  // that malloc takes from its heap
static constexpr std::size_t kBlock = std::size_t{30} << 20;
static constexpr std::uintptr_t kLargePage = std::uintptr_t{1} << 21;

void keep_freed_memory() {
  ::mallopt(M_TRIM_THRESHOLD, 1 << 30);
  ::mallopt(M_MMAP_THRESHOLD, kLargestBlock);
}

static void* large_block() {
  void* block = std::malloc(kBlock);
  if (block == nullptr) return nullptr;
  const auto start = reinterpret_cast<std::uintptr_t>(block);
  const std::uintptr_t first = (start + kLargePage - 1) / kLargePage * kLargePage;
  const std::uintptr_t end = (start + kBlock) / kLargePage * kLargePage;
  // NOLINTNEXTLINE(performance-no-int-to-ptr): the first whole page of the block
  ::madvise(reinterpret_cast<void*>(first), end - first, MADV_HUGEPAGE);
  return block;
}

// The blocks are given back at once, and the next allocations are cut from them.
void expect_much_memory() {
  void* const blocks[] = {large_block(), large_block()};
  for (void* block : blocks) std::free(block);
}

// Nothing here may ask for memory.
[[noreturn]] static void say_and_end() {
  static constexpr std::string_view kWords =
      "noken: memori tidak cukup untuk pekerjaan ini (there is not enough memory for this)\n";
  [[maybe_unused]] const auto written = ::write(STDERR_FILENO, kWords.data(), kWords.size());
  std::_Exit(2);
}

void end_without_memory() { std::set_new_handler(say_and_end); }

}  // namespace noken
