#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <ostream>

#include "analysis/sub_dimension_states.h"
#include "base/files.h"
#include "cli/diagram_commissions.h"
#include "cli/drawing_engine.h"
#include "cli/here.h"
#include "diagram/view.h"

namespace noken::cli {

namespace fs = std::filesystem;

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
  ViewRequest request{.language = call.language, .label = call.label};
  if (call.paths.size() > 1) request.object = call.paths[1];
  for (const auto& [address, found] : analysis::sub_dimension_states(state)) {
    if (found.size > 0)
      request.sub_dimensions[address] = {found.size, std::string(found.missing.in(call.language))};
  }
  return request;
}

static Result<void> write_files(const Call& call, const Streams& streams,
                                const std::vector<DrawnFile>& files) {
  for (const DrawnFile& file : files) {
    if (const auto written = write_file(file.path, file.bytes); !written) return written;
    if (!call.quiet) streams.out << fs::path(file.path).lexically_normal().string() << '\n';
  }
  return {};
}

static Result<void> make_folder(const std::string& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (!error) return {};
  return std::unexpected(
      Trouble{fmt::format("tidak dapat membuat folder `{}`: {}", folder, error.message()),
              fmt::format("cannot make the folder `{}`: {}", folder, error.message())});
}

static Result<void> takes_words(const View& view, const Call& call) {
  const bool has_object = call.paths.size() > 1;
  if (has_object && view.object == ViewObject::none) {
    return std::unexpected(Trouble{fmt::format("pandangan `{}` tidak memakai id", view.name),
                                   fmt::format("the view `{}` takes no id", view.name)});
  }
  if (!has_object && view.object == ViewObject::required) {
    return std::unexpected(Trouble{
        fmt::format("pandangan `{0}` memerlukan id, misalnya `noken diagram {0} ID`", view.name),
        fmt::format("the view `{0}` needs an id, as `noken diagram {0} ID`", view.name)});
  }
  return {};
}

static Trouble nothing_drawn(const View& view) {
  return {fmt::format("`--all` tidak menghasilkan gambar `{0}`; sebut idnya, misalnya `noken "
                      "diagram {0} ID`",
                      view.name),
          fmt::format("`--all` gives no picture `{0}`; name an id, as `noken diagram {0} ID`",
                      view.name)};
}

// Every view, or every picture of one, into the folder of `-o`.
static Result<void> write_all(const Call& call, const Streams& streams, const model::State& state,
                              DiagramOrder order) {
  order.folder = output_path(call);
  std::vector<const View*> views(diagram::views().begin(), diagram::views().end());
  if (!call.paths.empty()) {
    const auto view = view_named(call.paths.front());
    if (!view) return std::unexpected(view.error());
    views = {*view};
  }
  const auto commissions = all_commissions(views, state, request_of(call, state), order);
  if (!commissions) return std::unexpected(commissions.error());
  if (commissions->empty()) return std::unexpected(nothing_drawn(*views.front()));
  if (const auto made = make_folder(order.folder); !made) return made;
  const auto files = draw_files(*commissions, order.format, call.language);
  if (!files) return std::unexpected(files.error());
  return write_files(call, streams, *files);
}

static Result<void> write_one(const Call& call, const Streams& streams, const model::State& state,
                              const DiagramOrder& order) {
  const auto view = view_named(call.paths.front());
  if (!view) return std::unexpected(view.error());
  if (const auto fits = takes_words(**view, call); !fits) return fits;
  const ViewRequest request = request_of(call, state);
  auto commission = commissioned(**view, state, request, order);
  if (!commission) return std::unexpected(commission.error());
  const fs::path file = call.output.empty() ? fs::path(call.directory) / commission->path
                                            : fs::path(output_path(call));
  place_at(*commission, file.string(), state);
  const auto files = draw_files({std::move(*commission)}, order.format, call.language);
  if (!files) return std::unexpected(files.error());
  const bool is_binary = order.format == "png" || order.format == "pdf";
  if (call.output.empty() && !is_binary && files->size() == 1)
    return write(call, streams, files->front().bytes);
  return write_files(call, streams, *files);
}

