#pragma once

// After all files are read: ids, references, the names of flows.

#include <set>
#include <string>
#include <unordered_set>

#include "loading/load.h"
#include "loading/reading.h"

namespace noken::loading {

// What references may be silent about: ids that stand in bytes which were left out.
struct LeftOut {
  std::unordered_set<std::string> ids;
  bool everything = false;  // a file could not be read at all
  bool any = false;         // something was left out
};

// Adds the ids that `id: x` names in the bytes.
void add_ids_in(std::string_view bytes, LeftOut& left_out);

class Resolving {
 public:
  Resolving(model::Architecture& architecture, const LeftOut& left_out,
            const MemberDirectory* directory)
      : architecture_(architecture), left_out_(left_out), directory_(directory) {}

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
  void resolve_slot(model::Element* element, const model::Field& field, const model::Slot& slot);
  void resolve_record(model::Element* element, model::Record& record, const model::Table& table);
  bool resolve(Holder holder, model::Reference& reference, Location at);
  bool resolve_member(Holder holder, std::string_view id, Location at);
  bool fits(Holder holder, const model::Reference& reference, Location at);
  void note_nothing(Holder holder, std::string_view id, Location at);
  OptionValues candidates(Holder holder) const;
  bool is_gap_object(std::string_view type, std::string_view object) const;

  model::Architecture& architecture_;
  const LeftOut& left_out_;
  const MemberDirectory* directory_;
  std::set<std::string, std::less<>> flow_handles_;
  int suggestions_ = 0;
};

}  // namespace noken::loading
