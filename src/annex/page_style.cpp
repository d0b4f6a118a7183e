#include "annex/page_style.h"

#include <fmt/format.h>

namespace noken::annex {

static constexpr std::string_view kRules = R"css(
body{line-height:1.45;color:#000;margin:0}
h1,h2,h3,h4{font-size:1em;line-height:1.3;break-after:avoid;margin:1.2em 0 .6em}
h1{text-align:center;break-before:page}.flowing h1{break-before:auto;margin-top:2.4em}
p{margin:0 0 .7em}.portrait>p{text-align:justify}
table{border-collapse:collapse;width:100%;font-size:.75em;line-height:1.3;margin:0 0 1em}
th,td{border:.5pt solid #000;padding:.25em .4em;vertical-align:top;text-align:left;overflow-wrap:break-word}
th{background:#e8e8e8;text-align:center}thead{display:table-header-group}tr,.kept{break-inside:avoid}
td p,th p{margin:0}
.table-caption{text-align:center;break-after:avoid}.table-caption p,.figure-caption p{margin:.4em 0;font-size:.9em}
.figure{text-align:center;break-inside:avoid}.figure img{max-width:100%}.figure-caption{text-align:center;break-before:avoid}
.note{break-before:avoid}.note p{font-size:.75em;margin:0 0 .3em}
.cover{text-align:center;padding-top:5cm;break-after:page}.cover p{margin:.3em 0}
.cover-title p{font-size:1.35em;font-weight:bold;margin:3cm 0 1cm}.cover-region p{font-weight:bold}
.list{break-before:page}.list+.list{break-before:auto;margin-top:2em}.list-title{break-after:avoid;text-align:center;font-weight:bold;margin-bottom:1em}
.entry p{margin:0 0 .25em}.entry a{color:inherit;text-decoration:none}
.level-2{margin-left:1.2em}.level-3{margin-left:2.4em}.level-4{margin-left:3.6em}
.annex-of{margin-left:45%;break-before:page}.annex-of p{margin:0;text-align:left}
.annex-of+h1{break-before:avoid}
.signature{margin:3em 0 0 50%;text-align:center;break-inside:avoid;break-before:avoid}.signer p{margin-bottom:4.5em}
.signer-name{font-weight:bold}
@media screen{body{max-width:60em;margin:2em auto;padding:0 1em}}
)css";

// Pages of chapters are numbered in the middle below, the cover is not.
static constexpr std::string_view kPaper = R"css(
@media print{{
.portrait{{page:upright}}.landscape{{page:wide}}.cover{{page:cover}}.list{{page:upright}}
.entry a::after{{content:leader('.') target-counter(attr(href),page)}}
@page{{size:{0}mm {1}mm;margin:{2};@bottom-center{{content:"- " counter(page) " -";font-family:{3};font-size:.8em}}}}
@page cover{{@bottom-center{{content:none}}}}
@page wide{{size:{1}mm {0}mm}}
}}
)css";

static std::string family(const Form& form) {
  return fmt::format(
      "\"{}\",\"URW Bookman\",\"Bookman URW\",\"TeX Gyre Bonum\",\"Noto Serif\",\"DejaVu "
      "Serif\",serif",
      form.font);
}

std::string page_style(const Document& document) {
  const Form& form = document.form;
  const std::string margins = fmt::format("{}cm {}cm {}cm {}cm", form.margins[0], form.margins[1],
                                          form.margins[2], form.margins[3]);
  return fmt::format("body{{font-family:{};font-size:{}pt}}", family(form), form.font_size) +
         std::string(kRules) +
         fmt::format(fmt::runtime(kPaper), form.paper.width, form.paper.height, margins,
                     family(form));
}

}  // namespace noken::annex
