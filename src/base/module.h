#pragma once

#include <string>

#include "base/result.h"

namespace noken {

// A part of the program that is loaded when it is asked for (docs/decisions/0003).
struct Module {
  const char* file = "";      // `noken-drawing.so`
  const char* variable = "";  // of the environment: another place for the file
  const char* symbol = "";    // its one function
  Trouble (*failure)(const std::string& reason) = nullptr;
};

// The function: from the file that the variable names, from beside the program, or from
// `../lib/noken`.
Result<void*> load_module(const Module& module);

}  // namespace noken
