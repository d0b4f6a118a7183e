#include "annex/special_matrices.h"

#include <algorithm>
#include <set>

#include "annex/report_parts.h"
#include "report/shown_value.h"

namespace noken::annex {

using model::Application;
using model::Flow;
using model::Service;
using report::Cell;

static Cell joined(const std::set<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : "; ") + name;
  return report::text_cell(text.empty() ? "–" : text);
}

static void add_names(const model::State& state, const model::ReferenceList& list,
                      std::set<std::string>& names) {
  for (const auto& item : list) names.insert(report::shown_reference(state, item.value));
}

// What stands behind a service.
static std::vector<Cell> row_of(const model::State& state, const Service& service) {
  std::set<std::string> processes;
  std::set<std::string> applications;
  std::set<std::string> data;
  std::set<std::string> infrastructure;
  std::set<std::string> security;
  add_names(state, service.processes, processes);
  for (const auto& incoming : state.incoming(service)) {
    const auto& holder = state.at(*incoming.holder);
    if (holder.kind != model::KindId::application || !state.is_current(holder)) continue;
    const auto& application = static_cast<const Application&>(holder);
    applications.insert(report::shown_name(application));
    add_names(state, application.data, data);
    add_names(state, application.infrastructure, infrastructure);
    add_names(state, application.security, security);
  }
  return {report::text_cell(report::shown_name(service)),
          joined(processes),
          joined(data),
          joined(applications),
          joined(infrastructure),
          joined(security)};
}

static void sort_and_number(report::Table& table, Language language) {
  std::ranges::sort(table.rows, {}, [](const std::vector<Cell>& row) {
    std::vector<std::string> texts;
    for (const Cell& cell : row) texts.push_back(cell.text);
    return texts;
  });
  table.columns.insert(table.columns.begin(), {.key = "number", .name = "no.", .is_whole = true});
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    table.rows[i].insert(table.rows[i].begin(),
                         report::number_cell(static_cast<double>(i + 1), 0, language));
  }
}

report::Table service_domains(const Composing& composing) {
  static constexpr Text kNames[] = {
      {"layanan", "service"},       {"proses bisnis", "processes"},      {"data", "data"},
      {"aplikasi", "applications"}, {"infrastruktur", "infrastructure"}, {"keamanan", "security"}};
  report::Table table{.name = "layanan-domain",
                      .columns = columns_named(kNames, composing.language)};
  for (const Service& service : composing.state.current<Service>())
    table.rows.push_back(row_of(composing.state, service));
  sort_and_number(table, composing.language);
  return table;
}

report::Table integration_table(const Composing& composing) {
  static constexpr Text kNames[] = {
      {"sumber", "source"}, {"tujuan", "target"},         {"data", "data"},
      {"cara", "method"},   {"terenkripsi", "encrypted"}, {"status", "status"}};
  report::Table table{.name = "integrasi", .columns = columns_named(kNames, composing.language)};
  for (const Flow& flow : composing.state.current<Flow>()) {
    const auto field = [&](const char* path) {
      const Cell cell = report::shown_field(composing.state, flow, path, composing.language);
      return cell.text.empty() ? report::text_cell("–") : cell;
    };
    table.rows.push_back({field("dari"), field("ke"), field("data"), field("mekanisme"),
                          field("enkripsi"),
                          report::text_cell(std::string(model::status_of(flow)))});
  }
  sort_and_number(table, composing.language);
  return table;
}

}  // namespace noken::annex
