#include "programs/run_program.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <utility>

#include "base/unicode.h"

namespace noken::programs {

namespace {

// An open file of the process, closed with its owner.
class Handle {
 public:
  Handle() = default;
  explicit Handle(int file) : file_(file) {}
  Handle(Handle&& other) noexcept : file_(std::exchange(other.file_, -1)) {}
  Handle& operator=(Handle&& other) noexcept {
    std::swap(file_, other.file_);
    return *this;
  }
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;
  ~Handle() { close(); }

  int file() const { return file_; }
  bool is_open() const { return file_ >= 0; }
  void close() {
    if (file_ >= 0) ::close(std::exchange(file_, -1));
  }

 private:
  int file_ = -1;
};

struct Pipe {
  Handle read = {};
  Handle write = {};
};

// Between us and a child, named as the child sees them.
struct Pipes {
  Pipe in = {};
  Pipe out = {};
  Pipe err = {};
};

struct Running {
  pid_t child = 0;
  Handle in = {};   // its standard input
  Handle out = {};  // its standard output
  Handle err = {};
};

struct Answer {
  std::string out = {};
  std::string err = {};
  bool is_too_long = false;
  bool is_too_late = false;
};

}  // namespace

static constexpr std::size_t kMostOutput = std::size_t{256} << 20U;
static constexpr std::chrono::seconds kMostTime{120};

static bool open_pipe(Pipe& made) {
  std::array<int, 2> files = {};
  if (::pipe2(files.data(), O_CLOEXEC) != 0) return false;
  made.read = Handle(files[0]);
  made.write = Handle(files[1]);
  return true;
}

// Our own environment, but for what would change what a program writes.
static std::vector<std::string> environment_of(const Program& program) {
  std::vector<std::string> variables = {"SOURCE_DATE_EPOCH=" + program.epoch, "LC_ALL=C.UTF-8"};
  for (char** variable = ::environ; *variable != nullptr; ++variable) {
    const std::string_view text = *variable;
    if (!text.starts_with("SOURCE_DATE_EPOCH=") && !text.starts_with("LC_ALL="))
      variables.emplace_back(text);
  }
  return variables;
}

// As exec takes them: with a null pointer behind the last.
static std::vector<char*> pointers_to(const std::vector<std::string>& words) {
  std::vector<char*> pointers;
  for (const std::string& word : words)
    pointers.push_back(const_cast<char*>(word.c_str()));  // NOLINT
  pointers.push_back(nullptr);
  return pointers;
}

// In the child, between fork and exec: only what is safe there, so nothing that takes memory, whose
// lock another thread may have held.
[[noreturn]] static void become(const Program& program, const std::vector<char*>& words,
                                const std::vector<char*>& environment, const Pipes& pipes) {
  ::dup2(pipes.in.read.file(), STDIN_FILENO);
  ::dup2(pipes.out.write.file(), STDOUT_FILENO);
  ::dup2(pipes.err.write.file(), STDERR_FILENO);
  if (!program.folder.empty() && ::chdir(program.folder.c_str()) != 0) ::_exit(126);
  ::execvpe(words.front(), words.data(), environment.data());
  ::_exit(errno == ENOENT ? 127 : 126);
}

static Result<Running> start(const Program& program) {
  Pipes pipes;
  const std::vector<char*> words = pointers_to(program.words);
  const std::vector<std::string> variables = environment_of(program);
  const std::vector<char*> environment = pointers_to(variables);
  const bool is_ready = open_pipe(pipes.in) && open_pipe(pipes.out) && open_pipe(pipes.err);
  const pid_t child = is_ready ? ::fork() : -1;
  if (child < 0) {
    const std::string reason = std::strerror(errno);
    return std::unexpected(
        Trouble{fmt::format("`{}` tidak dapat dijalankan: {}", program.words.front(), reason),
                fmt::format("cannot run `{}`: {}", program.words.front(), reason)});
  }
  if (child == 0) become(program, words, environment, pipes);
  return Running{.child = child,
                 .in = std::move(pipes.in.write),
                 .out = std::move(pipes.out.read),
                 .err = std::move(pipes.err.read)};
}

// Closes what has come to its end.
static void read_some(Handle& from, std::string& to) {
  std::array<char, 65536> buffer = {};
  const ssize_t count = ::read(from.file(), buffer.data(), buffer.size());
  if (count > 0) to.append(buffer.data(), static_cast<std::size_t>(count));
  if (count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN)) from.close();
}

