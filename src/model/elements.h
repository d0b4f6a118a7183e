#pragma once

#include <deque>
#include <list>
#include <string>
#include <tuple>
#include <vector>

#include "model/kinds/agency.h"
#include "model/kinds/application.h"
#include "model/kinds/assessment.h"
#include "model/kinds/dataset.h"
#include "model/kinds/decision.h"
#include "model/kinds/flow.h"
#include "model/kinds/indicator.h"
#include "model/kinds/infrastructure.h"
#include "model/kinds/innovation.h"
#include "model/kinds/objective.h"
#include "model/kinds/partner.h"
#include "model/kinds/pillar.h"
#include "model/kinds/problem.h"
#include "model/kinds/process.h"
#include "model/kinds/programme.h"
#include "model/kinds/proposal.h"
#include "model/kinds/readiness.h"
#include "model/kinds/regulation.h"
#include "model/kinds/security_measure.h"
#include "model/kinds/service.h"

namespace noken::model {

// The elements of one file. Their addresses stay, and so do the texts that had to be unescaped.
struct Elements {
  template <class T>
  using Of = std::list<T>;  // most kinds are empty in most files, and an empty list costs nothing
  std::tuple<Of<Agency>, Of<Process>, Of<Service>, Of<Dataset>, Of<Application>, Of<Infrastructure>,
             Of<SecurityMeasure>, Of<Flow>, Of<Pillar>, Of<Problem>, Of<Programme>, Of<Objective>,
             Of<Indicator>, Of<Regulation>, Of<Partner>, Of<Innovation>, Of<Decision>,
             Of<Assessment>, Of<Readiness>, Of<Proposal>>
      by_kind;
  std::vector<Element*> in_order;  // as written; not those of planned changes
  std::deque<std::string> texts;
  std::vector<Location> remarks;  // comments that speak to noken: `# noken: …`
};

template <class T>
Element& create(Elements& elements) {
  T& element = std::get<Elements::Of<T>>(elements.by_kind).emplace_back();
  element.kind = T::kKind;
  elements.in_order.push_back(&element);
  return element;
}

}  // namespace noken::model
