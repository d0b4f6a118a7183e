#pragma once

#include <map>
#include <string>
#include <vector>

#include "analysis/gap.h"

namespace noken::analysis {

// Which programmes close which gaps: those that are adopted, whose `tahun` meets `periode`, and
// that name the gap in `menutup` or have its element in `mewujudkan` (commands.md, "A gap is
// closed").
class Closing {
 public:
  explicit Closing(const model::State& state);

  using Programmes = std::vector<const model::Programme*>;

  // Adopted programmes of the period, by id.
  const Programmes& programmes() const { return programmes_; }
  Programmes naming_gap(const std::string& gap_id) const;
  Programmes realising(const std::string& element_id) const;
  Programmes of_sub_dimension(const std::string& address) const;

 private:
  void add_realised(const model::State& state, const model::Programme& programme,
                    const model::Reference& reference);

  Programmes programmes_;
  std::map<std::string, Programmes, std::less<>> by_gap_;
  std::map<std::string, Programmes, std::less<>> by_element_;
  std::map<std::string, Programmes, std::less<>> by_sub_dimension_;
};

// Both lists together, each programme once, by id.
Closing::Programmes joined(Closing::Programmes a, const Closing::Programmes& b);

}  // namespace noken::analysis
