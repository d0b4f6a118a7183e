// What every command may be told.

#include "cli/command.h"

namespace noken::cli {

static constexpr Option kCommon[] = {
    {.names = "-C",
     .single = &Call::directory,
     .placeholder = "DIR",
     .help = {"pindah ke folder ini lebih dulu", "go to this folder first"}},
    {.names = "--lang",
     .single = &Call::language_name,
     .placeholder = "id|en",
     .help = {"bahasa laporan (bawaan id, atau NOKEN_LANG)",
              "language of the report (default id, or NOKEN_LANG)"}},
    {.names = "--as-of",
     .single = &Call::as_of,
     .placeholder = "TANGGAL",
     .help = {"hari yang dianggap hari ini, misalnya 2026-11-22",
              "the day to take for today, as 2026-11-22"}},
    {.names = "--color",
     .single = &Call::color,
     .placeholder = "auto|always|never",
     .help = {"warna", "colours"}},
    {.names = "--quiet", .flag = &Call::quiet, .help = {"hanya kesalahan", "errors only"}},
    {.names = "-o,--output",
     .single = &Call::output,
     .placeholder = "FILE",
     .help = {"tulis ke berkas ini, utuh atau tidak sama sekali",
              "write to this file, whole or not at all"}},
};

std::span<const Option> common_options() { return kCommon; }

}  // namespace noken::cli
