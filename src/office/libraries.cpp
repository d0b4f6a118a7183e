#include <xlsxwriter.h>
#include <zip.h>

#include "base/library.h"

namespace noken::office {

static Libraries libraries() {
  return {{"libxlsxwriter", lxw_version()}, {"libzip", zip_libzip_version()}};
}

}  // namespace noken::office

extern "C" __attribute__((visibility("default"))) const noken::Libraries* noken_module_libraries();

const noken::Libraries* noken_module_libraries() {
  static const noken::Libraries kLibraries = noken::office::libraries();
  return &kLibraries;
}
