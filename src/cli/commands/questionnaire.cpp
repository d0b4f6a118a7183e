#include "questionnaire/questionnaire.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <ostream>

#include "base/files.h"
#include "base/worker_processes.h"
#include "cli/model_tables.h"
#include "model/house.h"

namespace noken::cli {

namespace fs = std::filesystem;

using questionnaire::House;
using questionnaire::Houses;

// One agency or all, and where the workbooks go.
static Result<void> refuse_unclear(const Call& call) {
  if (call.all == call.agency.empty()) {
    if (!call.all || !call.output.empty()) return {};
    return std::unexpected(Trouble{
        "`--all` menulis satu buku untuk tiap perangkat daerah; sebut foldernya dengan `-o`",
        "`--all` writes a workbook for each agency; name their folder with `-o`"});
  }
  return std::unexpected(
      Trouble{"sebut satu perangkat daerah dengan `--opd ID`, atau semuanya dengan `--all -o DIR`",
              "name one agency with `--opd ID`, or all of them with `--all -o DIR`"});
}

static Result<const House*> house_named(const model::State& state, const Houses& houses,
                                        const std::string& id) {
  const model::Element* agency = state.written().find(id);
  if (agency == nullptr || agency->kind != model::KindId::agency)
    return std::unexpected(no_such_agency(state, id));
  const auto* head = model::house_of(state, *agency);
  const auto found = std::ranges::find(houses.all, head->handle,
                                       [](const House& house) { return house.head->handle; });
  if (found == houses.all.end()) return std::unexpected(no_such_agency(state, id));
  return &*found;
}

static std::string file_name(const House& house) {
  std::string name = house.head->handle;
  std::ranges::replace(name, ':', '-');
  return fmt::format("kuesioner-{}.xlsx", name);
}

static Result<std::vector<const House*>> chosen(const Call& call, const model::State& state,
                                                const Houses& houses) {
  std::vector<const House*> all;
  for (const House& house : houses.all) {
    if (!house.is_silent) all.push_back(&house);
  }
  if (call.all) return all;
  const auto one = house_named(state, houses, call.agency);
  if (!one) return std::unexpected(one.error());
  return std::vector{*one};
}

// A folder for `--all`; else the file, by default named after the agency.
static fs::path target_of(const Call& call, const House& house) {
  if (call.all) return fs::path(output_path(call)) / file_name(house);
  return call.output.empty() ? fs::path(call.directory) / file_name(house)
                             : fs::path(output_path(call));
}

static Result<void> make_folder(const Call& call) {
  if (!call.all) return {};
  std::error_code error;
  fs::create_directories(output_path(call), error);
  if (!error) return {};
  return std::unexpected(
      Trouble{fmt::format("tidak dapat membuat folder `{}`: {}", call.output, error.message()),
              fmt::format("cannot make the folder `{}`: {}", call.output, error.message())});
}

// The sentence about it.
static Result<std::string> write_one(const Call& call, const questionnaire::Request& request,
                                     const House& house) {
  static constexpr Text kDone = {"{}: {} elemen, {} temuan\n", "{}: {} elements, {} findings\n"};
  const auto made = questionnaire::questionnaire_for(request, house);
  if (!made) return std::unexpected(made.error());
  const fs::path target = target_of(call, house);
  if (auto written = write_file(target.string(), made->bytes); !written)
    return std::unexpected(written.error());
  return fmt::format(fmt::runtime(kDone.in(call.language)), target.lexically_normal().string(),
                     made->elements, made->findings);
}

// Child processes share the work: the library of workbooks is not made for threads.
static Result<void> write_all(const Call& call, const Streams& streams,
                              const questionnaire::Request& request,
                              const std::vector<const House*>& houses) {
  const WorkerJob job = [&] {
    std::vector<WorkerTask> tasks;
    for (const House* house : houses)
      tasks.emplace_back([&, house] { return write_one(call, request, *house); });
    return tasks;
  };
  const JobResult done = std::move(run_in_processes({job}).front());
  if (!done) return std::unexpected(done.error());
  for (const std::string& sentence : *done) {
    if (!call.quiet) streams.out << sentence;
  }
  return {};
}

static void say_without_house(const Call& call, const Streams& streams, std::size_t count) {
  static constexpr Text kWithout = {
      "{} elemen tidak dimiliki perangkat daerah mana pun, jadi tidak ada di buku mana pun\n",
      "{} elements belong to no agency, so they are in no workbook\n"};
  if (call.all && count > 0 && !call.quiet)
    streams.out << fmt::format(fmt::runtime(kWithout.in(call.language)), count);
}

static Result<int> run_questionnaire(const Call& call, const Streams& streams) {
  if (const auto clear = refuse_unclear(call); !clear) return std::unexpected(clear.error());
  const auto here = load_here(call, streams);
  if (!here) return std::unexpected(here.error());
  say_members(call, streams, *here);
  const model::State state(*here->loaded.architecture, here->at);
  const Houses houses = questionnaire::houses_of(state);
  const auto asked = chosen(call, state, houses);
  if (!asked) return std::unexpected(asked.error());
  const auto report = findings_of(call, *here);
  if (!report) return std::unexpected(report.error());
  if (const auto made = make_folder(call); !made) return std::unexpected(made.error());
  const questionnaire::Labels labels(state, call.language);
  const questionnaire::Request request{.labels = labels, .report = *report, .as_of = here->as_of};
  if (const auto done = write_all(call, streams, request, *asked); !done)
    return std::unexpected(done.error());
  say_without_house(call, streams, houses.without_house);
  return 0;
}

static constexpr Option kOptions[] = {
    {.names = "--opd",
     .single = &Call::agency,
     .placeholder = "ID",
     .help = {"perangkat daerah yang ditanya, bersama unitnya",
              "the agency that is asked, with its units"}},
    {.names = "--all",
     .flag = &Call::all,
     .help = {"satu buku untuk tiap perangkat daerah, ke folder `-o`",
              "a workbook for each agency, into the folder of `-o`"}},
};

DEFINE_COMMAND(questionnaire) = {
    .name = "questionnaire",
    .alias = "kuesioner",
    .help = {"buku XLSX untuk tiap perangkat daerah: isi yang tercatat, yang masih kosong, temuan",
             "an XLSX workbook for each agency: what is known, what is missing, its findings"},
    .examples = {"  noken questionnaire --opd opd-dinkes\n"
                 "  noken questionnaire --all -o kuesioner",
                 "  noken questionnaire --opd opd-dinkes -o dinkes.xlsx --lang en\n"
                 "  noken questionnaire --all -o questionnaires"},
    .options = kOptions,
    .run = run_questionnaire,
};

}  // namespace noken::cli
