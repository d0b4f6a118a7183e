#include "model/kinds/problem.h"

#include "model/elements.h"
#include "model/row.h"

namespace noken::model {

static constexpr Field kReportCountFields[] = {
    field<&ReportCount::year>("tahun", year(), kRequired, {"tahun", "year"}),
    field<&ReportCount::channel>("kanal", reference_to(KindId::application, KindId::service),
                                 kOptional, {"kanal", "channel"}),
    field<&ReportCount::count>("jumlah", integer(), kRequired,
                               {"jumlah laporan", "number of reports"}),
    field<&ReportCount::settled>("selesai", integer(), kOptional,
                                 {"laporan selesai", "reports settled"}),
    field<&ReportCount::late>("terlambat", integer(), kOptional,
                              {"laporan terlambat", "reports late"}),
};
static constexpr Table kReportCount = {"laporan", kReportCountFields};

static constexpr Field kFields[] = {
    field<&Problem::agency>("opd", reference_to(KindId::agency), kRequired,
                            {"perangkat daerah penanggung jawab", "agency in charge"},
                            {.essential = true}),
    field<&Problem::sub_dimension>("sub_dimensi", sub_dimension(), kRequired,
                                   {"sub-dimensi", "sub-dimension"}),
    field<&Problem::affected>("terdampak", list_of(option("target_layanan")), kAdvised,
                              {"siapa yang terdampak", "who is affected"}),
    field<&Problem::origin>("sumber", text(), kAdvised,
                            {"sumber keterangan", "where it is known from"}),
    field<&Problem::report_count>("jumlah_laporan", integer(), kOptional,
                                  {"jumlah laporan", "number of reports"}),
    field<&Problem::reports>("laporan", record(kReportCount), kOptional,
                             {"laporan per tahun", "reports by year"}),
    field<&Problem::indicators>(
        "indikator", list_of(reference_to(KindId::indicator)), kOptional,
        {"indikator yang menunjukkan selesainya", "indicators that will show it solved"}),
    field<&Problem::places>("lokasi", list_of(reference_to(KindId::agency)), kOptional,
                            {"lokasi", "places"}),
};

constinit const Kind kProblem = {
    .id = KindId::problem,
    .key = "masalah",
    .name = {"masalah", "problem"},
    .table = {"masalah", kFields},
    .create = create<Problem>,
};

}  // namespace noken::model
