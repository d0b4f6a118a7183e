#pragma once

namespace noken {

// For the whole process: what one file or member leaves serves the next, instead of being given
// back to the system and asked for again page by page.
void keep_freed_memory();

// For the thread that calls it, before it reads much: its memory grows in one step and comes in
// large pages, where the system has such.
void expect_much_memory();

}  // namespace noken
