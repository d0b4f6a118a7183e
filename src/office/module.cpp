#include "office/office.h"

// The one name that is looked up when the module is loaded (formats/office.h).
extern "C" __attribute__((visibility("default"))) const noken::formats::Office* noken_office();

const noken::formats::Office* noken_office() {
  static constexpr noken::formats::Office kOffice = {
      .to_xlsx = noken::office::to_xlsx,
      .form_to_xlsx = noken::office::to_xlsx,
      .read_zip = noken::office::read_zip,
      .write_zip = noken::office::write_zip,
  };
  return &kOffice;
}
