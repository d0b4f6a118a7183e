#include "cli/complete.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "unit/written_repository.h"

using namespace noken;       // NOLINT(google-build-using-namespace): a test reads like the header
using namespace noken::cli;  // NOLINT(google-build-using-namespace)

using Words = std::vector<std::string>;

static Words offered(const Words& words) {
  Words found;
  for (const Candidate& candidate : complete(words, Language::indonesian).candidates)
    found.push_back(candidate.word);
  return found;
}

static bool offers(const Words& words, const std::string& word) {
  const Words found = offered(words);
  return std::ranges::find(found, word) != found.end();
}

TEST_CASE("the first word is a command; an alias is offered once it is begun") {
  CHECK(offered({"dia"}) == Words{"diagram"});
  CHECK(offered({"per"}) == Words{"periksa"});
  CHECK_FALSE(offers({""}, "periksa"));
  CHECK(offers({""}, "check"));
  CHECK(offered({}).size() == commands().size());
}

TEST_CASE("an option of the program and its value do not stand for the command") {
  CHECK(offered({"-C", "kabupaten", "dia"}) == Words{"diagram"});
  CHECK(offered({"--quiet", "dia"}) == Words{"diagram"});
}

TEST_CASE("options are those of all commands and of this one") {
  CHECK(offered({"diagram", "--the"}) == Words{"--theme"});
  CHECK(offered({"diagram", "--la"}) == Words{"--label", "--lang"});
  CHECK_FALSE(offers({"check", "--"}, "--theme"));
  CHECK(offered({"--ver"}) == Words{"--version"});
}

TEST_CASE("values come from the placeholder") {
  CHECK(offered({"diagram", "--theme", ""}) == Words{"light", "dark"});
  CHECK(offered({"diagram", "--theme=d"}) == Words{"--theme=dark"});
  CHECK(offered({"check", "--format", "sa"}) == Words{"sarif"});
  CHECK(offered({"check", "--only", "RUJ,duplicate_n"}) == Words{"RUJ,duplicate_name"});
  CHECK(offered({"gap", "--type", "cakupan,pil"}) == Words{"cakupan,pilar"});
  CHECK(offered({"check", "--as-of", ""}).empty());
}

TEST_CASE("words of a command have their kinds of value") {
  CHECK(offered({"diagram", "lans"}) == Words{"lanskap"});
  CHECK(offered({"explain", "reference_to_n"}) == Words{"reference_to_nothing"});
  CHECK(offered({"new", "aplik"}) == Words{"aplikasi"});
  CHECK(offered({"export", "post"}) == Words{"postgresql"});
  CHECK(offered({"annex", "arsitektur"}) == Words{"arsitektur-spbe"});
}

TEST_CASE("files and folders are left to the shell") {
  const auto offer = [](const Words& words) {
    return to_text(complete(words, Language::indonesian));
  };
  CHECK(offer({"check", ""}) == ":files\n");
  CHECK(offer({"check", "opd/", "x"}) == ":files\n");
  CHECK(offer({"-C", ""}) == ":folders\n");
  CHECK(offer({"check", "-o", "x"}) == ":files\n");
  CHECK(offer({"diff", "v1", ""}) == ":files\n");
  CHECK(offer({"diff", "v1", ".", ""}).empty());
  CHECK(offer({"diagram", "--theme", "l"}) == "light\t\n");
}

TEST_CASE("ids are those of the repository that -C names") {
  const tests::WrittenRepository repository(
      "opd:\n  - {id: opd-a, nama: Satu, jenis: dinas}\n"
      "aplikasi:\n  - {id: app-a, nama: Alfa, opd: opd-a}\n");
  const std::string here = repository.state().written().folder;
  CHECK(offered({"-C", here, "diagram", "alur", "a"}) == Words{"app-a"});
  CHECK(offered({"-C", here, "gap", "--opd", ""}) == Words{"opd-a"});
  CHECK(offered({"-C", here, "review", ""}).size() == 2);
  CHECK(offered({"-C", here, "new", "aplikasi", "--id", ""}).empty());
  CHECK(offered({"-C", here + "/tiada", "review", ""}).empty());
}

TEST_CASE("every option that takes a value from a list offers the list") {
  for (const Command* command : commands()) {
    for (const Option& option : command->options) {
      if (std::string_view(option.placeholder).find('|') == std::string_view::npos) continue;
      CAPTURE(command->name);
      CAPTURE(option.names);
      CHECK(offered({command->name, option.names, ""}).size() > 1);
    }
  }
}
