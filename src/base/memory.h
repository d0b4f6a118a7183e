#pragma once

namespace noken {

// For the whole process: what one file or member leaves serves the next, instead of being given
// back to the system and asked for again page by page.
void keep_freed_memory();

// For the whole process: when there is no memory left it ends with a sentence and status 2.
void end_without_memory();

}  // namespace noken
