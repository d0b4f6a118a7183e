// `noken.export/1`: every element with its typed fields, as the documents call them.

#include "formats/json.h"
#include "exchange/export.h"
#include "model/visit.h"
#include "tables/derived.h"
#include "tables/json_value.h"

namespace noken::exchange {

using formats::Json;
using formats::or_null;
using model::Element;
using model::Field;
using model::Slot;

static std::string_view life_key(model::Life life) {
  if (life == model::Life::planned) return "planned";
  return life == model::Life::live ? "live" : "retired";
}

static Json::Object fields_of(const Element& element) {
  Json::Object fields;
  for_each_field(const_cast<Element&>(element), [&](const Field& field, const Slot& slot) {
    const std::string_view key = field.key;
    if (key == "id" || key == "nama") return;
    Json value = tables::json_value(field, slot);
    if (!std::holds_alternative<std::monostate>(value.value()))
      fields.emplace_back(key, std::move(value));
  });
  return fields;
}

static Json element_json(const model::State& state, const Element& element) {
  const Place place = state.written().sources.place(element.place());
  return Json::Object{{"kind", kind_of(element.kind).key},
                      {"id", or_null(element.handle)},
                      {"name", or_null(tables::name_of(element))},
                      {"agency", or_null(owning_agency(element))},
                      {"state", life_key(state.life(element))},
                      {"file", place.path},
                      {"line", place.line},
                      {"fields", fields_of(element)}};
}

static Json region_json(const model::Config& config) {
  Json::Object region;
  for_each_field(const_cast<model::Region&>(config.region),
                 *model::find_field(model::kConfig, "wilayah")->type.table,
                 [&](const Field& field, const Slot& slot) {
                   region.emplace_back(field.key, tables::json_value(field, slot));
                 });
  return region;
}

// Those that the tables cannot hold stand here too, in the order of files and lines.
static Result<Exported> make(const ExportInput& input) {
  const model::State& state = input.state;
  Json::Array elements;
  for (const Element* element : state.written().elements)
    elements.push_back(element_json(state, state.at(*element)));
  const std::size_t count = elements.size();
  Json::Object document = {{"schema", "noken.export/1"},
                           {"as_of", to_string(date_of(input.as_of))},
                           {"at", to_string(date_of(state.day()))},
                           {"region", region_json(state.config())},
                           {"elements", std::move(elements)}};
  std::vector<LeftOut> left_out = left_out_of_tables(input);
  left_out.erase(left_out.begin());
  return Exported{.files = {{.content = to_text(Json(std::move(document)))}},
                  .elements = count,
                  .left_out = std::move(left_out)};
}

DEFINE_EXPORT(json) = {
    .name = "json",
    .extension = "json",
    .help = {"semua elemen sebagai JSON", "all elements as JSON"},
    .make = make,
};

}  // namespace noken::exchange
