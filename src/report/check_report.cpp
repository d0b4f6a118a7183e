#include "report/check_report.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <unordered_map>

#include "base/parallel.h"
#include "reference/packs.h"
#include "rules/catalogue.h"

namespace noken::report {

static constexpr Text kAnchorNote = {"ditulis di bawah jangkar ini", "written under this anchor"};

static bool is_of_rule(const Finding& finding, const Related& related) {
  const auto& notes = rules::entry_of(finding.diagnosis).rule->notes;
  return std::ranges::any_of(notes,
                             [&](const rules::Note& note) { return related.note == note.name; });
}

bool has_note(const Finding& finding, const Related& related) {
  return related.note == "anchor" || is_of_rule(finding, related);
}

// Any rule may find something behind an alias, so this note is no rule's own.
Text note_for(const Finding& finding, const Related& related) {
  const bool own = is_of_rule(finding, related);
  return !own && related.note == "anchor" ? kAnchorNote : rules::note_of(finding, related).text;
}

// The last place of each file is asked for first: then others can be asked for side by side.
static void count_lines(const std::vector<Finding>& findings, const Sources& sources) {
  std::map<std::uint32_t, Location> last;  // by file
  const auto look_at = [&](const Location& location) {
    Location& known = last.try_emplace(location.file, location).first->second;
    if (location.offset + location.length > known.offset + known.length) known = location;
  };
  for (const Finding& finding : findings) {
    look_at(finding.location);
    for (const Related& related : finding.related) look_at(related.location);
  }
  std::vector<Location> places;
  for (const auto& [file, location] : last) places.push_back(location);
  for_each_index(places.size(), [&](std::size_t i) { sources.place(places[i]); });
}

static ShownFinding shown_from(Finding finding, const Sources& sources, std::string_view prefix) {
  ShownFinding shown{.finding = std::move(finding), .place = {}, .fingerprint = {}};
  shown.place = sources.place(shown.finding.location);
  shown.place.path.insert(0, prefix);
  for (const Related& related : shown.finding.related) {
    Place place = sources.place(related.location);
    place.path.insert(0, prefix);
    shown.related.push_back({std::move(place), note_for(shown.finding, related)});
  }
  return shown;
}

// FNV-1a: not for secrets, only the same on every machine.
static std::uint64_t hash(std::string_view text, std::uint64_t value = 14695981039346656037U) {
  for (const char c : text) value = (value ^ static_cast<unsigned char>(c)) * 1099511628211U;
  return value;
}

static constexpr std::size_t kFingerprint = 16;  // hexadecimal digits

static std::string fingerprint_of(const ShownFinding& shown) {
  const Finding& finding = shown.finding;
  std::uint64_t value = hash(rules::entry_of(finding.diagnosis).name);
  if (finding.object.empty()) {
    value = hash(shown.place.text, hash("\n", hash(finding.kind, hash("\n", value))));
  } else {
    value = hash(finding.object, hash("\n", value));
  }
  for (const std::string_view part :
       {finding.field, std::string_view(finding.value), finding.message})
    value = hash(part, hash("\n", value));
  return fmt::format("{:016x}", value);
}

void add_findings(CheckReport& report, std::vector<Finding> findings, const Sources& sources,
                  std::string_view prefix) {
  count_lines(findings, sources);
  const std::size_t first = report.findings.size();
  report.findings.resize(first + findings.size());
  for_each_index(findings.size(), [&](std::size_t i) {
    ShownFinding& shown = report.findings[first + i];
    shown = shown_from(std::move(findings[i]), sources, prefix);
    shown.fingerprint = fingerprint_of(shown);
  });
}

std::string_view state_key(FindingState state) {
  static constexpr std::string_view kKeys[] = {"new", "waived", "baselined"};
  return kKeys[static_cast<std::size_t>(state)];
}

std::string_view state_word(FindingState state, Language language) {
  static constexpr Text kWords[] = {
      {"baru", "new"}, {"dikecualikan", "waived"}, {"dalam baseline", "in the baseline"}};
  return kWords[static_cast<std::size_t>(state)].in(language);
}

bool fails(const Summary& summary, int fail_on) {
  const std::size_t counts[] = {0, summary.infos, summary.warnings, summary.errors};
  for (int severity = fail_on; severity <= static_cast<int>(Severity::error); ++severity) {
    if (counts[severity] > 0) return true;
  }
  return false;
}

static auto details_of(const ShownFinding& shown) {
  const Finding& finding = shown.finding;
  return std::tuple(std::string_view(rules::entry_of(finding.diagnosis).rule->code),
                    finding.message, std::string_view(finding.value),
                    std::string_view(finding.object), finding.field);
}

// Few stand in one place, so the rest is asked for only then.
static bool stands_before(const ShownFinding& a, const ShownFinding& b) {
  const auto place_of = [](const ShownFinding& shown) {
    return std::tuple(std::string_view(shown.place.path), shown.place.line, shown.place.column);
  };
  const auto order = place_of(a) <=> place_of(b);
  return order != 0 ? order < 0 : details_of(a) < details_of(b);
}

// A finding is large, so their numbers are sorted, and each is moved once.
void sort_findings(std::span<ShownFinding> findings) {
  if (std::ranges::is_sorted(findings, stands_before)) return;
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < findings.size(); ++i) order.push_back(i);
  std::ranges::stable_sort(
      order, [&](std::size_t a, std::size_t b) { return stands_before(findings[a], findings[b]); });
  std::vector<ShownFinding> sorted;
  sorted.reserve(findings.size());
  for (const std::size_t i : order) sorted.push_back(std::move(findings[i]));
  std::ranges::move(sorted, findings.begin());
}

