#include "model/state.h"

#include <doctest/doctest.h>

using namespace noken::model;  // NOLINT(google-build-using-namespace): a test reads like the header
using noken::Date;
using noken::Day;
using noken::first_day;

template <class T>
static Given<T> given(T value) {
  Given<T> field;
  field.value = value;
  field.presence = Presence::given;
  return field;
}
static DateValue on(Date date) { return given(date); }
static TextValue word(std::string_view text) { return given(text); }

static const Day kToday = first_day({2026, 11, 22});

TEST_CASE("an element without dates lives by its status") {
  Application application;
  application.kind = KindId::application;
  CHECK(life_at(application, kToday) == Life::live);
  application.status = word("rencana");
  CHECK(life_at(application, kToday) == Life::planned);
  application.status = word("dihentikan");
  CHECK(life_at(application, kToday) == Life::retired);
}

TEST_CASE("its first day counts, its last no longer") {
  Application application;
  application.kind = KindId::application;
  application.start = on({2026, 11, 22});
  CHECK(life_at(application, kToday) == Life::live);
  CHECK(life_at(application, kToday - 1) == Life::planned);
  application.end = on({2027, 0, 0});
  CHECK(life_at(application, first_day({2026, 12, 31})) == Life::live);
  CHECK(life_at(application, first_day({2027, 1, 1})) == Life::retired);
}

TEST_CASE("a kind without a life is always live") {
  Programme programme;
  programme.kind = KindId::programme;
  programme.status = word("dihentikan");
  CHECK(life_at(programme, kToday) == Life::live);
}

TEST_CASE("a planned change holds from its day on, and touches nothing written") {
  Architecture architecture;
  architecture.files.push_back(std::make_unique<Elements>());
  auto& service = static_cast<Service&>(kService.create(*architecture.files.back()));
  service.method = word("tatap_muka");
  auto& becomes = static_cast<Service&>(kService.create(*architecture.files.back()));
  becomes.method = word("elektronik");
  Change& change = service.changes.items.emplace_back();
  change.on = on({2027, 0, 0});
  change.becomes = &becomes;
  change.fields.push_back({find_field(kService, "metode"), {}});
  architecture.elements = {&service};
  const State before(architecture, first_day({2026, 12, 31}));
  const State after(architecture, first_day({2027, 1, 1}));
  CHECK(*before.at(service).method == "tatap_muka");
  CHECK(*after.at(service).method == "elektronik");
  CHECK(*service.method == "tatap_muka");
}
