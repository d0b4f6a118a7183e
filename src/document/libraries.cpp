#include "document/libraries.h"

namespace noken::document {

// The library names its version nowhere; the build does.
Libraries libraries() { return {{"yaml-cpp", NOKEN_YAML_CPP_VERSION}}; }

}  // namespace noken::document
