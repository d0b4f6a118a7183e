#include "exchange/archimate_mapping.h"

#include <algorithm>

#include "exchange/sheet_values.h"
#include "model/kind.h"

namespace noken::exchange {

static constexpr ArchimateType kTypes[] = {
    {"opd", "", "BusinessActor"},
    {"mitra", "", "BusinessActor"},
    {"proses_bisnis", "", "BusinessProcess"},
    {"layanan", "", "BusinessService"},
    {"data", "", "DataObject"},
    {"aplikasi", "", "ApplicationComponent"},
    {"infrastruktur", "server", "Device"},
    {"infrastruktur", "periferal", "Device"},
    {"infrastruktur", "media_penyimpanan", "Device"},
    {"infrastruktur", "perangkat_jaringan", "Device"},
    {"infrastruktur", "perangkat_keamanan", "Device"},
    {"infrastruktur", "sistem_operasi", "SystemSoftware"},
    {"infrastruktur", "sistem_database", "SystemSoftware"},
    {"infrastruktur", "sistem_utilitas", "SystemSoftware"},
    {"infrastruktur", "jaringan_intra", "CommunicationNetwork"},
    {"infrastruktur", "fasilitas_komputasi", "Facility"},
    {"infrastruktur", "", "Node"},
    {"keamanan", "", "Requirement"},
    {"pilar", "", "Goal"},
    {"masalah", "", "Assessment"},
    {"program", "", "WorkPackage"},
    {"sasaran", "", "Goal"},
    {"indikator", "", "Outcome"},
    {"regulasi", "perjanjian", "Contract"},
    {"regulasi", "nota_kesepahaman", "Contract"},
    {"regulasi", "", "Constraint"},
    {"inovasi", "", "CourseOfAction"},
};

static constexpr ArchimateRelation kRelations[] = {
    {"opd", "induk", "Aggregation", true},
    {"proses_bisnis", "opd", "Assignment", true},
    {"proses_bisnis", "induk", "Composition", true},
    {"proses_bisnis", "sasaran", "Realization"},
    {"proses_bisnis", "urutan", "Triggering"},
    {"layanan", "opd", "Assignment", true},
    {"layanan", "pelaksana", "Assignment", true},
    {"layanan", "proses_bisnis", "Realization", true},
    {"layanan", "capaian.wilayah", "Serving"},
    {"data", "produsen", "Access", true, "Write"},
    {"data", "proses_bisnis", "Access", true},
    {"data", "layanan", "Access", true},
    {"data", "sumber_utama", "Access", true, "Write"},
    {"aplikasi", "dipakai", "Serving"},
    {"aplikasi", "layanan", "Serving"},
    {"aplikasi", "proses_bisnis", "Serving"},
    {"aplikasi", "data", "Access", false, "Read"},
    {"aplikasi", "data_ditulis", "Access", false, "Write"},
    {"aplikasi", "infrastruktur", "Serving", true},
    {"aplikasi", "keamanan", "Realization"},
    {"aplikasi", "bergantung_pada", "Serving", true},
    {"aplikasi", "masalah", "Influence"},
    {"infrastruktur", "fasilitas", "Serving", true},
    {"infrastruktur", "berjalan_di", "Serving", true},
    {"infrastruktur", "melayani", "Serving"},
    {"pilar", "sub_dimensi.indikator", "Realization", true},
    {"masalah", "sub_dimensi", "Influence"},
    {"program", "opd", "Assignment", true},
    {"program", "sub_dimensi", "Realization"},
    {"program", "masalah", "Influence"},
    {"program", "mewujudkan", "Realization"},
    {"program", "indikator", "Realization"},
    {"program", "sasaran", "Realization"},
    {"program", "butuh", "Triggering", true},
    {"sasaran", "induk", "Aggregation", true},
    {"sasaran", "selaras", "Influence"},
    {"indikator", "sub_dimensi", "Realization"},
    {"inovasi", "program", "Realization", true},
    {"inovasi", "masalah", "Influence"},
};

std::span<const ArchimateType> archimate_types() { return kTypes; }
std::span<const ArchimateRelation> archimate_relations() { return kRelations; }

std::string_view archimate_type(const model::Element& element) {
  const model::Kind& kind = model::kind_of(element.kind);
  const model::Field* jenis = model::find_field(kind, "jenis");
  const std::string sort =
      jenis == nullptr ? "" : sheet_value(jenis->slot(const_cast<model::Element&>(element)));
  for (const ArchimateType& type : kTypes) {
    if (std::string_view(type.kind) == kind.key && (*type.jenis == '\0' || type.jenis == sort))
      return type.type;
  }
  return {};
}

const ArchimateRelation* find_relation(std::string_view kind, std::string_view field) {
  const auto* found = std::ranges::find_if(kRelations, [&](const ArchimateRelation& each) {
    return each.kind == kind && each.field == field;
  });
  return found == std::end(kRelations) ? nullptr : found;
}

namespace {

// Groups of types that the same relationships hold for.
using Group = std::span<const std::string_view>;
constexpr std::string_view kActive[] = {
    "BusinessActor", "ApplicationComponent", "Node", "Device", "SystemSoftware",
    "Facility",      "CommunicationNetwork"};
constexpr std::string_view kBehaviour[] = {"BusinessProcess", "BusinessService"};
constexpr std::string_view kAims[] = {"Goal", "Outcome", "Requirement", "Constraint"};
constexpr std::string_view kBuilt[] = {
    "BusinessActor", "BusinessProcess", "BusinessService", "DataObject", "ApplicationComponent",
    "Node",          "Device",          "SystemSoftware",  "Facility",   "CommunicationNetwork",
    "Contract",      "CourseOfAction"};
constexpr std::string_view kActor[] = {"BusinessActor"};
constexpr std::string_view kProcess[] = {"BusinessProcess"};
constexpr std::string_view kService[] = {"BusinessService"};
constexpr std::string_view kData[] = {"DataObject"};
constexpr std::string_view kGoal[] = {"Goal"};
constexpr std::string_view kOutcome[] = {"Outcome"};
constexpr std::string_view kWork[] = {"WorkPackage"};
constexpr std::string_view kComponent[] = {"ApplicationComponent"};
constexpr std::string_view kAssessed[] = {"Assessment"};
constexpr std::string_view kCourse[] = {"CourseOfAction"};

struct Allowed {
  const char* relation;
  Group sources;
  Group targets;
};

}  // namespace

static constexpr Allowed kAllowed[] = {
    {"Flow", kActive, kActive},           {"Serving", kActive, kActive},
    {"Serving", kActive, kBehaviour},     {"Serving", kService, kActor},
    {"Assignment", kActor, kBehaviour},   {"Assignment", kActor, kWork},
    {"Aggregation", kActor, kActor},      {"Aggregation", kGoal, kGoal},
    {"Composition", kGoal, kGoal},        {"Composition", kProcess, kProcess},
    {"Triggering", kProcess, kProcess},   {"Triggering", kWork, kWork},
    {"Access", kActive, kData},           {"Access", kBehaviour, kData},
    {"Realization", kProcess, kService},  {"Realization", kBehaviour, kAims},
    {"Realization", kComponent, kAims},   {"Realization", kOutcome, kGoal},
    {"Realization", kWork, kBuilt},       {"Realization", kWork, kAims},
    {"Influence", kGoal, kGoal},          {"Influence", kAssessed, kGoal},
    {"Influence", kComponent, kAssessed}, {"Influence", kWork, kAssessed},
    {"Influence", kCourse, kAssessed},
};

static bool holds(Group group, std::string_view type) {
  return std::ranges::find(group, type) != group.end();
}

bool is_allowed(std::string_view source, std::string_view relation, std::string_view target) {
  if (relation == kAssociation) return true;
  return std::ranges::any_of(kAllowed, [&](const Allowed& each) {
    return each.relation == relation && holds(each.sources, source) && holds(each.targets, target);
  });
}

}  // namespace noken::exchange
