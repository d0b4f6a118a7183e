// From aturan/<name>.yaml to a rule.

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>

#include "base/edit_distance.h"
#include "base/files.h"
#include "document/tree.h"
#include "own_rules/own_rules.h"
#include "rules/catalogue.h"

namespace noken::own_rules {

namespace fs = std::filesystem;

using document::kNone;
using document::NodeType;
using document::Tree;

namespace {

// A file while it is read; the place of a trouble is the line of a node.
struct Page {
  std::string name;  // aturan/<name>.yaml
  std::string text;
  Tree tree;
};

using Fields = std::map<std::string, std::uint32_t, std::less<>>;

}  // namespace

static std::unexpected<Trouble> trouble(const Page& page, std::size_t offset,
                                        const std::string& indonesian, const std::string& english) {
  const auto before = std::string_view(page.text).substr(0, offset);
  const auto line = std::ranges::count(before, '\n') + 1;
  return std::unexpected(Trouble{fmt::format("`{}` baris {}: {}", page.name, line, indonesian),
                                 fmt::format("`{}` line {}: {}", page.name, line, english)});
}

static Result<Fields> fields_of(const Page& page, std::uint32_t mapping,
                                const std::vector<std::string_view>& known) {
  Fields fields;
  const auto& nodes = page.tree.nodes;
  if (nodes[mapping].type != NodeType::mapping) {
    return trouble(page, nodes[mapping].span.offset, "bukan pasangan kunci dan nilai",
                   "this is no mapping of keys");
  }
  for (auto key = nodes[mapping].first_child; key != kNone; key = nodes[nodes[key].next].next) {
    if (std::ranges::find(known, nodes[key].text) == known.end()) {
      const std::string list = fmt::format("{}", fmt::join(known, ", "));
      return trouble(page, nodes[key].span.offset,
                     fmt::format("kunci `{}` tidak dikenal; pakai: {}", nodes[key].text, list),
                     fmt::format("key `{}` is unknown; use: {}", nodes[key].text, list));
    }
    fields.emplace(nodes[key].text, nodes[key].next);
  }
  return fields;
}

static Result<std::string> text_under(const Page& page, const Fields& fields, const char* key) {
  const auto found = fields.find(key);
  const bool is_text = found != fields.end() &&
                       page.tree.nodes[found->second].type == NodeType::scalar &&
                       !page.tree.nodes[found->second].text.empty();
  if (is_text) return std::string(page.tree.nodes[found->second].text);
  const std::size_t at = found == fields.end() ? 0 : page.tree.nodes[found->second].span.offset;
  return trouble(page, at, fmt::format("`{}` belum diisi", key),
                 fmt::format("`{}` is not given", key));
}

static Result<std::vector<std::string>> texts_under(const Page& page, const Fields& fields,
                                                    const char* key) {
  std::vector<std::string> texts;
  const auto found = fields.find(key);
  if (found == fields.end()) return texts;
  const auto& nodes = page.tree.nodes;
  for (auto item = nodes[found->second].first_child; item != kNone; item = nodes[item].next) {
    if (nodes[item].type != NodeType::scalar) {
      return trouble(page, nodes[item].span.offset, "contoh ditulis sebagai teks (`- |`)",
                     "an example is written as a text (`- |`)");
    }
    texts.emplace_back(nodes[item].text);
  }
  return texts;
}

static Result<void> read_examples(const Page& page, const Fields& fields, OwnRule& rule) {
  const auto found = fields.find("contoh");
  if (found == fields.end()) return {};
  const auto examples = fields_of(page, found->second, {"kena", "lolos"});
  if (!examples) return std::unexpected(examples.error());
  auto hits = texts_under(page, *examples, "kena");
  auto passes = texts_under(page, *examples, "lolos");
  if (!hits) return std::unexpected(hits.error());
  if (!passes) return std::unexpected(passes.error());
  rule.hits = *std::move(hits);
  rule.passes = *std::move(passes);
  return {};
}

static Result<void> set_severity(const Page& page, const std::string& word, OwnRule& rule) {
  const auto severity = rules::severity_named(word);
  if (!severity || *severity == Severity::off) {
    return trouble(
        page, 0, fmt::format("`tingkat` `{}` tidak ada; pakai galat, peringatan, atau info", word),
        fmt::format("there is no `tingkat` `{}`; use galat, peringatan or info", word));
  }
  const char letter = *severity == Severity::error     ? 'E'
                      : *severity == Severity::warning ? 'P'
                                                       : 'I';
  rule.texts.severity = fmt::format("{0}/{0}/{0}", letter);
  return {};
}

static bool is_code(std::string_view code) {
  return code.size() == 7 && code.starts_with("ATR-") &&
         std::ranges::all_of(code.substr(4), [](char c) { return c >= '0' && c <= '9'; });
}

static Result<OwnRule> rule_from(const Page& page) {
  if (!page.tree.issues.empty() || page.tree.root == kNone) {
    const std::size_t at = page.tree.issues.empty() ? 0 : page.tree.issues.front().span.offset;
    return trouble(page, at, "bukan YAML yang terbaca", "this is no YAML that can be read");
  }
  const auto fields = fields_of(
      page, page.tree.root, {"kode", "tingkat", "judul", "pesan", "perbaikan", "sql", "contoh"});
  if (!fields) return std::unexpected(fields.error());
  OwnRule rule;
  std::string severity;
  const std::pair<const char*, std::string*> texts[] = {
      {"kode", &rule.texts.code},        {"tingkat", &severity},
      {"judul", &rule.texts.title},      {"pesan", &rule.texts.situation},
      {"perbaikan", &rule.texts.remedy}, {"sql", &rule.sql}};
  for (const auto& [key, target] : texts) {
    auto text = text_under(page, *fields, key);
    if (!text) return std::unexpected(text.error());
    *target = *std::move(text);
  }
  if (!is_code(rule.texts.code)) {
    return trouble(page, page.tree.nodes[fields->find("kode")->second].span.offset,
                   "`kode` ditulis seperti ATR-001", "`kode` is written like ATR-001");
  }
  if (auto set = set_severity(page, severity, rule); !set) return std::unexpected(set.error());
  if (auto read = read_examples(page, *fields, rule); !read) return std::unexpected(read.error());
  return rule;
}

static Result<OwnRule> read_file_of_rule(const fs::path& path) {
  constexpr std::size_t kLargest = 1U << 20;
  auto text = read_file(path.string(), kLargest);
  if (!text) return std::unexpected(text.error());
  Page page{.name = "aturan/" + path.filename().string(), .text = *std::move(text), .tree = {}};
  page.tree = document::parse(page.text);
  auto rule = rule_from(page);
  if (!rule) return rule;
  rule->texts.name = path.stem().string();
  rule->texts.file = page.name;
  if (!rules::find_rule(rule->texts.name)) return rule;
  return trouble(page, 0, "nama ini sudah dipakai aturan lain; ganti nama berkasnya",
                 "another rule has this name; rename the file");
}

static std::vector<fs::path> files_in(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder, error)) {
    const std::string extension = entry.path().extension().string();
    if (extension == ".yaml" || extension == ".yml") files.push_back(entry.path());
  }
  std::ranges::sort(files);
  return files;
}

static Result<void> check_codes(const std::vector<OwnRule>& own) {
  const auto same = std::ranges::adjacent_find(
      own, [](const OwnRule& a, const OwnRule& b) { return a.texts.code == b.texts.code; });
  if (same == own.end()) return {};
  const std::string& code = same->texts.code;
  return std::unexpected(
      Trouble{fmt::format("dua aturan di folder aturan/ berkode {}", code),
              fmt::format("two rules in the folder aturan/ have the code {}", code)});
}

Result<std::vector<OwnRule>> read_own_rules(const std::string& root) {
  rules::set_own_rules({});
  std::vector<OwnRule> own;
  for (const fs::path& path : files_in(fs::path(root) / "aturan")) {
    auto rule = read_file_of_rule(path);
    if (!rule) return std::unexpected(rule.error());
    own.push_back(*std::move(rule));
  }
  std::ranges::sort(own, {}, [](const OwnRule& rule) { return rule.texts.code; });
  if (auto checked = check_codes(own); !checked) return std::unexpected(checked.error());
  std::vector<rules::OwnRule> texts;
  for (const OwnRule& rule : own) texts.push_back(rule.texts);
  rules::set_own_rules(std::move(texts));
  return own;
}

}  // namespace noken::own_rules
