import { COUNT_FACTS, AMOUNT_FACTS, FACTS, type Facts } from "./facts";
import { JsonReader } from "./JsonReader";
import { parseCondition, parseFact } from "./parseCondition";
import { inOrder, parseVersion } from "./parseVersion";
import type { RuleVersion } from "./RuleVersion";
import { ALLOCATIONS, BASES, RULE_KINDS, WAGE_KINDS, type StatutoryRule, type TierBy } from "./StatutoryRule";

const FIELDS = [
  "id",
  "name",
  "kind",
  "basis",
  "period",
  "assessment",
  "countsAsWages",
  "preTaxDeductionsLowerBase",
  "paidOnce",
  "rounding",
  "dueAfterYear",
  "statutoryKind",
  "allocation",
  "appliesTo",
  "payrollInput",
  "experienceRated",
  "overrideKey",
  "rateMeaning",
  "tierBy",
  "tierBound",
  "conditions",
  "assumed",
  "versions",
];

const TIERS_BY: readonly TierBy[] = [
  ...COUNT_FACTS,
  ...AMOUNT_FACTS.filter((fact) => fact !== "annualWage"),
  "weeklyEarnings",
];

export function parseRule(reader: JsonReader, file: string): StatutoryRule {
  const id = reader.field("id").text();
  const rule = reader.named(`${file}: rule ${id}`);
  rule.only(FIELDS);
  if (rule.field("overrideKey").optional((key) => key.text()) !== undefined)
    rule.field("overrideKey").oneOf([id]);
  const countsAsWages = rule.field("countsAsWages").listOf((kind) => kind.oneOf(WAGE_KINDS));
  const deductions = rule.field("preTaxDeductionsLowerBase").listOf((kind) => kind.oneOf(["SECTION_125"]));
  const lessPreTaxDeductions = deductions.length > 0;
  const kind = rule.field("kind").word(RULE_KINDS);
  const tierBy = rule.field("tierBy").optional((by) => by.oneOf(TIERS_BY));
  const parsed: StatutoryRule = {
    id,
    name: rule.field("name").text(),
    kind,
    basis: rule.field("basis").word(BASES),
    statutoryKind:
      rule.field("statutoryKind").optional((word) => word.word(["TAX", "MANDATORY_BENEFIT"])) ?? "TAX",
    allocation: rule.field("allocation").optional((word) => word.word(ALLOCATIONS)),
    countsAsWages: new Set(countsAsWages),
    wagesKey: [...countsAsWages, ...(lessPreTaxDeductions ? ["less deductions"] : [])].sort().join(" "),
    lessPreTaxDeductions,
    paidOnceToDate:
      rule.field("paidOnce").optional((word) => word.oneOf(["YEAR_TO_DATE_CEILING"])) !== undefined,
    roundedPerPayment: rule.field("rounding").optional(parseRounding),
    dueAfterYear: rule.field("dueAfterYear").isTrue,
    rateMeaning: rule.field("rateMeaning").optional((meaning) => meaning.text()),
    experienceRated: rule.field("experienceRated").isTrue,
    appliesTo: rule.field("appliesTo").listOf((target) => target.text()),
    payrollInput: rule.field("payrollInput").optional((fact) => fact.oneOf(AMOUNT_FACTS)),
    tierBy,
    tierBoundsAreExclusive:
      rule.field("tierBound").optional((bound) => bound.oneOf(["exclusive-lower"])) !== undefined,
    conditions: rule.field("conditions").listOf(parseCondition),
    assumed: rule.field("assumed").optional(parseAssumed) ?? {},
    versions: inOrder(
      rule
        .field("versions")
        .list()
        .map((version) => parseVersion(version, rule, tierBy)),
      rule,
    ),
  };
  for (const version of parsed.versions) checkReadable(parsed, version, rule);
  return parsed;
}

/** Every combination that a rule may have must have a reader: what nobody charges is refused here. */
function checkReadable(rule: StatutoryRule, version: RuleVersion, reader: JsonReader): void {
  const { kind, basis } = rule;
  const says = (field: string, problem: string): never => reader.field(field).fail(problem);
  if (kind === "CREDIT" ? basis !== "EMPLOYER_LIABILITY" : basis === "EMPLOYER_LIABILITY")
    says("basis", "employerLiability for a credit and only for one");
  if ((kind === "CREDIT" || kind === "FIXED") && version.amount === undefined)
    says("versions", "an amount in each version");
  if (kind === "CREDIT" && rule.appliesTo.length === 0) says("appliesTo", "the rules that the credit lowers");
  if (kind === "FIXED" && version.period !== "MONTH") says("period", "month for a fixed amount");
  if (kind === "SLAB" && (rule.tierBy === undefined || version.tiers.length === 0))
    says("tierBy", "what the tiers are chosen by, and tiers in each version");
  if (kind === "PERCENT" && rule.payrollInput === undefined && rule.countsAsWages.size === 0)
    says("countsAsWages", "the pay that counts");
  if (kind === "PERCENT" && version.rate === undefined && !version.rateRequired)
    says("versions", "a rate in each version, or rateStatus user-required");
  if (version.period === "WEEK" && rule.tierBy !== "weeklyEarnings")
    says("period", "week only where weekly earnings choose the tier");
}

function parseRounding(reader: JsonReader): StatutoryRule["roundedPerPayment"] {
  reader.only(["per", "half"]);
  reader.field("per").oneOf(["PAYMENT"]);
  return reader.field("half").oneOf(["UP", "DOWN"]) === "UP" ? "HALF_UP" : "HALF_DOWN";
}

const parseAssumed = (reader: JsonReader): Facts =>
  Object.fromEntries(reader.entries(FACTS).map(([fact, value]) => [fact, parseFact(fact, value)]));
