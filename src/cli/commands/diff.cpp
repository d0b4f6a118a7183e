#include <functional>
#include <ostream>

#include "annex/revision_parts.h"
#include "annex/write.h"
#include "cli/commit_reasons.h"
#include "cli/here.h"
#include "cli/two_states.h"
#include "difference/reasons.h"
#include "model/house.h"
#include "report/difference_report.h"

namespace noken::cli {

using difference::Difference;
using report::DifferenceReport;

static const model::Agency* house_in(const model::State& state, const std::string& id) {
  const model::Element* agency = state.written().find(id);
  if (agency == nullptr || agency->kind != model::KindId::agency) return nullptr;
  return &house_of(state, static_cast<const model::Agency&>(*agency));
}

// Leaves only what belongs to the house of the agency before or after.
static Result<void> keep_house(const Call& call, const TwoStates& two, Difference& difference) {
  if (call.agency.empty()) return {};
  const model::State before(*two.before.loaded->architecture, 0);
  const model::State after(*two.after.loaded->architecture, 0);
  const model::Agency* old_house = house_in(before, call.agency);
  const model::Agency* new_house = house_in(after, call.agency);
  if (old_house == nullptr && new_house == nullptr)
    return std::unexpected(no_such_agency(after, call.agency));
  const auto is_before = [&](const model::Element* element) {
    return element != nullptr && old_house != nullptr && house_of(before, *element) == old_house;
  };
  const auto is_after = [&](const model::Element* element) {
    return element != nullptr && new_house != nullptr && house_of(after, *element) == new_house;
  };
  std::erase_if(difference.rows, [&](const difference::Row& row) {
    return !is_before(row.before) && !is_after(row.after);
  });
  std::erase_if(difference.unchanged, std::not_fn(is_after));
  std::erase_if(difference.before.elements, std::not_fn(is_before));
  std::erase_if(difference.after.elements, std::not_fn(is_after));
  return {};
}

// To `-o`, else to `diff.docx`, whose name is printed.
static Result<void> write_document(const Call& call, const Streams& streams,
                                   const DifferenceReport& report) {
  const annex::Document document = annex::revision_document(report, call.language);
  const auto bytes = annex::write_docx({.document = document, .language = call.language});
  if (!bytes) return std::unexpected(bytes.error());
  if (!call.output.empty()) return write(call, streams, *bytes);
  Call to_file = call;
  to_file.output = "diff.docx";
  if (auto done = write(to_file, streams, *bytes); !done || call.quiet) return done;
  streams.out << to_file.output << '\n' << std::flush;
  return {};
}

static Result<void> write_difference(const Call& call, const Streams& streams,
                                     const DifferenceReport& report, const std::string& format) {
  if (format == "text") return write(call, streams, difference_text(report, call.language));
  if (format == "json") return write(call, streams, difference_json(report));
  if (format == "docx") return write_document(call, streams, report);
  return write_report(call, streams, difference_tables(report, call.language), format, "diff");
}

static std::string region_of(const TwoStates& two) {
  const auto& name = two.after.loaded->architecture->config.region.name;
  return name.is_given() ? std::string(*name) : std::string();
}

static Result<int> run_diff(const Call& call, const Streams& streams) {
  const auto format = format_of(call, "diff", {"text", "json", "markdown", "html", "docx"});
  if (!format) return std::unexpected(format.error());
  const auto two = load_two(call, streams);
  if (!two) return std::unexpected(two.error());
  DifferenceReport report{.old_name = two->before.word.word,
                          .new_name = two->after.word.word,
                          .region = region_of(*two),
                          .difference = compare(side_of(two->before), side_of(two->after))};
  if (*format != "json") find_reasons(report.difference);
  if (auto kept = keep_house(call, *two, report.difference); !kept)
    return std::unexpected(kept.error());
  if (*format != "json") {
    if (auto found = find_commit_reasons(*two, report.difference); !found)
      return std::unexpected(found.error());
  }
  if (auto written = write_difference(call, streams, report, *format); !written)
    return std::unexpected(written.error());
  return call.exit_code && !report.difference.rows.empty() ? 1 : 0;
}

static constexpr Option kOptions[] = {
    {.names = "--format",
     .several = &Call::formats,
     .placeholder = "text|json|markdown|html|docx",
     .help = {"bentuk keluaran; markdown, html, dan docx: tabel semula – menjadi – alasan",
              "form of the output; markdown, html and docx: the table before – after – reason"}},
    {.names = "--at",
     .single = &Call::at,
     .placeholder = "TANGGAL",
     .help = {"bandingkan keadaan pada tanggal ini (bawaan: semua yang tertulis)",
              "compare the states at this date (default: all that is written)"}},
    {.names = "--opd",
     .single = &Call::agency,
     .placeholder = "ID",
     .help = {"hanya yang menjadi urusan rumah perangkat daerah ini",
              "only what the house of this agency answers for"}},
    {.names = "--exit-code",
     .flag = &Call::exit_code,
     .help = {"status keluar 1 bila ada perbedaan", "exit status 1 when they differ"}},
};

DEFINE_COMMAND(diff) = {
    .name = "diff",
    .alias = "bandingkan",
    .help = {"perbedaan dua keadaan: folder, revisi git, atau tanggal",
             "how two states differ: folders, git revisions or dates"},
    .examples = {"  noken diff v1 .\n  noken diff ../mimika-2017 . --format html -o matriks.html\n"
                 "  noken diff 2026-01-01 2029-12-31",
                 "  noken diff v1 .\n  noken diff ../mimika-2017 . --format html -o matrix.html\n"
                 "  noken diff 2026-01-01 2029-12-31"},
    .options = kOptions,
    .words = "SEMULA MENJADI",
    .words_help = {"dua keadaan yang dibandingkan", "the two states to compare"},
    .least_words = 2,
    .most_words = 2,
    .run = run_diff,
};

}  // namespace noken::cli
