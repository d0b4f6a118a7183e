#include "base/hardening.h"

#include <link.h>

#include <span>

namespace noken {

static void of_compiler(std::vector<std::string>& found) {
#ifdef __PIE__
  found.emplace_back("PIE");
#endif
#if defined(__SSP_STRONG__) || defined(__SSP_ALL__)
  found.emplace_back("stack-protector");
#endif
#if defined(_FORTIFY_SOURCE) && _FORTIFY_SOURCE > 0 && defined(__OPTIMIZE__)
  found.emplace_back("FORTIFY_SOURCE=" + std::to_string(_FORTIFY_SOURCE));
#endif
#ifdef __CET__
  found.emplace_back("CET");
#endif
}

// Flags of the dynamic section that ask for all symbols before the program starts.
static bool binds_now(const ElfW(Dyn) * entry) {
  for (; entry->d_tag != DT_NULL; ++entry) {
    if (entry->d_tag == DT_BIND_NOW) return true;
    if (entry->d_tag == DT_FLAGS && (entry->d_un.d_val & DF_BIND_NOW) != 0) return true;
    if (entry->d_tag == DT_FLAGS_1 && (entry->d_un.d_val & DF_1_NOW) != 0) return true;
  }
  return false;
}

static void of_segment(const dl_phdr_info& program, const ElfW(Phdr) & segment,
                       std::vector<std::string>& found) {
  if (segment.p_type == PT_GNU_RELRO) found.emplace_back("RELRO");
  if (segment.p_type == PT_GNU_STACK && (segment.p_flags & PF_X) == 0) found.emplace_back("NX");
  if (segment.p_type != PT_DYNAMIC) return;
  // NOLINTNEXTLINE(performance-no-int-to-ptr): the loader gives addresses as numbers
  const auto* dynamic = reinterpret_cast<const ElfW(Dyn)*>(program.dlpi_addr + segment.p_vaddr);
  if (binds_now(dynamic)) found.emplace_back("BIND_NOW");
}

// The first object that the loader names is the program.
static int of_linker(dl_phdr_info* program, std::size_t /*size*/, void* found) {
  for (const auto& segment : std::span(program->dlpi_phdr, program->dlpi_phnum))
    of_segment(*program, segment, *static_cast<std::vector<std::string>*>(found));
  return 1;
}

std::vector<std::string> hardening() {
  std::vector<std::string> found;
  of_compiler(found);
  ::dl_iterate_phdr(of_linker, &found);
  return found;
}

}  // namespace noken
