#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "document/tree.h"

namespace noken::document {

// Where yaml-cpp gave up, and why.
struct Refused {
  std::size_t at = 0;
  Diagnosis diagnosis = Diagnosis::yaml_syntax_error;
  const char* message = "";
};

// yaml-cpp cannot go on after an error. So the part with the error is blanked and all is read
// again; after a few times, everything from the error on.
class Repair {
 public:
  explicit Repair(std::string_view text);

  const std::string& bytes() const { return bytes_; }
  void blank(const Refused& refused);
  void report(Tree& tree) const;

 private:
  std::size_t part_start(std::size_t at) const;
  std::size_t part_end(std::size_t start, std::size_t at) const;

  std::string bytes_;
  std::vector<Issue> issues_;
  std::vector<Span> blanked_;
};

}  // namespace noken::document
