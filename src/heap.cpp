// The `operator new` of the program (docs/decisions/0010): blocks of a few sizes, cut from large
// pages. What a thread gives back is kept in a list of its size and handed out again by that thread
// first. Sanitizers bring their own.

#include <sys/mman.h>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <new>

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define NOKEN_IS_SANITIZED
#endif
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define NOKEN_IS_SANITIZED
#endif

#ifndef NOKEN_IS_SANITIZED

namespace {

// A block is its head and behind it what is handed out, at a multiple of 16. The head is the number
// of the block's size, or the bytes of its own pages.
using Head = std::uint64_t;

struct Free {
  Free* next;
};

constexpr std::size_t kStep = 16;       // between sizes up to the last that is fine
constexpr std::size_t kFine = 1 << 10;  // beyond it, eight sizes for each doubling
constexpr std::size_t kFineSizes = kFine / kStep;
constexpr int kFinePower = 10;
constexpr int kLargestPower = 22;  // what is larger has pages of its own
constexpr std::size_t kLargest = std::size_t{1} << kLargestPower;
constexpr std::size_t kSizes = kFineSizes + std::size_t{8} * (kLargestPower - kFinePower);

constexpr std::size_t kFirstPiece = std::size_t{1} << 19;
constexpr std::size_t kPiece = std::size_t{1} << 24;
constexpr std::size_t kPage = std::size_t{1} << 12;

constexpr std::size_t number_of(std::size_t bytes) {
  if (bytes <= kFine) return (bytes + kStep - 1) / kStep - 1;
  const auto power = static_cast<std::size_t>(std::bit_width(bytes - 1) - 1);
  const std::size_t beyond = bytes - 1 - (std::size_t{1} << power);
  return kFineSizes + 8 * (power - kFinePower) + (beyond >> (power - 3));
}

constexpr std::size_t bytes_of(std::size_t number) {
  if (number < kFineSizes) return (number + 1) * kStep;
  const std::size_t beyond = number - kFineSizes;
  const std::size_t power = kFinePower + beyond / 8;
  return (std::size_t{1} << power) + (beyond % 8 + 1) * (std::size_t{1} << (power - 3));
}

static_assert(number_of(kFine) + 1 == number_of(kFine + 1));
static_assert(bytes_of(number_of(kFine + 1)) == kFine + kFine / 8);
static_assert(number_of(kLargest) + 1 == kSizes && bytes_of(kSizes - 1) == kLargest);

// What one thread has: blocks that were given back, by size, and the piece that blocks are cut
// from.
struct Heap {
  Free* free[kSizes];
  char* at;
  char* end;
};

constinit thread_local Heap heap{};

Head& head_of(void* block) { return static_cast<Head*>(block)[-1]; }

[[gnu::noinline]] void without_memory() {
  const std::new_handler handler = std::get_new_handler();
  if (handler == nullptr) throw std::bad_alloc();
  handler();
}

char* pages(std::size_t size) {
  for (;;) {
    void* start = ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (start != MAP_FAILED) return static_cast<char*>(start);
    without_memory();
  }
}

// A short command stays with small pages: to clear a large one takes longer than it runs.
[[gnu::noinline]] void grow(std::size_t bytes) {
  const bool is_first = heap.end == nullptr && bytes < kFirstPiece;
  const std::size_t size = is_first ? kFirstPiece : kPiece;
  char* piece = pages(size);
  if (!is_first) ::madvise(piece, size, MADV_HUGEPAGE);
  heap.at = piece + sizeof(Head);
  heap.end = piece + size;
}

[[gnu::noinline]] void* cut(std::size_t number) {
  const std::size_t bytes = bytes_of(number);
  if (static_cast<std::size_t>(heap.end - heap.at) < bytes) grow(bytes);
  void* block = heap.at + sizeof(Head);
  heap.at += bytes;
  head_of(block) = number;
  return block;
}

[[gnu::noinline]] void* own_pages(std::size_t bytes) {
  if (bytes > SIZE_MAX - kStep - kPage) throw std::bad_array_new_length();
  const std::size_t size = (bytes + kStep + kPage - 1) / kPage * kPage;
  char* start = pages(size);
  ::madvise(start, size, MADV_HUGEPAGE);
  void* block = start + kStep;
  head_of(block) = size;
  return block;
}

}  // namespace

void* operator new(std::size_t size) {
  if (size > kLargest - sizeof(Head)) return own_pages(size);
  const std::size_t number = number_of(std::max(size, sizeof(Free)) + sizeof(Head));
  Free* block = heap.free[number];
  if (block == nullptr) return cut(number);
  heap.free[number] = block->next;
  return block;
}

void operator delete(void* block) noexcept {
  if (block == nullptr) return;
  const Head number = head_of(block);
  if (number >= kSizes) {
    ::munmap(static_cast<char*>(block) - kStep, number);
    return;
  }
  auto* freed = static_cast<Free*>(block);
  freed->next = heap.free[number];
  heap.free[number] = freed;
}

void operator delete(void* block, std::size_t) noexcept { operator delete(block); }

#endif
