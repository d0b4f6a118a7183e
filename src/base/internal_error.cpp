#include "base/internal_error.h"

#include <cstdio>
#include <cstdlib>

namespace noken {

void internal_error(const char* what) {
  std::fprintf(
      stderr,
      "noken: kesalahan program: %s\n"
      "Ini bukan kesalahan berkas Anda. Laporkan beserta perintah dan berkas yang dipakai.\n"
      "noken: internal error: %s\n"
      "This is no mistake in your files. Please report it with the command and the files used.\n",
      what, what);
  std::fflush(nullptr);
  std::_Exit(3);
}

}  // namespace noken
