#include "query/libraries.h"

#include <sqlite3.h>

namespace noken::query {

Libraries libraries() { return {{"SQLite", sqlite3_libversion()}}; }

}  // namespace noken::query
