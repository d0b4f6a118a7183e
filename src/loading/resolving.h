#pragma once

// After all files are read: ids, references, the names of flows.

#include <set>
#include <string>
#include <unordered_set>
#include <vector>

#include "loading/load.h"
#include "loading/reading.h"

namespace noken::loading {

// Adds what bytes that were left out may have named.
void add_left_out(std::string_view bytes, model::LeftOut& left_out);

// Whether the field may name an element of the kind.
bool allows(const model::Field& field, const model::Element* holder, model::KindId kind);

class Resolving {
 public:
  // Without suggestions, nothing is looked for that may be meant by an id that leads nowhere.
  Resolving(model::Architecture& architecture, const MemberDirectory* directory, bool suggests)
      : architecture_(architecture), directory_(directory), suggests_(suggests) {}

  // A flow without an id that is no element of `files`, but may be named.
  void know_flow(std::string_view handle) { flow_handles_.insert(handle); }

  // Numbers the elements, fills the indexes, notes duplicate ids.
  void index_elements();
  void name_flows();
  void check_pillars();
  void resolve_references();
  void check_gaps();

  std::vector<Noted> notes;

 private:
  struct Holder {
    model::Element* element;
    const model::Field* field;
  };
  void note(Diagnosis diagnosis, const model::Element* element, Location at, Detail detail);
  void note_reserved(model::Element& element);
  void note_duplicate(model::Element& element, const model::Element& first);
  void resolve_slot(model::Element* element, const model::Field& field, const model::Slot& slot);
  void resolve_record(model::Element* element, model::Record& record, const model::Table& table);
  std::vector<char> resolve_plain_ones() const;  // 1: of this element nothing is left to do
  bool resolve_plainly(model::Element& element) const;
  bool resolve_plainly(Holder holder, model::Reference& reference) const;
  bool resolve(Holder holder, model::Reference& reference, Location at);
  bool resolve_member(Holder holder, std::string_view id, Location at);
  bool fits_national(Holder holder, std::string_view id, Location at);
  bool fits(Holder holder, std::string_view id, const model::Element& target, Location at);
  void note_nothing(Holder holder, std::string_view id, Location at);
  OptionValues candidates(Holder holder) const;
  std::string in_other_member(Holder holder, std::string_view id) const;
  std::optional<std::string_view> element_called(Holder holder, std::string_view text) const;
  bool may_exist(std::string_view id) const;
  bool is_of(std::string_view id, model::KindSet kinds) const;
  bool is_flow(std::string_view name) const;
  bool is_pair(std::string_view object) const;
  bool is_covered(std::string_view object) const;
  bool is_gap_object(std::string_view type, std::string_view object) const;
  bool may_be_gap_object(std::string_view object) const;
  void note_gap(model::Element* element, const model::Located<std::string_view>& gap);

  model::Architecture& architecture_;
  const MemberDirectory* directory_;
  std::unordered_set<std::string_view> flow_handles_;  // those that were made from the ends
  std::set<std::string, std::less<>> refused_ids_;
  bool suggests_;
  int suggestions_ = 0;
};

}  // namespace noken::loading
