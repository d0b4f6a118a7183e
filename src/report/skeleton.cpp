#include "report/skeleton.h"

#include <fmt/format.h>

#include <algorithm>

#include "report/schema_words.h"
#include "report/words.h"

namespace noken::report {

using model::Field;
using model::KindId;
using model::Need;
using model::Type;

static constexpr std::size_t kWidth = 100;
static constexpr std::size_t kMostOptions = 20;
static constexpr const char* kMargin = "  ";

// How ids of a kind begin, in the order of KindId; those of pillars are fixed.
static constexpr const char* kPrefixes[] = {
    "opd-", "pro-", "lay-", "data-", "app-", "inf-", "kea-", "alur-", "",     "mas-",
    "prg-", "sas-", "ind-", "reg-",  "mit-", "ino-", "kpt-", "nil-",  "sia-", "usl-"};
static_assert(std::size(kPrefixes) == model::kKindCount);

std::string_view id_prefix(KindId kind) { return kPrefixes[static_cast<std::size_t>(kind)]; }

static std::vector<std::string> options_for(const Field& field, const SkeletonRequest& request) {
  std::vector<std::string> values;
  if (request.kind.id == KindId::pillar && field.type.type == Type::id) {
    for (const reference::Pillar& pillar : request.packs.pillars) values.push_back(pillar.id);
  }
  if (field.type.type != Type::option) return values;
  for (OptionWords& option : options_of(field, request.packs))
    values.push_back(std::move(option.value));
  return values;
}

static std::string keys_inside(const Row& row) {
  std::string keys;
  for (const Row& inner : rows_inside(row))
    keys += fmt::format("{}`{}`", keys.empty() ? "" : ", ", inner.field->key);
  return keys;
}

static std::string reference_words(const Row& row, Language language) {
  static constexpr Text kOne = {"id dari ", "id of "};
  static constexpr Text kSeveral = {"daftar id dari ", "ids of "};
  const Text& words = form_of(row) == Form::list ? kSeveral : kOne;
  return std::string(words.in(language)) + any_of(kinds_of(row.field->type), language);
}

// What may be written there; empty for free text.
static std::string value_words(const Row& row, const SkeletonRequest& request) {
  static constexpr Text kInside = {"berisi ", "holds "};
  static constexpr Text kSearch = {"cari dengan `noken ref {}`", "search with `noken ref {}`"};
  const Field& field = *row.field;
  const auto options = options_for(field, request);
  if (options.size() > kMostOptions)
    return fmt::format(fmt::runtime(kSearch.in(request.language)), field.type.list);
  if (!options.empty()) return any_of(options, request.language);
  switch (form_of(row)) {
    case Form::map:
    case Form::maps:
      return std::string(kInside.in(request.language)) + keys_inside(row);
    case Form::by_year:
      return "`{2026: …, 2027: …}`";
    case Form::by_key:
      return "`{I1: …, I2: …}`";
    default:
      break;
  }
  if (field.type.type == Type::text || field.type.type == Type::paragraph) return {};
  if (field.type.type == Type::reference) return reference_words(row, request.language);
  return std::string(words_of(field.type.type).written.in(request.language));
}

static std::string comment(const Row& row, const SkeletonRequest& request,
                           const std::string& margin) {
  std::string words = fmt::format("{}: {}", need_words(*row.field, request.language),
                                  row.field->label.in(request.language));
  if (row.field->need == Need::optional) words = row.field->label.in(request.language);
  const std::string values = value_words(row, request);
  if (!values.empty()) words += "; " + values;
  std::string text;
  for (const std::string& line : wrapped(words, kWidth - margin.size() - 2)) {
    text += fmt::format("{}# {}\n", margin, line);
  }
  return text;
}

static bool is_id(const Field& field) { return std::string_view(field.key) == "id"; }

static std::string value_of(const Field& field, const SkeletonRequest& request) {
  static constexpr const char* kStandIn = "nama-singkat";
  const std::string prefix(id_prefix(request.kind.id));
  if (is_id(field))
    return !request.id.empty() ? request.id : prefix.empty() ? "" : prefix + kStandIn;
  return std::string_view(field.key) == "opd" ? request.agency : "";
}

static bool is_asked(const Row& row, const std::vector<Row>& rows) {
  const Field& field = *row.field;
  if (field.need == Need::optional) return false;
  if (field.extras.when.always()) return true;
  return std::ranges::any_of(rows, [&](const Row& other) {
    return std::string_view(other.field->key) == field.extras.when.field &&
           other.field->need != Need::optional;
  });
}

// The id, the required rows, the advised ones, as far as they are known to be asked.
static std::vector<Row> asked_rows(const SkeletonRequest& request) {
  const auto rows = rows_of(request.kind);
  std::vector<Row> asked;
  for (const Row& row : rows) {
    if (is_id(*row.field) && !request.id.empty() && row.field->need == Need::optional)
      asked.push_back(row);
  }
  for (const Need need : {Need::required, Need::advised}) {
    for (const Row& row : rows) {
      if (row.field->need == need && is_asked(row, rows)) asked.push_back(row);
    }
  }
  return asked;
}

std::string skeleton(const SkeletonRequest& request, const std::string& margin) {
  std::string text;
  for (const Row& row : asked_rows(request)) {
    const bool is_first = text.empty();
    const std::string value = value_of(*row.field, request);
    text += comment(row, request, is_first ? margin : margin + kMargin);
    text += fmt::format("{}{}{}:{}{}\n", margin, is_first ? "- " : kMargin, row.field->key,
                        value.empty() ? "" : " ", value);
  }
  return text;
}

std::string skeleton_document(const SkeletonRequest& request) {
  return fmt::format("{}:\n{}", request.kind.key, skeleton(request, kMargin));
}

}  // namespace noken::report
