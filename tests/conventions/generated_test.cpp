// What the program writes into the source tree: a page for each rule with an index, the pages of
// the format and the JSON Schemas. BLESS=1 writes all of it anew.
#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <map>
#include <string>

#include "conventions/source_tree.h"
#include "exchange/export_page.h"
#include "report/format_pages.h"
#include "report/rule_page.h"
#include "report/schema.h"
#include "rules/catalogue.h"

using namespace noken::conventions;
using noken::Language;
using noken::rules::CatalogueEntry;

static std::string index_page() {
  std::string page =
      "# Aturan noken\n\n"
      "Halaman-halaman ini ditulis oleh program dari aturannya sendiri; `noken explain` "
      "menampilkan isi yang sama.\n";
  std::string family;
  for (const noken::Diagnosis diagnosis : noken::rules::in_code_order()) {
    const CatalogueEntry& entry = noken::rules::entry_of(diagnosis);
    if (entry.rule->family() != family) {
      family = entry.rule->family();
      page += "\n## " + family +
              "\n\n| kode | aturan | yang ditemukan | dasar/lengkap/matang |\n| --- | --- | --- | "
              "--- |\n";
    }
    page += "| " + std::string(entry.rule->code) + " | [" + entry.name + "](" + entry.name +
            ".md) | " + entry.rule->title.indonesian + " | " + entry.rule->severity + " |\n";
  }
  return page + "\nTingkat: E galat, P peringatan, I info, - nonaktif.\n";
}

// Path from the root -> text.
static std::map<std::string, std::string> generated_files() {
  std::map<std::string, std::string> files = noken::report::schema_files();
  files.merge(noken::report::format_pages());
  files["docs/rules/README.md"] = index_page();
  files["docs/ekspor.md"] = noken::exchange::export_page();
  for (const noken::Diagnosis diagnosis : noken::rules::in_code_order()) {
    const std::string name = noken::rules::entry_of(diagnosis).name;
    files["docs/rules/" + name + ".md"] = noken::report::rule_page(diagnosis, Language::indonesian);
  }
  return files;
}

static std::vector<std::string> kept_files() {
  std::vector<std::string> kept = files_below("docs/rules", {".md"});
  for (const std::string& path : files_below("docs/format", {".md"})) kept.push_back(path);
  for (const auto& entry : fs::directory_iterator(source_root() / "schemas")) {
    const std::string name = entry.path().filename().string();
    if (name.ends_with(".schema.json")) kept.push_back("schemas/" + name);
  }
  return kept;
}

static void write_files(const std::map<std::string, std::string>& files) {
  for (const std::string& path : kept_files()) fs::remove(source_root() / path);
  for (const auto& [path, text] : files) {
    fs::create_directories((source_root() / path).parent_path());
    std::ofstream(source_root() / path, std::ios::binary) << text;
  }
}

TEST_CASE("generated pages and schemas are current") {
  const auto files = generated_files();
  const char* bless = std::getenv("BLESS");
  if (bless != nullptr && *bless == '1') write_files(files);
  std::string old;
  for (const auto& [path, text] : files) {
    const fs::path file = source_root() / path;
    if (!fs::exists(file) || read_text(file) != text) old += " " + path;
  }
  for (const std::string& path : kept_files()) {
    if (!files.contains(path)) old += " " + path;
  }
  CHECK_MESSAGE(old.empty(), "run the tests with BLESS=1, these are old:", old);
}
