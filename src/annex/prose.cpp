#include "annex/prose.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "annex/placeholders.h"
#include "base/files.h"
#include "programs/run_program.h"

namespace noken::annex {

namespace fs = std::filesystem;

using formats::Json;

static constexpr const char* kReader =
    "markdown-raw_html-raw_tex-raw_attribute-native_divs-native_spans-fenced_divs-bracketed_spans"
    "-header_attributes-link_attributes-fenced_code_attributes-inline_code_attributes-yaml_"
    "metadata_block"
    "-pandoc_title_block-tex_math_dollars-citations-example_lists-latex_macros";

namespace {

struct Filter {
  const Markdown& markdown;
  Composing& composing;
};

}  // namespace

static Json no_attributes() { return Json::Array{"", Json::Array{}, Json::Array{}}; }

std::string data_address(std::string_view type, std::string_view bytes) {
  static constexpr char kLetters[] =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string text = fmt::format("data:{};base64,", type);
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    std::uint32_t three = 0;
    const std::size_t count = std::min<std::size_t>(3, bytes.size() - i);
    for (std::size_t k = 0; k < 3; ++k)
      three = three << 8U | (k < count ? static_cast<unsigned char>(bytes[i + k]) : 0U);
    for (std::size_t k = 0; k < 4; ++k)
      text += k <= count ? kLetters[three >> (18 - 6 * k) & 63U] : '=';
  }
  return text;
}

static std::string_view image_type(std::string_view bytes) {
  if (bytes.starts_with("\x89PNG\r\n\x1a\n")) return "image/png";
  return bytes.starts_with("\xFF\xD8\xFF") ? "image/jpeg" : "";
}

// Inside the root, links followed.
static std::optional<fs::path> inside(const Composing& composing, const std::string& path) {
  std::error_code error;
  const fs::path root = fs::canonical(composing.state.written().folder, error);
  if (error) return std::nullopt;
  const fs::path file = fs::canonical(root / path, error);
  const std::string relative = file.lexically_relative(root).generic_string();
  if (error || relative.empty() || relative.starts_with("..")) return std::nullopt;
  return file;
}

std::string picture_data(const std::string& path, const Location& at, Composing& composing) {
  constexpr std::size_t kMostBytes = std::size_t{16} << 20U;
  const auto file = path.starts_with('/') ? std::nullopt : inside(composing, path);
  const auto bytes = file ? read_file(file->string(), kMostBytes)
                          : Result<std::string>(std::unexpected(Trouble{}));
  const std::string_view type = bytes ? image_type(*bytes) : "";
  if (!type.empty()) return data_address(type, *bytes);
  add_problem(composing, at,
              {fmt::format("gambar `{}` bukan PNG atau JPEG di dalam repositori ini", path),
               fmt::format("the picture `{}` is no PNG or JPEG inside this repository", path)},
              {"simpan gambarnya di repositori dan tulis jalurnya dari berkas ini",
               "keep the picture in the repository and write its path from this file"});
  return {};
}

static Location place_of(const Filter& filter, std::string_view words) {
  const std::size_t found = filter.markdown.text.find(words);
  if (found == std::string::npos || found + words.size() > filter.markdown.at.length)
    return filter.markdown.at;
  return {.file = filter.markdown.at.file,
          .offset = filter.markdown.at.offset + static_cast<std::uint32_t>(found),
          .length = static_cast<std::uint32_t>(words.size())};
}

// An image is [attributes, words, [address, title]].
static void settle_image(Filter& filter, Json::Array& parts) {
  Json::Array* target = parts.size() == 3 ? parts[2].array() : nullptr;
  const std::string* address =
      target != nullptr && !target->empty() ? target->front().text() : nullptr;
  if (address == nullptr) return;
  const std::string path =
      (fs::path(filter.markdown.folder) / *address).lexically_normal().generic_string();
  target->front() = picture_data(path, place_of(filter, *address), filter.composing);
}

// Links lead to the web or nowhere: no document opens a file of its reader.
static void settle_link(Json::Array& parts) {
  Json::Array* target = parts.size() == 3 ? parts[2].array() : nullptr;
  const std::string* address =
      target != nullptr && !target->empty() ? target->front().text() : nullptr;
  if (address == nullptr) return;
  const bool is_web = address->starts_with("https://") || address->starts_with("http://") ||
                      address->starts_with("mailto:");
  if (!is_web) target->front() = std::string("#");
}

static void settle(Filter& filter, Json& json);

