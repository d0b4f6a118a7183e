#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "base/text.h"
#include "reference/packs.h"
#include "report/schema_rows.h"

namespace noken::report {

// The kind that a word on the command line names; trouble says what may have been meant, and which
// there are.
Result<const model::Kind*> kind_named(const std::string& word);

// What the row of a field table says in words, for schemas, skeletons and the manual of the format.

// `daftar(ref(opd))`: what stands in a document is Indonesian in every language.
std::string type_words(const Row& row);

// The kinds that a reference may name, or words for them.
std::vector<std::string> kinds_of(const model::FieldType& type);

// A type with how its values are written, with an example.
struct TypeWords {
  model::Type type;
  const char* word;
  Text written;
};
const TypeWords& words_of(model::Type type);

// `wajib`, `anjuran bila …`; empty for an optional row.
std::string need_words(const model::Field& field, Language language);

// `hanya jenis …`; empty for a row of all `jenis`.
std::string jenis_words(const model::Field& field, Language language);

// `a`, `b`, atau `c`.
std::string any_of(const std::vector<std::string>& values, Language language);

// A value of an option field; the label is empty where the format fixes the list.
struct OptionWords {
  std::string value;
  reference::Label label;
};

// The values that a row takes: fixed ones, or those of its list in the packs. Empty when any word
// will do.
std::vector<OptionWords> options_of(const model::Field& field, const reference::Packs& packs);
std::vector<OptionWords> options_in(std::string_view list, const reference::Packs& packs);

// `pack:indeks`: the option names a pack, or a folder of one's own.
inline constexpr std::string_view kPackList = "pack:";
bool names_pack(const model::Field& field);

}  // namespace noken::report