static Result<void> understood(const Call& call) {
  if (call.all && call.output.empty()) {
    return std::unexpected(Trouble{"`--all` menulis banyak berkas; sebut foldernya dengan `-o`",
                                   "`--all` writes many files; name their folder with `-o`"});
  }
  const bool names_too_much = call.all && call.paths.size() > 1;
  const bool names_nothing = !call.all && call.paths.empty();
  if (names_too_much || names_nothing) {
    const auto names = view_names();
    const std::string list = fmt::format("{}", fmt::join(names, ", "));
    return std::unexpected(Trouble{fmt::format("sebut satu pandangan ({}) atau --all", list),
                                   fmt::format("name one view ({}) or --all", list)});
  }
  return {};
}

// A picture in another font is broken where its texts were measured for this one. Asked when all is
// drawn: Pango starts threads, and no process may be forked from one that has begun it.
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
  const auto format =
      format_of(call, "diagram", {"svg", "png", "pdf", "dot", "mermaid", "plantuml"});
  if (!format) return std::unexpected(format.error());
  const auto wish = diagram_wish(call);
  if (!wish) return std::unexpected(wish.error());
  if (const auto done = understood(call); !done) return std::unexpected(done.error());
  const auto here = load_here(call, streams);
  if (!here) return std::unexpected(here.error());
  const model::State state(*here->loaded.architecture, here->at);
  const DiagramOrder order{.format = *format, .wish = *wish};
  const auto written =
      call.all ? write_all(call, streams, state, order) : write_one(call, streams, state, order);
  if (!written) return std::unexpected(written.error());
  if (!is_text_format(*format)) say_font(call, streams);
  return 0;
}

static constexpr Option kOptions[] = {
    {.names = "--all",
     .flag = &Call::all,
     .help = {"semua pandangan; dengan PANDANGAN: semua gambarnya",
              "every view; of VIEW: all its pictures"}},
    {.names = "--at",
     .single = &Call::at,
     .placeholder = "TANGGAL",
     .help = {"keadaan pada tanggal ini (bawaan: --as-of)",
              "the state at this date (default: --as-of)"}},
    {.names = "--format",
     .several = &Call::formats,
     .placeholder = "svg|png|pdf|dot|mermaid|plantuml",
     .help = {"bentuk keluaran", "form of the output"}},
    {.names = "--paper",
     .single = &Call::paper,
     .placeholder = "A3|A4|F4",
     .help = {"kertas (bawaan: menurut pandangan)", "paper (default: as the view chooses)"}},
    {.names = "--theme",
     .single = &Call::theme,
     .placeholder = "light|dark",
     .help = {"latar terang atau gelap", "light or dark ground"}},
    {.names = "--budget",
     .single = &Call::budget,
     .placeholder = "KOTAK,GARIS",
     .help = {"paling banyak selembar; lebih dari itu dibagi (bawaan 60,90)",
              "boxes and lines a sheet at most; more is split (default 60,90)"}},
    {.names = "--label",
     .single = &Call::label,
     .placeholder = "LABEL",
     .help = {"hanya elemen yang berlabel ini", "only elements that carry this label"}},
};

DEFINE_COMMAND(diagram) = {
    .name = "diagram",
    .alias = "",
    .help =
        {"gambar arsitektur: lanskap, alur, integrasi, cakupan, pilar, peta-jalan, …",
         "pictures of the architecture: lanskap, alur, integrasi, cakupan, pilar, peta-jalan, …"},
    .examples = {"  noken diagram lanskap -o lanskap.svg\n"
                 "  noken diagram alur app-simrs --format png\n"
                 "  noken diagram peta-jalan --format pdf --paper A3\n"
                 "  noken diagram --all -o gambar\n"
                 "  noken diagram opd --all -o gambar/opd",
                 "  noken diagram lanskap -o landscape.svg\n"
                 "  noken diagram alur app-simrs --format png\n"
                 "  noken diagram peta-jalan --format pdf --paper A3\n"
                 "  noken diagram --all -o pictures\n"
                 "  noken diagram opd --all -o pictures/agencies"},
    .options = kOptions,
    .words = "VIEW",
    .words_help = {"pandangan, dan id bila diminta pandangan itu",
                   "the view, and an id where the view asks for one"},
    .least_words = 0,
    .most_words = 2,
    .run = run_diagram,
};

}  // namespace noken::cli
