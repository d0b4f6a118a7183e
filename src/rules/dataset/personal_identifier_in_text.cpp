#include <map>

#include "model/kind.h"
#include "rules/conditions/period.h"
#include "rules/conditions/person.h"
#include "rules/conditions/scalars.h"
#include "rules/rule.h"

namespace noken::rules {

using conditions::ScalarPlace;

// Codes of other systems may look like a number of a person.
static bool is_read(const model::Field& field) {
  const std::string_view key = field.key;
  return field.type.type != model::Type::link && key != "kode_referensi" && key != "sub_kegiatan";
}

static bool is_office(const model::Field& field) {
  const std::string_view key = field.key;
  return key == "kepala" || key == "kontak";
}

static std::string_view situation_of(const State& state, const ScalarPlace& scalar) {
  if (conditions::holds_identity_number(scalar.text)) return is_read(*scalar.field) ? "number" : "";
  const bool is_person =
      is_office(*scalar.field) && conditions::holds_degree(scalar.text, state.packs().degrees);
  return is_person ? "name" : "";
}

namespace {

// Whose scalars are looked at. The findings of one field are told apart by their order: the value
// may not be repeated.
struct Holder {
  const State& state;
  const Element* element;
  Findings& findings;
  std::map<std::string_view, int> counts = {};
};

}  // namespace

static void look_at(Holder& holder, const ScalarPlace& scalar) {
  const std::string_view situation = situation_of(holder.state, scalar);
  if (situation.empty()) return;
  const int count = ++holder.counts[scalar.field->key];
  holder.findings.report(
      {.element = holder.element,
       .at = scalar.at,
       .message = situation,
       .field = scalar.field->key,
       .value = count == 1 ? std::string() : std::to_string(count),
       .arguments = {{"field", scalar.field->key}},
       .object = holder.element == nullptr ? conditions::region_code(holder.state) : ""});
}

namespace {

// Files whose bytes may hold a number of a person: to look at them whole is faster than scalar by
// scalar. An escape may hide digits.
struct FilesWithNumbers {
  std::vector<bool> files;

  explicit FilesWithNumbers(const State& state) {
    const Sources& sources = state.written().sources;
    for (std::uint32_t file = 0; file < sources.size(); ++file) {
      const std::string_view text = sources.text(file);
      files.push_back(conditions::holds_identity_number(text) || text.contains('\\'));
    }
  }
};

}  // namespace

static bool has_office(const model::Field& field) {
  if (field.type.type != model::Type::record) return is_office(field);
  return std::ranges::any_of(field.type.table->fields, has_office);
}

static std::vector<bool> kinds_with_offices() {
  std::vector<bool> kinds;
  for (const model::Kind* kind : model::kinds()) {
    const auto& fields = fields_of(*kind);
    kinds.push_back(
        std::ranges::any_of(fields, [](const model::Field* field) { return has_office(*field); }));
  }
  return kinds;
}

static void check_settings(const State& state, Findings& findings) {
  Holder settings{state, nullptr, findings};
  conditions::for_each_scalar_of_config(
      state, [&](const ScalarPlace& scalar) { look_at(settings, scalar); });
}

static void check_texts(const State& state, Findings& findings) {
  static const std::vector<bool> kOffices = kinds_with_offices();
  const auto& files = state.index<FilesWithNumbers>().files;
  if (state.is_first()) check_settings(state, findings);
  for (const Element* element : state.elements()) {
    if (!kOffices[static_cast<std::size_t>(element->kind)] && !files[element->at.file]) continue;
    const Element& written = *state.written().elements[element->number];
    Holder holder{state, &written, findings};
    conditions::for_each_scalar(state, written,
                                [&](const ScalarPlace& scalar) { look_at(holder, scalar); });
  }
}

DEFINE_RULE(personal_identifier_in_text) = checked({
    .code = "DAT-007",
    .severity = "P/E/E",
    .reads = {"opd.kepala", "mitra.kontak"},
    .basis = {article("uu-27-2022", "Pasal 35"), article("uu-27-2022", "Pasal 36")},
    .title = {"identitas pribadi di dalam teks", "personal identity in the text"},
    .rationale = {"Repositori arsitektur dibaca banyak orang, dan lampirannya dicetak serta "
                  "disebarkan. Nomor kependudukan dan nama pejabat tidak diperlukan di "
                  "dalamnya: arsitektur mencatat jabatan dan data, bukan orang.",
                  "Many people read the repository of the architecture, and its annexes are "
                  "printed and passed on. Numbers of residents and names of officials are "
                  "not needed in it: an architecture records offices and data, not people."},
    .messages =
        {
            {.name = "number",
             .situation = {"`{field}` memuat 16 angka yang berbentuk NIK atau nomor kartu "
                           "keluarga",
                           "`{field}` holds 16 digits in the shape of a NIK or family-card "
                           "number"},
             .label = {"berbentuk nomor kependudukan", "the shape of a resident's number"},
             .remedy = {"Hapus angkanya, juga dari riwayat berkas bila memang nomor orang; "
                        "uraikan persoalannya tanpa menunjuk orang.",
                        "Remove the digits, from the history of the file too if they are a "
                        "person's number; describe the matter without pointing at a person."}},
            {.name = "name",
             .situation = {"`{field}` memuat gelar akademik, seperti pada nama orang",
                           "`{field}` holds an academic degree, as in a person's name"},
             .label = {"seperti nama orang", "like a person's name"},
             .remedy = {"Tulis jabatannya, misalnya `Kepala Dinas Kesehatan`, bukan nama orang.",
                        "Write the office, such as `Kepala Dinas Kesehatan`, not a person's "
                        "name."}},
        },
    .check = check_texts,
    .in_portions = true,
});

}  // namespace noken::rules
