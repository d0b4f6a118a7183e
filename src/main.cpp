#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
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

// A closed stream gets a descriptor that refuses, or the first file that is opened would take its
// place.
static void open_standard_streams() {
  for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (::fcntl(stream, F_GETFD) != -1) continue;
    [[maybe_unused]] const int opened =
        ::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
  }
}

int main(int count, char** arguments) {
  open_standard_streams();
  // A file that may not grow further is trouble with a sentence, as a full disk is.
  std::signal(SIGXFSZ, SIG_IGN);
  noken::end_without_memory();
  const std::vector<std::string> words(arguments + 1, arguments + count);
  const bool out = ::isatty(STDOUT_FILENO) == 1;
  const bool err = ::isatty(STDERR_FILENO) == 1;
  return noken::cli::run(words, {std::cout, std::cerr, out, err, out ? terminal_width() : 100});
}
