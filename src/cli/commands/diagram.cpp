#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <ostream>

#include "analysis/sub_dimension_states.h"
#include "base/edit_distance.h"
#include "base/files.h"
#include "cli/drawing_engine.h"
#include "cli/here.h"
#include "diagram/draw.h"
#include "diagram/view.h"

namespace noken::cli {

namespace fs = std::filesystem;

using diagram::Picture;
using diagram::View;
using diagram::ViewObject;
using diagram::ViewRequest;

static std::vector<std::string_view> view_names() {
  std::vector<std::string_view> names;
  for (const View* view : diagram::views()) names.push_back(view->name);
  return names;
}

static Result<const View*> view_named(const std::string& name) {
  if (const View* view = diagram::view_named(name)) return view;
  const auto names = view_names();
  const std::string list = fmt::format("{}", fmt::join(names, ", "));
  return std::unexpected(
      Trouble{fmt::format("pandangan `{}` tidak ada; pakai salah satu: {}", name, list),
              fmt::format("there is no view `{}`; use one of: {}", name, list)});
}

static ViewRequest request_of(const Call& call, const model::State& state) {
  ViewRequest request{.language = call.language};
  if (call.paths.size() > 1) request.object = call.paths[1];
  for (const auto& [address, found] : analysis::sub_dimension_states(state)) {
    if (found.size > 0)
      request.sub_dimensions[address] = {found.size, std::string(found.missing.in(call.language))};
  }
  return request;
}

// 200 dots an inch.
static constexpr double kPngScale = 200.0 / 72;

// The files of one picture: one a sheet; DOT has one.
static Result<std::vector<std::string>> drawn(const Picture& picture, const std::string& format,
                                              Language language) {
  if (format == "dot") {
    auto text = diagram::draw_dot(picture);
    if (!text) return std::unexpected(text.error());
    return std::vector<std::string>{std::move(*text)};
  }
  const auto engine = drawing_engine();
  if (!engine) return std::unexpected(engine.error());
  auto sheets = diagram::draw_svg(picture, **engine, language);
  if (!sheets || format == "svg") return sheets;
  for (std::string& sheet : *sheets) {
    auto png = (*engine)->png(sheet, kPngScale);
    if (!png) return std::unexpected(png.error());
    sheet = std::move(*png);
  }
  return sheets;
}

// `alur.svg`, `alur-2.svg` …
static std::string sheet_path(const fs::path& first, std::size_t number) {
  if (number == 1) return first.string();
  return (first.parent_path() /
          fmt::format("{}-{}{}", first.stem().string(), number, first.extension().string()))
      .string();
}

static Result<void> write_sheets(const Call& call, const Streams& streams, const fs::path& path,
                                 const std::vector<std::string>& sheets) {
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    const std::string file = sheet_path(path, i + 1);
    if (const auto written = write_file(file, sheets[i]); !written) return written;
    if (!call.quiet) streams.out << fs::path(file).lexically_normal().string() << '\n';
  }
  return {};
}

static Result<void> write_picture(const Call& call, const Streams& streams, const Picture& picture,
                                  const std::string& format) {
  const auto sheets = drawn(picture, format, call.language);
  if (!sheets) return std::unexpected(sheets.error());
  if (!call.output.empty()) return write_sheets(call, streams, output_path(call), *sheets);
  if (format != "png" && sheets->size() == 1) return write(call, streams, sheets->front());
  return write_sheets(call, streams,
                      fs::path(call.directory) / fmt::format("{}.{}", picture.view, format),
                      *sheets);
}

static Result<void> make_folder(const std::string& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (!error) return {};
  return std::unexpected(
      Trouble{fmt::format("tidak dapat membuat folder `{}`: {}", folder, error.message()),
              fmt::format("cannot make the folder `{}`: {}", folder, error.message())});
}

