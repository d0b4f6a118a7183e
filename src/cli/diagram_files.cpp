#include "cli/diagram_files.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

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

static Result<std::vector<DrawnFile>> gathered(std::vector<std::string> paths,
                                               std::vector<Result<std::string>> results) {
  std::vector<DrawnFile> files;
  for (std::size_t i = 0; i < results.size(); ++i) {
    if (!results[i]) return std::unexpected(results[i].error());
    files.push_back({std::move(paths[i]), std::move(*results[i])});
  }
  return files;
}

static Result<std::vector<DrawnFile>> text_files(const std::vector<Commission>& commissions,
                                                 const std::string& format) {
  std::vector<std::string> paths;
  std::vector<Result<std::string>> texts;
  for (const Commission& each : commissions) {
    paths.push_back(each.path);
    texts.push_back(as_text(each.picture, format));
  }
  return gathered(std::move(paths), std::move(texts));
}

static WorkerTask png_task(WorkerTask svg, const Engine& engine) {
  return [svg = std::move(svg), &engine]() -> Result<std::string> {
    const auto drawn = svg();
    return drawn ? engine.png(*drawn, kPngScale) : drawn;
  };
}

static Result<std::vector<DrawnFile>> sheet_files(const std::vector<Commission>& commissions,
                                                  const std::string& format, const Engine& engine,
                                                  Language language) {
  std::vector<std::string> paths;
  std::vector<WorkerTask> tasks;
  for (const Commission& each : commissions) {
    auto sheets = diagram::sheet_tasks(each.picture, engine, language);
    for (std::size_t i = 0; i < sheets.size(); ++i) {
      paths.push_back(sheet_path(each.path, i + 1, sheets.size()));
      tasks.push_back(format == "png" ? png_task(std::move(sheets[i]), engine)
                                      : std::move(sheets[i]));
    }
  }
  return gathered(std::move(paths), run_in_processes(tasks));
}

// The sheets of all pictures at once, then the PDFs of them: a picture of many sheets keeps no
// processor waiting.
static Result<std::vector<DrawnFile>> pdf_files(const std::vector<Commission>& commissions,
                                                const Engine& engine, Language language) {
  std::vector<WorkerTask> sheets;
  std::vector<std::size_t> ends;  // of the sheets of each picture
  for (const Commission& each : commissions) {
    for (WorkerTask& task : diagram::sheet_tasks(each.picture, engine, language))
      sheets.push_back(std::move(task));
    ends.push_back(sheets.size());
  }
  auto svgs = gathered(std::vector<std::string>(sheets.size()), run_in_processes(sheets));
  if (!svgs) return svgs;
  std::vector<std::string> paths;
  std::vector<WorkerTask> tasks;
  for (std::size_t i = 0, next = 0; i < commissions.size(); ++i) {
    std::vector<std::string> pages;
    while (next < ends[i]) pages.push_back(std::move((*svgs)[next++].bytes));
    const Picture& picture = commissions[i].picture;
    paths.push_back(commissions[i].path);
    tasks.emplace_back([pages = std::move(pages), &picture, &engine] {
      const std::string title = fmt::format("{} · {}", picture.title, picture.region);
      return engine.pdf(pages, {.title = title, .date = picture.date});
    });
  }
  return gathered(std::move(paths), run_in_processes(tasks));
}

Result<std::vector<DrawnFile>> draw_files(const std::vector<Commission>& commissions,
                                          const std::string& format, Language language) {
  if (is_text_format(format)) return text_files(commissions, format);
  const auto engine = drawing_engine();
  if (!engine) return std::unexpected(engine.error());
  if (format == "pdf") return pdf_files(commissions, **engine, language);
  return sheet_files(commissions, format, **engine, language);
}

}  // namespace noken::cli
