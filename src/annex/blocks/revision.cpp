#include "annex/revision_parts.h"

namespace noken::annex {

static Result<void> compose_revision(const Node& block, Composing& composing) {
  if (composing.revision == nullptr) {
    add_problem(composing, block.find("revisi")->key_at,
                {"blok ini membandingkan dua keadaan, tetapi keadaan semula tidak disebut",
                 "this block compares two states, but the former one is not named"},
                {"panggil dengan `--from`: folder, revisi git, atau tanggal keadaan semula",
                 "call with `--from`: the folder, git revision or date of the former state"});
    return {};
  }
  composing.revision->with_unchanged = says_yes(block, "tidak_berubah", composing);
  add_revision(*composing.revision, composing.depth + 1, composing.language, composing.document);
  return {};
}

DEFINE_BLOCK(revision) = {
    .name = "revisi",
    .about = {"matriks semula, menjadi, dan alasan terhadap keadaan `--from`",
              "the matrix of before, after and reason against the state of `--from`"},
    .settings = {"tidak_berubah"},
    .compose = compose_revision,
};

}  // namespace noken::annex