// Every view, into the folder of `-o`. A view that has no such format is left out.
static Result<void> write_all(const Call& call, const Streams& streams, const model::State& state,
                              const std::string& format) {
  const std::string folder = output_path(call);
  if (const auto made = make_folder(folder); !made) return made;
  const ViewRequest request = request_of(call, state);
  for (const View* view : diagram::views()) {
    if (view->object == ViewObject::required) continue;
    const auto picture = view->make(state, request);
    if (!picture) return std::unexpected(picture.error());
    if (format == "dot" && !std::holds_alternative<diagram::Graph>(picture->content)) continue;
    const auto sheets = drawn(*picture, format, call.language);
    if (!sheets) return std::unexpected(sheets.error());
    const fs::path path = fs::path(folder) / fmt::format("{}.{}", view->name, format);
    if (const auto written = write_sheets(call, streams, path, *sheets); !written) return written;
  }
  return {};
}

static Result<void> write_one(const Call& call, const Streams& streams, const model::State& state,
                              const std::string& format) {
  const auto view = view_named(call.paths.front());
  if (!view) return std::unexpected(view.error());
  if (call.paths.size() > 1 && (*view)->object == ViewObject::none) {
    return std::unexpected(Trouble{fmt::format("pandangan `{}` tidak memakai id", (*view)->name),
                                   fmt::format("the view `{}` takes no id", (*view)->name)});
  }
  const auto picture = (*view)->make(state, request_of(call, state));
  if (!picture) return std::unexpected(picture.error());
  return write_picture(call, streams, *picture, format);
}

static Result<void> understood(const Call& call) {
  if (call.all && call.output.empty()) {
    return std::unexpected(Trouble{"`--all` menulis banyak berkas; sebut foldernya dengan `-o`",
                                   "`--all` writes many files; name their folder with `-o`"});
  }
  if (call.all != call.paths.empty()) {
    const auto names = view_names();
    const std::string list = fmt::format("{}", fmt::join(names, ", "));
    return std::unexpected(Trouble{fmt::format("sebut satu pandangan ({}) atau --all", list),
                                   fmt::format("name one view ({}) or --all", list)});
  }
  return {};
}

// A picture in another font is broken where its texts were measured for this one.
static void say_font(const Call& call, const Streams& streams) {
  static constexpr Text kOther = {
      "noken: huruf Noto Sans tidak ada, dipakai {}; pasang fonts-noto-core\n",
      "noken: there is no font Noto Sans, {} is used; install fonts-noto-core\n"};
  const auto engine = drawing_engine();
  if (!engine || call.quiet) return;
  const std::string family = (*engine)->font_family();
  if (family != "Noto Sans")
    streams.err << fmt::format(fmt::runtime(kOther.in(call.language)), family);
}

static Result<int> run_diagram(const Call& call, const Streams& streams) {
  const auto format = format_of(call, "diagram", {"svg", "png", "dot"});
  if (!format) return std::unexpected(format.error());
  if (const auto done = understood(call); !done) return std::unexpected(done.error());
  const auto here = load_here(call, streams);
  if (!here) return std::unexpected(here.error());
  const model::State state(*here->loaded.architecture, here->at);
  if (*format != "dot") say_font(call, streams);
  const auto written = call.all ? write_all(call, streams, state, *format)
                                : write_one(call, streams, state, *format);
  if (!written) return std::unexpected(written.error());
  return 0;
}

static constexpr Option kOptions[] = {
    {.names = "--all", .flag = &Call::all, .help = {"semua pandangan", "every view"}},
    {.names = "--at",
     .single = &Call::at,
     .placeholder = "TANGGAL",
     .help = {"keadaan pada tanggal ini (bawaan: --as-of)",
              "the state at this date (default: --as-of)"}},
    {.names = "--format",
     .several = &Call::formats,
     .placeholder = "svg|png|dot",
     .help = {"bentuk keluaran", "form of the output"}},
};

DEFINE_COMMAND(diagram) = {
    .name = "diagram",
    .alias = "",
    .help = {"gambar arsitektur: lanskap, alur [ID], pilar",
             "pictures of the architecture: lanskap, alur [ID], pilar"},
    .examples =
        {"  noken diagram lanskap -o lanskap.svg\n  noken diagram alur app-simrs --format "
         "png\n  noken diagram --all -o gambar",
         "  noken diagram lanskap -o landscape.svg\n  noken diagram alur app-simrs --format "
         "png\n  noken diagram --all -o pictures"},
    .options = kOptions,
    .words = "VIEW",
    .least_words = 0,
    .most_words = 2,
    .run = run_diagram,
};

}  // namespace noken::cli
