// Every member of a kind has a row in its field table: a row without its member does not compile,
// the other way round is read from the text.
#include <doctest/doctest.h>

#include <regex>
#include <set>

#include "conventions/source_tree.h"
#include "model/kind.h"

using namespace noken::conventions;

struct Member {
  std::string owner;
  std::string name;
};

static std::vector<Member> members_of(const std::string& header) {
  static const std::regex kStruct("^struct ([A-Za-z]+)( : [A-Za-z]+)? \\{");
  static const std::regex kMember("^  [A-Z][A-Za-z<>]+ ([a-z_]+);.*");
  std::vector<Member> members;
  std::string owner;
  for (const std::string& line : lines_of(header)) {
    std::smatch match;
    if (std::regex_search(line, match, kStruct)) owner = match[1];
    if (line.starts_with("};")) owner.clear();
    if (!owner.empty() && std::regex_match(line, match, kMember))
      members.push_back({owner, match[1]});
  }
  return members;
}

static void check_rows(const fs::path& header, const fs::path& source) {
  const std::string rows = read_text(source);
  const std::vector<Member> members = members_of(read_text(header));
  CHECK_MESSAGE(!members.empty(), header.string());
  for (const Member& member : members) {
    const std::string row = "field<&" + member.owner + "::" + member.name + ">";
    CHECK_MESSAGE(rows.find(row) != std::string::npos, source.filename().string(), " lacks ", row);
  }
}

TEST_CASE("every member of a kind has its row") {
  std::size_t count = 0;
  for (const auto& entry : fs::directory_iterator(source_root() / "src/model/kinds")) {
    if (entry.path().extension() != ".h") continue;
    check_rows(entry.path(), fs::path(entry.path()).replace_extension(".cpp"));
    ++count;
  }
  CHECK(count == noken::model::kKindCount);
}

TEST_CASE("every member of noken.yaml has its row") {
  check_rows(source_root() / "src/model/config.h", source_root() / "src/model/config.cpp");
}

TEST_CASE("keys of a kind differ") {
  for (const noken::model::Kind* kind : noken::model::kinds()) {
    std::set<std::string> keys;
    for (const noken::model::Field* field : noken::model::fields_of(*kind)) {
      CHECK_MESSAGE(keys.insert(field->key).second, std::string(kind->key), ".",
                    std::string(field->key));
    }
  }
}

TEST_CASE("every row is labelled in both languages") {
  for (const noken::model::Kind* kind : noken::model::kinds()) {
    for (const noken::model::Field* field : noken::model::fields_of(*kind)) {
      const bool both = *field->label.indonesian != '\0' && *field->label.english != '\0';
      CHECK_MESSAGE(both, std::string(kind->key), ".", std::string(field->key));
    }
  }
}
