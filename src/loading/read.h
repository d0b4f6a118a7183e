#pragma once

// From nodes to values, records and elements. What is refused is noted in the reading.

#include "loading/reading.h"

namespace noken::loading {

// Scalars by type: the value, or nothing after noting what is refused.
std::optional<std::string_view> read_text(Reading& reading, const model::Field& field,
                                          const Scalar& scalar);
std::optional<bool> read_flag(Reading& reading, const model::Field& field, const Scalar& scalar);
std::optional<std::int64_t> read_integer(Reading& reading, const model::Field& field,
                                         const Scalar& scalar);
std::optional<double> read_decimal(Reading& reading, const model::Field& field,
                                   const Scalar& scalar);
std::optional<Date> read_date(Reading& reading, const model::Field& field, const Scalar& scalar);
std::optional<model::YearRange> read_years(Reading& reading, const model::Field& field,
                                           const Scalar& scalar);
std::optional<model::Code> read_code(Reading& reading, const model::Field& field,
                                     const Scalar& scalar);
std::optional<model::AffairCodes> read_affair(Reading& reading, const model::Field& field,
                                              const Scalar& scalar);

// Reads a value into the member of a field.
void read_value(Reading& reading, const model::Field& field, const model::Slot& slot,
                std::uint32_t key, std::uint32_t value);

using Fields = std::vector<const model::Field*>;
const Fields& fields_of_table(const model::Table& table);

// A mapping and what it stands for; where a missing field is pointed at follows from it.
enum class RecordSort : unsigned char { element, map, entry, configuration };
struct RecordNode {
  RecordSort sort;
  std::uint32_t mapping;  // kNone: an empty document
  const char* key = "";   // of the map, or of the list that holds the entry
};

// Notes a required field that is absent (BDG-002).
void note_missing(Reading& reading, RecordNode where, const model::Field& field, Location at);

// Reads a mapping into a record by its table, and notes unknown and missing fields.
void read_record(Reading& reading, model::Record& record, const Fields& fields, RecordNode where);

// The `jenis` that decides which fields of an infrastructure item exist, wherever it stands among
// them; one that BDG-006 refuses decides nothing.
std::string_view jenis_in(const Reading& reading, const Fields& fields,
                          const std::vector<document::Entry>& pairs);

// The field that a key names in what is being read; `guess` is the row to try first and is moved
// on.
const model::Field* field_for(const Reading& reading, const Fields& fields, std::uint32_t key,
                              std::size_t& guess);
void note_unknown_field(Reading& reading, const Fields& fields, std::uint32_t key);

// Reads an entry of `perubahan` of the element being read.
void read_change(Reading& reading, model::Change& change, std::uint32_t mapping);

// Values that contradict each other inside one element (BDG-010).
void check_order_of_dates(Reading& reading, model::Element& element);
void check_index_levels(Reading& reading, const model::Element& element);

// Every element of a document, into the elements of the reading.
void read_document(Reading& reading);

// When all is resolved: object and agency are filled in, twins are left out, and what stands behind
// an alias names its anchor.
std::vector<Finding> finish_notes(model::Architecture& architecture, std::vector<Noted> notes);

// noken.yaml.
void read_config(Reading& reading, model::Config& config);

}  // namespace noken::loading
