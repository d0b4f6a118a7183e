// The only file that sees libzip.

#include "office/office.h"

#include <fmt/format.h>
#include <zip.h>

#include <memory>

namespace noken::office {

static constexpr std::uint64_t kMostBytes = std::uint64_t{256} << 20U;

namespace {

struct Closing {
  void operator()(zip_t* archive) const { zip_discard(archive); }
  void operator()(zip_file_t* file) const { zip_fclose(file); }
  void operator()(zip_source_t* source) const { zip_source_free(source); }
};

}  // namespace

static std::unexpected<Trouble> unreadable(std::string_view name, const char* reason) {
  return std::unexpected(
      Trouble{fmt::format("`{}` bukan berkas ZIP yang dapat dibaca: {}", name, reason),
              fmt::format("`{}` is no readable ZIP file: {}", name, reason)});
}

static Result<std::string> content_of(zip_t* archive, const zip_stat_t& about,
                                      std::string_view name) {
  const std::unique_ptr<zip_file_t, Closing> file(zip_fopen_index(archive, about.index, 0));
  if (!file) return unreadable(name, zip_strerror(archive));
  std::string content(about.size, '\0');
  const zip_int64_t count = zip_fread(file.get(), content.data(), content.size());
  if (count != static_cast<zip_int64_t>(content.size())) return unreadable(name, "truncated entry");
  return content;
}

Result<ZipEntries> read_zip(std::string_view bytes, std::string_view name) {
  zip_error_t error = {};
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  if (source == nullptr) return unreadable(name, zip_error_strerror(&error));
  const std::unique_ptr<zip_t, Closing> archive(
      zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error));
  if (!archive) {
    zip_source_free(source);
    return unreadable(name, zip_error_strerror(&error));
  }
  ZipEntries entries;
  std::uint64_t total = 0;
  const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
  for (zip_int64_t i = 0; i < count; ++i) {
    zip_stat_t about = {};
    if (zip_stat_index(archive.get(), static_cast<zip_uint64_t>(i), 0, &about) != 0)
      return unreadable(name, zip_strerror(archive.get()));
    total += about.size;
    if (total > kMostBytes) return unreadable(name, "larger than 256 MiB");
    auto content = content_of(archive.get(), about, name);
    if (!content) return std::unexpected(content.error());
    entries.emplace_back(about.name, std::move(*content));
  }
  return entries;
}

static std::unexpected<Trouble> unwritable(const char* reason) {
  return std::unexpected(Trouble{fmt::format("berkas ZIP tidak dapat dibuat: {}", reason),
                                 fmt::format("the ZIP file cannot be made: {}", reason)});
}

static bool add_entry(zip_t* archive, const std::string& name, const std::string& content) {
  zip_source_t* source = zip_source_buffer(archive, content.data(), content.size(), 0);
  if (source == nullptr) return false;
  const zip_int64_t index = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
  if (index < 0) {
    zip_source_free(source);
    return false;
  }
  constexpr zip_uint16_t kMidnight = 0;
  constexpr zip_uint16_t kFirstDayOf1980 = (1U << 5U) | 1U;
  return zip_file_set_dostime(archive, static_cast<zip_uint64_t>(index), kMidnight, kFirstDayOf1980,
                              0) == 0;
}

static std::string bytes_of(zip_source_t* source) {
  zip_stat_t about = {};
  if (zip_source_stat(source, &about) != 0 || zip_source_open(source) != 0) return {};
  std::string bytes(about.size, '\0');
  const zip_int64_t count = zip_source_read(source, bytes.data(), bytes.size());
  zip_source_close(source);
  return count == static_cast<zip_int64_t>(bytes.size()) ? bytes : std::string();
}

Result<std::string> write_zip(const ZipEntries& entries) {
  zip_error_t error = {};
  const std::unique_ptr<zip_source_t, Closing> source(
      zip_source_buffer_create(nullptr, 0, 0, &error));
  if (!source) return unwritable(zip_error_strerror(&error));
  zip_source_keep(source.get());
  std::unique_ptr<zip_t, Closing> archive(
      zip_open_from_source(source.get(), ZIP_CREATE | ZIP_TRUNCATE, &error));
  if (!archive) {
    zip_source_free(source.get());
    return unwritable(zip_error_strerror(&error));
  }
  for (const auto& [name, content] : entries) {
    if (!add_entry(archive.get(), name, content)) return unwritable(zip_strerror(archive.get()));
  }
  if (zip_close(archive.get()) != 0) return unwritable(zip_strerror(archive.get()));
  // NOLINTNEXTLINE(bugprone-unused-return-value): closing it has given it back
  static_cast<void>(archive.release());
  std::string bytes = bytes_of(source.get());
  if (bytes.empty()) return unwritable("empty");
  return bytes;
}

}  // namespace noken::office
