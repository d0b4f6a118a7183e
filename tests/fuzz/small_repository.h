#pragma once

#include <string>
#include <string_view>

#include "loading/load.h"

namespace noken::fuzz {

inline constexpr const char* kSettings =
    "noken: 1\nwilayah: {kode: \"94.04\", nama: Kabupaten Uji, jenis: kabupaten}\nperiode: "
    "2025-2029\n";

// A repository in memory, loaded.
inline Result<loading::Loaded> load_files(std::string_view settings, std::string_view content) {
  repository::Snapshot files;
  files.entries["noken.yaml"] = {.text = std::string(settings), .size = settings.size()};
  files.entries["isi.yaml"] = {.text = std::string(content), .size = content.size()};
  return loading::load({"/repositori", files}, {.as_of = first_day(*parse_date("2026-11-22"))});
}

}  // namespace noken::fuzz
