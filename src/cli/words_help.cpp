#include "cli/words_help.h"

#include <algorithm>
#include <iterator>

namespace noken::cli {

namespace {

struct WordsHelp {
  std::string_view name;
  Text help;
};

}  // namespace

static constexpr WordsHelp kHelp[] = {
    {"DIR", {"folder", "the folder"}},
    {"FILE", {"file yang dibaca", "the file to read"}},
    {"FORMAT", {"bentuk keluaran", "the form to write"}},
    {"ID", {"id elemen atau indeks", "id of an element or index"}},
    {"KIND", {"jenis elemen, misalnya aplikasi", "a kind of element, such as aplikasi"}},
    {"OUTLINE",
     {"kerangka: yang bawaan, atau file di lampiran/",
      "the outline: one that is built in, or a file in lampiran/"}},
    {"PATH",
     {"file atau folder; tanpa ini seluruh repositori",
      "files or folders; without them the whole repository"}},
    {"RULE", {"nama aturan", "name of a rule"}},
    {"SEMULA MENJADI", {"dua keadaan yang dibandingkan", "the two states to compare"}},
    {"SQL", {"pertanyaan dalam SQL", "the question, in SQL"}},
    {"VIEW",
     {"pandangan, dan id bila diminta pandangan itu",
      "the view, and an id where the view asks for one"}},
    {"WORD", {"kode, nama, atau kata yang dicari", "a code, a name or words to look for"}},
};

Text words_help(std::string_view name) {
  const auto* found = std::ranges::find(kHelp, name, &WordsHelp::name);
  return found == std::end(kHelp) ? Text{"", ""} : found->help;
}

}  // namespace noken::cli
