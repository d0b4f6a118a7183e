#include "base/files.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <optional>

namespace noken {

// Owns a file descriptor.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int number() const { return number_; }

 private:
  int number_;
};

static std::unexpected<Trouble> trouble(const char* indonesian, const char* english,
                                        const std::string& path) {
  const std::string reason = std::strerror(errno);
  return std::unexpected(Trouble{fmt::format("{} `{}` ({})", indonesian, path, reason),
                                 fmt::format("{} `{}` ({})", english, path, reason)});
}

// How many bytes there were, at most `size`; nothing when the system refuses.
static std::optional<std::size_t> read_all(int file, char* to, std::size_t size) {
  std::size_t done = 0;
  while (done < size) {
    const auto count = ::read(file, to + done, size - done);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return std::nullopt;
    if (count == 0) break;
    done += static_cast<std::size_t>(count);
  }
  return done;
}

bool is_there(const std::string& path) {
  struct stat status{};
  return ::lstat(path.c_str(), &status) == 0;
}

Result<std::string> read_file(const std::string& path, std::size_t limit) {
  // Without O_NONBLOCK a named pipe would wait for ever for a writer.
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  struct stat status{};
  if (file.number() < 0 || ::fstat(file.number(), &status) != 0) {
    return trouble("tidak dapat membuka", "cannot open", path);
  }
  if (!S_ISREG(status.st_mode) || static_cast<std::size_t>(status.st_size) > limit) {
    errno = S_ISREG(status.st_mode) ? EFBIG : EINVAL;
    return trouble("tidak dapat membaca", "cannot read", path);
  }
  bool is_read = true;
  std::string text;
  text.resize_and_overwrite(static_cast<std::size_t>(status.st_size),
                            [&](char* to, std::size_t size) {
                              const auto done = read_all(file.number(), to, size);
                              is_read = done.has_value();
                              return done.value_or(0);
                            });
  if (!is_read) return trouble("tidak dapat membaca", "cannot read", path);
  return text;
}

static bool write_all(int file, std::string_view text) {
  while (!text.empty()) {
    const auto count = ::write(file, text.data(), text.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    text.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

// A device or a pipe, such as /dev/stdout, takes what is written; a file in its place would end it.
static bool is_device(const std::string& path) {
  struct stat status{};
  return ::stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode);
}

static Result<void> write_to_device(const std::string& path, std::string_view text) {
  const Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
  if (file.number() >= 0 && write_all(file.number(), text)) return {};
  return trouble("tidak dapat menulis", "cannot write", path);
}

// A file that only some may read stays so; what takes its place is theirs alone until it is whole.
static void take_mode(int file, const std::string& path) {
  struct stat status{};
  if (::stat(path.c_str(), &status) == 0) ::fchmod(file, status.st_mode & 0777U);
}

Result<void> write_file(const std::string& path, std::string_view text) {
  if (is_device(path)) return write_to_device(path, text);
  const std::string beside = fmt::format("{}.noken-{}", path, ::getpid());
  bool written = false;
  {
    const Descriptor file(::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666));
    if (file.number() < 0) return trouble("tidak dapat menulis", "cannot write", path);
    take_mode(file.number(), path);
    written = write_all(file.number(), text) && ::fsync(file.number()) == 0;
  }
  if (written && ::rename(beside.c_str(), path.c_str()) == 0) return {};
  const int reason = errno;
  ::unlink(beside.c_str());
  errno = reason;
  return trouble("tidak dapat menulis", "cannot write", path);
}

}  // namespace noken
