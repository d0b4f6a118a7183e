#pragma once

#include <string>
#include <vector>

#include "reference/label.h"

namespace noken::reference {

// The rows of the packs. `mark` says how sure a row is; marks.h explains it. Each struct names the
// file it comes from.

// umum/opsi.csv
struct Option {
  std::string value;
  Label label;
  std::string mark;  // V2, V1 or V0: how sure the value is
};

// umum/daftar-opsi.csv
struct OptionList {
  std::string name;
  std::string kind;  // the kind and the field that use it, as `aplikasi` and `basis`
  std::string field;
  Label label;
  std::string mark;
  std::vector<Option> options;  // in the order of the pack
};

// umum/bidang.csv: a field of applications; the codes are also the option list `bidang`.
struct ApplicationField {
  std::string code;
  Label label;
  std::string indicator;                 // of spbe-2020, or empty
  bool has_general_application = false;  // one of the eight fields of Aplikasi Umum
};

// nasional/*/aplikasi.csv
struct NationalApplication {
  std::string id;  // `nas-…`
  std::string name;
  std::vector<std::string> fields;     // bidang
  std::string application_class;       // umum or khusus_pusat
  bool confirmed = false;              // a decree that names it as Aplikasi Umum is known
  std::vector<std::string> meant_for;  // kinds of region; `semua`
  std::string owner;
  std::string basis;
  std::vector<std::string> instruments;
  std::string pattern;  // tunggal (no local twin) or simpul (local nodes federate)
  std::vector<std::string> aliases;
  std::string mark;
};

// An affair of UU 23/2014 (arsitektur/*/urusan.csv) or a supporting function (penunjang.csv) with
// the RAB level-2 codes it stands for.
struct Affair {
  std::string id;
  Label name;
  std::string match;             // sama, setara, gabungan, sebagian, tanpa_padanan or penunjang
  std::vector<std::string> rab;  // may be empty: no official match
  std::vector<std::string> candidates;  // what a person could choose from
  std::string mark;                     // high, medium or low
};

// umum/instrumen.csv
struct Instrument {
  std::string key;         // `pp-71-2019`
  std::string short_name;  // `PP 71/2019`
  std::string title;
  std::string status;
  std::string status_mark;
  std::string title_mark;
};

// umum/pasal.csv
struct Article {
  std::string instrument;
  std::string article;  // `Pasal 20 ayat (2)-(3)`
  std::string topic;
  Label obliges;
  std::string read;  // FULL, PART, PRE or SEC
  bool may_cite = false;
};

// indeks/*/indikator.csv
struct Indicator {
  std::string code;  // `I1`
  Label name;
  std::string aspect;
  double weight = 0;
  std::string score_from;  // not empty: the level comes from this score and may be a fraction
  std::string mark;
};

// An index such as spbe-2020.
struct Index {
  std::string edition;
  std::vector<Indicator> indicators;
};

// smart_city/*/pilar.csv
struct Pillar {
  std::string id;
  Label name;
  std::string colour;
  std::string mark;
};

// smart_city/*/sub_dimensi.csv
struct SubDimension {
  std::string address;  // `smart-governance.pelayanan`
  std::string pillar;
  std::string code;
  Label name;
  std::string mark;
};

}  // namespace noken::reference
