#include "questionnaire/labels.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/capitals.h"
#include "report/shown_value.h"
#include "tables/cells.h"

namespace noken::questionnaire {

using model::Field;
using model::Type;
using report::OptionWords;

static constexpr std::size_t kLongestName = 120;

static bool is_inside_letter(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

std::string with_key(std::string_view name, std::string_view key) {
  std::string text(name);
  if (text.size() > kLongestName) {
    std::size_t end = kLongestName;
    while (end > 0 && is_inside_letter(text[end])) --end;
    text = text.substr(0, end) + "…";
  }
  for (char& c : text) c = c == ';' ? ',' : c == '\n' ? ' ' : c;
  return fmt::format("{} [{}]", text, key);
}

std::string capitalised(std::string text) {
  std::size_t end = text.empty() ? 0 : 1;
  while (end < text.size() && is_inside_letter(text[end])) ++end;
  return to_upper(text.substr(0, end)) + text.substr(end);
}

static std::string end_name(const model::ReferenceValue& end) {
  if (end->national != nullptr) return end->national->name;
  return end->element == nullptr ? std::string(end->id) : report::shown_name(*end->element);
}

std::string Labels::name(const model::Element& element) const {
  if (element.kind != model::KindId::flow || element.name.is_given())
    return report::shown_name(element);
  const auto& flow = static_cast<const model::Flow&>(element);
  return fmt::format("{} → {}", end_name(flow.from), end_name(flow.to));
}

std::string Labels::element(const model::Element& element) const {
  return with_key(name(element), element.handle);
}

std::string Labels::reference(const model::Reference& reference) const {
  if (reference.element != nullptr) return element(*reference.element);
  const std::string_view name =
      reference.national != nullptr ? std::string_view(reference.national->name) : reference.id;
  return with_key(name, reference.id);
}

// `khusus_daerah` where the format gives an option no words.
static std::string words_of_key(std::string_view key) {
  std::string words(key);
  std::ranges::replace(words, '_', ' ');
  return words;
}

static std::vector<OptionWords> options_per_jenis(const Field& field,
                                                  const reference::Packs& packs) {
  std::vector<OptionWords> words;
  const std::string prefix = std::string(field.type.list) + "_";
  for (const reference::OptionList& list : packs.options) {
    if (!list.name.starts_with(prefix)) continue;
    for (OptionWords& each : report::options_in(list.name, packs)) {
      if (std::ranges::find(words, each.value, &OptionWords::value) == words.end())
        words.push_back(std::move(each));
    }
  }
  return words;
}

static std::vector<OptionWords> sub_dimensions(const reference::Packs& packs) {
  std::vector<OptionWords> words;
  for (const reference::SubDimension& part : packs.sub_dimensions)
    words.push_back({part.address, part.name});
  return words;
}

static std::vector<OptionWords> affairs(const reference::Packs& packs) {
  std::vector<OptionWords> words;
  for (const reference::Affair& affair : packs.affairs) words.push_back({affair.id, affair.name});
  return words;
}

static std::vector<OptionWords> codes(const reference::Tree& tree) {
  std::vector<OptionWords> words;
  for (const reference::TreeNode& node : tree.nodes)
    words.push_back({node.code, {node.name, node.name}});
  return words;
}

static std::vector<OptionWords> words_for(const Field& field, const reference::Packs& packs) {
  if (field.type.list_per_jenis) return options_per_jenis(field, packs);
  switch (field.type.type) {
    case Type::option:
      return report::options_of(field, packs);
    case Type::sub_dimension:
      return sub_dimensions(packs);
    case Type::affair:
      return affairs(packs);
    case Type::code:
      return codes(packs.tree(field.type.tree));
    default:
      return {};
  }
}

const std::vector<OptionWords>& Labels::words_of(const Field& field) const {
  const auto [found, is_new] = words_.try_emplace(&field);
  if (is_new) found->second = words_for(field, state_.packs());
  return found->second;
}

static std::string shown(const OptionWords& words, Language language) {
  const std::string name = words.label.indonesian.empty() ? words_of_key(words.value)
                                                          : std::string(words.label.in(language));
  return with_key(capitalised(name), words.value);
}

std::string Labels::code(reference::TreeName tree, std::string_view written) const {
  const auto* node = reference::find_node(state_.packs().tree(tree), std::string(written));
  return with_key(node == nullptr ? written : std::string_view(node->name), written);
}

std::string Labels::option(const Field& field, std::string_view value) const {
  if (field.type.type == Type::code) return code(field.type.tree, value);
  const auto& words = words_of(field);
  const auto found = std::ranges::find(words, value, &OptionWords::value);
  return found == words.end() ? with_key(words_of_key(value), value) : shown(*found, language_);
}

static std::string_view without_quotes(std::string_view text) {
  const bool is_quoted = text.size() > 1 && (text.front() == '"' || text.front() == '\'') &&
                         text.back() == text.front();
  return is_quoted ? text.substr(1, text.size() - 2) : text;
}

// The name of an affair may be that of a code as well; then the code was taken.
std::string Labels::affair(const model::AffairCodes& affair, Location at) const {
  const auto& packs = state_.packs();
  const std::string_view written = without_quotes(state_.written().sources.text(at));
  const auto* known = packs.find_affair(affair.id.empty() ? written : affair.id);
  if (known != nullptr)
    return with_key(capitalised(std::string(known->name.in(language_))), known->id);
  return code(reference::TreeName::rab, tables::affair_text(affair));
}

std::vector<std::string> Labels::options(const Field& field) const {
  std::vector<std::string> all;
  for (const OptionWords& words : words_of(field)) all.push_back(shown(words, language_));
  return all;
}

}  // namespace noken::questionnaire
