#include "model/state.h"

#include <algorithm>
#include <numeric>

#include "base/parallel.h"
#include "model/house.h"
#include "model/visit.h"

namespace noken::model {

std::string_view status_of(const Element& element) {
  return element.status.is_given() ? *element.status : std::string_view("aktif");
}

bool is_life_known(const Element& element) {
  return element.status.presence != Presence::refused &&
         element.start.presence != Presence::refused && element.end.presence != Presence::refused;
}

bool starts_by(const Element& element, Day day) {
  if (element.start.is_given()) return first_day(*element.start) <= day;
  return status_of(element) == "aktif" || status_of(element) == "dihentikan";
}

bool has_ended_by(const Element& element, Day day) {
  if (element.end.is_given()) return first_day(*element.end) <= day;
  return status_of(element) == "dihentikan";
}

Life life_at(const Element& element, Day day) {
  if (!kind_of(element.kind).has_life) return Life::live;
  if (has_ended_by(element, day)) return Life::retired;
  return starts_by(element, day) ? Life::live : Life::planned;
}

static std::vector<const Change*> changes_by(const Element& element, Day day) {
  std::vector<const Change*> changes;
  for (const Change& change : element.changes) {
    if (change.on.is_given() && change.becomes && first_day(*change.on) <= day)
      changes.push_back(&change);
  }
  std::ranges::sort(changes, {},
                    [](const Change* change) { return std::pair{first_day(*change->on), change}; });
  return changes;
}

// Its life cannot be changed this way (RUJ-007), nor its id.
static bool may_change(const Field& field) {
  const std::string_view key = field.key;
  return key != "id" && key != "mulai" && key != "selesai" && key != "status" && key != "perubahan";
}

static const Element* with_changes(const Element& element,
                                   const std::vector<const Change*>& changes,
                                   std::vector<std::unique_ptr<Elements>>& copies) {
  if (copies.empty()) copies.push_back(std::make_unique<Elements>());
  const Kind& kind = kind_of(element.kind);
  Element& copy = kind.create(*copies.back());
  for (const Field* field : fields_of(kind)) field->copy(copy, element);
  copy.at = element.at;
  copy.presence = element.presence;
  copy.incomplete = element.incomplete;
  copy.number = element.number;
  copy.handle = element.handle;
  copy.shown_name = element.shown_name;
  for (const Change* change : changes) {
    for (const ChangedField& changed : change->fields) {
      if (may_change(*changed.field)) changed.field->copy(copy, *change->becomes);
    }
  }
  return &copy;
}

StateMark State::mark() const {
  StateMark mark;
  for (std::size_t list = 0; list < kStateLists; ++list) {
    for (std::size_t kind = 0; kind < kKindCount; ++kind)
      mark.listed[list][kind] = static_cast<std::uint32_t>(content_->listed[list][kind].size());
  }
  mark.elements = static_cast<std::uint32_t>(content_->elements.size());
  mark.changing = static_cast<std::uint32_t>(content_->changing.size());
  return mark;
}

void State::add(const Element& element) {
  StateContent& content = *content_;
  if (content.elements.size() % content.elements_in_portion == 0) content.marks.push_back(mark());
  const auto changes = changes_by(element, day_);
  const Element* now = changes.empty() ? &element : with_changes(element, changes, content.copies);
  const auto kind = static_cast<std::size_t>(element.kind);
  const Life life = life_at(element, day_);
  content.elements.push_back(now);
  content.lives.push_back(life);
  content.knows_life.push_back(model::is_life_known(element) ? 1 : 0);
  content.listed[static_cast<std::size_t>(StateList::all)][kind].push_back(now);
  if (life == Life::live)
    content.listed[static_cast<std::size_t>(StateList::live)][kind].push_back(now);
  if (life != Life::retired)
    content.listed[static_cast<std::size_t>(StateList::current)][kind].push_back(now);
  if (!element.changes.items.empty()) content.changing.push_back(&element);
}

static void add_links(const Element& element, std::vector<Link>& links) {
  for_each_reference(element,
                     [&](const Field& field, const Reference& reference, const Location& at) {
                       if (reference.element == nullptr) return;
                       links.push_back({element.number, reference.element->number, &field, at});
                     });
}

// What the elements refer to, in their order, and their houses; portions are looked at side by
// side.
void State::look_at_all() {
  StateContent& content = *content_;
  std::vector<std::vector<Link>> parts(portions());
  content.houses.resize(content.elements.size());
  for_each_index(parts.size(), [&](std::size_t part) {
    const std::size_t first = part * content.elements_in_portion;
    const std::size_t end = std::min(first + content.elements_in_portion, content.elements.size());
    for (std::size_t i = first; i < end; ++i) {
      content.houses[i] = find_house(*this, *content.elements[i]);
      add_links(*content.elements[i], parts[part]);
    }
  });
  std::uint32_t count = 0;
  for (std::size_t part = 0; part < parts.size(); ++part) {
    count += static_cast<std::uint32_t>(parts[part].size());
    content.marks[part + 1].links = count;
  }
  content.links.reserve(count);
  for (const auto& part : parts)
    content.links.insert(content.links.end(), part.begin(), part.end());
}

// Sorts the links by where they lead, those to one element as they stand.
void State::link() {
  StateContent& content = *content_;
  content.first_incoming.resize(content.elements.size() + 1);
  for (const Link& link : content.links) ++content.first_incoming[link.target + 1];
  std::partial_sum(content.first_incoming.begin(), content.first_incoming.end(),
                   content.first_incoming.begin());
  std::vector<std::uint32_t> next = content.first_incoming;
  content.incoming.resize(content.links.size());
  for (const Link& link : content.links)
    content.incoming[next[link.target]++] = {content.elements[link.holder], link.field, link.at};
}

State::State(const Architecture& architecture, Day day, std::uint32_t elements_in_portion)
    : architecture_(&architecture), day_(day), content_(std::make_shared<StateContent>()) {
  content_->elements_in_portion = elements_in_portion;
  content_->elements.reserve(architecture.elements.size());
  content_->lives.reserve(architecture.elements.size());
  content_->knows_life.reserve(architecture.elements.size());
  for (const Element* element : architecture.elements) add(*element);
  content_->marks.push_back(mark());
  if (content_->marks.size() == 1)
    content_->marks.push_back(mark());  // nothing is one empty portion
  first_ = &content_->marks.front();
  end_ = &content_->marks.back();
  look_at_all();
  link();
}

State State::portion(std::size_t index) const {
  State portion = *this;
  portion.first_ = &content_->marks[index];
  portion.end_ = portion.first_ + 1;
  return portion;
}

State State::whole() const {
  State whole = *this;
  whole.first_ = &content_->marks.front();
  whole.end_ = &content_->marks.back();
  return whole;
}

}  // namespace noken::model
