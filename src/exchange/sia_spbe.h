#pragma once

// The metadata objects of SIA-SPBE as sheets, and which field each of their columns holds. The same
// table writes the workbook, reads one, and stands in docs/ekspor.md.

#include <span>
#include <vector>

#include "model/kind.h"

namespace noken::exchange {

struct SiaColumn {
  const char* name = "";   // heading, as SIA-SPBE calls it
  const char* field = "";  // of the kind
  // Of a code: the level that the column holds, as `RAB.09.04 Name`; the code itself is the deepest
  // level that is given. 0: no code.
  int level = 0;
  // What the cell shows when the field is empty: another field, or `noken.` and a key of
  // noken.yaml. Who reads the workbook drops a value that equals it.
  const char* otherwise = "";
};

// One metadata object: the elements of a kind, or of one `jenis` of it.
struct SiaSheet {
  const char* name = "";    // of the sheet: at most 28 letters
  const char* object = "";  // in full
  const char* kind = "";
  const char* jenis = "";  // empty: all
  std::span<const SiaColumn> common = {};
  std::span<const SiaColumn> own = {};
};

std::span<const SiaSheet> sia_sheets();

// Of a sheet, in their order.
std::vector<SiaColumn> columns_of(const SiaSheet& sheet);

// How the value of a field is written in a cell.
enum class SiaForm : std::uint8_t {
  text,      // as it is; several values with `; ` between them
  number,    // a number
  flag,      // `Ya`, `Tidak`
  option,    // the Indonesian label of the option: `Tiga Bulanan` for `triwulanan`
  code,      // code, blank, name: `RAB.09.04 Pelayanan`; of one that no tree lists the code alone
  affair,    // the name of the affair
  agency,    // the name of the agency
  elements,  // ids with `; ` between them
};
SiaForm form_of(const model::Field& field);

}  // namespace noken::exchange
