// Services at the public service mall, with what an appendix on the MPP is asked for.

#include <algorithm>

#include "annex/report_parts.h"
#include "report/shown_value.h"

namespace noken::annex {

using model::Application;
using model::Flow;
using model::Service;
using report::Cell;

static constexpr std::string_view kMallApplication = "nas-mpp-digital";

static bool is_mall(const model::State& state, const model::Reference& reference) {
  if (reference.national != nullptr) return reference.national->id == kMallApplication;
  const auto* application = state.find<Application>(reference);
  return application != nullptr && std::ranges::any_of(application->national, [](const auto& item) {
           return item.value.id == kMallApplication;
         });
}

static std::vector<const Application*> applications_of(const model::State& state,
                                                       const Service& service) {
  std::vector<const Application*> found;
  for (const Application& application : state.current<Application>()) {
    const bool serves = std::ranges::any_of(
        application.services, [&](const auto& item) { return item.value.id == service.handle; });
    if (serves) found.push_back(&application);
  }
  return found;
}

// A flow between one of the applications and MPP Digital, in either direction.
static bool reaches_mall(const model::State& state,
                         const std::vector<const Application*>& applications) {
  const auto is_ours = [&](const model::ReferenceValue& end) {
    return end.is_given() &&
           std::ranges::find(applications, end->id, &Application::handle) != applications.end();
  };
  return std::ranges::any_of(state.current<Flow>(), [&](const Flow& flow) {
    return (is_ours(flow.from) && flow.to.is_given() && is_mall(state, *flow.to)) ||
           (is_ours(flow.to) && flow.from.is_given() && is_mall(state, *flow.from));
  });
}

static std::vector<Cell> row_of(const Service& service, Composing& composing) {
  static constexpr Text kYes = {"ada", "yes"};
  const auto applications = applications_of(composing.state, service);
  std::string names;
  for (const Application* application : applications)
    names += (names.empty() ? "" : "; ") + report::shown_name(*application);
  const auto field = [&](const char* path) {
    const Cell cell = report::shown_field(composing.state, service, path, composing.language);
    return cell.text.empty() ? report::text_cell("–") : cell;
  };
  return {report::text_cell(report::shown_name(service)),
          field("opd"),
          field("pelaksana"),
          field("standar.hari"),
          report::text_cell(names.empty() ? "–" : names),
          report::text_cell(reaches_mall(composing.state, applications)
                                ? std::string(kYes.in(composing.language))
                                : "–")};
}

static Result<void> compose_mall(const Node& block, Composing& composing) {
  static constexpr Text kNames[] = {{"layanan", "service"},
                                    {"perangkat daerah", "agency"},
                                    {"instansi yang terlibat", "agencies involved"},
                                    {"hari kerja", "working days"},
                                    {"aplikasi", "application"},
                                    {"aliran ke MPP Digital", "flow to MPP Digital"}};
  static constexpr Text kCaption = {"Layanan di Mal Pelayanan Publik",
                                    "Services at the public service mall"};
  report::Table table{.name = "mpp",
                      .caption = std::string(kCaption.in(composing.language)),
                      .columns = columns_named(kNames, composing.language)};
  for (const Service& service : composing.state.current<Service>()) {
    if (service.in_mall.is_given() && *service.in_mall)
      table.rows.push_back(row_of(service, composing));
  }
  std::ranges::sort(table.rows, {}, [](const std::vector<Cell>& row) { return row.front().text; });
  add_table(std::move(table), block, composing);
  return {};
}

DEFINE_BLOCK(mall) = {
    .name = "mpp",
    .about = {"layanan di Mal Pelayanan Publik dan alirannya ke MPP Digital",
              "services at the public service mall and their flows to MPP Digital"},
    .settings = {"judul"},
    .compose = compose_mall,
};

}  // namespace noken::annex
