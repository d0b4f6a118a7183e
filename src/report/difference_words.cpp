#include "report/difference_words.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/grouped.h"
#include "model/element.h"
#include "report/report.h"

namespace noken::report {

using difference::Reason;
using formats::Json;
using model::Field;
using model::Shape;
using model::Type;

namespace {

struct Reduced {
  Json before = {};
  Json after = {};
  std::size_t kept = 0;  // entries that are the same on both sides
};

}  // namespace

static std::string number_words(const Field& field, double number, Language language) {
  if (field.type.type == Type::rupiah) return money_cell(number, language).text;
  const bool is_amount = field.type.type == Type::integer || field.type.type == Type::decimal;
  return is_amount ? grouped(number, language) : fmt::format("{}", number);
}

// The text of a paragraph ends where its words do.
static std::string trimmed(std::string_view text) {
  const std::size_t end = text.find_last_not_of(" \n\r\t");
  return std::string(text.substr(0, end == std::string_view::npos ? 0 : end + 1));
}

// Under `menjadi` of a planned change stand the fields of the element, and no table is at hand.
static std::string plain_words(const Json& value, Language language) {
  static constexpr Field kPlain{};
  return value_words(kPlain, value, language);
}

static std::string record_words(const Field& field, const Json::Object& members,
                                Language language) {
  std::string text;
  for (const auto& [key, value] : members) {
    const Field* inner = field.type.table == nullptr ? nullptr : find_field(*field.type.table, key);
    text += text.empty() ? "" : "; ";
    text += inner == nullptr ? fmt::format("{}: {}", key, plain_words(value, language))
                             : fmt::format("{}: {}", inner->label.in(language),
                                           value_words(*inner, value, language));
  }
  return text;
}

static std::string map_words(const Field& field, const Json::Object& members, Language language) {
  if (field.type.type == Type::record || field.type.shape == Shape::single)
    return record_words(field, members, language);
  std::string text;
  for (const auto& [key, value] : members) {
    text +=
        fmt::format("{}{}: {}", text.empty() ? "" : "\n", key, value_words(field, value, language));
  }
  return text;
}

static std::string list_words(const Field& field, const Json::Array& items, Language language) {
  static constexpr Text kEmpty = {"(kosong)", "(empty)"};
  if (items.empty()) return std::string(kEmpty.in(language));
  const bool is_long =
      field.type.type == Type::record || field.key == std::string_view("persyaratan");
  std::string text;
  for (const Json& item : items)
    text += (text.empty() ? "" : is_long ? "\n" : ", ") + value_words(field, item, language);
  return text;
}

std::string value_words(const Field& field, const Json& value, Language language) {
  const auto& held = value.value();
  if (const auto* flag = std::get_if<bool>(&held)) {
    if (language == Language::indonesian) return *flag ? "ya" : "tidak";
    return *flag ? "yes" : "no";
  }
  if (const auto* whole = std::get_if<std::int64_t>(&held))
    return number_words(field, static_cast<double>(*whole), language);
  if (const auto* number = std::get_if<double>(&held))
    return number_words(field, *number, language);
  if (const auto* text = std::get_if<std::string>(&held)) return trimmed(*text);
  if (const auto* items = std::get_if<Json::Array>(&held))
    return list_words(field, *items, language);
  if (const auto* members = std::get_if<Json::Object>(&held))
    return map_words(field, *members, language);
  return "–";
}

// Takes away what both sides have, of entries or of members.
template <class Items>
static Reduced without_common(const Items& before, const Items& after) {
  Reduced reduced;
  Items left;
  Items right = after;
  for (const auto& item : before) {
    const auto same = std::ranges::find(right, item);
    if (same == right.end()) {
      left.push_back(item);
      continue;
    }
    right.erase(same);
    ++reduced.kept;
  }
  reduced.before = std::move(left);
  reduced.after = std::move(right);
  return reduced;
}

// An entry is known by its first member (`kode`, `pada`, `tahun`, `tanggal`); of one that stands on
// both sides, only that member and what differs is kept.
static void narrow(Json& before, Json& after) {
  const auto* left = std::get_if<Json::Object>(&before.value());
  const auto* right = std::get_if<Json::Object>(&after.value());
  if (left == nullptr || right == nullptr || left->empty() || right->empty()) return;
  if (left->front() != right->front()) return;
  const Reduced rest = without_common(*left, *right);
  const auto with_key = [&](const Json& members) {
    Json::Object whole = {left->front()};
    std::ranges::copy(std::get<Json::Object>(members.value()), std::back_inserter(whole));
    return Json(std::move(whole));
  };
  Json narrowed = with_key(rest.before);
  after = with_key(rest.after);
  before = std::move(narrowed);
}

static void narrow_entries(Json& before, Json& after) {
  Json::Array left = std::get<Json::Array>(before.value());
  Json::Array right = std::get<Json::Array>(after.value());
  for (Json& old_entry : left) {
    for (Json& new_entry : right) narrow(old_entry, new_entry);
  }
  before = std::move(left);
  after = std::move(right);
}

static Reduced reduced_of(const difference::Row& row) {
  static constexpr std::size_t kFew = 3;  // entries that are shown although they stayed
  const auto& before = row.old_value.value();
  const auto& after = row.new_value.value();
  Reduced reduced;
  if (std::holds_alternative<Json::Array>(before) && std::holds_alternative<Json::Array>(after))
    reduced = without_common(std::get<Json::Array>(before), std::get<Json::Array>(after));
  if (std::holds_alternative<Json::Object>(before) && std::holds_alternative<Json::Object>(after))
    reduced = without_common(std::get<Json::Object>(before), std::get<Json::Object>(after));
  const bool has_records = row.field->type.type == Type::record;
  if (reduced.kept <= kFew && !has_records) return {row.old_value, row.new_value, 0};
  if (has_records && std::holds_alternative<Json::Array>(reduced.before.value()))
    narrow_entries(reduced.before, reduced.after);
  return reduced;
}

std::pair<std::string, std::string> change_words(const difference::Row& row, Language language) {
  static constexpr Text kKept = {"({} lainnya tetap)", "({} others stay)"};
  const bool is_one_sided = std::holds_alternative<std::monostate>(row.old_value.value()) ||
                            std::holds_alternative<std::monostate>(row.new_value.value());
  if (is_one_sided) {
    return {value_words(*row.field, row.old_value, language),
            value_words(*row.field, row.new_value, language)};
  }
  const Reduced reduced = reduced_of(row);
  std::pair words = {value_words(*row.field, reduced.before, language),
                     value_words(*row.field, reduced.after, language)};
  if (reduced.kept == 0) return words;
  const std::string rest = fmt::format(fmt::runtime(kKept.in(language)), reduced.kept);
  const auto add_rest = [&](std::string& text, const Json& value) {
    const auto* items = std::get_if<Json::Array>(&value.value());
    text = items != nullptr && items->empty() ? rest : text + "\n" + rest;
  };
  add_rest(words.first, reduced.before);
  add_rest(words.second, reduced.after);
  return words;
}

std::string reason_words(const Reason& reason, Language language) {
  static constexpr Text kSources[] = {{"", ""},
                                      {"program {}: {}", "programme {}: {}"},
                                      {"keputusan {}: {}", "decision {}: {}"},
                                      {"perubahan terencana: {1}", "planned change: {1}"},
                                      {"riwayat git: {1}", "git history: {1}"},
                                      {"{1}", "{1}"}};
  if (reason.source == Reason::Source::none) return {};
  const Text& source = kSources[static_cast<std::size_t>(reason.source)];
  return fmt::format(fmt::runtime(source.in(language)), reason.by, trimmed(reason.text));
}

}  // namespace noken::report
