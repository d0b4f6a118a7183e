#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace noken::golden {

// A private copy of a case: every folder in it becomes a repository, with the usual noken.yaml
// where there is none and without what speaks to the tests alone (markers.txt, expected.txt), and
// what `git.txt` makes of them (git_past.h). Goes away with the object.
class Sandbox {
 public:
  explicit Sandbox(const std::filesystem::path& folder);
  ~Sandbox();
  Sandbox(const Sandbox&) = delete;
  Sandbox& operator=(const Sandbox&) = delete;

  const std::filesystem::path& root() const { return root_; }
  const std::vector<std::string>& repositories() const { return repositories_; }  // sorted

 private:
  std::filesystem::path root_;
  std::vector<std::string> repositories_;
};

// What one command line wrote, on both streams, and how it ended.
struct Outcome {
  std::string text;
  int status = 0;
};

// Runs `arguments` in this process as if the working folder were the sandbox; its place is hidden
// in the text.
Outcome run_in(const Sandbox& sandbox, std::vector<std::string> arguments);

// The whole file; nothing when there is none.
std::string read_file(const std::filesystem::path& path);

}  // namespace noken::golden
