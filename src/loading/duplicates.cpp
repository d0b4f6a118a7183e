#include "loading/duplicates.h"

#include "base/unicode.h"

namespace noken::loading {

using model::Field;

std::string sameness(const Field& field, std::string_view text) {
  return field.type.type == model::Type::text ? normalised(text) : std::string(text);
}
std::string sameness(const Field&, const model::Reference& reference) {
  return std::string(reference.id);
}
std::string sameness(const Field&, const model::AffairCodes& affair) {
  std::string all = affair.rab.empty() ? affair.id : std::string();
  for (const std::string& code : affair.rab) all += code + ' ';
  return all;
}

std::size_t hash_of(const Field& field, std::string_view text) {
  const bool is_view = field.type.type != model::Type::text;
  return is_view ? std::hash<std::string_view>()(text)
                 : std::hash<std::string>()(sameness(field, text));
}
std::size_t hash_of(const Field&, const model::Reference& reference) {
  return std::hash<std::string_view>()(reference.id);
}
std::size_t hash_of(const Field& field, const model::AffairCodes& affair) {
  return std::hash<std::string>()(sameness(field, affair));
}

}  // namespace noken::loading
