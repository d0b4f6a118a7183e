#include "report/format_pages.h"

#include <doctest/doctest.h>

#include "model/kind.h"

using namespace noken;

TEST_CASE("format pages: a page for each kind with every field, noken.yaml, an index") {
  const auto pages = report::format_pages();
  CHECK(pages.size() == model::kKindCount + 2);
  for (const model::Kind* kind : model::kinds()) {
    const std::string& page = pages.at(std::string("docs/format/") + kind->key + ".md");
    for (const model::Field* field : fields_of(*kind)) {
      CHECK_MESSAGE(page.contains(std::string("| `") + field->key + "` |"), kind->key, ".",
                    field->key);
    }
    CHECK(pages.at("docs/format/README.md").contains(std::string("(") + kind->key + ".md)"));
  }
}

TEST_CASE("format pages: conditions, inner tables, options with their meaning") {
  const auto pages = report::format_pages();
  CHECK(pages.at("docs/format/program.md").contains("wajib bila `jenis` bukan `peta_rencana`"));
  CHECK(pages.at("docs/format/layanan.md").contains("## `standar`"));
  CHECK(pages.at("docs/format/aplikasi.md").contains("| `web` | Web | web |"));
  CHECK(pages.at("docs/format/aplikasi.md").contains("`pakai`, `pelengkap`, `simpul`, `sejenis`"));
  CHECK(pages.at("docs/format/infrastruktur.md").contains("bila `jenis` adalah `komputasi_awan`"));
  CHECK(pages.at("docs/format/noken.md").contains("## `pengecualian`"));
}
