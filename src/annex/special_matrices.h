#pragma once

#include "annex/block.h"

namespace noken::annex {

// Services against processes, data, applications, infrastructure and security; the last three
// through the applications that support the service. What is empty is marked.
report::Table service_domains(const Composing& composing);

// Every flow in use: source, target, data, method, encryption and status.
report::Table integration_table(const Composing& composing);

}  // namespace noken::annex
