#pragma once

#include <string>
#include <vector>

namespace noken {

// What keeps mistakes in this program from being used against it, as the program finds it in
// itself: `PIE`, `RELRO`, `BIND_NOW`, `NX`, `stack-protector`, `FORTIFY_SOURCE=2`, …
std::vector<std::string> hardening();

}  // namespace noken
