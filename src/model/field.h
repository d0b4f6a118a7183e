#pragma once

#include <limits>
#include <span>
#include <variant>

#include "base/fixed_list.h"
#include "base/text.h"
#include "model/values.h"
#include "reference/tree.h"

namespace noken::model {

enum class KindId : std::uint8_t {
  agency,
  process,
  service,
  dataset,
  application,
  infrastructure,
  security_measure,
  flow,
  pillar,
  problem,
  programme,
  objective,
  indicator,
  regulation,
  partner,
  innovation,
  decision,
  assessment,
  readiness,
  proposal,
};
inline constexpr std::size_t kKindCount = 20;

using KindSet = std::uint32_t;
inline constexpr KindSet kAnyKind = (1U << kKindCount) - 1;
constexpr KindSet set_of(KindId kind) { return 1U << static_cast<unsigned>(kind); }

// The types of format.md, section 2, and a few that the format describes in words.
enum class Type : std::uint8_t {
  text,
  paragraph,
  id,
  reference,
  option,
  flag,
  integer,
  decimal,
  rupiah,
  date,
  year,
  year_range,
  code,
  affair,
  link,
  sub_dimension,
  gap,
  region_code,
  country,
  index_level,
  record,
  rule_settings,
};
enum class Shape : std::uint8_t { single, list, by_year, by_key };

struct Table;

struct FieldType {
  Type type = Type::text;
  Shape shape = Shape::single;
  KindSet kinds = 0;                    // reference: kinds it may name
  bool same_kind = false;               // reference: to the holder's own kind
  bool national_only = false;           // reference: to national applications alone
  const char* target_jenis = "";        // reference: `jenis` that the target must have
  FixedList<const char*, 7> options{};  // option: the list, when the format fixes it
  const char* list = "";                // option: name of a list of the pack
  bool list_per_jenis =
      false;  // option: the list is named `list` + `_` + the holder's `jenis`, when there is one
  reference::TreeName tree = reference::TreeName::rab;  // code
  const Table* table = nullptr;                         // record
};

enum class Need : std::uint8_t { optional, advised, required };

// A condition on another field of the same record: its value is one of `values` (none: it is
// given), or not.
struct When {
  const char* field = "";
  FixedList<const char*, 2> values{};
  bool negated = false;

  constexpr bool always() const { return *field == '\0'; }
};

// A place in a record where a list of records stands, whatever their type.
struct RecordList {
  void* list = nullptr;
  Record& (*append)(void* list) = nullptr;
  std::size_t (*size)(const void* list) = nullptr;
  const Record& (*item)(const void* list, std::size_t index) = nullptr;
  Location* at = nullptr;
  Location* key = nullptr;
  Presence* presence = nullptr;
  bool* has_refused_items = nullptr;
};

struct RuleSettings;

// The member that a field row stands for.
using Slot =
    std::variant<TextValue*, FlagValue*, IntegerValue*, DecimalValue*, DateValue*, YearsValue*,
                 ReferenceValue*, CodeValue*, AffairValue*, TextList*, ReferenceList*, AffairList*,
                 MoneyByYear*, DecimalByYear*, LevelByIndicator*, TextByIndicator*,
                 LinksByIndicator*, RuleSettings*, Record*, RecordList>;

// Bounds of a number; nothing is said of what lies between.
struct Range {
  double minimum = -std::numeric_limits<double>::infinity();
  double maximum = std::numeric_limits<double>::infinity();
};

// What a row says beside key, type, need and label.
struct FieldExtras {
  When when{};  // the need holds only under this condition
  FixedList<const char*, 9>
      only_for{};              // `jenis` of the holder for which the field exists; empty: all
  bool essential = false;      // its absence is an error in every profile (BDG-002)
  bool own_rule = false;       // a rule of its own asks for it, so BDG-003 does not
  bool regional_only = false;  // advised only of regional applications in use
  Range range{};
};

// One row of a field table: everything that is made from the metamodel is made from these rows.
struct Field {
  const char* key = "";
  FieldType type{};
  Need need = Need::optional;
  Text label{};
  FieldExtras extras{};
  Slot (*slot)(Record&) = nullptr;
  void (*copy)(Record& to, const Record& from) = nullptr;
  bool (*same)(const Record& a, const Record& b) = nullptr;
};

struct Table {
  const char* key = "";  // of the map or kind
  std::span<const Field> fields{};
};

}  // namespace noken::model
