#include "exchange/sia_spbe.h"

#include "exchange/sia_tables.h"

namespace noken::exchange {

std::span<const SiaSheet> sia_sheets() {
  static const std::vector<SiaSheet> kSheets = [] {
    const auto domains = sia_domain_sheets();
    const auto devices = sia_device_sheets();
    std::vector<SiaSheet> all(domains.begin(), domains.end());
    all.insert(all.end(), devices.begin(), devices.end());
    return all;
  }();
  return kSheets;
}

std::vector<SiaColumn> columns_of(const SiaSheet& sheet) {
  std::vector<SiaColumn> columns(sheet.common.begin(), sheet.common.end());
  columns.insert(columns.end(), sheet.own.begin(), sheet.own.end());
  return columns;
}

static bool is_agency(const model::Field& field) {
  return field.type.type == model::Type::reference &&
         field.type.kinds == model::set_of(model::KindId::agency);
}

SiaForm form_of(const model::Field& field) {
  using model::Type;
  switch (field.type.type) {
    case Type::reference:
      return is_agency(field) ? SiaForm::agency : SiaForm::elements;
    case Type::option:
      return SiaForm::option;
    case Type::code:
      return SiaForm::code;
    case Type::affair:
      return SiaForm::affair;
    case Type::flag:
      return SiaForm::flag;
    case Type::integer:
    case Type::decimal:
    case Type::rupiah:
      return field.type.shape == model::Shape::single ? SiaForm::number : SiaForm::text;
    default:
      return SiaForm::text;
  }
}

}  // namespace noken::exchange
