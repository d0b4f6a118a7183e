// What is read beside another repository says what it says when it is read alone: after edits of
// every sort, the difference and what was found are the same either way.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <random>

#include "loading/load_beside.h"
#include "report/difference_matrix.h"
#include "report/difference_report.h"
#include "unit/difference/beside_edits.h"

using namespace noken;
using namespace noken::difference;
using namespace noken::tests;
using loading::Loaded;

namespace {

// A folder that goes away with the test.
class Folder {
 public:
  explicit Folder(const Files& files) {
    std::string pattern = (std::filesystem::temp_directory_path() / "noken-beside-XXXXXX").string();
    REQUIRE(::mkdtemp(pattern.data()) != nullptr);
    path_ = std::filesystem::canonical(pattern);
    for (const auto& [name, text] : files) {
      std::filesystem::create_directories((path_ / name).parent_path());
      std::ofstream(path_ / name, std::ios::binary) << text;
    }
  }
  ~Folder() { std::filesystem::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  void link(const std::string& name, const std::string& target) const {
    std::filesystem::create_directory_symlink(target, path_ / name);
  }
  std::string path() const { return path_.string(); }

 private:
  std::filesystem::path path_;
};

}  // namespace

static std::string place_in(const Loaded& loaded, const Location& at) {
  if (!at.known()) return "-";
  const Place place = loaded.architecture->sources.place(at);
  return place.path + ":" + std::to_string(place.line) + ":" + std::to_string(place.column);
}

static std::string findings_of(const Loaded& loaded) {
  std::vector<std::string> lines;
  for (const Finding& finding : loaded.findings) {
    std::string line = std::to_string(static_cast<int>(finding.diagnosis)) + " ";
    line += place_in(loaded, finding.location) + " " + finding.object + " " + finding.value + "\n";
    lines.push_back(line);
  }
  std::ranges::sort(lines);
  std::string text;
  for (const std::string& line : lines) text += line;
  return text;
}

// Everything that a report of the difference may show, with the places of what is gone or new.
static std::string told(const Loaded& before, const Loaded& after) {
  const report::DifferenceReport report{
      .old_name = "a",
      .new_name = "b",
      .difference = compare(as_written(*before.architecture), as_written(*after.architecture)),
      .with_unchanged = true};
  std::string text = difference_json(report) + difference_text(report, Language::indonesian);
  for (const auto& table : unchanged_table(report, Language::english).rows)
    text += table.back().text + "\n";
  for (const Row& row : report.difference.rows) {
    const Loaded& side = row.after == nullptr ? before : after;
    text += place_in(side, row.element().place()) + " " + place_in(after, row.at) + "\n";
  }
  return text + findings_of(before);
}

static Loaded loaded_from(const Folder& folder) {
  auto loaded = loading::load(folder.path(), {.as_of = first_day(*parse_date("2026-11-22"))});
  REQUIRE(loaded);
  return std::move(*loaded);
}

// Whether it was read beside the other one.
static bool is_told_alike(const Folder& old_folder, const Folder& new_folder) {
  const Loaded after = loaded_from(new_folder);
  const auto beside = loading::load_beside(old_folder.path(), after);
  if (!beside) return false;
  const std::string expected = told(loaded_from(old_folder), loaded_from(new_folder));
  CHECK(told(*beside, after) == expected);
  return true;
}
static bool is_told_alike(const Files& old_files, const Files& new_files) {
  return is_told_alike(Folder(old_files), Folder(new_files));
}

TEST_CASE("each edit alone, on either side, is told as if both were read whole") {
  int beside = 0;
  for (const Edit& edit : kEdits) {
    CAPTURE(edit.to);
    Files files = kBase;
    apply(edit, files);
    REQUIRE(files != kBase);
    beside += is_told_alike(kBase, files) ? 1 : 0;
    beside += is_told_alike(files, kBase) ? 1 : 0;
  }
  CHECK(beside >= 25);
}

TEST_CASE("many edits are told as if both were read whole") {
  std::mt19937 random(94);
  int beside = 0;
  for (int round = 0; round < 200; ++round) {
    CAPTURE(round);
    const Files common = edited(random, kBase, 1);
    const Files before = edited(random, common, 3);
    beside += is_told_alike(before, edited(random, common, 2)) ? 1 : 0;
  }
  CHECK(beside >= 50);
}

TEST_CASE("an escape may hide the id that only one side has") {
  Files after = kBase;
  for (int each = 0; each < 2; ++each)
    apply({"c.yaml", "opd: opd-b,", R"(opd: "opd\x2db",)"}, after);
  Files before = after;
  apply({"b.yaml", "id: opd-b,", "id: opd-y,"}, before);
  CHECK(is_told_alike(before, after));
  CHECK(is_told_alike(after, before));
}

TEST_CASE("a folder that leads out of one side alone is seen there") {
  Files files = kBase;
  apply({"sub/e.yaml", "bukti/e.md", ".bukti/e.md"}, files);
  const Folder old_folder(files);
  const Folder new_folder(files);
  old_folder.link(".bukti", "..");
  CHECK(findings_of(loaded_from(old_folder)).contains("sub/e.yaml"));
  CHECK(is_told_alike(old_folder, new_folder));
}

TEST_CASE("in the repository that is edited nothing is found") {
  const Folder folder(kBase);
  CHECK(findings_of(loaded_from(folder)) == "");
}

TEST_CASE("a file with the same words lends its elements, another does not") {
  Files files = kBase;
  apply(kEdits[0], files);
  const Folder old_folder(kBase);
  const Folder new_folder(files);
  const Loaded after = loaded_from(new_folder);
  const auto beside = loading::load_beside(old_folder.path(), after);
  REQUIRE(beside);
  CHECK(beside->architecture->find("mit-e") == after.architecture->find("mit-e"));
  CHECK(beside->architecture->find("app-a") != after.architecture->find("app-a"));
}
