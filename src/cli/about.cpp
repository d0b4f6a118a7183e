#include "cli/about.h"

#include <fmt/format.h>

#include <CLI/Version.hpp>
#include <algorithm>

#include "base/capitals.h"
#include "base/hardening.h"
#include "base/library.h"
#include "base/module.h"
#include "base/version.h"
#include "cache/libraries.h"
#include "document/libraries.h"
#include "formats/libraries.h"
#include "query/libraries.h"

namespace noken::cli {

static std::string compiler() {
#ifdef __clang__
  return fmt::format("clang {}.{}.{}", __clang_major__, __clang_minor__, __clang_patchlevel__);
#else
  return fmt::format("g++ {}.{}.{}", __GNUC__, __GNUC_MINOR__, __GNUC_PATCHLEVEL__);
#endif
}

static Libraries own_libraries() {
  Libraries libraries = {{"CLI11", CLI11_VERSION}};
  for (const Libraries& more : {base_libraries(), cache::libraries(), document::libraries(),
                                formats::libraries(), query::libraries()})
    libraries.insert(libraries.end(), more.begin(), more.end());
  std::ranges::sort(libraries, {}, &Library::name);
  return libraries;
}

static std::string lines_of(const Libraries& libraries) {
  std::string text;
  for (const Library& library : libraries)
    text += fmt::format("  {} {}\n", library.name, library.version);
  return text;
}

static Trouble cannot_load(const std::string& reason) {
  return {fmt::format("tidak dapat dimuat: {}", reason),
          fmt::format("cannot be loaded: {}", reason)};
}

static std::string lines_of_module(const std::string& name, Language language) {
  static constexpr Text kModule = {"modul", "module"};
  const std::string file = fmt::format("noken-{}.so", name);
  const std::string variable = "NOKEN_" + to_upper(name);
  const std::string text = fmt::format("{} {}:\n", kModule.in(language), file);
  const auto function = load_module({.file = file.c_str(),
                                     .variable = variable.c_str(),
                                     .symbol = kModuleLibraries,
                                     .failure = cannot_load});
  if (function) return text + lines_of(*reinterpret_cast<LibrariesFunction>(*function)());
  const Trouble& trouble = function.error();
  return text + fmt::format("  {}\n",
                            language == Language::english ? trouble.english : trouble.indonesian);
}

std::string about(Language language) {
  static constexpr Text kCompiler = {"kompilator", "compiler"};
  static constexpr Text kHardening = {"pengerasan", "hardening"};
  static constexpr Text kLibraries = {"pustaka", "libraries"};
  std::string text =
      fmt::format("noken {}\n{}: {}\n{}: {}\n{}:\n", kVersion, kCompiler.in(language), compiler(),
                  kHardening.in(language), fmt::join(hardening(), ", "), kLibraries.in(language));
  text += lines_of(own_libraries());
  // One line for each module that the build makes.
#define NOKEN_MODULE(name) text += lines_of_module(#name, language);
#include "modules.inc"
#undef NOKEN_MODULE
  return text;
}

}  // namespace noken::cli
