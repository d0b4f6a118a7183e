#pragma once

#include "report/report.h"

namespace noken::annex {

// `nama` becomes `Nama`, `agenda_nasional` `Agenda nasional`; what is written with signs inside, as
// `e-Puskesmas`, an address or a path, stays.
std::string sentence_case(std::string text);

// Headings and texts of the table begin as sentences do.
void put_sentence_case(report::Table& table);

}  // namespace noken::annex