static bool is_attributes(const Json& json) {
  const Json::Array* parts = json.array();
  return parts != nullptr && parts->size() == 3 && (*parts)[0].text() != nullptr &&
         (*parts)[1].array() != nullptr && (*parts)[2].array() != nullptr;
}

static bool is_raw(const Json& json) {
  const Json* type = json.find("t");
  return type != nullptr && type->text() != nullptr && type->text()->starts_with("Raw");
}

static void settle_node(Filter& filter, Json& node, std::string_view type) {
  Json* content = node.find("c");
  Json::Array* parts = content == nullptr ? nullptr : content->array();
  if (parts == nullptr) return;
  if (type == "Image") settle_image(filter, *parts);
  if (type == "Link") settle_link(*parts);
  for (Json& part : *parts) {
    if (is_attributes(part) && type != "Table") {
      part = no_attributes();
    } else {
      settle(filter, part);
    }
  }
}

static void settle(Filter& filter, Json& json) {
  if (Json::Array* items = json.array()) {
    std::erase_if(*items, is_raw);
    for (Json& item : *items) settle(filter, item);
    return;
  }
  const Json* type = json.find("t");
  if (type != nullptr && type->text() != nullptr)
    settle_node(filter, json, std::string(*type->text()));
}

static std::string_view type_of(const Json& node) {
  const Json* type = node.find("t");
  return type == nullptr || type->text() == nullptr ? std::string_view()
                                                    : std::string_view(*type->text());
}

// The words of inlines without their faces.
static void add_words(const Json& json, std::string& words) {
  const std::string_view type = type_of(json);
  const Json* content = json.find("c");
  if (type == "Str" && content->text() != nullptr) words += *content->text();
  if (type == "Space" || type == "SoftBreak" || type == "LineBreak") words += ' ';
  if (type == "Code") words += *(*content->array())[1].text();
  const Json::Array* items = json.array() != nullptr ? json.array()
                             : content == nullptr    ? nullptr
                                                     : content->array();
  if (items == nullptr || type == "Code") return;
  for (const Json& item : *items) add_words(item, words);
}

// [level, attributes, words]
static Heading heading_of(const Json& block, int depth) {
  const Json::Array& parts = *block.find("c")->array();
  const auto* level = std::get_if<std::int64_t>(&parts.front().value());
  Heading heading{.level = std::min(4, depth + (level == nullptr ? 1 : static_cast<int>(*level)))};
  add_words(parts.back(), heading.text);
  return heading;
}

// A paragraph of one image, whose title pandoc then begins with `fig:`.
static std::optional<PicturePart> figure_of(const Json& block) {
  const Json* content = block.find("c");
  const bool is_alone = type_of(block) == "Para" && content->array()->size() == 1;
  if (!is_alone || type_of(content->array()->front()) != "Image") return std::nullopt;
  const Json::Array& parts = *content->array()->front().find("c")->array();
  const Json::Array& target = *parts[2].array();
  if (!target[1].text()->starts_with("fig:")) return std::nullopt;
  PicturePart part;
  add_words(parts[1], part.caption);
  part.sheets.push_back({.address = *target[0].text()});
  return part;
}

static void add_block(Json block, Composing& composing) {
  std::vector<Part>& parts = composing.document.parts;
  if (type_of(block) == "Header") {
    parts.emplace_back(heading_of(block, composing.depth));
    return;
  }
  if (auto figure = figure_of(block)) {
    parts.emplace_back(std::move(*figure));
    return;
  }
  if (parts.empty() || !std::holds_alternative<Prose>(parts.back())) parts.emplace_back(Prose());
  std::get<Prose>(parts.back()).blocks.push_back(std::move(block));
}

Result<void> add_prose(const Markdown& markdown, Composing& composing) {
  const std::string text = filled_markdown(markdown.text, markdown.at, composing);
  const auto answer = programs::run_program(
      {.words = {"pandoc", "--sandbox", "-f", kReader, "-t", "json"}, .epoch = composing.epoch},
      text);
  if (!answer) return std::unexpected(answer.error());
  auto json = formats::parse_json(*answer, composing.sources.path(markdown.at.file));
  if (!json) return std::unexpected(json.error());
  Json* found = json->find("blocks");
  if (found == nullptr || found->array() == nullptr) return {};
  Filter filter{.markdown = markdown, .composing = composing};
  settle(filter, *found);
  for (Json& block : *found->array()) add_block(std::move(block), composing);
  return {};
}

}  // namespace noken::annex
