#include "model/kinds/programme.h"

#include "model/elements.h"
#include "model/row.h"

namespace noken::model {

static constexpr Field kPriorityFields[] = {
    field<&Priority::urgency>("urgensi", decimal(), kOptional, {"urgensi (1-5)", "urgency (1-5)"},
                              {.range = {.minimum = 1, .maximum = 5}}),
    field<&Priority::impact>("dampak", decimal(), kOptional, {"dampak (1-5)", "impact (1-5)"},
                             {.range = {.minimum = 1, .maximum = 5}}),
    field<&Priority::readiness>("kesiapan", decimal(), kOptional,
                                {"kesiapan (1-5)", "readiness (1-5)"},
                                {.range = {.minimum = 1, .maximum = 5}}),
};
static constexpr Table kPriority = {"prioritas", kPriorityFields};

static constexpr Field kProgressFields[] = {
    field<&Progress::date>("tanggal", date(), kRequired, {"tanggal", "date"}),
    field<&Progress::percent>("persen", decimal(), kRequired,
                              {"kemajuan (persen)", "progress (per cent)"},
                              {.range = {.minimum = 0, .maximum = 100}}),
    field<&Progress::spent>("realisasi", rupiah(), kOptional,
                            {"realisasi anggaran, kumulatif", "money spent, cumulative"}),
    field<&Progress::remark>("catatan", paragraph(), kOptional, {"catatan", "remark"}),
};
static constexpr Table kProgress = {"progres", kProgressFields};

static constexpr Field kFields[] = {
    field<&Programme::stage>("tahap", option_of({"usulan", "ditetapkan", "ditunda", "dibatalkan"}),
                             kOptional,
                             {"tahap (bawaan ditetapkan)", "stage (default ditetapkan)"}),
    field<&Programme::reason>("alasan", paragraph(), kRequired,
                              {"alasan ditunda atau dibatalkan", "why it was put off or cancelled"},
                              {.when = {"tahap", {"ditunda", "dibatalkan"}}}),
    field<&Programme::agency>("opd", reference_to(KindId::agency), kRequired,
                              {"perangkat daerah pelaksana", "agency in charge"},
                              {.essential = true}),
    field<&Programme::sub_dimensions>("sub_dimensi", list_of(sub_dimension()), kRequired,
                                      {"sub-dimensi", "sub-dimensions"},
                                      {.when = {"jenis", {"peta_rencana"}, true}}),
    field<&Programme::content>("muatan", option("muatan"), kRequired,
                               {"muatan peta rencana", "content group of the road map"},
                               {.when = {"jenis", {"peta_rencana"}}}),
    field<&Programme::type>("jenis", option_of({"quick_win", "rencana_aksi", "peta_rencana"}),
                            kRequired, {"jenis program", "kind of programme"}, {.essential = true}),
    field<&Programme::supporters>("pendukung", list_of(reference_to(KindId::agency)), kOptional,
                                  {"perangkat daerah pendukung", "supporting agencies"}),
    field<&Programme::partners>("mitra", list_of(reference_to(KindId::partner)), kOptional,
                                {"mitra", "partners"}),
    field<&Programme::problems>("masalah", list_of(reference_to(KindId::problem)), kAdvised,
                                {"masalah yang dijawab", "problems it answers"}),
    field<&Programme::closes>("menutup", list_of(of(Type::gap)), kOptional,
                              {"kesenjangan yang ditutup", "gaps it closes"}),
    field<&Programme::realises>(
        "mewujudkan",
        list_of(reference_to(KindId::application, KindId::service, KindId::dataset,
                             KindId::infrastructure, KindId::security_measure, KindId::process,
                             KindId::flow, KindId::regulation)),
        kAdvised, {"yang diwujudkan", "what it brings about"}),
    field<&Programme::years>("tahun", years(), kRequired, {"tahun pelaksanaan", "years"}),
    field<&Programme::budget>("anggaran", by_year(rupiah()), kAdvised,
                              {"anggaran per tahun", "budget by year"}),
    field<&Programme::funding>("sumber_dana", list_of(option("sumber_dana")), kAdvised,
                               {"sumber dana", "source of money"}),
    field<&Programme::activity_code>("sub_kegiatan", text(), kOptional,
                                     {"sub kegiatan", "budget activity"}),
    field<&Programme::outputs>("keluaran", paragraph(), kAdvised, {"keluaran", "outputs"}),
    field<&Programme::indicators>("indikator", list_of(reference_to(KindId::indicator)), kAdvised,
                                  {"indikator", "indicators"}),
    field<&Programme::objectives>("sasaran", list_of(reference_to(KindId::objective)), kAdvised,
                                  {"sasaran", "objectives"}),
    field<&Programme::regulations>("regulasi", list_of(reference_to(KindId::regulation)), kOptional,
                                   {"regulasi", "regulations"}),
    field<&Programme::priority>("prioritas", record(kPriority), kAdvised,
                                {"penilaian prioritas", "priority"}),
    field<&Programme::progress>("progres", record(kProgress), kOptional, {"kemajuan", "progress"}),
    field<&Programme::needs>("butuh", list_of(reference_to(KindId::programme)), kOptional,
                             {"program prasyarat", "prerequisite programmes"}),
};

constinit const Kind kProgramme = {
    .id = KindId::programme,
    .key = "program",
    .name = {"program", "programme"},
    .table = {"program", kFields},
    .create = create<Programme>,
};

}  // namespace noken::model
