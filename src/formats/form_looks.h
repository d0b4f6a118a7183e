#pragma once

#include <map>
#include <utility>

#include "formats/form.h"
#include "formats/xlsx_file.h"

namespace noken::formats {

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

}  // namespace noken::formats
