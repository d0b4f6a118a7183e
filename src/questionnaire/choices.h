#pragma once

// The lists of the workbook's drop-downs. They stand on a hidden sheet, a column each.

#include <map>
#include <set>
#include <string>
#include <vector>

#include "formats/form.h"
#include "questionnaire/labels.h"

namespace noken::questionnaire {

class Choices {
 public:
  Choices(const Labels& labels, std::string sheet) : labels_(labels), sheet_(std::move(sheet)) {}

  // The range that holds what the column may be given; empty for free words. `owners` are the
  // agencies that the column which names the owner may name.
  std::string range_for(const model::Kind& kind, const Column& column,
                        const std::vector<const model::Agency*>& owners);

  formats::FormSheet sheet() const;

 private:
  using List = std::vector<std::string>;
  std::string range_of(const std::string& key, auto make);

  const Labels& labels_;
  std::string sheet_;
  std::vector<List> lists_ = {};
  std::map<std::string, std::string> ranges_ = {};
};

}  // namespace noken::questionnaire
