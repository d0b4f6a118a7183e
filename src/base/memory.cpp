#include "base/memory.h"

#include <unistd.h>

#include <cstdlib>
#include <new>
#include <string_view>

namespace noken {

// Nothing here may ask for memory.
[[noreturn]] static void say_and_end() {
  static constexpr std::string_view kWords =
      "noken: memori tidak cukup untuk pekerjaan ini (there is not enough memory for this)\n";
  [[maybe_unused]] const auto written = ::write(STDERR_FILENO, kWords.data(), kWords.size());
  std::_Exit(2);
}

void end_without_memory() { std::set_new_handler(say_and_end); }

}  // namespace noken
