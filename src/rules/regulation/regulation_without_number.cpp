#include "rules/conditions/regulations.h"
#include "rules/rule.h"

namespace noken::rules {

// Procedures and circulars are known by their subject.
static bool needs_number(const Regulation& regulation) {
  return regulation.type.is_given() && *regulation.type != "sop" &&
         *regulation.type != "surat_edaran";
}

static std::vector<Argument> missing_parts(const Regulation& regulation) {
  std::vector<Argument> parts;
  if (regulation.number_text.is_missing()) parts.push_back({"missing", "`nomor`"});
  if (regulation.year.is_missing()) parts.push_back({"missing", "`tahun`"});
  return parts;
}

static void check_regulation(const State& state, const Regulation& regulation, Findings& findings) {
  std::vector<Argument> arguments = missing_parts(regulation);
  if (arguments.empty() || !needs_number(regulation)) return;
  const auto& incoming = state.incoming(regulation);
  const auto citing = std::ranges::find_if(incoming, [&](const model::Incoming& one) {
    return conditions::is_citation(state, one, {"dasar", "perjanjian"});
  });
  if (citing == incoming.end()) return;
  arguments.push_back({"regulation", regulation.handle});
  arguments.push_back({"object", citing->holder->handle});
  findings.report({.element = &regulation,
                   .at = regulation.place(),
                   .arguments = std::move(arguments),
                   .related = {{citing->at, "citing"}}});
}

static void check_regulations(const State& state, Findings& findings) {
  for (const Regulation& regulation : state.all<Regulation>())
    check_regulation(state, regulation, findings);
}

DEFINE_RULE(regulation_without_number) = checked({
    .code = "REG-003",
    .severity = "I/P/E",
    .reads = {"regulasi.nomor", "regulasi.tahun", "regulasi.jenis", "layanan.standar.dasar",
              "keamanan.dasar", "alur_data.perjanjian"},
    .basis = {practice(), need("S001")},
    .title = {"peraturan tanpa nomor yang dijadikan dasar",
              "regulation without a number as a legal ground"},
    .rationale =
        {"Peraturan tanpa nomor dan tahun belum dapat ditemukan, diperiksa, atau dipegang. Layanan "
         "dan pertukaran data yang bersandar padanya belum memiliki dasar hukum.",
         "A regulation without number and year cannot be found, checked or relied on. The services "
         "and exchanges that rest on it have no legal ground yet."},
    .messages =
        {
            {.situation =
                 {"`{regulation}` dijadikan dasar oleh `{object}`, tetapi belum memiliki {missing}",
                  "`{regulation}` is the ground of `{object}`, but lacks {missing}"},
             .label = {"belum bernomor lengkap", "not fully numbered"},
             .remedy = {"Bila sudah ditetapkan, isi {missing}; bila masih rancangan, dorong "
                        "penetapannya atau rujuk peraturan yang berlaku.",
                        "If it is enacted, fill in {missing}; if it is a draft, have it enacted or "
                        "cite a regulation in force."}},
        },
    .notes = {{"citing", {"dirujuk di sini", "cited here"}}},
    .check = check_regulations,
    .in_portions = true,
});

}  // namespace noken::rules
