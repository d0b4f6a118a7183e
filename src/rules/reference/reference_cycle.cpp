#include <array>

#include "rules/conditions/cycles.h"
#include "rules/rule.h"

namespace noken::rules {

using conditions::Link;
using model::KindId;

// The relations in which a circle is wrong; others, as `urutan` and `terhubung_ke`, may run in
// circles.
struct Relation {
  KindId kind;
  std::string_view field;
  std::string_view other_field;
};
static constexpr Relation kRelations[] = {
    {KindId::agency, "induk", {}},
    {KindId::process, "induk", {}},
    {KindId::objective, "induk", {}},
    {KindId::application, "bergantung_pada", {}},
    {KindId::infrastructure, "berjalan_di", "fasilitas"},
    {KindId::programme, "butuh", {}},
    {KindId::regulation, "mengganti", {}},
};

namespace {

// The references of the repository, apart by what a circle of them means.
struct Links {
  std::array<std::vector<Link>, std::size(kRelations)> by_relation;
  std::vector<Link> successors;     // `pengganti` of every kind
  std::vector<Link> to_themselves;  // of the relations that may run in circles
};

// A row of a field table, and where its links belong.
struct Row {
  const model::Field* field;
  std::vector<Link>* links;
};

}  // namespace

static void add_row(std::vector<Row>& rows, const model::Field* field, std::vector<Link>& links) {
  const bool is_known = std::ranges::find(rows, field, &Row::field) != rows.end();
  if (!is_known) rows.push_back({field, &links});
}

// The rows that may not run in circles; kinds share some.
static std::vector<Row> rows_into(Links& links) {
  std::vector<Row> rows;
  for (const model::Kind* kind : model::kinds()) {
    for (const model::Field* field : fields_of(*kind)) {
      if (std::string_view(field->key) == "pengganti") add_row(rows, field, links.successors);
      for (std::size_t i = 0; i < std::size(kRelations); ++i) {
        const Relation& relation = kRelations[i];
        if (kind->id == relation.kind &&
            (field->key == relation.field || field->key == relation.other_field))
          add_row(rows, field, links.by_relation[i]);
      }
    }
  }
  return rows;
}

static void report_itself(const Link& link, Findings& findings) {
  findings.report(
      {.element = link.from,
       .at = link.at,
       .message = "itself",
       .field = link.field,
       .value = link.from->handle,
       .arguments = {{"object", link.from->handle}, {"field", std::string(link.field)}}});
}

static void report_cycle(const std::vector<Link>& cycle, Findings& findings) {
  if (cycle.size() == 1) {
    report_itself(cycle.front(), findings);
    return;
  }
  std::string path = "`" + cycle.front().from->handle + "`";
  std::vector<Related> related;
  for (const Link& link : cycle) {
    path += " → `" + link.to->handle + "`";
    if (&link != &cycle.front()) related.push_back({link.at, "next"});
  }
  findings.report({.element = cycle.front().from,
                   .at = cycle.front().at,
                   .field = cycle.front().field,
                   .value = path,
                   .arguments = {{"field", std::string(cycle.front().field)}, {"path", path}},
                   .related = std::move(related)});
}

static Links links_of(const State& state) {
  Links links;
  const std::vector<Row> rows = rows_into(links);
  for (const model::Link& each : state.links()) {
    const auto row = std::ranges::find(rows, each.field, &Row::field);
    if (row == rows.end() && each.holder != each.target) continue;
    const Link link{&state.at(each.holder), &state.at(each.target), each.at, each.field->key};
    (row == rows.end() ? links.to_themselves : *row->links).push_back(link);
  }
  return links;
}

static void check_flow_ends(const State& state, Findings& findings) {
  for (const Flow& flow : state.all<Flow>()) {
    if (!flow.from.is_given() || !flow.to.is_given() || flow.from->id != flow.to->id) continue;
    findings.report({.element = &flow,
                     .at = flow.to.at,
                     .message = "flow",
                     .field = "ke",
                     .value = std::string(flow.to->id),
                     .arguments = {{"id", std::string(flow.to->id)}}});
  }
}

static void check_cycles(const State& state, Findings& findings) {
  const Links links = links_of(state);
  for (const auto& relation : links.by_relation) {
    for (const auto& cycle : conditions::shortest_cycles(relation)) report_cycle(cycle, findings);
  }
  for (const auto& cycle : conditions::shortest_cycles(links.successors))
    report_cycle(cycle, findings);
  for (const Link& link : links.to_themselves) report_itself(link, findings);
  check_flow_ends(state, findings);
}

DEFINE_RULE(reference_cycle) = checked({
    .code = "RUJ-004",
    .severity = "E/E/E",
    .reads = {"opd.induk", "proses_bisnis.induk", "sasaran.induk", "aplikasi.bergantung_pada",
              "infrastruktur.berjalan_di", "infrastruktur.fasilitas", "program.butuh",
              "regulasi.mengganti", "aplikasi.pengganti", "alur_data.dari", "alur_data.ke"},
    .basis = {practice()},
    .title = {"rujukan yang berputar", "reference that runs in a circle"},
    .rationale = {"Induk, prasyarat, dan ketergantungan yang berputar tidak punya "
                  "awal: tidak ada yang dapat dikerjakan lebih dulu, dan laporan "
                  "berjenjang tidak dapat disusun.",
                  "Parents, prerequisites and dependencies that run in a circle have "
                  "no beginning: nothing can be done first, and no report by level "
                  "can be drawn up."},
    .messages =
        {
            {.situation = {"rujukan `{field}` berputar: {path}",
                           "references of `{field}` run in a circle: {path}"},
             .label = {"lingkaran dimulai di sini", "the circle starts here"},
             .remedy = {"Hapus salah satu rujukan dalam lingkaran ini.",
                        "Remove one of the references of this circle."}},
            {.name = "itself",
             .situation = {"`{object}` merujuk dirinya sendiri dalam `{field}`",
                           "`{object}` names itself in `{field}`"},
             .remedy = {"Hapus rujukan ini, atau rujuk elemen lain.",
                        "Remove the reference, or name another element."}},
            {.name = "flow",
             .situation = {"alur data berakhir di tempat asalnya, `{id}`",
                           "the data flow ends where it began, at `{id}`"},
             .remedy = {"Perbaiki `dari` atau `ke`.", "Correct `dari` or `ke`."}},
        },
    .notes = {{"next", {"lalu ke sini", "then to here"}}},
    .check = check_cycles,
});

}  // namespace noken::rules
