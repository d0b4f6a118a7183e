#include "report/schema.h"

#include <fmt/format.h>

#include <algorithm>

#include "report/schema_record.h"

namespace noken::report {

using formats::Json;

static constexpr const char* kDraft = "http://json-schema.org/draft-07/schema#";

// How far objects are laid out over several lines: until a line holds one field.
static constexpr int kDepth = 2;
static constexpr int kDepthOfDocuments = 4;

static std::string laid_out(const Json& json, int depth, const std::string& margin);

static std::string line(const std::string& margin, const std::string& text, bool is_last) {
  return fmt::format("{}{}{}\n", margin, text, is_last ? "" : ",");
}

static std::string object(const Json::Object& members, int depth, const std::string& margin) {
  std::string text = "{\n";
  for (const auto& [key, value] : members) {
    const std::string shown =
        fmt::format("{}: {}", formats::to_line(key), laid_out(value, depth - 1, margin + "  "));
    text += line(margin + "  ", shown, &value == &members.back().second);
  }
  return text + margin + "}";
}

static std::string array(const Json::Array& items, const std::string& margin) {
  std::string text = "[\n";
  for (const Json& item : items) text += line(margin + "  ", to_line(item), &item == &items.back());
  return text + margin + "]";
}

static std::string laid_out(const Json& json, int depth, const std::string& margin) {
  if (depth == 0) return to_line(json);
  if (const auto* members = std::get_if<Json::Object>(&json.value()))
    return object(*members, depth, margin);
  const auto* items = std::get_if<Json::Array>(&json.value());
  const bool has_objects = items != nullptr && !items->empty() &&
                           std::holds_alternative<Json::Object>(items->front().value());
  return has_objects ? array(*items, margin) : to_line(json);
}

static Json::Object titled(std::string_view title, Json::Object schema) {
  Json::Object all = {{"$schema", kDraft}, {"title", title}};
  std::ranges::move(schema, std::back_inserter(all));
  return all;
}

std::string schema_of_kind(const model::Kind& kind, const reference::Packs& packs,
                           SchemaStyle style) {
  const SchemaContext context{packs, style};
  return laid_out(titled(kind.name.in(style.language), kind_schema(kind, context, "#")), kDepth,
                  "") +
         "\n";
}

std::string schema_of_configuration(const reference::Packs& packs, SchemaStyle style) {
  static constexpr Text kTitle = {"noken.yaml: pengaturan repositori",
                                  "noken.yaml: settings of the repository"};
  const SchemaContext context{packs, style};
  return laid_out(titled(kTitle.in(style.language), configuration_schema(context)), kDepth, "") +
         "\n";
}

std::string schema_of_documents(const reference::Packs& packs, SchemaStyle style) {
  static constexpr Text kTitle = {"dokumen repositori arsitektur",
                                  "document of an architecture repository"};
  const SchemaContext context{packs, style};
  Json::Object lists;
  Json::Object definitions;
  for (const model::Kind* kind : model::kinds()) {
    const std::string base = fmt::format("#/definitions/{}", kind->key);
    lists.emplace_back(kind->key, Json::Object{{"description", kind->name.in(style.language)},
                                               {"type", Json::Array{"array", "null"}},
                                               {"items", Json::Object{{"$ref", base}}}});
    definitions.emplace_back(kind->key, kind_schema(*kind, context, base));
  }
  Json::Object schema = {{"type", Json::Array{"object", "null"}},
                         {"additionalProperties", false},
                         {"properties", std::move(lists)},
                         {"definitions", std::move(definitions)}};
  return laid_out(titled(kTitle.in(style.language), std::move(schema)), kDepthOfDocuments, "") +
         "\n";
}

std::map<std::string, std::string> schema_files() {
  const reference::Packs& packs = reference::built_in_packs();
  std::map<std::string, std::string> files;
  for (const model::Kind* kind : model::kinds()) {
    files[fmt::format("schemas/{}.schema.json", kind->key)] = schema_of_kind(*kind, packs, {});
  }
  files["schemas/dokumen.schema.json"] = schema_of_documents(packs, {});
  files["schemas/noken.schema.json"] = schema_of_configuration(packs, {});
  return files;
}

}  // namespace noken::report
