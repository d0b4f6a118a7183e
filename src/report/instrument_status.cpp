#include "report/instrument_status.h"

namespace noken::report {

Text instrument_status(std::string_view status, std::string_view mark) {
  if (status == "in_force" && mark == "read") return {"berlaku", "in force"};
  if (status == "in_force") return {"dianggap berlaku", "taken to be in force"};
  if (status == "reported_repealed") return {"dilaporkan telah dicabut", "reported as repealed"};
  if (status == "bound_to_2020_2024")
    return {"dilaporkan terikat 2020–2024", "reported as bound to 2020–2024"};
  return {"keberlakuan belum diperiksa", "not checked"};
}

}  // namespace noken::report
