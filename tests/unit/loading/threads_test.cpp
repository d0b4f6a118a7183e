#include <cstdlib>
#include <string>
#include <vector>

#include "unit/written_repository.h"

using noken::tests::WrittenRepository;

// What was found, as text; the repository is read by so many threads.
static std::vector<std::string> read_by(const char* threads,
                                        const WrittenRepository::Files& files) {
  ::setenv("NOKEN_THREADS", threads, 1);
  const WrittenRepository repository(files);
  ::unsetenv("NOKEN_THREADS");
  std::vector<std::string> told;
  for (const auto* element : repository.state().written().elements) told.push_back(element->handle);
  return told;
}

TEST_CASE("many files read by many threads say the same as read by one") {
  WrittenRepository::Files files;
  for (int i = 0; i < 120; ++i) {
    const std::string number = std::to_string(i);
    files.emplace_back("opd/" + number + ".yaml",
                       "opd:\n  - {id: opd-" + number + ", nama: Dinas " + number +
                           ", jenis: dinas, induk: opd-" + std::to_string((i * 7) % 130) + "}\n");
  }
  const auto one = read_by("1", files);
  CHECK(one.size() == 120);
  CHECK(read_by("8", files) == one);
}
