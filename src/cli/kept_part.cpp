#include "cli/kept_part.h"

#include <algorithm>

#include "rules/catalogue.h"

namespace noken::cli {

using cache::put_number;
using cache::put_text;
using cache::Reader;
using report::ShownFinding;
using repository::Question;

static constexpr std::uint64_t kLastLine = 0x7FFFFFFF;

// ---- written

static void put_place(std::string& bytes, const Place& place) {
  put_text(bytes, place.path);
  for (const int number : {place.line, place.column, place.end_line, place.end_column})
    put_number(bytes, static_cast<std::uint64_t>(number));
  put_text(bytes, place.text);
}

static void put_location(std::string& bytes, const Location& location) {
  put_number(bytes, location.file);
  put_number(bytes, location.offset);
  put_number(bytes, location.length);
}

static void put_related(std::string& bytes, const ShownFinding& shown) {
  put_number(bytes, shown.related.size());
  for (std::size_t i = 0; i < shown.related.size(); ++i) {
    put_location(bytes, shown.finding.related[i].location);
    put_text(bytes, shown.finding.related[i].note);
    put_place(bytes, shown.related[i].place);
  }
}

static void put_finding(std::string& bytes, const ShownFinding& shown) {
  const Finding& finding = shown.finding;
  put_number(bytes, static_cast<std::uint64_t>(finding.diagnosis));
  put_text(bytes, finding.message);
  put_location(bytes, finding.location);
  put_number(bytes, finding.arguments.size());
  for (const Argument& argument : finding.arguments) {
    put_text(bytes, argument.name);
    put_text(bytes, argument.value);
  }
  for (const std::string_view text :
       {finding.kind, std::string_view(finding.object), std::string_view(finding.agency),
        finding.field, std::string_view(finding.value)})
    put_text(bytes, text);
  put_number(bytes, static_cast<std::uint64_t>(finding.severity));
  put_place(bytes, shown.place);
  put_related(bytes, shown);
  put_number(bytes, static_cast<std::uint64_t>(shown.state));
  put_number(bytes, shown.is_left_out ? 1 : 0);
}

// The texts of a deviation, in the order in which they are kept.
template <class Deviation>
static auto texts_of(Deviation& deviation) {
  return std::array{&deviation.repository,  &deviation.rule_word,   &deviation.object,
                    &deviation.object_name, &deviation.agency,      &deviation.reason,
                    &deviation.approved_by, &deviation.responsible, &deviation.office,
                    &deviation.until};
}

static void put_deviation(std::string& bytes, const waivers::Deviation& deviation) {
  put_number(bytes, deviation.rule ? static_cast<std::uint64_t>(*deviation.rule) + 1 : 0);
  for (const std::string* text : texts_of(deviation)) put_text(bytes, *text);
  put_number(bytes, static_cast<std::uint64_t>(deviation.standing));
}

static void put_rules(std::string& bytes, const std::set<Diagnosis>& rules) {
  put_number(bytes, rules.size());
  for (const Diagnosis rule : rules) put_number(bytes, static_cast<std::uint64_t>(rule));
}

void put_questions(std::string& bytes, const std::vector<Question>& questions) {
  put_number(bytes, questions.size());
  for (const Question& question : questions) {
    put_number(bytes, static_cast<std::uint64_t>(question.about));
    put_text(bytes, question.path);
    put_number(bytes, question.answer ? 1 : 0);
  }
}

std::string bytes_of(const KeptPart& part) {
  std::string bytes;
  put_questions(bytes, part.questions);
  put_number(bytes, part.everyone ? 1 : 0);
  if (part.everyone) put_digest(bytes, *part.everyone);
  put_number(bytes, part.members.size());
  for (const std::string& member : part.members) put_text(bytes, member);
  const report::CheckReport& report = part.checked.report;
  put_text(bytes, report.profile);
  put_number(bytes, report.summary.files);
  put_number(bytes, report.summary.elements);
  put_number(bytes, part.checked.coverage.is_whole ? 1 : 0);
  put_rules(bytes, part.checked.coverage.off_somewhere);
  put_rules(bytes, report.asked);
  put_number(bytes, report.deviations.size());
  for (const waivers::Deviation& deviation : report.deviations) put_deviation(bytes, deviation);
  put_number(bytes, report.findings.size());
  for (const ShownFinding& shown : report.findings) put_finding(bytes, shown);
  return bytes;
}

// ---- read

static Diagnosis rule_in(Reader& reader) {
  return static_cast<Diagnosis>(reader.number_below(rules::catalogue().size()));
}

static int line_in(Reader& reader) {
  const std::uint64_t number = reader.number_below(kLastLine);
  if (number == 0) reader.fail();
  return static_cast<int>(number);
}

static Place place_in(Reader& reader) {
  Place place{.path = std::string(reader.text()), .text = {}};
  for (int* number : {&place.line, &place.column, &place.end_line, &place.end_column})
    *number = line_in(reader);
  place.text = reader.text();
  return place;
}

static Location location_in(Reader& reader) {
  Location location;
  for (std::uint32_t* number : {&location.file, &location.offset, &location.length})
    *number = static_cast<std::uint32_t>(reader.number_below(std::uint64_t{kNoFile} + 1));
  return location;
}

static void take_related(Reader& reader, ShownFinding& shown) {
  for (std::size_t count = reader.count(); count > 0 && !reader.failed(); --count) {
    const Location location = location_in(reader);
    shown.finding.related.push_back({location, reader.text()});
    if (!report::has_note(shown.finding, shown.finding.related.back())) return reader.fail();
    shown.related.push_back(
        {place_in(reader), report::note_for(shown.finding, shown.finding.related.back())});
  }
}

static bool has_message(const Finding& finding) {
  const auto& messages = rules::entry_of(finding.diagnosis).rule->messages;
  return std::ranges::any_of(
      messages, [&](const rules::Message& message) { return finding.message == message.name; });
}

static ShownFinding finding_in(Reader& reader) {
  ShownFinding shown;
  Finding& finding = shown.finding;
  finding.diagnosis = rule_in(reader);
  finding.message = reader.text();
  if (!has_message(finding)) reader.fail();
  finding.location = location_in(reader);
  for (std::size_t count = reader.count(); count > 0 && !reader.failed(); --count) {
    const std::string_view name = reader.text();
    finding.arguments.push_back({name, std::string(reader.text())});
  }
  finding.kind = reader.text();
  finding.object = reader.text();
  finding.agency = reader.text();
  finding.field = reader.text();
  finding.value = reader.text();
  finding.severity = static_cast<Severity>(reader.number_below(4));
  shown.place = place_in(reader);
  take_related(reader, shown);
  shown.state = static_cast<report::FindingState>(reader.number_below(3));
  shown.is_left_out = reader.flag();
  return shown;
}

static waivers::Deviation deviation_in(Reader& reader) {
  waivers::Deviation deviation;
  const std::uint64_t rule = reader.number_below(rules::catalogue().size() + 1);
  if (rule > 0) deviation.rule = static_cast<Diagnosis>(rule - 1);
  for (std::string* text : texts_of(deviation)) *text = reader.text();
  deviation.standing = static_cast<waivers::Standing>(reader.number_below(3));
  return deviation;
}

static std::set<Diagnosis> rules_in(Reader& reader) {
  std::set<Diagnosis> rules;
  for (std::size_t count = reader.count(); count > 0; --count)
    rules.insert(rules.end(), rule_in(reader));
  return rules;
}

std::vector<Question> questions_in(Reader& reader) {
  std::vector<Question> questions;
  for (std::size_t count = reader.count(); count > 0; --count) {
    const auto about = static_cast<Question::About>(reader.number_below(3));
    const std::string_view path = reader.text();
    questions.push_back({about, std::string(path), reader.flag()});
  }
  return questions;
}

std::optional<KeptPart> part_in(std::string_view bytes) {
  Reader reader(bytes);
  KeptPart part{.questions = questions_in(reader)};
  if (reader.flag()) part.everyone = reader.digest();
  for (std::size_t count = reader.count(); count > 0; --count)
    part.members.emplace_back(reader.text());
  report::CheckReport& report = part.checked.report;
  report.profile = reader.text();
  report.summary.files = reader.number();
  report.summary.elements = reader.number();
  part.checked.coverage.is_whole = reader.flag();
  part.checked.coverage.off_somewhere = rules_in(reader);
  report.asked = rules_in(reader);
  for (std::size_t count = reader.count(); count > 0 && !reader.failed(); --count)
    report.deviations.push_back(deviation_in(reader));
  const std::size_t findings = reader.count();
  report.findings.reserve(std::min(findings, bytes.size() / 16));
  for (std::size_t i = 0; i < findings && !reader.failed(); ++i)
    report.findings.push_back(finding_in(reader));
  if (!reader.is_at_end()) return std::nullopt;
  return part;
}

}  // namespace noken::cli
