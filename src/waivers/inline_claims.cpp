// What a comment speaks of: the element or sub-dimension of its line, or of the line below.

#include <map>

#include "waivers/claim.h"
#include "waivers/inline_waiver.h"

namespace noken::waivers {

using model::Architecture;
using model::Element;

namespace {

// What a line of a document says: an element, or one of its sub-dimensions.
struct Spot {
  const Element* element = nullptr;
  Object object = {};
};

// Lines that hold a remark alone, one below the other.
struct Stack {
  std::size_t start = 0;
  std::size_t end = 0;  // where the line below them starts
};

// What stands on the lines of one file.
struct Page {
  std::string_view text;
  std::map<std::size_t, Spot> spots = {};  // by the start of the line
  Stack last = {};                         // that was walked through, so that none is walked twice
};

}  // namespace

static std::size_t line_start(std::string_view text, std::size_t at) {
  const std::size_t feed = at == 0 ? std::string_view::npos : text.find_last_of("\r\n", at - 1);
  return feed == std::string_view::npos ? 0 : feed + 1;
}

static std::size_t next_line(std::string_view text, std::size_t at) {
  const std::size_t end = text.find_first_of("\r\n", at);
  if (end == std::string_view::npos) return text.size();
  return end + (text.substr(end).starts_with("\r\n") ? 2 : 1);
}

static void add_sub_dimensions(Page& page, const Element& element) {
  if (element.kind != model::KindId::pillar) return;
  for (const auto& entry : static_cast<const model::Pillar&>(element).sub_dimensions) {
    if (!entry.code.is_given()) continue;
    const Object object{element.handle + "." + std::string(*entry.code), entry.code.at};
    for (const Location& at : {entry.at, entry.code.at})
      page.spots.emplace(line_start(page.text, at.offset), Spot{&element, object});
  }
}

static Page page_of(const Architecture& architecture, const model::Elements& elements,
                    std::uint32_t file) {
  Page page{.text = architecture.sources.text(file)};
  for (const Element* element : elements.in_order) {
    const Object object{element->handle, element->place()};
    for (const Location& at : {element->at, object.at})
      page.spots.emplace(line_start(page.text, at.offset), Spot{element, object});
    add_sub_dimensions(page, *element);
  }
  return page;
}

static const Spot* spot_on(const Page& page, std::size_t line) {
  const auto found = page.spots.find(line);
  return found == page.spots.end() ? nullptr : &found->second;
}

static bool is_remark(std::string_view text, std::size_t line) {
  const std::size_t token = text.find_first_not_of(" \t", line);
  if (token == std::string_view::npos || text[token] != '#') return false;
  const std::size_t word = text.find_first_not_of("# \t", token);
  return word != std::string_view::npos && text.substr(word).starts_with("noken:");
}

static Stack stack_from(std::string_view text, std::size_t line) {
  Stack stack{line, line};
  while (stack.end < text.size() && is_remark(text, stack.end))
    stack.end = next_line(text, stack.end);
  return stack;
}

// A comment that has its line for itself speaks of the next line; several of them may be stacked.
static const Spot* spot_for(Page& page, const Location& remark) {
  const std::size_t line = line_start(page.text, remark.offset);
  if (const Spot* spot = spot_on(page, line)) return spot;
  const bool is_known = line >= page.last.start && line < page.last.end;
  if (!is_known) page.last = stack_from(page.text, line);
  return page.last.end == line ? nullptr : spot_on(page, page.last.end);
}

// The place of a word inside a comment.
static Location place_in(const Location& remark, std::string_view comment, std::string_view word) {
  if (word.empty()) return remark;
  return {remark.file, remark.offset + static_cast<std::uint32_t>(word.data() - comment.data()),
          static_cast<std::uint32_t>(word.size())};
}

static Claim claim_of(const Location& remark, std::string_view comment, const Spot* spot) {
  const InlineWaiver waiver = read_inline_waiver(comment);
  Claim claim{.rule_word = {waiver.rule, place_in(remark, comment, waiver.rule)}};
  claim.rule = rule_to_waive(waiver.rule);
  claim.reason = waiver.reason;
  claim.until = waiver.until;
  claim.until_word = waiver.until_word;
  claim.until_at = place_in(remark, comment, waiver.until_word);
  claim.is_whole = claim.rule && waiver.until;
  claim.is_inline = true;
  claim.at = remark;
  if (spot != nullptr) {
    claim.element = spot->element;
    claim.objects.push_back(spot->object);
  }
  return claim;
}

std::vector<Claim> inline_claims(const Architecture& architecture) {
  std::vector<Claim> claims;
  for (std::uint32_t file = 0; file < architecture.files.size(); ++file) {
    const model::Elements& elements = *architecture.files[file];
    if (elements.remarks.empty()) continue;
    Page page = page_of(architecture, elements, file);
    for (const Location& remark : elements.remarks) {
      const std::string_view comment = page.text.substr(remark.offset, remark.length);
      if (wants_to_waive(comment))
        claims.push_back(claim_of(remark, comment, spot_for(page, remark)));
    }
  }
  return claims;
}

}  // namespace noken::waivers
