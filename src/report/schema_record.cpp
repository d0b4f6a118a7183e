// From the rows of a field table to the schema of a mapping.

#include "report/schema_record.h"

#include <fmt/format.h>

#include <algorithm>

#include "report/schema_conditions.h"

namespace noken::report {

using formats::Json;
using model::Field;
using model::Need;

namespace {

// A schema while it is being put together.
struct Draft {
  const SchemaContext& context;
  std::string base;
  const model::Kind* kind = nullptr;  // nothing: noken.yaml
  Json::Object definitions = {};
};

// What a planned change cannot set (RUJ-007).
constexpr std::string_view kNeverChanged[] = {"id", "status", "mulai", "selesai", "perubahan"};

}  // namespace

static RecordParts parts_of(Draft& draft, const std::vector<Row>& rows);
static Json::Object property(Draft& draft, const Row& row, bool is_required);

static bool is_always_required(const Field& field) {
  return field.need == Need::required && field.extras.when.always();
}

static Json refer(const Draft& draft, std::string_view place, std::string_view key) {
  return Json::Object{{"$ref", fmt::format("{}/{}/{}", draft.base, place, key)}};
}

static Json::Object with_null(Json::Object object, bool or_null) {
  object.insert(object.begin(),
                {"type", or_null ? Json(Json::Array{"object", "null"}) : Json("object")});
  return object;
}

// How one value of a list is written: in a list it may be left empty, which means that it is not
// there.
struct Item {
  Json alone;
  Json listed;
};

// A list, or one item that counts as a list of one.
static Json::Object list_of(Item item, bool is_required, bool is_unique) {
  Json::Object array = {{"type", "array"}, {"items", std::move(item.listed)}};
  if (is_required) array.emplace_back("contains", something());
  if (is_unique) array.emplace_back("uniqueItems", true);
  Json::Array choices = {std::move(array), std::move(item.alone)};
  if (!is_required) choices.push_back(Json::Object{{"type", "null"}});
  return {{"anyOf", std::move(choices)}};
}

static Item scalar_item(const Draft& draft, const Field& field) {
  return {scalar_schema(field, draft.context, false), scalar_schema(field, draft.context, true)};
}

static Json::Object map_of(Json::Object values, bool or_null) {
  return with_null({{"additionalProperties", std::move(values)}}, or_null);
}

static Json::Object by_year(const Draft& draft, const Field& field, bool or_null) {
  Json::Object schema = map_of(scalar_schema(field, draft.context, true), or_null);
  schema.emplace_back("propertyNames", Json::Object{{"pattern", "^[1-9][0-9]{3}$"}});
  return schema;
}

// `opsi`: the keys are option lists of the packs.
static Json::Object lists_by_key(const Draft& draft, const Field& field, bool or_null) {
  Json::Object schema = map_of(list_of(scalar_item(draft, field), false, true), or_null);
  if (draft.kind != nullptr) return schema;
  Json::Array lists = {"indeks"};
  for (const reference::OptionList& list : draft.context.packs.options)
    lists.emplace_back(list.name);
  schema.emplace_back("propertyNames", Json::Object{{"enum", std::move(lists)}});
  return schema;
}

static Json::Object rule_settings() {
  const Json::Object setting = {{"enum", Json::Array{"galat", "peringatan", "info", "nonaktif"}}};
  const Json::Object by_path = map_of(map_of(setting, false), false);
  Json::Object schema = map_of(setting, true);
  schema.emplace_back("properties", Json::Object{{"jalur", by_path}});
  return schema;
}

static Json::Object put_together(RecordParts parts, bool or_null) {
  Json::Object schema = with_null({{"additionalProperties", false}}, or_null);
  schema.emplace_back("properties", std::move(parts.properties));
  if (!parts.required.empty()) schema.emplace_back("required", std::move(parts.required));
  if (!parts.conditions.empty()) schema.emplace_back("allOf", std::move(parts.conditions));
  if (!parts.definitions.empty()) schema.emplace_back("definitions", std::move(parts.definitions));
  return schema;
}

// Any of the fields of the kind; nothing is required, and an empty one is taken away.
static Json::Object becomes(Draft& draft) {
  RecordParts parts;
  for (const Row& row : rows_of(*draft.kind)) {
    const std::string_view key = row.field->key;
    if (std::ranges::find(kNeverChanged, key) != std::end(kNeverChanged)) continue;
    parts.properties.emplace_back(key, is_always_required(*row.field)
                                           ? Json(property(draft, row, false))
                                           : refer(draft, "properties", key));
  }
  return put_together(std::move(parts), false);
}

static Json::Object maps(Draft& draft, const Row& row, bool is_required) {
  RecordParts entry = parts_of(draft, rows_inside(row));
  if (is_changes(row)) {
    entry.properties.emplace_back("menjadi", becomes(draft));
    entry.required.emplace_back("menjadi");
  }
  draft.definitions.emplace_back(row.field->key, put_together(std::move(entry), false));
  const Json reference = refer(draft, "definitions", row.field->key);
  const Json or_null =
      Json::Object{{"anyOf", Json::Array{reference, Json::Object{{"type", "null"}}}}};
  return list_of({reference, or_null}, is_required, false);
}

// The ids of the pillars are those of the pack.
static bool is_pillar_id(const Draft& draft, const Field& field) {
  return draft.kind != nullptr && draft.kind->id == model::KindId::pillar &&
         std::string_view(field.key) == "id";
}

static Json::Object pillar_ids(const SchemaContext& context) {
  std::vector<OptionWords> ids;
  for (const reference::Pillar& pillar : context.packs.pillars) ids.push_back({pillar.id, {}});
  return enumeration(ids, context, false);
}

static Json::Object value_schema(Draft& draft, const Row& row, bool is_required) {
  const Field& field = *row.field;
  switch (form_of(row)) {
    case Form::value:
      return is_pillar_id(draft, field) ? pillar_ids(draft.context)
                                        : scalar_schema(field, draft.context, !is_required);
    case Form::list:
      return list_of(scalar_item(draft, field), is_required, true);
    case Form::by_year:
      return by_year(draft, field, !is_required);
    case Form::by_key:
      return map_of(scalar_schema(field, draft.context, true), !is_required);
    case Form::lists_by_key:
      return lists_by_key(draft, field, !is_required);
    case Form::map:
      return put_together(parts_of(draft, rows_inside(row)), !is_required);
    case Form::maps:
      return maps(draft, row, is_required);
    case Form::settings:
      break;
  }
  return rule_settings();
}

static std::string description(const Row& row, Language language) {
  std::string text = fmt::format("{} – {}", row.field->label.in(language), type_words(row));
  for (const std::string& more :
       {need_words(*row.field, language), jenis_words(*row.field, language)}) {
    if (!more.empty()) text += ", " + more;
  }
  return text;
}

static Json::Object property(Draft& draft, const Row& row, bool is_required) {
  Json::Object schema = {{"description", description(row, draft.context.style.language)}};
  std::ranges::move(value_schema(draft, row, is_required), std::back_inserter(schema));
  return schema;
}

static RecordParts parts_of(Draft& draft, const std::vector<Row>& rows) {
  RecordParts parts;
  for (const Row& row : rows) {
    const bool is_required = is_always_required(*row.field);
    parts.properties.emplace_back(row.field->key, property(draft, row, is_required));
    if (is_required) parts.required.emplace_back(row.field->key);
  }
  add_conditional_needs(rows, parts);
  return parts;
}

Json::Object kind_schema(const model::Kind& kind, const SchemaContext& context,
                         const std::string& base) {
  Draft draft{.context = context, .base = base, .kind = &kind};
  const auto rows = rows_of(kind);
  RecordParts parts = parts_of(draft, rows);
  parts.definitions = std::move(draft.definitions);
  add_jenis(rows, context, base, parts);
  if (kind.id == model::KindId::pillar) add_pillars(context, parts);
  return put_together(std::move(parts), false);
}

Json::Object configuration_schema(const SchemaContext& context) {
  Draft draft{.context = context, .base = "#"};
  RecordParts parts = parts_of(draft, configuration_rows());
  parts.definitions = std::move(draft.definitions);
  return put_together(std::move(parts), false);
}

}  // namespace noken::report
