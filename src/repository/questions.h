#pragma once

#include <mutex>
#include <set>
#include <string>

namespace noken::repository {

// What a reading asked of the file system beside the texts it read, with the answer it got. When
// every question is answered as before, the same texts are read to the same effect.
struct Question {
  enum class About : unsigned char { inside, folder, file };
  About about = About::inside;
  std::string path = {};
  bool answer = false;
  friend auto operator<=>(const Question&, const Question&) = default;
};

// Several threads may ask.
class Questions {
 public:
  // Gives the answer on.
  bool noted(Question::About about, std::string_view path, bool answer) {
    const std::lock_guard guard(mutex_);
    asked_.insert({about, std::string(path), answer});
    return answer;
  }
  const std::set<Question>& asked() const { return asked_; }

 private:
  std::mutex mutex_;
  std::set<Question> asked_;
};

}  // namespace noken::repository
