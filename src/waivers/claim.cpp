#include "waivers/claim.h"

#include "rules/catalogue.h"

namespace noken::waivers {

// `find_rule` takes codes too, which are no names in documents.
std::optional<Diagnosis> rule_to_waive(std::string_view name) {
  const auto rule = rules::find_rule(name);
  if (!rule) return std::nullopt;
  const rules::CatalogueEntry& entry = rules::entry_of(*rule);
  if (entry.name != name || rules::is_always_on(*entry.rule)) return std::nullopt;
  return rule;
}

static Claim claim_of(const model::Waiver& waiver) {
  Claim claim{.rule_word = {*waiver.rule, waiver.rule.at}};
  if (waiver.rule.is_given()) claim.rule = rule_to_waive(*waiver.rule);
  for (const auto& object : waiver.objects)
    claim.objects.push_back({std::string(object.value), object.at});
  claim.reason = *waiver.reason;
  claim.approved_by = *waiver.approved_by;
  if (waiver.responsible.is_given()) claim.responsible = *waiver.responsible;
  if (waiver.until.is_given()) claim.until = *waiver.until;
  claim.until_at = waiver.until.at;
  claim.is_whole =
      claim.rule && claim.until && !waiver.reason.is_missing() && !waiver.approved_by.is_missing();
  return claim;
}

std::vector<Claim> written_claims(const model::Architecture& architecture) {
  std::vector<Claim> claims;
  for (const model::Waiver& waiver : architecture.config.waivers)
    claims.push_back(claim_of(waiver));
  return claims;
}

}  // namespace noken::waivers
