#include <doctest/doctest.h>

#include <set>

#include "model/config.h"
#include "model/elements.h"
#include "model/presence.h"

using namespace noken::model;  // NOLINT(google-build-using-namespace): a test reads like the header

TEST_CASE("a kind stands at the place of its id, and makes elements of itself") {
  for (const Kind* kind : kinds()) {
    CAPTURE(kind->key);
    CHECK(&kind_of(kind->id) == kind);
    CHECK(find_kind(kind->key) == kind);
    Elements elements;
    const Element& element = kind->create(elements);
    CHECK(element.kind == kind->id);
    REQUIRE(elements.in_order.size() == 1);
    CHECK(elements.in_order.front() == &element);
  }
}

TEST_CASE("no kind has a key twice, and every label has both languages") {
  for (const Kind* kind : kinds()) {
    std::set<std::string_view> keys;
    for (const Field* field : fields_of(*kind)) {
      CAPTURE(field->key);
      CHECK(keys.insert(field->key).second);
      CHECK_FALSE(field->label.in(noken::Language::indonesian).empty());
      CHECK_FALSE(field->label.in(noken::Language::english).empty());
    }
  }
}

TEST_CASE("an element has a bit for each row, and one more for not counted") {
  for (const Kind* kind : kinds()) {
    CAPTURE(kind->key);
    CHECK(fields_of(*kind).size() < 64);
  }
}

TEST_CASE("every field of a fresh element is absent, and is copied with its presence") {
  for (const Kind* kind : kinds()) {
    Elements elements;
    Element& from = kind->create(elements);
    Element& to = kind->create(elements);
    for (const Field* field : fields_of(*kind)) {
      CAPTURE(field->key);
      CHECK(presence_of(field->slot(from)) == Presence::absent);
      refuse_if_absent(field->slot(from));
      field->copy(to, from);
      CHECK(presence_of(field->slot(to)) == Presence::refused);
    }
  }
}

TEST_CASE("a condition is unknown when the field it asks about is") {
  Elements elements;
  auto& programme = static_cast<Programme&>(kProgramme.create(elements));
  const auto& fields = fields_of(kProgramme);
  const When when = {"jenis", {"peta_rencana"}, true};
  CHECK(holds(when, programme, fields) == Holds::unknown);
  programme.type.value = "quick_win";
  programme.type.presence = Presence::given;
  CHECK(holds(when, programme, fields) == Holds::yes);
  programme.type.value = "peta_rencana";
  CHECK(holds(when, programme, fields) == Holds::no);
  programme.type.presence = Presence::refused;
  CHECK(holds(when, programme, fields) == Holds::unknown);
}
