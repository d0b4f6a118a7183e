#include "cli/diagram_files.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <iterator>

#include "cli/drawing_engine.h"
#include "diagram/draw.h"

namespace noken::cli {

namespace fs = std::filesystem;

using diagram::Engine;
using diagram::Picture;

std::string extension_of(const std::string& format) {
  if (format == "mermaid") return "mmd";
  return format == "plantuml" ? "puml" : format;
}

bool is_text_format(const std::string& format) {
  return format == "dot" || format == "mermaid" || format == "plantuml";
}

// 200 dots an inch.
static constexpr double kPngScale = 200.0 / 72;

static Result<std::string> as_text(const Picture& picture, const std::string& format) {
  if (format == "mermaid") return diagram::draw_mermaid(picture);
  return format == "plantuml" ? diagram::draw_plantuml(picture) : diagram::draw_dot(picture);
}

// `alur.svg`, `alur.2.svg`; no id holds a full stop, so no picture of an element has such a name.
static std::string sheet_path(const fs::path& first, std::size_t number, std::size_t of) {
  if (number == 1) return first.string();
  const std::size_t digits = std::to_string(of).size();
  return (first.parent_path() / fmt::format("{}.{:0{}}{}", first.stem().string(), number, digits,
                                            first.extension().string()))
      .string();
}

static Result<std::vector<DrawnFile>> text_files(const std::vector<Commission>& commissions,
                                                 const std::string& format) {
  std::vector<DrawnFile> files;
  for (const Commission& each : commissions) {
    auto text = as_text(each.picture, format);
    if (!text) return std::unexpected(text.error());
    files.push_back({each.path, std::move(*text)});
  }
  return files;
}

using Sheets = std::vector<std::string>;

// The sheets of each picture. Those of all pictures are drawn at once: a picture of many sheets
// keeps no processor waiting.
static Result<std::vector<Sheets>> drawn_sheets(const std::vector<Commission>& commissions,
                                                const Engine& engine, Language language) {
  std::vector<WorkerJob> jobs;
  for (const Commission& each : commissions) {
    jobs.emplace_back([&each, &engine, language] {
      return diagram::sheet_tasks(each.picture, engine, language);
    });
  }
  std::vector<Sheets> sheets;
  for (const JobResult& result : run_in_processes(jobs)) {
    if (!result) return std::unexpected(result.error());
    Sheets& own = sheets.emplace_back();
    for (const std::string& each : *result)
      std::ranges::move(diagram::sheets_in(each), std::back_inserter(own));
  }
  return sheets;
}

static WorkerJob one_task(WorkerTask task) {
  return [task = std::move(task)] { return std::vector<WorkerTask>{task}; };
}

// The files of jobs that give one text each.
static Result<std::vector<DrawnFile>> worked_files(const std::vector<std::string>& paths,
                                                   const std::vector<WorkerJob>& jobs) {
  std::vector<DrawnFile> files;
  for (JobResult& result : run_in_processes(jobs)) {
    if (!result) return std::unexpected(result.error());
    files.push_back({paths[files.size()], std::move(result->front())});
  }
  return files;
}

// Every sheet a file, as it is or as dots.
static Result<std::vector<DrawnFile>> sheet_files(const std::vector<Commission>& commissions,
                                                  std::vector<Sheets> sheets, bool as_dots,
                                                  const Engine& engine) {
  std::vector<DrawnFile> files;
  for (std::size_t i = 0; i < commissions.size(); ++i) {
    for (std::size_t n = 0; n < sheets[i].size(); ++n) {
      files.push_back(
          {sheet_path(commissions[i].path, n + 1, sheets[i].size()), std::move(sheets[i][n])});
    }
  }
  if (!as_dots) return files;
  std::vector<std::string> paths;
  std::vector<WorkerJob> jobs;
  for (const DrawnFile& file : files) {
    paths.push_back(file.path);
    jobs.push_back(one_task([&file, &engine] { return engine.png(file.bytes, kPngScale); }));
  }
  return worked_files(paths, jobs);
}

// One file for each picture.
static Result<std::vector<DrawnFile>> pdf_files(const std::vector<Commission>& commissions,
                                                const std::vector<Sheets>& sheets,
                                                const Engine& engine) {
  std::vector<std::string> paths;
  std::vector<WorkerJob> jobs;
  for (std::size_t i = 0; i < commissions.size(); ++i) {
    const Picture& picture = commissions[i].picture;
    const Sheets& pages = sheets[i];
    paths.push_back(commissions[i].path);
    jobs.push_back(one_task([&pages, &picture, &engine] {
      const std::string title = fmt::format("{} · {}", picture.title, picture.region);
      return engine.pdf(pages, {.title = title, .date = picture.date});
    }));
  }
  return worked_files(paths, jobs);
}

Result<std::vector<DrawnFile>> draw_files(const std::vector<Commission>& commissions,
                                          const std::string& format, Language language) {
  if (is_text_format(format)) return text_files(commissions, format);
  const auto engine = drawing_engine();
  if (!engine) return std::unexpected(engine.error());
  auto sheets = drawn_sheets(commissions, **engine, language);
  if (!sheets) return std::unexpected(sheets.error());
  if (format == "pdf") return pdf_files(commissions, *sheets, **engine);
  return sheet_files(commissions, std::move(*sheets), format == "png", **engine);
}

}  // namespace noken::cli
