#pragma once

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <utility>
#include <vector>

#include "formats/zip.h"

namespace noken::tests {

// A sheet as the file says it: what stands in `sheetData`, and behind it.
struct RawSheet {
  std::string name;
  std::string rows;
  std::string behind = {};
  std::string state = {};
};

struct RawWorkbook {
  std::vector<RawSheet> sheets;
  std::string shared_strings = {};  // the `si` elements
  std::string properties = {};      // attributes of `workbookPr`
};

inline std::string text_cell(const std::string& address, const std::string& text) {
  return fmt::format(R"(<c r="{}" t="inlineStr"><is><t>{}</t></is></c>)", address, text);
}

// Style 1 shows days, 2 a format of one's own, 3 plain numbers.
inline const std::string kStyles =
    R"(<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="[$-421]dd\ mmmm\ yyyy"/></numFmts>)"
    R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="3"/></cellXfs></styleSheet>)";

inline std::string written_workbook(const RawWorkbook& book) {
  std::string list;
  std::string targets;
  formats::ZipEntries entries;
  for (std::size_t i = 0; i < book.sheets.size(); ++i) {
    const RawSheet& sheet = book.sheets[i];
    const std::string state = sheet.state.empty() ? "" : fmt::format(R"( state="{}")", sheet.state);
    list += fmt::format(R"(<sheet name="{0}" sheetId="{1}"{2} r:id="rId{1}"/>)", sheet.name, i + 1,
                        state);
    targets +=
        fmt::format(R"(<Relationship Id="rId{0}" Target="worksheets/sheet{0}.xml"/>)", i + 1);
    entries.emplace_back(fmt::format("xl/worksheets/sheet{}.xml", i + 1),
                         fmt::format("<worksheet><sheetData>{}</sheetData>{}</worksheet>",
                                     sheet.rows, sheet.behind));
  }
  entries.emplace_back(
      "xl/workbook.xml",
      fmt::format(R"(<workbook xmlns:r="r"><workbookPr {}/><sheets>{}</sheets></workbook>)",
                  book.properties, list));
  entries.emplace_back("xl/_rels/workbook.xml.rels",
                       fmt::format("<Relationships>{}</Relationships>", targets));
  entries.emplace_back("xl/sharedStrings.xml", fmt::format("<sst>{}</sst>", book.shared_strings));
  entries.emplace_back("xl/styles.xml", kStyles);
  auto bytes = formats::write_zip(entries);
  REQUIRE(bytes);
  return *std::move(bytes);
}

}  // namespace noken::tests
