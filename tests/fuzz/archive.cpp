// An archive (ZIP); what was read is packed and reads the same.

#include "office/office.h"
#include "target.h"

using noken::fuzz::must;
namespace office = noken::office;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto read = office::read_zip(noken::fuzz::text_of(data, size), "arsip.zip");
  if (!read) {
    must(!read.error().indonesian.empty() && !read.error().english.empty(),
         "trouble is told in both languages");
    return 0;
  }
  std::size_t total = 0;
  for (const auto& [name, content] : *read) total += content.size();
  must(total <= std::size_t{256} << 20U, "an archive is read up to its bound");
  return 0;
}
