#include "waivers/inline_waiver.h"

#include "base/edit_distance.h"

namespace noken::waivers {

static constexpr std::string_view kBlanks = " \t";
static constexpr std::string_view kVerb = "izinkan";

static std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(kBlanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

// Takes the first word off the text.
static std::string_view take_word(std::string_view& text) {
  text = trimmed(text);
  const std::string_view word = text.substr(0, text.find_first_of(kBlanks));
  text = trimmed(text.substr(word.size()));
  return word;
}

static std::string_view after_colon(std::string_view comment) {
  return comment.substr(comment.find(':') + 1);
}

bool wants_to_waive(std::string_view comment) {
  std::string_view rest = after_colon(comment);
  return edit_distance(take_word(rest), kVerb, 3) <= 3;
}

// Behind the date nothing may stand but another comment.
static std::optional<Date> read_until(std::string_view text, InlineWaiver& waiver) {
  waiver.until_word = take_word(text);
  if (!text.empty() && !text.starts_with('#')) return std::nullopt;
  return parse_date(waiver.until_word);
}

InlineWaiver read_inline_waiver(std::string_view comment) {
  InlineWaiver waiver;
  std::string_view rest = after_colon(comment);
  if (take_word(rest) != kVerb) return waiver;
  waiver.rule = take_word(rest);
  if (take_word(rest) != "karena") return waiver;
  const std::size_t until = rest.rfind(" sampai ");
  if (until == std::string_view::npos) return waiver;
  waiver.reason = trimmed(rest.substr(0, until));
  const auto date = read_until(rest.substr(until + 8), waiver);
  if (!waiver.reason.empty()) waiver.until = date;
  return waiver;
}

}  // namespace noken::waivers
