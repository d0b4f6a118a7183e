#pragma once

// The lists of the workbook's drop-downs. They stand on a hidden sheet, a column each.

#include <map>
#include <string>
#include <vector>

#include "formats/form.h"
#include "questionnaire/houses.h"
#include "questionnaire/labels.h"

namespace noken::questionnaire {

class Choices {
 public:
  Choices(const Labels& labels, const House& house, std::string sheet)
      : labels_(labels), house_(house), sheet_(std::move(sheet)) {}

  // The range that holds what the column may be given; empty for free words. Owners are agencies of
  // the house, and what may name anything at all is offered what belongs to the house.
  std::string range_for(const model::Kind& kind, const Column& column);

  formats::FormSheet sheet() const;

 private:
  using List = std::vector<std::string>;
  std::string range_of(const std::string& key, auto make);
  List owners() const;
  List references(const model::Kind& kind, const Column& column) const;

  const Labels& labels_;
  const House& house_;
  std::string sheet_;
  std::vector<List> lists_ = {};
  std::map<std::string, std::string> ranges_ = {};
};

}  // namespace noken::questionnaire
