#include "diagram/finish.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace noken::diagram {

using formats::XmlElement;
using Colour = std::array<double, 3>;

static constexpr Colour kDarkPage = {15, 23, 42};
static constexpr Colour kWhite = {255, 255, 255};

static std::optional<Colour> parsed(std::string_view text) {
  if (text.size() != 7 || text.front() != '#') return std::nullopt;
  Colour colour;
  for (std::size_t i = 0; i < colour.size(); ++i) {
    int value = 0;
    const char* first = text.data() + 1 + 2 * i;
    if (std::from_chars(first, first + 2, value, 16).ptr != first + 2) return std::nullopt;
    colour[i] = value;
  }
  return colour;
}

static double brightness(const Colour& colour) {
  return (0.299 * colour[0] + 0.587 * colour[1] + 0.114 * colour[2]) / 255;
}

static std::string mixed(const Colour& colour, const Colour& with, double share) {
  std::string text = "#";
  for (std::size_t i = 0; i < colour.size(); ++i) {
    const double value = colour[i] * (1 - share) + with[i] * share;
    text += fmt::format("{:02X}", static_cast<int>(std::lround(value)));
  }
  return text;
}

std::string dark_surface(std::string_view colour) {
  const auto found = parsed(colour);
  if (!found || brightness(*found) <= 0.5) return std::string(colour);
  return mixed(*found, kDarkPage, *found == kWhite ? 1 : 0.72);
}

std::string dark_mark(std::string_view colour) {
  const auto found = parsed(colour);
  if (!found || brightness(*found) > 0.5) return std::string(colour);
  return mixed(*found, kWhite, brightness(*found) < 0.12 ? 0.88 : 0.55);
}

// White inside a sign is paper, white letters are letters.
// The softest greys are grounds of words and must stay dark; as lines they must be seen.
static std::string dark_ground(std::string_view colour) {
  const auto found = parsed(colour);
  if (!found || brightness(*found) <= 0.5) return std::string(colour);
  const auto [least, most] = std::ranges::minmax(*found);
  return most - least < 32 ? mixed(*found, kDarkPage, *found == kWhite ? 1 : 0.9)
                           : dark_surface(colour);
}

static std::string dark(const XmlElement& element, std::string_view attribute,
                        std::string_view colour) {
  const bool is_paper = element.name != "text" && attribute == "fill" && colour == kPaper;
  if (is_paper || (element.name == "rect" && attribute == "fill")) return dark_ground(colour);
  return element.name == "rect" ? dark_surface(colour) : dark_mark(colour);
}

std::string link_to(std::string_view source, std::string_view to_repository) {
  const std::size_t colon = source.rfind(':');
  std::string link(to_repository);
  for (const char c : source.substr(0, colon)) {
    const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                          (c >= '0' && c <= '9') || c == '/' || c == '.' || c == '-' || c == '_';
    link += is_plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  if (colon != std::string_view::npos) link += fmt::format("#L{}", source.substr(colon + 1));
  return link;
}

// A group with a source becomes a link.
static void link(XmlElement& element, std::string_view to_repository) {
  for (const auto& [name, value] : element.attributes) {
    if (name != kSourceAttribute) continue;
    const std::string target = link_to(value, to_repository);
    element.name = "a";
    element.attributes.emplace_back("href", target);
    return;
  }
}

void finish(XmlElement& svg, const Finish& wanted) {
  if (wanted.theme == Theme::dark) {
    for (auto& [name, value] : svg.attributes) {
      if (name == "fill" || name == "stroke") value = dark(svg, name, value);
    }
  }
  if (wanted.to_repository) link(svg, *wanted.to_repository);
  for (XmlElement& child : svg.children) finish(child, wanted);
}

}  // namespace noken::diagram
