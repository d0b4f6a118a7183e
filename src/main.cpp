#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

#include "base/memory.h"
#include "cli/run.h"

// Below 40 columns nothing is readable, and beyond 120 lines are too long for the eye.
static std::size_t terminal_width() {
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return 100;
  return std::clamp<std::size_t>(size.ws_col, 40, 120);
}

int main(int count, char** arguments) {
  noken::keep_freed_memory();
  noken::expect_much_memory();
  const std::vector<std::string> words(arguments + 1, arguments + count);
  const bool out = ::isatty(STDOUT_FILENO) == 1;
  const bool err = ::isatty(STDERR_FILENO) == 1;
  return noken::cli::run(words, {std::cout, std::cerr, out, err, out ? terminal_width() : 100});
}
