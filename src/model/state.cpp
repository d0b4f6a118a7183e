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

void State::add(const Element& element) {
  const auto changes = changes_by(element, day_);
  const Element* now = changes.empty() ? &element : with_changes(element, changes, copies_);
  const auto kind = static_cast<std::size_t>(element.kind);
  elements_.push_back(now);
  lives_.push_back(life_at(element, day_));
  knows_life_.push_back(model::is_life_known(element) ? 1 : 0);
  all_[kind].push_back(now);
  if (lives_.back() == Life::live) live_[kind].push_back(now);
  if (lives_.back() != Life::retired) current_[kind].push_back(now);
  if (!element.changes.items.empty()) changing_.push_back(&element);
}

static void add_links(const Element& element, std::vector<Link>& links) {
  for_each_reference(element,
                     [&](const Field& field, const Reference& reference, const Location& at) {
                       if (reference.element == nullptr) return;
                       links.push_back({element.number, reference.element->number, &field, at});
                     });
}

static constexpr std::size_t kElementsAtOnce = 512;

// What the elements refer to, in their order, and their houses; they are looked at side by side.
void State::look_at_all() {
  std::vector<std::vector<Link>> parts((elements_.size() + kElementsAtOnce - 1) / kElementsAtOnce);
  houses_.resize(elements_.size());
  for_each_index(parts.size(), [&](std::size_t part) {
    const std::size_t first = part * kElementsAtOnce;
    const std::size_t end = std::min(first + kElementsAtOnce, elements_.size());
    for (std::size_t i = first; i < end; ++i) {
      houses_[i] = find_house(*this, *elements_[i]);
      add_links(*elements_[i], parts[part]);
    }
  });
  std::size_t count = 0;
  for (const auto& part : parts) count += part.size();
  links_.reserve(count);
  for (const auto& part : parts) links_.insert(links_.end(), part.begin(), part.end());
}

// Sorts the links by where they lead, those to one element as they stand.
void State::link() {
  first_incoming_.resize(elements_.size() + 1);
  for (const Link& link : links_) ++first_incoming_[link.target + 1];
  std::partial_sum(first_incoming_.begin(), first_incoming_.end(), first_incoming_.begin());
  std::vector<std::uint32_t> next = first_incoming_;
  incoming_.resize(links_.size());
  for (const Link& link : links_)
    incoming_[next[link.target]++] = {elements_[link.holder], link.field, link.at};
}

State::State(const Architecture& architecture, Day day) : architecture_(architecture), day_(day) {
  elements_.reserve(architecture.elements.size());
  lives_.reserve(architecture.elements.size());
  knows_life_.reserve(architecture.elements.size());
  for (const Element* element : architecture.elements) add(*element);
  look_at_all();
  link();
}

}  // namespace noken::model
