#pragma once

// Programs that noken asks for help: pandoc and weasyprint. They are found on the PATH when they
// are needed, get their input through a pipe, and see no clock (SOURCE_DATE_EPOCH).

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace noken::programs {

struct Program {
  std::vector<std::string> words = {};  // its name and arguments
  std::string folder = {};              // where it works; empty: here
  std::string epoch = "0";              // seconds, for SOURCE_DATE_EPOCH
};

// What the program writes on its standard output. Trouble when it is not installed, takes longer
// than two minutes, writes more than 256 MiB or ends badly; its last words are then part of the
// sentence.
Result<std::string> run_program(const Program& program, std::string_view input);

}  // namespace noken::programs
