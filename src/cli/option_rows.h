#pragma once

// Options that several commands have, so that they are said once.

#include "cli/command.h"

namespace noken::cli {

inline constexpr Option kAtOption = {.names = "--at",
                                     .single = &Call::at,
                                     .placeholder = "TANGGAL",
                                     .help = {"keadaan pada tanggal ini (bawaan: --as-of)",
                                              "the state at this date (default: --as-of)"}};

inline constexpr Option kMemberOption = {
    .names = "--member",
    .single = &Call::member,
    .placeholder = "GLOB",
    .help = {"hanya anggota yang foldernya cocok, misalnya 'kabupaten/m*'",
             "only members whose folder matches, such as 'kabupaten/m*'"}};

// `choices` as in "text|json".
constexpr Option format_option(const char* choices) {
  return {.names = "--format",
          .several = &Call::formats,
          .placeholder = choices,
          .help = {"bentuk keluaran", "form of the output"}};
}

inline constexpr Option kTableFormatOption = format_option("text|json|csv|xlsx|markdown|html");

}  // namespace noken::cli
