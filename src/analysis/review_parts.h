#pragma once

// The parts of a review of an application, for review.cpp.

#include "analysis/review.h"

namespace noken::analysis {

// What a proposal and a planned application have in common.
struct Reviewed {
  const model::State& state;
  const model::Element& element;
  const model::TextList& fields;
  const model::ReferenceList& services;
  const model::ReferenceList& data;
  const model::ReferenceList& problems;
  const model::CodeValue& raa;
  const model::CodeValue* rab;            // only of a proposal
  const model::Application* application;  // when it is one
  Purpose purpose;
};

std::vector<ReviewMatch> matches_of(const Reviewed& reviewed);
std::vector<ReviewedProblem> problems_of(const Reviewed& reviewed);
std::vector<ReviewedCode> codes_of(const Reviewed& reviewed);
std::vector<ReviewNeed> needs_of(const Reviewed& reviewed, const ReviewMatch& match,
                                 ReviewRule rule);

// Whether its source code can be copied: it is held, or was made by the region's own people.
bool is_source_held(const model::Application& application);

}  // namespace noken::analysis
