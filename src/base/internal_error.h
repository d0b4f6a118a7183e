#pragma once

namespace noken {

// A mistake of this program, not of the documents or the machine: says so and ends with exit
// status 3.
[[noreturn]] void internal_error(const char* what);

}  // namespace noken
