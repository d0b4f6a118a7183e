#pragma once

// What our kinds and references are called in ArchiMate 3. The same tables write the file and stand
// in docs/ekspor.md.

#include <span>
#include <string_view>

#include "model/element.h"

namespace noken::exchange {

// The elements of a kind, or of one `jenis` of it.
struct ArchimateType {
  const char* kind = "";
  const char* jenis = "";  // empty: every other
  const char* type = "";
};
std::span<const ArchimateType> archimate_types();

// The type of an element; empty when ArchiMate has no place for it.
std::string_view archimate_type(const model::Element& element);

inline constexpr const char* kSubDimensionType = "Goal";
inline constexpr const char* kNationalType = "ApplicationComponent";
inline constexpr const char* kFlowType = "Flow";
inline constexpr const char* kAssociation = "Association";

// What a field that names elements becomes; one that is not listed becomes an association from its
// holder.
struct ArchimateRelation {
  const char* kind = "";
  const char* field = "";  // a path: `standar.dasar`
  const char* type = "";
  bool is_from_target = false;  // leads from what is named to the holder
  const char* access = "";      // of Access: Read, Write
};
std::span<const ArchimateRelation> archimate_relations();
const ArchimateRelation* find_relation(std::string_view kind, std::string_view field);

// Whether ArchiMate 3 knows the relationship between elements of these types. Associations are
// possible between all.
bool is_allowed(std::string_view source, std::string_view relation, std::string_view target);

}  // namespace noken::exchange
