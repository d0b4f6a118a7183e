#include "annex/report_parts.h"

namespace noken::annex {

static Result<void> compose_revision(const Node& block, Composing& composing) {
  if (composing.revision != nullptr) {
    add_report(*composing.revision, block, {"Semula – menjadi – alasan", "Before – after – reason"},
               composing);
    return {};
  }
  add_problem(composing, block.find("revisi")->key_at,
              {"blok ini membandingkan dua keadaan, tetapi keadaan semula tidak disebut",
               "this block compares two states, but the former one is not named"},
              {"panggil dengan `--from`: folder, revisi git, atau tanggal keadaan semula",
               "call with `--from`: the folder, git revision or date of the former state"});
  return {};
}

DEFINE_BLOCK(revision) = {
    .name = "revisi",
    .about = {"matriks semula, menjadi, dan alasan terhadap keadaan `--from`",
              "the matrix of before, after and reason against the state of `--from`"},
    .settings = {"judul"},
    .compose = compose_revision,
};

}  // namespace noken::annex
