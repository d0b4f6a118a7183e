#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace noken::cli {

// Where a command writes. `out_is_terminal` decides on colour and whether times are shown.
struct Streams {
  std::ostream& out;
  std::ostream& err;
  bool out_is_terminal = false;
  bool err_is_terminal = false;  // progress is shown there
  std::size_t width = 100;       // columns of the terminal
};

// Runs one command line without the program's name; the answer is the exit status (commands.md).
int run(const std::vector<std::string>& arguments, const Streams& streams);

}  // namespace noken::cli
