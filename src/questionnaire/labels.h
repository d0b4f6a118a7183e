#pragma once

// Values as people choose them: a name, and the key in brackets that says which is meant.

#include <map>
#include <string>
#include <string_view>

#include "model/state.h"
#include "questionnaire/columns.h"
#include "report/schema_words.h"

namespace noken::questionnaire {

// `Dinas Kesehatan [opd-dinkes]`. What would part two values in a list is taken out of the name.
std::string with_key(std::string_view name, std::string_view key);

// By name, as people look for them.
std::vector<const model::Element*> sorted_by_name(std::vector<const model::Element*> elements);

// Fields that may name the same elements have the same key.
std::string reference_key(const model::Kind& kind, const model::FieldType& type);

// The first letter as a capital.
std::string capitalised(std::string text);

class Labels {
 public:
  Labels(const model::State& state, Language language) : state_(state), language_(language) {}

  const model::State& state() const { return state_; }
  Language language() const { return language_; }

  // By id, or by what stands for it: `dari->ke` of a flow.
  const model::Element* find(std::string_view handle) const;
  // Its name; of a flow that has none, the names of its ends.
  std::string name(const model::Element& element) const;
  std::string element(const model::Element& element) const;
  std::string reference(const model::Reference& reference) const;
  // A value of an option field, a code in full, the address of a sub-dimension.
  std::string option(const model::Field& field, std::string_view value) const;
  // As it was written there: by its own id, or as a code.
  std::string affair(const model::AffairCodes& affair, Location at) const;

  // What the field may be given, in the order of the packs; empty for free words.
  std::vector<std::string> options(const model::Field& field) const;
  // The elements that a field of the kind may name, by name; national applications last.
  const std::vector<std::string>& references(const model::Kind& kind,
                                             const model::FieldType& type) const;

 private:
  const std::vector<report::OptionWords>& words_of(const model::Field& field) const;
  std::string code(reference::TreeName tree, std::string_view written) const;

  const model::State& state_;
  Language language_;
  mutable std::map<const model::Field*, std::vector<report::OptionWords>> words_ = {};
  mutable std::map<std::string_view, const model::Element*> by_handle_ = {};  // without an id
  mutable std::map<std::string, std::vector<std::string>> references_ = {};   // by who may be named
};

}  // namespace noken::questionnaire
