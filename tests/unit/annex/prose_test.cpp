#include <doctest/doctest.h>

#include "annex/prose.h"
#include "annex/write.h"
#include "unit/written_repository.h"

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken;
using annex::Composing;
using annex::Heading;
using tests::WrittenRepository;

namespace {

struct Read {
  WrittenRepository repository{"opd:\n  - {id: opd-a, nama: Dinas *Satu*, jenis: dinas}\n"};
  model::State state = repository.state();
  Sources sources = {};
  std::vector<annex::Problem> problems = {};
  annex::Document document = {};

  explicit Read(const std::string& text) {
    const std::uint32_t file = sources.add("bab.md", text);
    Composing composing{.state = state, .sources = sources, .problems = problems};
    const Location at{.file = file, .offset = 0, .length = static_cast<std::uint32_t>(text.size())};
    const auto done = annex::add_prose({.text = text, .at = at}, composing);
    REQUIRE_MESSAGE(done, done.error().english);
    document = std::move(composing.document);
  }
  std::string html() const {
    const auto html = annex::write_html({.document = document});
    REQUIRE(html);
    return *html;
  }
};

}  // namespace

TEST_CASE("headings of a text are numbered with the others") {
  const Read read("# Latar *belakang*\n\nIsi.\n\n## Tujuan\n");
  REQUIRE(read.document.parts.size() == 3);
  CHECK(std::get<Heading>(read.document.parts[0]).text == "Latar belakang");
  CHECK(std::get<Heading>(read.document.parts[0]).level == 2);
  CHECK(std::get<Heading>(read.document.parts[2]).level == 3);
}

TEST_CASE("pictures outside the repository are refused at their place") {
  for (const char* address :
       {"/etc/hostname", "../../../../etc/hostname", "http://contoh.test/a.png",
        "data:image/png;base64,AAAA", "isi.yaml"}) {
    const Read read(std::string("Teks\n\n![gambar](") + address + ")\n");
    REQUIRE_MESSAGE(read.problems.size() == 1, address);
    CHECK(read.sources.place(read.problems[0].at).line == 3);
    CHECK_FALSE(read.html().contains("base64"));
  }
}

TEST_CASE("nothing of a text becomes markup that runs or reads") {
  const Read read(
      "<script>alert(1)</script> <img src=/etc/passwd "
      "onerror=x>\n\n\\input{/etc/passwd}\n\n```{=html}\n<b>x</b>\n```\n\n"
      "[klik](javascript:alert(1)) [berkas](file:///etc/passwd) [web](https://contoh.test/)\n\n"
      "[gaya]{style=\"background:url(/etc/passwd)\"}\n\n::: {onclick=\"x\"}\ndiv\n:::\n");
  CHECK(read.problems.empty());
  const std::string html = read.html();
  const std::string body = html.substr(html.find("<body>"));
  for (const char* forbidden :
       {"<script", "<img", "javascript:", "file:", "<b>", "onclick=\"", "style=\"background"})
    CHECK_MESSAGE(!body.contains(forbidden), forbidden, "\n", body);
  CHECK(body.contains("href=\"https://contoh.test/\""));
  CHECK(body.contains("&lt;script&gt;"));
}

TEST_CASE("a number that is unknown is named at its line") {
  const Read read("Baris satu\n\nAda {{ jumlah.opd }} dan {{ jumlah.apa }}.\n");
  REQUIRE(read.problems.size() == 1);
  const Place place = read.sources.place(read.problems[0].at);
  CHECK(place.line == 3);
  CHECK(place.column == 26);
  CHECK(read.html().contains("Ada 1 dan"));
}
