#include "cache/build.h"

#include <elf.h>
#include <link.h>

#include <cstring>

namespace noken::cache {

static std::size_t padded(std::size_t size) { return (size + 3U) & ~std::size_t{3}; }

// The linker's note over all that it put together (--build-id), among the notes of one segment.
static std::string_view build_id_in(std::string_view notes) {
  ElfW(Nhdr) note;
  while (notes.size() >= sizeof(note)) {
    std::memcpy(&note, notes.data(), sizeof(note));
    notes.remove_prefix(sizeof(note));
    const std::size_t name = padded(note.n_namesz);
    const std::size_t whole = name + padded(note.n_descsz);
    if (whole > notes.size()) return {};
    const bool is_ours =
        note.n_type == NT_GNU_BUILD_ID && notes.starts_with(std::string_view("GNU\0", 4));
    if (is_ours) return notes.substr(name, note.n_descsz);
    notes.remove_prefix(whole);
  }
  return {};
}

// The program itself comes first; with the libraries that follow, nothing is done.
static int take_build_id(dl_phdr_info* program, std::size_t /*size*/, void* result) {
  for (int i = 0; i < program->dlpi_phnum; ++i) {
    const ElfW(Phdr)& segment = program->dlpi_phdr[i];
    if (segment.p_type != PT_NOTE) continue;
    // NOLINTNEXTLINE(performance-no-int-to-ptr): the loader tells addresses as numbers
    const auto* start = reinterpret_cast<const char*>(program->dlpi_addr + segment.p_vaddr);
    const std::string_view id = build_id_in({start, segment.p_memsz});
    if (!id.empty()) *static_cast<std::optional<Digest>*>(result) = digest_of(id);
  }
  return 1;
}

std::optional<Digest> build_digest() {
  std::optional<Digest> digest;
  ::dl_iterate_phdr(take_build_id, &digest);
  return digest;
}

}  // namespace noken::cache
