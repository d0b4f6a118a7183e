#include "reference/marks.h"

#include <algorithm>
#include <iterator>

namespace noken::reference {

namespace {

struct MarkMeaning {
  std::string_view mark;
  Text meaning;
};

constexpr MarkMeaning kMeanings[] = {
    {"FULL", {"pasal dibaca utuh", "article read whole"}},
    {"PART", {"pasal atau butir dibaca dari kutipan", "article or clause read in an excerpt"}},
    {"PRE", {"disebut dan digambarkan dalam pembukaan", "named and described in a preamble"}},
    {"SEC", {"menurut sumber kedua", "by a secondary account"}},
    {"V2", {"dua sumber mandiri atau lebih", "two or more independent sources"}},
    {"V1", {"satu sumber", "one source"}},
    {"V0", {"tanpa sumber, daftar noken sendiri", "no source, noken's own list"}},
    {"high",
     {"dua sumber mandiri sepakat tentang nama", "two independent sources agree on the name"}},
    {"medium",
     {"satu sumber, atau nama dari dua sumber dan kode dari urutan daftar",
      "one source, or the name in two and the code inferred from the order of the list"}},
    {"low",
     {"sumber berselisih, nomor tidak urut, atau nama disimpulkan",
      "sources disagree, the number is out of step, or the name is inferred"}},
    {"A",
     {"isian ada di manual SIA-SPBE dan di aplikasi",
      "field in the SIA-SPBE manual and an application"}},
    {"B",
     {"isian ada di manual SIA-SPBE menurut satu sumber",
      "field in the SIA-SPBE manual by one account"}},
    {"C", {"isian hanya ada di aplikasi", "field in applications only"}},
    {"I", {"disimpulkan oleh penyusun noken", "inferred by the makers of noken"}},
    {"M", {"dari ingatan, belum diperiksa", "from memory, unverified"}},
    {"read", {"judul dibaca di sumbernya", "title read at the source"}},
    {"assumed",
     {"naskah dibaca dan pencabutan tidak ditemukan, belum diperiksa di lembaran negara",
      "text read and no repeal found, not checked at the state gazette"}},
    {"unchecked", {"status belum diperiksa", "status not checked"}},
    {"reported", {"status menurut laporan sumber lain", "status as others report it"}},
    {"conflict", {"sumber berselisih tentang status", "sources disagree on the status"}},
};

}  // namespace

Text explain_mark(std::string_view mark) {
  const auto* const found = std::ranges::find(kMeanings, mark, &MarkMeaning::mark);
  return found == std::end(kMeanings) ? Text{} : found->meaning;
}

}  // namespace noken::reference
