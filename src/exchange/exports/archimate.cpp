// The Open Exchange format of ArchiMate, with views laid out as our diagrams are.

#include "exchange/archimate_model.h"

namespace noken::exchange {

static Result<Exported> make(const ExportInput& input) {
  ArchimateModel model = archimate_model(input);
  const auto engine = input.drawing_engine();
  if (!engine) return std::unexpected(engine.error());
  if (auto added = add_views(input, **engine, model); !added) return std::unexpected(added.error());
  return Exported{.files = {{.content = archimate_text(model)}},
                  .elements = model.exported,
                  .left_out = model.left_out};
}

DEFINE_EXPORT(archimate) = {
    .name = "archimate",
    .extension = "xml",
    .help = {"model ArchiMate (Open Exchange 3.1) dengan gambar, untuk Archi dan alat lain",
             "an ArchiMate model (Open Exchange 3.1) with views, for Archi and other tools"},
    .make = make,
};

}  // namespace noken::exchange
