#include "model/kind.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "model/elements.h"
#include "model/row.h"

namespace noken::model {

static constexpr Field kId =
    field<&Element::id>("id", of(Type::id), kRequired, {"id", "id"}, {.essential = true});
static constexpr Field kIdOptional =
    field<&Element::id>("id", of(Type::id), kOptional, {"id", "id"});
static constexpr Text kNameLabel = {"nama", "name"};
static constexpr Field kName =
    field<&Element::name>("nama", text(), kRequired, kNameLabel, {.essential = true});
static constexpr Field kNameOptional = field<&Element::name>("nama", text(), kOptional, kNameLabel);
static constexpr Text kDescriptionLabel = {"uraian", "description"};
static constexpr Field kDescription =
    field<&Element::description>("uraian", paragraph(), kAdvised, kDescriptionLabel);
static constexpr Field kDescriptionOptional =
    field<&Element::description>("uraian", paragraph(), kOptional, kDescriptionLabel);

static constexpr Field kCommon[] = {
    field<&Element::labels>("label", list_of(of(Type::id)), kOptional,
                            {"label bebas", "free tags"}),
    field<&Element::evidence>("bukti", list_of(link()), kOptional, {"bukti", "evidence"}),
    field<&Element::note>("catatan", paragraph(), kOptional, {"catatan", "remark"}),
};

static constexpr Field kChangeFields[] = {
    field<&Change::on>("pada", date(), kRequired, {"mulai berlaku", "from when"}),
    field<&Change::reason>("alasan", paragraph(), kOptional, {"alasan", "reason"}),
};
constinit const Table kChange = {"perubahan", kChangeFields};

static constexpr Field kLife[] = {
    field<&Element::status>("status", option_of({"rencana", "dibangun", "aktif", "dihentikan"}),
                            kOptional, {"status (bawaan aktif)", "status (default aktif)"}),
    field<&Element::start>("mulai", date(), kOptional,
                           {"hari pertama dipakai", "first day in use"}),
    field<&Element::end>("selesai", date(), kOptional,
                         {"hari pertama tidak dipakai lagi", "first day no longer in use"}),
    field<&Element::successor>("pengganti", reference_to_own_kind(), kOptional,
                               {"pengganti", "successor"}),
    field<&Element::changes>("perubahan", record(kChange), kOptional,
                             {"perubahan terencana", "planned changes"}),
};

static constexpr std::array<const Kind*, kKindCount> kKinds = {
    &kAgency,         &kProcess,         &kService,    &kDataset,    &kApplication,
    &kInfrastructure, &kSecurityMeasure, &kFlow,       &kPillar,     &kProblem,
    &kProgramme,      &kObjective,       &kIndicator,  &kRegulation, &kPartner,
    &kInnovation,     &kDecision,        &kAssessment, &kReadiness,  &kProposal};

std::span<const Kind* const> kinds() { return kKinds; }

const Kind& kind_of(KindId id) { return *kKinds[static_cast<std::size_t>(id)]; }

const Kind* find_kind(std::string_view key) {
  for (const Kind* kind : kKinds) {
    if (key == kind->key) return kind;
  }
  return nullptr;
}

static std::vector<const Field*> all_fields(const Kind& kind) {
  std::vector<const Field*> fields = {
      kind.id_required ? &kId : &kIdOptional, kind.name_required ? &kName : &kNameOptional,
      kind.description_advised ? &kDescription : &kDescriptionOptional};
  for (const Field& row : kind.table.fields) fields.push_back(&row);
  if (kind.has_life) {
    for (const Field& row : kLife) fields.push_back(&row);
  }
  for (const Field& row : kCommon) fields.push_back(&row);
  return fields;
}

using FieldsOfKinds = std::array<std::vector<const Field*>, kKindCount>;

const std::vector<const Field*>& fields_of(const Kind& kind) {
  static const auto kAll = [] {
    FieldsOfKinds all;
    for (const Kind* each : kKinds) all[static_cast<std::size_t>(each->id)] = all_fields(*each);
    return all;
  }();
  return kAll[static_cast<std::size_t>(kind.id)];
}

static bool holds_references(const Field& field) {
  if (field.type.type != Type::record) return field.type.type == Type::reference;
  return std::ranges::any_of(field.type.table->fields, holds_references);
}

std::uint64_t reference_fields_of(const Kind& kind) {
  static const auto kReferring = [] {
    std::array<std::uint64_t, kKindCount> all{};
    for (const Kind* each : kKinds) {
      const auto& fields = fields_of(*each);
      for (std::size_t i = 0; i < fields.size(); ++i) {
        if (holds_references(*fields[i]))
          all[static_cast<std::size_t>(each->id)] |= std::uint64_t{1} << i;
      }
    }
    return all;
  }();
  return kReferring[static_cast<std::size_t>(kind.id)];
}

const Field* find_field(const Kind& kind, std::string_view key) {
  for (const Field* row : fields_of(kind)) {
    if (key == row->key) return row;
  }
  return nullptr;
}

const Field* find_field(const Table& table, std::string_view key) {
  for (const Field& row : table.fields) {
    if (key == row.key) return &row;
  }
  return nullptr;
}

Location Element::place() const {
  if (id.presence != Presence::absent) return id.at;
  if (kind == KindId::flow) {
    const auto& flow = static_cast<const Flow&>(*this);
    if (flow.from.presence != Presence::absent) return flow.from.at;
  }
  return at;
}

}  // namespace noken::model
