#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <memory>

#include "annex/built_in.h"
#include "annex/compose.h"
#include "annex/problem_text.h"
#include "annex/write.h"
#include "cli/annex_outline.h"
#include "cli/drawing_engine.h"
#include "cli/here.h"
#include "cli/model_tables.h"
#include "cli/picture_marks.h"
#include "cli/revision.h"

namespace noken::cli {

namespace fs = std::filesystem;

using annex::Composing;

static Result<std::string> bytes_of(const annex::Writing& writing, std::string_view format) {
  if (format == "docx") return annex::write_docx(writing);
  if (format == "pdf") return annex::write_pdf(writing);
  if (format == "html") return annex::write_html(writing);
  if (format == "xlsx") return annex::write_xlsx(writing);
  return annex::write_markdown(writing);
}

static bool has_own_pictures(const annex::Document& document) {
  return std::ranges::any_of(document.parts, [](const annex::Part& part) {
    const auto* picture = std::get_if<annex::PicturePart>(&part);
    return picture != nullptr &&
           std::ranges::any_of(picture->sheets,
                               [](const annex::Image& image) { return !image.svg.empty(); });
  });
}

// To `-o`, else beside where we are, under the name of the outline.
static Result<void> put(const Call& call, const Streams& streams, std::string_view format,
                        const std::string& bytes) {
  if (!call.output.empty() || format == "html" || format == "markdown")
    return write(call, streams, bytes);
  Call to_file = call;
  to_file.output = fmt::format("{}.{}", fs::path(call.paths.front()).stem().string(), format);
  auto done = write(to_file, streams, bytes);
  if (done && !call.quiet) streams.out << to_file.output << '\n';
  return done;
}

static Result<int> write_document(const Call& call, const Streams& streams, std::string_view format,
                                  const Composing& composing) {
  annex::Writing writing{
      .document = composing.document, .language = call.language, .epoch = composing.epoch};
  if (has_own_pictures(composing.document)) {
    const auto engine = drawing_engine();
    if (!engine) return std::unexpected(engine.error());
    writing.engine = *engine;
  }
  if (!call.reference_doc.empty())
    writing.reference_doc = fs::absolute(fs::path(call.directory) / call.reference_doc).string();
  const auto bytes = bytes_of(writing, format);
  if (!bytes) return std::unexpected(bytes.error());
  const auto done = put(call, streams, format, *bytes);
  if (!done) return std::unexpected(done.error());
  return 0;
}

// The last day of the period; without one, of the state shown.
static Day end_of_period(const model::State& state) {
  const auto& period = state.config().period;
  return period.is_given() ? last_day({.year = period->last}) : state.day();
}

static Result<int> compose_and_write(const Call& call, const Streams& streams,
                                     std::string_view format, const Here& here) {
  const model::State state(*here.loaded.architecture, here.at);
  const model::State target(*here.loaded.architecture, end_of_period(state));
  const auto outline = outline_of(call, here.loaded.architecture->folder);
  if (!outline) return std::unexpected(outline.error());
  const auto revision = revision_since(call, streams);
  if (!revision) return std::unexpected(revision.error());
  Sources sources;
  std::vector<annex::Problem> problems;
  const std::uint32_t file = sources.add(outline->path, outline->text);
  const annex::Node root = annex::read_outline(sources, file, problems);
  Composing composing{.state = state,
                      .target = &target,
                      .language = call.language,
                      .as_of = to_string(date_of(here.as_of)),
                      .epoch = fmt::format("{}", static_cast<long long>(here.as_of) * 86400),
                      .engine = drawing_engine,
                      .pictures = picture_marks(state, call.language),
                      .sources = sources,
                      .problems = problems,
                      .revision = *revision == nullptr ? nullptr : &(*revision)->changes,
                      .fill_tables = table_filler(call, here, state)};
  if (problems.empty()) {
    if (const auto done = annex::compose(root, composing); !done)
      return std::unexpected(done.error());
  }
  if (problems.empty()) return write_document(call, streams, format, composing);
  streams.out << annex::problem_text(problems, sources, {.language = call.language});
  return 1;
}

static Result<int> run_annex(const Call& call, const Streams& streams) {
  const auto format = format_of(call, "annex", {"docx", "pdf", "html", "markdown", "xlsx"});
  if (!format) return std::unexpected(format.error());
  if (!call.eject.empty()) {
    const auto done = eject_outline(call, streams);
    if (!done) return std::unexpected(done.error());
    return 0;
  }
  if (call.paths.empty()) {
    const std::string list = fmt::format("{}", fmt::join(annex::built_in_outlines(), ", "));
    return std::unexpected(
        Trouble{fmt::format("sebut satu kerangka: berkas YAML atau salah satu dari {}", list),
                fmt::format("name one outline: a YAML file or one of {}", list)});
  }
  const auto here = load_here(call, streams);
  if (!here) return std::unexpected(here.error());
  say_members(call, streams, *here);
  return compose_and_write(call, streams, *format, *here);
}

static constexpr Option kOptions[] = {
    {.names = "--format",
     .several = &Call::formats,
     .placeholder = "docx|pdf|html|markdown|xlsx",
     .help = {"bentuk keluaran", "form of the output"}},
    {.names = "--at",
     .single = &Call::at,
     .placeholder = "TANGGAL",
     .help = {"keadaan pada tanggal ini (bawaan: --as-of)",
              "the state at this date (default: --as-of)"}},
    {.names = "--from",
     .single = &Call::from,
     .placeholder = "SEMULA",
     .help = {"keadaan semula untuk blok `revisi`: folder, revisi git, atau tanggal",
              "the former state for the block `revisi`: a folder, git revision or date"}},
    {.names = "--reference-doc",
     .single = &Call::reference_doc,
     .placeholder = "FILE",
     .help = {"gaya Word milik kantor sendiri (.docx)", "an office's own Word styles (.docx)"}},
    {.names = "--eject",
     .single = &Call::eject,
     .placeholder = "NAMA",
     .help = {"salin kerangka bawaan ke lampiran/ untuk diubah",
              "copy an outline of noken into lampiran/, to change it"}},
};

DEFINE_COMMAND(annex) = {
    .name = "annex",
    .alias = "lampiran",
    .help = {"lampiran peraturan atau buku masterplan dari sebuah kerangka",
             "a legal annex or a book of the masterplan from an outline"},
    .examples = {"  noken annex arsitektur-spbe\n  noken annex peta-rencana --format pdf -o "
                 "peta-rencana.pdf\n  noken annex --eject arsitektur-spbe",
                 "  noken annex arsitektur-spbe\n  noken annex peta-rencana --format pdf -o "
                 "roadmap.pdf\n  noken annex --eject arsitektur-spbe"},
    .options = kOptions,
    .words = "OUTLINE",
    .words_help = {"kerangka: yang bawaan, atau file di lampiran/",
                   "the outline: one that is built in, or a file in lampiran/"},
    .least_words = 0,
    .most_words = 1,
    .run = run_annex,
};

}  // namespace noken::cli
