import { centsOf, withinCents, type Cents } from "../../kernel/Cents";
import { addMonths } from "../../kernel/Month";
import { rateOf, withinMillionths, type Rate } from "../../kernel/Rate";
import type { Confidence, Source } from "../Source";
import { JsonReader } from "./JsonReader";
import type {
  Condition,
  EmployerFact,
  Jurisdiction,
  RuleVersion,
  StatutoryRule,
  WageKind,
} from "./Jurisdiction";

const CONFIDENCES = ["sourced", "secondary", "unverified"] as const;
const CONFIDENCE: Record<(typeof CONFIDENCES)[number], Confidence> = {
  sourced: "SOURCED",
  secondary: "SECONDARY",
  unverified: "UNVERIFIED",
};
const WAGES: readonly WageKind[] = ["SALARY", "BONUS", "LEAVE_PAYOUT", "SEVERANCE"];
const FACTS: readonly EmployerFact[] = ["stateUnemploymentPaidOnTime", "uiReservePositive"];

/** Reads a jurisdiction's file; throws with the file, the rule and the field when something in it is not understood. */
export function parseJurisdiction(json: unknown, file: string): Jurisdiction {
  const reader = new JsonReader(json, file);
  return {
    code: reader.field("jurisdiction").text(),
    name: reader.field("name").text(),
    parent: reader.field("parent").optional((parent) => parent.text()),
    currency: reader.field("currency").text(),
    compiledOn: reader.field("compiledOn").text(),
    taxYearStartMonth: reader.field("taxYearStartMonth").whole(1, 12),
    notCovered: reader
      .field("notCovered")
      .list()
      .map((item) => item.text()),
    rules: reader
      .field("rules")
      .list()
      .map((rule) => parseRule(rule, file)),
  };
}

function parseRule(reader: JsonReader, file: string): StatutoryRule {
  const id = reader.field("id").text();
  const rule = reader.named(`${file}: rule ${id}`);
  rule.field("kind").oneOf(["percent"]);
  rule.field("basis").oneOf(["employeeWages"]);
  rule.field("period").oneOf(["year"]);
  const countsAsWages = rule
    .field("countsAsWages")
    .list()
    .map((kind) => kind.oneOf(WAGES));
  const lessPreTaxDeductions =
    rule
      .field("preTaxDeductionsLowerBase")
      .optional((kinds) => kinds.list().map((kind) => kind.oneOf(["SECTION_125"])).length > 0) ?? false;
  return {
    id,
    name: rule.field("name").text(),
    assessment: rule.field("assessment").oneOf(["CUMULATIVE_TAX_YEAR"]),
    countsAsWages: new Set(countsAsWages),
    wagesKey: [...countsAsWages, ...(lessPreTaxDeductions ? ["less deductions"] : [])].sort().join(" "),
    lessPreTaxDeductions,
    dueAfterYear: rule.field("dueAfterYear").optional((flag) => flag.flag()) ?? false,
    rateMeaning: rule.field("rateMeaning").optional((meaning) => meaning.text()),
    experienceRated: rule.field("experienceRated").optional((flag) => flag.flag()) ?? false,
    conditions:
      rule.field("conditions").optional((conditions) => conditions.list().map(parseCondition)) ?? [],
    versions: inOrder(rule.field("versions").list().map(parseVersion), rule),
  };
}

function parseCondition(reader: JsonReader): Condition {
  reader.field("op").oneOf(["eq"]);
  return { field: reader.field("field").oneOf(FACTS), value: reader.field("value").flag() };
}

function parseVersion(reader: JsonReader): RuleVersion {
  return {
    from: reader.field("effectiveFrom").firstOfMonth(),
    until: reader.field("effectiveTo").optional((day) => addMonths(day.lastOfMonth(), 1)),
    rate: parseRate(reader.field("rate")),
    rateOtherwise: reader.field("rateOtherwise").optional(parseRate),
    wageBase: reader.field("wageBase").optional(parseAmount),
    projection: reader.field("projection").optional((flag) => flag.flag()) ?? false,
    confidence: CONFIDENCE[reader.field("confidence").oneOf(CONFIDENCES)],
    source: parseSource(reader.field("source")),
    notes: reader.field("notes").optional((notes) => notes.text()),
  };
}

/** A share of wages from 0 to 1, to at most six decimal places. */
function parseRate(reader: JsonReader): Rate {
  const rate = reader.decimal();
  if (rate.lt(0) || rate.gt(1) || !withinMillionths(rate))
    reader.fail("a rate from 0 to 1 with at most six decimal places");
  return rateOf(rate);
}

/** An amount in whole cents. */
function parseAmount(reader: JsonReader): Cents {
  const amount = reader.decimal();
  if (amount.lt(0) || !withinCents(amount)) reader.fail("an amount with at most two decimal places");
  return centsOf(amount);
}

const parseSource = (reader: JsonReader): Source => ({
  title: reader.field("title").text(),
  url: reader.field("url").optional((url) => url.text()),
});

/** Versions must follow each other by date and must not overlap. */
function inOrder(versions: RuleVersion[], rule: JsonReader): RuleVersion[] {
  for (const { from, until } of versions) {
    if (until !== undefined && until <= from)
      rule.field("versions").fail("versions that end after they start");
  }
  versions.forEach((version, index) => {
    const next = versions[index + 1];
    if (next !== undefined && (version.until === undefined || version.until > next.from)) {
      rule.field("versions").fail("versions in order of date, without overlap");
    }
  });
  if (versions.length === 0) rule.field("versions").fail("at least one version");
  return versions;
}
