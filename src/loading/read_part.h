#pragma once

#include "loading/file_result.h"
#include "loading/load.h"

namespace noken::loading {

// The elements of a file, or of the part of it that is wanted.
FileResult read_part(const FileText& whole, const FilePart& only);

}  // namespace noken::loading
