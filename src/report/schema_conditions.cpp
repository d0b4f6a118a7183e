#include "report/schema_conditions.h"

#include <fmt/format.h>

#include <algorithm>

namespace noken::report {

using formats::Json;
using model::Field;

static Json::Object one_property(std::string_view key, Json schema) {
  return {{"properties", Json::Object{{std::string(key), std::move(schema)}}}};
}

static Json::Object given(std::string_view key, Json schema) {
  Json::Object object = one_property(key, std::move(schema));
  object.emplace_back("required", Json::Array{key});
  return object;
}

static Json negation(Json schema) { return Json::Object{{"not", std::move(schema)}}; }

Json something() { return negation(Json::Object{{"type", "null"}}); }

// Neither empty nor a list of nothing.
static Json filled() {
  return negation(Json::Object{{"type", Json::Array{"null", "array"}},
                               {"items", Json::Object{{"type", "null"}}}});
}

static Json implication(Json::Object condition, Json::Object consequence) {
  return Json::Object{{"if", std::move(condition)}, {"then", std::move(consequence)}};
}

// The entries of a list of maps, or the one map that stands for the list.
static Json::Object in_entries(std::string_view key, std::string_view inner, const Json& schema) {
  Json::Object entries = one_property(inner, schema);
  entries.emplace_back("items", one_property(inner, schema));
  return one_property(key, std::move(entries));
}

static Json asked_value(const model::When& when) {
  if (when.values.empty()) return something();
  Json::Array values;
  for (const char* value : when.values) values.emplace_back(value);
  Json among = Json::Object{{"enum", std::move(values)}};
  return when.negated ? negation(std::move(among)) : among;
}

void add_conditional_needs(const std::vector<Row>& rows, RecordParts& parts) {
  for (const Row& row : rows) {
    const Field& field = *row.field;
    if (field.need != model::Need::required || field.extras.when.always()) continue;
    const model::When& when = field.extras.when;
    parts.conditions.push_back(
        implication(given(when.field, asked_value(when)), given(field.key, filled())));
  }
}

static Json::Object fields_of_jenis(const std::vector<Row>& rows, const SchemaContext& context,
                                    const std::string& jenis) {
  Json::Object properties;
  for (const Row& row : rows) {
    const Field& field = *row.field;
    const auto& only_for = field.extras.only_for;
    if (!only_for.empty() && std::ranges::find(only_for, jenis) == only_for.end()) {
      properties.emplace_back(field.key, false);
    } else if (field.type.list_per_jenis) {
      const auto options = options_in(fmt::format("{}_{}", field.type.list, jenis), context.packs);
      if (!options.empty()) properties.emplace_back(field.key, enumeration(options, context, true));
    }
  }
  return properties;
}

void add_jenis(const std::vector<Row>& rows, const SchemaContext& context, const std::string& base,
               RecordParts& parts) {
  const auto jenis = std::ranges::find(
      rows, "jenis", [](const Row& row) { return std::string_view(row.field->key); });
  if (jenis == rows.end()) return;
  for (const OptionWords& option : options_of(*jenis->field, context.packs)) {
    Json::Object properties = fields_of_jenis(rows, context, option.value);
    if (properties.empty()) continue;
    const std::string name = "jenis-" + option.value;
    const Json reference = Json::Object{{"$ref", fmt::format("{}/definitions/{}", base, name)}};
    parts.definitions.emplace_back(name, Json::Object{{"properties", std::move(properties)}});
    Json::Array both = {reference, in_entries("perubahan", "menjadi", reference)};
    parts.conditions.push_back(implication(given("jenis", Json::Object{{"const", option.value}}),
                                           Json::Object{{"allOf", std::move(both)}}));
  }
}

void add_pillars(const SchemaContext& context, RecordParts& parts) {
  for (const reference::Pillar& pillar : context.packs.pillars) {
    std::vector<OptionWords> codes;
    for (const reference::SubDimension& part : context.packs.sub_dimensions) {
      if (part.pillar == pillar.id) codes.push_back({part.code, part.name});
    }
    parts.conditions.push_back(
        implication(given("id", Json::Object{{"const", pillar.id}}),
                    in_entries("sub_dimensi", "kode", enumeration(codes, context, false))));
  }
}

}  // namespace noken::report
