#pragma once

#include <map>
#include <utility>

#include "office/office.h"
#include "office/xlsx_file.h"

namespace noken::office {

// The looks of a form's cells, each made once a workbook.
class FormLooks {
 public:
  explicit FormLooks(lxw_workbook* book) : book_(book) {}

  lxw_format* of(Look look, Mask mask);
  // The fill alone, to be laid over another look.
  lxw_format* colour(Look look);

 private:
  lxw_workbook* book_;
  std::map<std::pair<Look, Mask>, lxw_format*> formats_ = {};
  std::map<Look, lxw_format*> colours_ = {};
};

}  // namespace noken::office
