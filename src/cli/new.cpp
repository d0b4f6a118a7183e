#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <ostream>

#include "base/files.h"
#include "base/unicode.h"
#include "cli/command.h"
#include "document/tree.h"
#include "loading/convert.h"
#include "report/schema_words.h"
#include "report/skeleton.h"
#include "repository/repository.h"

namespace noken::cli {

namespace fs = std::filesystem;
using document::Node;
using document::NodeType;
using document::Tree;

static constexpr std::string_view kUsualMargin = "  ";

// Where an item goes into a text, and what stands before it.
struct Insertion {
  std::size_t offset = 0;
  std::string margin = std::string(kUsualMargin);
  bool needs_key = false;
};

static Trouble not_plain(const std::string& path, const char* indonesian, const char* english) {
  return {
      fmt::format(
          "`{}` tidak dapat ditambahi: {}; tulis ke berkas lain, atau salin keluaran `noken new`",
          path, indonesian),
      fmt::format(
          "`{}` cannot be added to: {}; write to another file, or copy what `noken new` prints",
          path, english)};
}

static std::size_t end_of_line(std::string_view text, std::size_t at) {
  const std::size_t feed = text.find('\n', at);
  return feed == std::string_view::npos ? text.size() : feed + 1;
}

// Past the comments that stand deeper than the list, as they speak of its last item.
static std::size_t past_comments(std::string_view text, std::size_t at, std::size_t margin) {
  while (at < text.size()) {
    const std::size_t sign = text.find_first_not_of(' ', at);
    if (sign == std::string_view::npos || text[sign] != '#' || sign - at <= margin) break;
    at = end_of_line(text, sign);
  }
  return at;
}

static std::optional<Insertion> after_items(std::string_view text, const Node& list) {
  const std::size_t line = text.rfind('\n', list.span.offset) + 1;
  const std::string_view margin = text.substr(line, list.span.offset - line);
  const bool is_block = list.style == document::Style::block && text[list.span.offset] == '-';
  if (!is_block || margin.find_first_not_of(' ') != std::string_view::npos) return std::nullopt;
  const std::size_t end = end_of_line(text, list.span.offset + list.span.length - 1);
  return Insertion{.offset = past_comments(text, end, margin.size()),
                   .margin = std::string(margin)};
}

static std::uint32_t value_of_key(const Tree& tree, std::string_view key) {
  if (tree.root == document::kNone) return document::kNone;
  for (auto at = tree.nodes[tree.root].first_child; at != document::kNone;) {
    const std::uint32_t value = tree.nodes[at].next;
    if (tree.nodes[at].text == key) return value;
    at = tree.nodes[value].next;
  }
  return document::kNone;
}

// Behind the last item of the kind, below its empty key, or at the end with a key of its own.
static std::optional<Insertion> find_place(const Tree& tree, std::string_view text,
                                           std::string_view key) {
  const std::uint32_t value = value_of_key(tree, key);
  if (value == document::kNone) return Insertion{.offset = text.size(), .needs_key = true};
  const Node& node = tree.nodes[value];
  if (node.anchor != document::kNone) return std::nullopt;
  if (node.type == NodeType::sequence && node.first_child != document::kNone)
    return after_items(text, node);
  if (node.type != NodeType::null || node.span.length > 0) return std::nullopt;
  return Insertion{.offset = end_of_line(text, node.span.offset)};
}

static bool same(const Tree& a, std::uint32_t x, const Tree& b, std::uint32_t y);

// The children of both; the second may have `more` behind those of the first.
static bool same_children(const Tree& a, std::uint32_t x, const Tree& b, std::uint32_t y,
                          std::size_t more) {
  while (x != document::kNone && y != document::kNone) {
    if (!same(a, x, b, y)) return false;
    x = a.nodes[x].next;
    y = b.nodes[y].next;
  }
  for (; y != document::kNone && more > 0; --more) y = b.nodes[y].next;
  return x == document::kNone && y == document::kNone && more == 0;
}

static bool same(const Tree& a, std::uint32_t x, const Tree& b, std::uint32_t y) {
  const Node& one = a.nodes[x];
  const Node& other = b.nodes[y];
  return one.type == other.type && one.text == other.text && one.anchor == other.anchor &&
         same_children(a, one.first_child, b, other.first_child, 0);
}

// Whether the text with the item says all that it said before, and one element more.
static bool is_one_more(const Tree& before, const Tree& after, std::string_view key) {
  const std::uint32_t list = value_of_key(after, key);
  if (!after.issues.empty() || list == document::kNone ||
      after.nodes[list].type != NodeType::sequence)
    return false;
  const std::uint32_t old_list = value_of_key(before, key);
  const bool had_items =
      old_list != document::kNone && before.nodes[old_list].type == NodeType::sequence;
  const std::uint32_t old_items = had_items ? before.nodes[old_list].first_child : document::kNone;
  if (!same_children(before, old_items, after, after.nodes[list].first_child, 1)) return false;
  if (before.root == document::kNone) return true;
  std::uint32_t y = after.nodes[after.root].first_child;
  for (auto x = before.nodes[before.root].first_child; x != document::kNone;
       x = before.nodes[x].next) {
    if (x != old_list && !same(before, x, after, y)) return false;
    y = after.nodes[y].next;
  }
  return true;
}

static std::string with_line_ends_of(std::string_view text, const std::string& added) {
  if (text.find("\r\n") == std::string_view::npos) return added;
  std::string result;
  for (const char c : added) result += c == '\n' ? std::string("\r\n") : std::string(1, c);
  return result;
}

static Result<std::string> with_item(const std::string& path, const std::string& text,
                                     const report::SkeletonRequest& request) {
  const Tree before = document::parse(text);
  if (!before.issues.empty()) {
    return std::unexpected(not_plain(path, "isinya tidak terbaca utuh (lihat `noken check`)",
                                     "it cannot be read whole (see `noken check`)"));
  }
  const auto place = find_place(before, text, request.kind.key);
  std::string changed = text;
  if (place) {
    const std::string item =
        place->needs_key ? skeleton_document(request) : skeleton(request, place->margin);
    const bool in_last_line = place->offset > 0 && text[place->offset - 1] != '\n';
    changed.insert(place->offset, with_line_ends_of(text, (in_last_line ? "\n" : "") + item));
  }
  if (place && is_one_more(before, document::parse(changed), request.kind.key)) return changed;
  return std::unexpected(not_plain(path,
                                   "daftarnya tidak ditulis satu butir sebaris dengan tanda `-`",
                                   "its list is not written with a `-` before each item"));
}

static Result<void> check_path(const fs::path& path) {
  const std::string name = path.filename().string();
  const bool is_yaml = name.ends_with(".yaml") || name.ends_with(".yml");
  if (is_yaml && !(name.starts_with("noken.") && name.ends_with(".yaml"))) return {};
  return std::unexpected(Trouble{
      fmt::format("`{}` bukan tempat elemen; pakai berkas .yaml selain noken.yaml", path.string()),
      fmt::format("`{}` is no place for elements; use a .yaml file other than noken.yaml",
                  path.string())});
}

// Everything that is there stays as it is, byte for byte.
static Result<void> append_to(const std::string& path, const report::SkeletonRequest& request) {
  if (auto fit = check_path(path); !fit) return fit;
  if (!fs::exists(fs::symlink_status(path))) return write_file(path, skeleton_document(request));
  const auto text = read_file(path, repository::kLargestFile);
  if (!text) return std::unexpected(text.error());
  const auto changed = with_item(path, *text, request);
  if (!changed) return std::unexpected(changed.error());
  return write_file(path, *changed);
}

static Result<void> check_id(const char* option, const std::string& id) {
  if (id.empty() || loading::is_id(id)) return {};
  const std::string better = loading::suggest_id(id);
  const std::string instead = better.empty() ? "" : fmt::format(": `{}`", better);
  return std::unexpected(
      Trouble{fmt::format("`{} {}` bukan id; pakai huruf kecil, angka, dan tanda hubung{}", option,
                          printable(id), instead),
              fmt::format("`{} {}` is no id; use small letters, digits and hyphens{}", option,
                          printable(id), instead)});
}

static Result<void> check_agency(const model::Kind& kind, const std::string& agency) {
  if (agency.empty() || model::find_field(kind, "opd") != nullptr) return check_id("--opd", agency);
  return std::unexpected(
      Trouble{fmt::format("`{}` tidak punya isian `opd`; hilangkan --opd", kind.key),
              fmt::format("`{}` has no field `opd`; leave out --opd", kind.key)});
}

static Result<int> run_new(const Call& call, const Streams& streams) {
  const auto kind = report::kind_named(call.paths.front());
  if (!kind) return std::unexpected(kind.error());
  if (auto fit = check_id("--id", call.id); !fit) return std::unexpected(fit.error());
  if (auto fit = check_agency(**kind, call.agency); !fit) return std::unexpected(fit.error());
  const report::SkeletonRequest request{.kind = **kind,
                                        .packs = reference::built_in_packs(),
                                        .language = call.language,
                                        .id = call.id,
                                        .agency = call.agency};
  if (call.output.empty()) {
    const auto written = write(call, streams, skeleton_document(request));
    return written ? Result<int>(0) : std::unexpected(written.error());
  }
  const auto added =
      append_to((fs::path(call.directory) / call.output).lexically_normal().string(), request);
  if (!added) return std::unexpected(added.error());
  static constexpr Text kAdded = {"`{kind}` ditambahkan ke {path}\n", "`{kind}` added to {path}\n"};
  if (call.quiet) return 0;
  streams.out << fmt::format(fmt::runtime(kAdded.in(call.language)),
                             fmt::arg("kind", request.kind.key), fmt::arg("path", call.output));
  return 0;
}

static constexpr Option kOptions[] = {
    {.names = "--id",
     .single = &Call::id,
     .placeholder = "ID",
     .help = {"id elemen itu", "id of the element"}},
    {.names = "--opd",
     .single = &Call::agency,
     .placeholder = "ID",
     .help = {"perangkat daerah pemiliknya", "the agency that owns it"}},
};

const Command kNew = {
    .name = "new",
    .alias = "",
    .help =
        {"kerangka sebuah elemen: isian wajib dan anjuran; dengan -o ditambahkan ke berkas YAML",
         "the skeleton of an element: required and advised fields; with -o added to a YAML file"},
    .examples = {"  noken new aplikasi --id app-simpeg --opd opd-bkpsdm\n  noken new layanan -o "
                 "opd/dinkes.yaml",
                 "  noken new aplikasi --id app-simpeg --opd opd-bkpsdm\n  noken new layanan -o "
                 "opd/dinkes.yaml"},
    .options = kOptions,
    .words = "KIND",
    .least_words = 1,
    .most_words = 1,
    .run = run_new,
};

}  // namespace noken::cli
