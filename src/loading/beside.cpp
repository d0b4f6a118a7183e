#include "loading/beside.h"

#include <algorithm>
#include <functional>

#include "base/parallel.h"
#include "loading/named.h"
#include "loading/read_part.h"

namespace noken::loading {

using model::Element;
using model::Elements;
using model::KindId;

bool is_id_certain(const Element& element) {
  if (element.id.presence == model::Presence::refused) return false;
  return !element.id.is_given() || !element.id->starts_with("nas-");
}

bool has_certain_ids(const Elements& elements) {
  return std::ranges::all_of(elements.in_order,
                             [](const Element* element) { return is_id_certain(*element); });
}

bool is_nothing_left_out(const model::LeftOut& left_out) {
  return !left_out.everything && left_out.ids.empty() && left_out.words.empty();
}

// Reads what nobody lends and was not read yet; false when something is left out or uncertain.
static bool read_own(Beside& beside) {
  const Sources& sources = beside.architecture->sources;
  for_each_index(beside.files.size(), [&](std::size_t i) {
    FileResult& result = beside.files[i];
    if (beside.lenders[i] != kOwn || result.elements != nullptr) return;
    const auto file = static_cast<std::uint32_t>(i);
    result = read_part({sources.text(file), file, beside.vocabulary, beside.folder}, {});
  });
  return std::ranges::all_of(beside.files, [](const FileResult& file) {
    return file.elements == nullptr ||
           (is_nothing_left_out(file.left_out) && has_certain_ids(*file.elements));
  });
}

// The files that are not lent of either repository.
static Named own_names(const Beside& beside) {
  Named named;
  for (const FileResult& file : beside.files) {
    if (file.elements != nullptr) add_names(*file.elements, named);
  }
  return named;
}
static Named other_names(const Beside& beside) {
  Named named;
  for (std::size_t i = 0; i < beside.is_lent.size(); ++i) {
    if (beside.is_lent[i] == 0) add_names(*beside.other.files[i], named);
  }
  return named;
}

// Files for which it holds are lent no longer; whether there are any.
static bool take_back(Beside& beside, const std::function<bool(std::uint32_t file)>& must_be_own) {
  std::vector<char> is_taken(beside.lenders.size());
  for_each_index(is_taken.size(), [&](std::size_t i) {
    const std::uint32_t lender = beside.lenders[i];
    is_taken[i] = lender != kOwn && must_be_own(lender) ? 1 : 0;
  });
  for (std::size_t i = 0; i < is_taken.size(); ++i) {
    if (is_taken[i] == 0) continue;
    beside.is_lent[beside.lenders[i]] = 0;
    beside.lenders[i] = kOwn;
  }
  return std::ranges::count(is_taken, 1) > 0;
}

// A file that names what is found otherwise here may mean something else.
static void take_back_naming(Beside& beside) {
  const Named here = own_names(beside);
  const Named there = other_names(beside);
  const NamedOtherwise otherwise = named_otherwise(here, there);
  take_back(beside, [&](std::uint32_t lender) {
    return may_name(beside.other.sources.text(lender), otherwise);
  });
}

// Flows without an id between the same two are told apart by numbers, so they stay together.
static bool take_back_flows(Beside& beside) {
  const Named here = own_names(beside);
  const Named there = other_names(beside);
  return take_back(beside, [&](std::uint32_t lender) {
    return std::ranges::any_of(beside.other.files[lender]->in_order, [&](const Element* element) {
      if (element->kind != KindId::flow || element->id.is_given()) return false;
      const std::string ends = ends_without_id(static_cast<const model::Flow&>(*element));
      return here.flows.contains(ends) || there.flows.contains(ends);
    });
  });
}

bool read_all_own(Beside& beside) {
  if (!read_own(beside)) return false;
  take_back_naming(beside);
  do {
    if (!read_own(beside)) return false;
  } while (take_back_flows(beside));
  return beside.lenders[0] != kOwn;
}

}  // namespace noken::loading
