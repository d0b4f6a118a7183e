#include "model/naming.h"

namespace noken::model {

std::string shown_name(const Element& element) {
  if (element.name.is_given()) return std::string(*element.name);
  return element.shown_name.empty() ? element.handle : element.shown_name;
}

}  // namespace noken::model
