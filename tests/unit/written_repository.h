#pragma once

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

#include "loading/load.h"
#include "model/state.h"

namespace noken::tests {

// A repository of one file or several, made for one test, and its state at 2026-11-22.
class WrittenRepository {
 public:
  using Files = std::vector<std::pair<std::string, std::string>>;  // name, YAML

  // `settings` are added to the usual noken.yaml.
  explicit WrittenRepository(const std::string& yaml, const std::string& settings = "")
      : WrittenRepository(Files{{"isi.yaml", yaml}}, settings) {}
  explicit WrittenRepository(const Files& files, const std::string& settings = "") {
    std::string pattern =
        (std::filesystem::temp_directory_path() / "noken-written-XXXXXX").string();
    REQUIRE(::mkdtemp(pattern.data()) != nullptr);
    folder_ = pattern;
    write("noken.yaml",
          "noken: 1\nwilayah: {kode: \"94.04\", nama: Kabupaten Uji, jenis: kabupaten}\n"
          "periode: 2025-2029\n" +
              settings);
    for (const auto& [name, yaml] : files) write(name, yaml);
    auto loaded = loading::load(folder_, {.as_of = day()});
    REQUIRE(loaded);
    loaded_ = std::move(*loaded);
  }
  WrittenRepository(const WrittenRepository&) = delete;
  WrittenRepository& operator=(const WrittenRepository&) = delete;
  ~WrittenRepository() {
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
  }

  static Day day() { return first_day(*parse_date("2026-11-22")); }
  model::State state() const { return {*loaded_.architecture, day()}; }
  model::State state(const char* date) const {
    return {*loaded_.architecture, first_day(*parse_date(date))};
  }

 private:
  void write(const std::string& name, const std::string& text) const {
    const std::filesystem::path path = std::filesystem::path(folder_) / name;
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path) << text;
  }

  std::string folder_;
  loading::Loaded loaded_;
};

}  // namespace noken::tests