void give_fingerprints(CheckReport& report) {
  sort_findings(report.findings);
  for_each_index(report.findings.size(), [&](std::size_t i) {
    ShownFinding& shown = report.findings[i];
    if (shown.fingerprint.empty()) shown.fingerprint = fingerprint_of(shown);
    shown.fingerprint.resize(kFingerprint);
  });
  std::unordered_map<std::string_view, int> counts;
  counts.reserve(report.findings.size());
  std::vector<std::pair<ShownFinding*, int>> twins;
  for (ShownFinding& shown : report.findings) {
    const int count = ++counts[shown.fingerprint];
    if (count > 1) twins.emplace_back(&shown, count);
  }
  for (const auto& [shown, count] : twins) shown->fingerprint += fmt::format("#{}", count);
}

void finish(CheckReport& report) {
  std::erase_if(report.findings, [](const ShownFinding& shown) { return shown.is_left_out; });
  for (const ShownFinding& shown : report.findings) {
    if (shown.state == FindingState::waived) ++report.summary.waived;
    if (shown.state == FindingState::baselined) ++report.summary.baselined;
    if (shown.state != FindingState::fresh) continue;
    if (shown.finding.severity == Severity::error) ++report.summary.errors;
    if (shown.finding.severity == Severity::warning) ++report.summary.warnings;
    if (shown.finding.severity == Severity::info) ++report.summary.infos;
  }
}

LegalBasis legal_basis(const rules::Rule& rule) {
  LegalBasis basis;
  const reference::Packs& packs = reference::built_in_packs();
  for (const rules::Basis& each : rule.basis) {
    if (each.sort != rules::Basis::Sort::article) continue;
    const auto* instrument = packs.find_instrument(each.instrument);
    const auto* article = packs.find_article(each.instrument, each.article);
    const std::string name = fmt::format(
        "{} {}", instrument != nullptr ? instrument->short_name : each.instrument, each.article);
    const bool may_cite = article != nullptr && article->may_cite;
    (may_cite ? basis.verified : basis.to_verify).push_back(name);
  }
  return basis;
}

}  // namespace noken::report
