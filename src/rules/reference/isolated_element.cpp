#include "model/kind.h"
#include "model/presence.h"
#include "model/visit.h"
#include "rules/conditions/known.h"
#include "rules/rule.h"

namespace noken::rules {

using model::Field;
using model::KindId;

static bool is_looked_at(const Element& element) {
  switch (element.kind) {
    case KindId::process:
    case KindId::service:
    case KindId::dataset:
    case KindId::application:
    case KindId::infrastructure:
    case KindId::security_measure:
    case KindId::partner:
    case KindId::indicator:
    case KindId::regulation:
      return true;
    case KindId::objective: {
      const auto& type = static_cast<const Objective&>(element).type;
      return type.is_given() && *type != "visi";
    }
    default:
      return false;
  }
}

namespace {

// By number: elements that something in the repository names, now or in a planned change.
class NamedElements {
 public:
  explicit NamedElements(const State& state) : named_(state.written().elements.size()) {
    for (const model::Link& link : state.links()) mark(link.holder, link.target);
    for (const Element* element : state.changing()) {
      mark_all(*element, *element);
      for (const model::Change& change : element->changes) {
        if (change.becomes != nullptr) mark_all(*element, *change.becomes);
      }
    }
    for (const auto& channel : state.config().complaint_channels) {
      if (channel.value.element != nullptr) named_[channel.value.element->number] = true;
    }
  }

  bool contains(const Element& element) const { return named_[element.number]; }

 private:
  void mark(std::uint32_t holder, std::uint32_t target) {
    if (holder != target) named_[target] = true;
  }
  void mark_all(const Element& holder, const Element& references) {
    for_each_reference(references, [&](const Field&, const Reference& reference, const Location&) {
      if (reference.element != nullptr) mark(holder.number, reference.element->number);
    });
  }

  std::vector<bool> named_;
};

}  // namespace

// A sub-dimension counts as a link, and nobody knows where a refused reference was meant to lead.
static bool may_lead_elsewhere(const Field& field, const model::Slot& slot) {
  if (field.type.type == model::Type::sub_dimension)
    return presence_of(slot) != model::Presence::absent;
  if (const auto* map = std::get_if<model::Record*>(&slot)) {
    return std::ranges::any_of(field.type.table->fields, [&](const Field& inner) {
      return may_lead_elsewhere(inner, inner.slot(**map));
    });
  }
  if (field.type.type != model::Type::reference) return false;
  const auto* list = std::get_if<model::ReferenceList*>(&slot);
  return presence_of(slot) == model::Presence::refused ||
         (list != nullptr && (*list)->has_refused_items);
}

static bool leads_elsewhere(const Element& element) {
  bool leads = element.incomplete;
  const auto& fields = fields_of(model::kind_of(element.kind));
  for (std::size_t row = 0; row < fields.size() && !leads; ++row) {
    leads = !is_absent(element, row) &&
            may_lead_elsewhere(*fields[row], fields[row]->slot(const_cast<Element&>(element)));
  }
  for_each_reference(element, [&](const Field&, const Reference& reference, const Location&) {
    const bool to_agency =
        reference.element != nullptr && reference.element->kind == KindId::agency;
    leads = leads || !to_agency;
  });
  return leads;
}

static bool changes_lead_elsewhere(const Element& element) {
  return std::ranges::any_of(element.changes.items, [](const model::Change& change) {
    return change.becomes != nullptr && leads_elsewhere(*change.becomes);
  });
}

static void check_isolation(const State& state, Findings& findings) {
  const auto& named = state.index<NamedElements>();
  for (const Element* element : state.elements()) {
    if (named.contains(*element) || !state.is_current(*element) || !is_looked_at(*element))
      continue;
    if (conditions::may_be_named_unseen(state, *element) || leads_elsewhere(*element) ||
        changes_lead_elsewhere(*state.written().elements[element->number]))
      continue;
    findings.report(
        {.element = element, .at = element->place(), .arguments = {{"object", element->handle}}});
  }
}

DEFINE_RULE(isolated_element) = checked({
    .code = "RUJ-008",
    .severity = "I/I/P",
    .reads = {"aplikasi.layanan", "aplikasi.data", "program.mewujudkan", "sasaran.jenis"},
    .basis = {article("permenpan-59-2020", "Lampiran, Indikator 11"), need("S000")},
    .title = {"elemen yang terpencil", "isolated element"},
    .rationale = {"Arsitektur adalah hubungan. Elemen yang tidak dirujuk dan tidak "
                  "merujuk siapa pun, selain pemiliknya, tidak ikut dalam peta, "
                  "kesenjangan, dan program mana pun.",
                  "An architecture is made of relations. An element that nothing "
                  "names and that names nothing but its owner takes part in no map, "
                  "gap or programme."},
    .messages =
        {
            {.situation = {"`{object}` tidak terhubung dengan elemen lain",
                           "`{object}` is joined to no other element"},
             .label = {"tidak dirujuk, dan tidak merujuk selain `opd`",
                       "nothing names it, and it names nothing but `opd`"},
             .remedy = {"Sebutkan elemen ini pada layanan, data, aplikasi, atau program yang "
                        "memakainya; bila tidak ada yang memakainya, hapus.",
                        "Name it in the service, data, application or programme that uses "
                        "it; if nothing does, remove it."}},
        },
    .check = check_isolation,
    .in_portions = true,
});

}  // namespace noken::rules