static void write_some(Handle& to, std::string_view& input) {
  if (input.empty()) return to.close();
  const ssize_t count = ::write(to.file(), input.data(), input.size());
  if (count > 0) input.remove_prefix(static_cast<std::size_t>(count));
  if (count < 0 && errno != EINTR && errno != EAGAIN) to.close();
}

static Answer converse(Running& running, std::string_view input) {
  Answer answer;
  const auto end = std::chrono::steady_clock::now() + kMostTime;
  ::fcntl(running.in.file(), F_SETFL, O_NONBLOCK);
  while (running.out.is_open() || running.err.is_open()) {
    std::array<pollfd, 3> waits = {{{running.in.file(), POLLOUT, 0},
                                    {running.out.file(), POLLIN, 0},
                                    {running.err.file(), POLLIN, 0}}};
    ::poll(waits.data(), waits.size(), 1000);
    if (running.in.is_open() && waits[0].revents != 0) write_some(running.in, input);
    if (running.out.is_open() && waits[1].revents != 0) read_some(running.out, answer.out);
    if (running.err.is_open() && waits[2].revents != 0) read_some(running.err, answer.err);
    answer.is_too_long = answer.out.size() > kMostOutput || answer.err.size() > kMostOutput;
    answer.is_too_late = std::chrono::steady_clock::now() > end;
    if (!answer.is_too_long && !answer.is_too_late) continue;
    ::kill(running.child, SIGKILL);
    break;
  }
  return answer;
}

static Trouble missing(const std::string& name) {
  return {
      fmt::format(
          "program `{0}` tidak ada di komputer ini; pasang paket {0} (misalnya: apt install {0})",
          name),
      fmt::format("there is no program `{0}` on this computer; install the package {0} (as: apt "
                  "install {0})",
                  name)};
}

static std::string last_line(std::string_view text) {
  while (text.ends_with('\n')) text.remove_suffix(1);
  const std::size_t feed = text.rfind('\n');
  return printable(feed == std::string_view::npos ? text : text.substr(feed + 1));
}

static Trouble failed(const std::string& name, const Answer& answer) {
  if (answer.is_too_late) {
    return {fmt::format("`{}` tidak selesai dalam dua menit", name),
            fmt::format("`{}` did not end within two minutes", name)};
  }
  if (answer.is_too_long) {
    return {fmt::format("keluaran `{}` melebihi 256 MiB", name),
            fmt::format("`{}` wrote more than 256 MiB", name)};
  }
  return {fmt::format("`{}` gagal: {}", name, last_line(answer.err)),
          fmt::format("`{}` failed: {}", name, last_line(answer.err))};
}

Result<std::string> run_program(const Program& program, std::string_view input) {
  // A program that ends early must not end us with its pipe.
  struct sigaction ignore = {};
  ignore.sa_handler = SIG_IGN;
  struct sigaction before = {};
  ::sigaction(SIGPIPE, &ignore, &before);
  auto running = start(program);
  if (!running) return std::unexpected(running.error());
  Answer answer = converse(*running, input);
  int status = 0;
  while (::waitpid(running->child, &status, 0) < 0 && errno == EINTR) {
  }
  ::sigaction(SIGPIPE, &before, nullptr);
  const std::string& name = program.words.front();
  if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return std::move(answer.out);
  if (WIFEXITED(status) && WEXITSTATUS(status) == 127) return std::unexpected(missing(name));
  return std::unexpected(failed(name, answer));
}

}  // namespace noken::programs
