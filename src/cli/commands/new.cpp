#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <ostream>

#include "base/files.h"
#include "base/unicode.h"
#include "cli/command.h"
#include "document/tree.h"
#include "formatting/insertion.h"
#include "loading/convert.h"
#include "report/schema_words.h"
#include "report/skeleton.h"
#include "repository/repository.h"

namespace noken::cli {

namespace fs = std::filesystem;
using document::Node;
using document::Tree;

static std::unexpected<Trouble> refusal(const std::string& path, const Text& reason) {
  static constexpr Text kWords = {
      "`{path}` tidak dapat ditambahi: {reason}; tulis ke berkas lain, atau salin keluaran `noken "
      "new`",
      "`{path}` cannot be added to: {reason}; write to another file, or copy what `noken new` "
      "prints"};
  const auto in = [&](Language language) {
    return fmt::format(fmt::runtime(kWords.in(language)), fmt::arg("path", path),
                       fmt::arg("reason", reason.in(language)));
  };
  return std::unexpected(Trouble{in(Language::indonesian), in(Language::english)});
}

// Two trees that may differ at one node alone: there the second has some children more.
struct Growth {
  const Tree& before;
  const Tree& after;
  std::uint32_t where;
  std::size_t more;
};

static bool same(const Growth& growth, std::uint32_t x, std::uint32_t y) {
  const Node& one = growth.before.nodes[x];
  const Node& other = growth.after.nodes[y];
  const bool grows = x == growth.where;
  if (!grows && (one.type != other.type || one.text != other.text || one.anchor != other.anchor)) {
    return false;
  }
  y = other.first_child;
  for (x = one.first_child; x != document::kNone; x = growth.before.nodes[x].next) {
    if (y == document::kNone || !same(growth, x, y)) return false;
    y = growth.after.nodes[y].next;
  }
  std::size_t more = 0;
  for (; y != document::kNone; y = growth.after.nodes[y].next) ++more;
  return more == (grows ? growth.more : 0);
}

// Whether the second says all that the first says, and one element of the kind more.
static bool is_one_more(const Tree& before, const Tree& after, std::string_view key) {
  if (!after.issues.empty() || after.root == document::kNone) return false;
  if (before.root == document::kNone) return true;
  const std::uint32_t list = formatting::value_of_key(before, key);
  const bool has_key = list != document::kNone;
  return same({before, after, has_key ? list : before.root, has_key ? 1U : 2U}, before.root,
              after.root);
}

static Result<std::string> with_item(const std::string& path, const std::string& text,
                                     const report::SkeletonRequest& request) {
  static constexpr Text kUnread = {"isinya tidak terbaca utuh (lihat `noken check`)",
                                   "it cannot be read whole (see `noken check`)"};
  static constexpr Text kUnusual = {"susunannya bukan daftar dengan `-` di depan setiap butir",
                                    "it is not laid out as lists with a `-` before each item"};
  const Tree before = document::parse(text);
  if (!before.issues.empty()) return refusal(path, kUnread);
  const auto place = formatting::find_place(before, text, request.kind.key);
  if (!place) return refusal(path, kUnusual);
  const bool in_last_line = place->offset > 0 && text[place->offset - 1] != '\n';
  const std::string item =
      place->needs_key ? skeleton_document(request) : skeleton(request, place->margin);
  std::string changed = text;
  changed.insert(place->offset,
                 formatting::with_line_ends_of(text, (in_last_line ? "\n" : "") + item));
  if (!is_one_more(before, document::parse(changed), request.kind.key))
    return refusal(path, kUnusual);
  return changed;
}

static bool holds_elements(const fs::path& path) {
  const std::string name = path.filename().string();
  if (name.starts_with("noken.") && name.ends_with(".yaml")) return false;
  return name.ends_with(".yaml") || name.ends_with(".yml");
}

// Everything that is there stays as it is, byte for byte.
static Result<void> append_to(const std::string& path, const report::SkeletonRequest& request) {
  static constexpr Text kOther = {"elemen hanya dibaca dari berkas .yaml selain noken.yaml",
                                  "elements are read from .yaml files other than noken.yaml"};
  if (!holds_elements(path)) return refusal(path, kOther);
  if (!is_there(path)) return write_file(path, skeleton_document(request));
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
  if (!call.quiet) {
    streams.out << fmt::format(fmt::runtime(kAdded.in(call.language)),
                               fmt::arg("kind", request.kind.key), fmt::arg("path", call.output));
  }
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

static constexpr const char* kExamples =
    "  noken new aplikasi --id app-simpeg --opd opd-bkpsdm\n"
    "  noken new layanan -o opd/dinkes.yaml";

DEFINE_COMMAND(new) = {
    .name = "new",
    .alias = "",
    .help =
        {"kerangka sebuah elemen: isian wajib dan anjuran; dengan -o ditambahkan ke berkas YAML",
         "the skeleton of an element: required and advised fields; with -o added to a YAML file"},
    .examples = {kExamples, kExamples},
    .options = kOptions,
    .words = "KIND",
    .words_help = {"jenis elemen, misalnya aplikasi", "a kind of element, such as aplikasi"},
    .least_words = 1,
    .most_words = 1,
    .run = run_new,
};

}  // namespace noken::cli
