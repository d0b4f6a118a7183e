#include "report/schema.h"

#include "cli/command.h"
#include "cli/packs_here.h"
#include "model/config.h"
#include "report/schema_words.h"

namespace noken::cli {

static Result<std::string> schema_for(const Call& call) {
  const auto packs = packs_here(call);
  if (!packs) return std::unexpected(packs.error());
  const report::SchemaStyle style = {
      .scalars = call.as_text ? report::Scalars::as_text : report::Scalars::as_read,
      .language = call.language};
  if (call.paths.empty()) return report::schema_of_documents(*packs, style);
  const std::string& word = call.paths.front();
  if (word == model::kConfig.key) return report::schema_of_configuration(*packs, style);
  const auto kind = report::kind_named(word);
  if (!kind) return std::unexpected(kind.error());
  return report::schema_of_kind(**kind, *packs, style);
}

static Result<int> run_schema(const Call& call, const Streams& streams) {
  const auto schema = schema_for(call);
  if (!schema) return std::unexpected(schema.error());
  const auto written = write(call, streams, *schema);
  if (!written) return std::unexpected(written.error());
  return 0;
}

static constexpr Option kOptions[] = {
    {.names = "--text",
     .flag = &Call::as_text,
     .help = {"untuk dokumen yang semua nilainya teks, seperti dibaca noken",
              "for documents in which every value is text, as noken reads them"}},
};

DEFINE_COMMAND(schema) = {
    .name = "schema",
    .alias = "",
    .help = {"JSON Schema (draft-07) dokumen, satu jenis elemen, atau noken.yaml",
             "JSON Schema (draft-07) of documents, of one kind of element, or of noken.yaml"},
    .examples = {"  noken schema -o dokumen.schema.json\n  noken schema aplikasi\n  noken schema "
                 "noken.yaml",
                 "  noken schema -o dokumen.schema.json\n  noken schema aplikasi\n  noken schema "
                 "noken.yaml"},
    .options = kOptions,
    .words = "KIND",
    .words_help = {"jenis elemen, misalnya aplikasi", "a kind of element, such as aplikasi"},
    .least_words = 0,
    .most_words = 1,
    .run = run_schema,
};

}  // namespace noken::cli
