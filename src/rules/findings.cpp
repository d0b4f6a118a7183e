#include "rules/findings.h"

#include "model/architecture.h"

namespace noken::rules {

void Findings::report(Observation observation) {
  Finding finding{.diagnosis = rule_,
                  .message = observation.message,
                  .location = observation.at,
                  .arguments = std::move(observation.arguments),
                  .related = std::move(observation.related),
                  .object = std::move(observation.object),
                  .field = observation.field,
                  .value = std::move(observation.value)};
  if (const model::Element* element = observation.element) {
    finding.kind = kind_of(element->kind).key;
    if (finding.object.empty()) finding.object = element->handle;
    finding.agency = model::owning_agency(*element);
  }
  into_.push_back(std::move(finding));
}

}  // namespace noken::rules
