#include "report/schema_value.h"

#include <fmt/format.h>

#include <cmath>

#include "base/internal_error.h"

namespace noken::report {

using formats::Json;
using model::Field;
using model::Type;

namespace {

// A character of a line; one that a line may begin or end with; the same for the parts of a path.
constexpr const char* kAny = R"([^\u0000-\u001f\u007f-\u009f])";
constexpr const char* kEnd = R"([^ \u0000-\u001f\u007f-\u009f])";
constexpr const char* kPart = R"([^:/?#\\\u0000-\u001f\u007f-\u009f])";
constexpr const char* kPartEnd = R"([^ :/?#\\\u0000-\u001f\u007f-\u009f])";
constexpr const char* kPartStart = R"([^ ~:/?#\\\u0000-\u001f\u007f-\u009f])";

constexpr const char* kParagraph = R"(^[^\u0000-\u0008\u000b-\u001f\u007f-\u009f]*$)";
constexpr const char* kId = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";
constexpr const char* kReference = "^([^: ]+:)?[a-z][a-z0-9]*(-[a-z0-9]+)*$";
constexpr const char* kWhole = "[0-9]+|[0-9]{1,3}(_[0-9]{3})+";
constexpr const char* kYear = "^[1-9][0-9]{3}$";
constexpr const char* kYears = "^[1-9][0-9]{3}(-[1-9][0-9]{3})?$";
constexpr const char* kDate =
    "^[1-9][0-9]{3}(-(0[1-9]|1[0-2])|-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-9])|-(0[13-9]|1[0-2])-30"
    "|-(0[13578]|1[02])-31)?$";
constexpr int kFirstYear = 1000;
constexpr int kLastYear = 9999;
constexpr int kLongestId = 64;

// What an editor may make of a plain scalar of the type.
struct Accepted {
  std::vector<const char*> types;
  std::string pattern;
  model::Range range{};
};

}  // namespace

static std::string line_pattern() { return fmt::format("^{1}({0}*{1})?$", kAny, kEnd); }

// A URL, or a path: what stands before its first separator has no colon, as a scheme would.
static std::string link_pattern() {
  return fmt::format(
      "^(https://{any}*{end}|[?#]({any}*{end})?|{start}({part}*{part_end})?"
      R"(|{start}{part}*[/?#\\]({any}*{end})?)$)",
      fmt::arg("any", kAny), fmt::arg("end", kEnd), fmt::arg("part", kPart),
      fmt::arg("part_end", kPartEnd), fmt::arg("start", kPartStart));
}

// Something that begins as a code is one; anything else may be a name.
static std::string code_pattern(reference::TreeName tree) {
  std::string prefix;
  for (const char c : reference::prefix(tree))
    prefix += fmt::format("[{}{}]", c, static_cast<char>(c + 'a' - 'A'));
  return fmt::format(
      R"(^(({2}\.)?[0-9]{{2}}(\.[0-9]{{2}}){{0,6}}|[^ 0-9\u0000-\u001f\u007f-\u009f]({0}*{1})?)$)",
      kAny, kEnd, prefix);
}

static Accepted number(const Field& field, const char* type, const char* fraction) {
  model::Range range = field.extras.range;
  const bool counts = field.type.type == Type::integer || field.type.type == Type::rupiah;
  if (counts && range.minimum < 0) range.minimum = 0;
  const char* sign = range.minimum >= 0 ? "" : "-?";
  return {{type, "string"}, fmt::format("^{}({}){}$", sign, kWhole, fraction), range};
}

static Accepted accepted(const Field& field) {
  const model::Range years{.minimum = kFirstYear, .maximum = kLastYear};
  switch (field.type.type) {
    case Type::text:
      return {{"string", "number", "boolean"}, line_pattern()};
    case Type::region_code:
    case Type::affair:
      return {{"string", "number"}, line_pattern()};
    case Type::paragraph:
      return {{"string", "number", "boolean"}, kParagraph};
    case Type::id:
      return {{"string"}, kId};
    case Type::reference:
      return {{"string"}, kReference};
    case Type::integer:
    case Type::rupiah:
      return number(field, "integer", "");
    case Type::decimal:
    case Type::index_level:
      return number(field, "number", "([.,][0-9]+)?");
    case Type::date:
      return {{"integer", "string"}, kDate, years};
    case Type::year:
      return {{"integer", "string"}, kYear, years};
    case Type::year_range:
      return {{"integer", "string"}, kYears, years};
    case Type::code:
      return {{"string", "number"}, code_pattern(field.type.tree)};
    case Type::link:
      return {{"string"}, link_pattern()};
    case Type::gap:
      return {{"string"}, line_pattern()};
    case Type::country:
      return {{"string"}, "^[A-Z]{2}$"};
    default:
      return {{"string"}, {}};
  }
}

static void add_bound(Json::Object& schema, const char* key, double bound) {
  if (std::isinf(bound)) return;
  schema.emplace_back(key, static_cast<std::int64_t>(bound));
}

static Json::Object typed(const Field& field, const SchemaContext& context, bool or_null) {
  const Accepted takes = accepted(field);
  const bool as_text = context.style.scalars == Scalars::as_text;
  Json::Array types;
  if (as_text) types.emplace_back("string");
  for (const char* type : takes.types) {
    if (!as_text) types.emplace_back(type);
  }
  if (or_null) types.emplace_back("null");
  Json::Object schema = {{"type", types.size() == 1 ? types.front() : Json(types)}};
  if (!as_text) add_bound(schema, "minimum", takes.range.minimum);
  if (!as_text) add_bound(schema, "maximum", takes.range.maximum);
  if (field.type.type == Type::id) schema.emplace_back("maxLength", kLongestId);
  if (takes.pattern.empty()) return schema;
  schema.emplace_back("pattern", takes.pattern);
  schema.emplace_back("patternErrorMessage",
                      words_of(field.type.type).written.in(context.style.language));
  return schema;
}

Json::Object enumeration(const std::vector<OptionWords>& options, const SchemaContext& context,
                         bool or_null) {
  Json::Array values;
  Json::Array labels;
  bool has_labels = false;
  for (const OptionWords& option : options) {
    values.emplace_back(option.value);
    labels.emplace_back(option.label.in(context.style.language));
    has_labels = has_labels || !option.label.indonesian.empty();
  }
  if (or_null) values.emplace_back();
  Json::Object schema = {{"enum", std::move(values)}};
  if (has_labels) schema.emplace_back("enumDescriptions", std::move(labels));
  return schema;
}

static Json::Object flag(const SchemaContext& context, bool or_null) {
  Json::Array values = {"ya", "tidak"};
  const bool as_text = context.style.scalars == Scalars::as_text;
  values.push_back(as_text ? Json("true") : Json(true));
  values.push_back(as_text ? Json("false") : Json(false));
  if (or_null) values.emplace_back();
  return {{"enum", std::move(values)}};
}

// A pack inside the program, or the path of a folder.
static Json::Object pack(const Field& field, const SchemaContext& context, bool or_null) {
  const Json::Object folder = {{"type", "string"}, {"pattern", "/"}};
  return {{"anyOf",
           Json::Array{enumeration(options_of(field, context.packs), context, or_null), folder}}};
}

static std::vector<OptionWords> sub_dimensions(const reference::Packs& packs) {
  std::vector<OptionWords> words;
  for (const reference::SubDimension& part : packs.sub_dimensions)
    words.push_back({part.address, part.name});
  return words;
}

Json::Object scalar_schema(const Field& field, const SchemaContext& context, bool or_null) {
  if (field.type.type == Type::flag) return flag(context, or_null);
  if (field.type.type == Type::sub_dimension)
    return enumeration(sub_dimensions(context.packs), context, or_null);
  if (field.type.type != Type::option) return typed(field, context, or_null);
  if (names_pack(field)) return pack(field, context, or_null);
  const auto options = options_of(field, context.packs);
  return options.empty() ? typed(field, context, or_null) : enumeration(options, context, or_null);
}

}  // namespace noken::report
