import { addDays } from "../../kernel/Day";
import type { Cents } from "../../kernel/Cents";
import type { Confidence, Source } from "../Source";
import { COUNT_FACTS } from "./facts";
import type { JsonReader } from "./JsonReader";
import { parseCondition } from "./parseCondition";
import {
  ASSESSMENTS,
  LAW_PERIODS,
  PAY_PERIODS,
  type PeriodAmounts,
  type RuleVersion,
  type Terms,
  type Tier,
  type Variant,
} from "./RuleVersion";
import type { TierBy } from "./StatutoryRule";

const CONFIDENCES = ["SOURCED", "SECONDARY", "UNVERIFIED"] as const;

const TERMS = ["rate", "floor", "wageBase", "periodFloors", "periodCaps"];
const PARTS = { totalRate: "Total rate", employerShare: "Employer's share", maximumCredit: "Maximum credit" };

const FIELDS = [
  ...TERMS,
  ...Object.keys(PARTS),
  "effectiveFrom",
  "effectiveTo",
  "name",
  "period",
  "assessment",
  "rateStatus",
  "rateOtherwise",
  "amount",
  "tiers",
  "floorProrated",
  "variants",
  "candidates",
  "projection",
  "confidence",
  "rateConfidence",
  "wageBaseConfidence",
  "source",
  "readFrom",
  "notes",
];

/** @param rule where the version does not say it, what all versions share: name, period, assessment */
export function parseVersion(reader: JsonReader, rule: JsonReader, tierBy: TierBy | undefined): RuleVersion {
  reader.only(FIELDS);
  const shared = (name: string) => (reader.field(name).absent ? rule.field(name) : reader.field(name));
  const confidence = parseConfidence(reader.field("confidence"));
  return {
    ...parseTerms(reader),
    from: reader.field("effectiveFrom").day(),
    until: reader.field("effectiveTo").optional((day) => addDays(day.day(), 1)),
    name: shared("name").text(),
    period: shared("period").word(LAW_PERIODS),
    assessment: shared("assessment").oneOf(ASSESSMENTS),
    rateRequired:
      reader.field("rateStatus").optional((status) => status.oneOf(["user-required"])) !== undefined,
    rateOtherwise: reader.field("rateOtherwise").optional((rate) => rate.rate()),
    amount: reader.field("amount").optional((amount) => amount.amount()),
    tiers: rising(
      reader.field("tiers").listOf((tier) => parseTier(tier, tierBy)),
      reader,
    ),
    floorProrated: reader.field("floorProrated").isTrue,
    variants: reader.field("variants").listOf(parseVariant),
    candidates: reader.field("candidates").listOf((rate) => rate.decimal().toFixed()),
    parts: Object.entries(PARTS).flatMap(([field, name]) => {
      const value = reader.field(field).optional((part) => part.decimal().toFixed());
      return value === undefined ? [] : [{ name, value }];
    }),
    projection: reader.field("projection").isTrue,
    confidence,
    rateConfidence: reader.field("rateConfidence").optional(parseConfidence) ?? confidence,
    baseConfidence: reader.field("wageBaseConfidence").optional(parseConfidence) ?? confidence,
    source: parseSource(reader.field("source")),
    readFrom: reader.field("readFrom").listOf(parseSource),
    notes: reader.field("notes").optional((notes) => notes.text()),
  };
}

const parseTerms = (reader: JsonReader): Terms => ({
  rate: reader.field("rate").optional((rate) => rate.rate()),
  floor: reader.field("floor").optional((floor) => floor.amount()) ?? (0 as Cents),
  wageBase: reader.field("wageBase").optional((base) => base.amount()),
  periodFloors: reader.field("periodFloors").optional(parsePeriods) ?? {},
  periodCaps: reader.field("periodCaps").optional(parsePeriods) ?? {},
});

const parsePeriods = (reader: JsonReader): PeriodAmounts =>
  Object.fromEntries(reader.entries(PAY_PERIODS).map(([period, amount]) => [period, amount.amount()]));

function parseVariant(reader: JsonReader): Variant {
  reader.only([...TERMS, "conditions", "meaning"]);
  const terms = parseTerms(reader);
  const isSaid = ([name]: [string, unknown]) => !reader.field(name).absent;
  return {
    conditions: reader.field("conditions").list().map(parseCondition),
    meaning: reader.field("meaning").text(),
    terms: Object.fromEntries(Object.entries(terms).filter(isSaid)),
  };
}

/** Where a tier begins is a number of people or years, or an amount in cents. */
function parseTier(reader: JsonReader, by: TierBy | undefined): Tier {
  reader.only(["from", "rate"]);
  const isCount = COUNT_FACTS.some((fact) => fact === by);
  const from = reader.field("from");
  return { from: isCount ? from.count() : from.amount(), rate: reader.field("rate").rate() };
}

function rising(tiers: Tier[], reader: JsonReader): Tier[] {
  const isRising = tiers.every((tier, index) => (tiers[index - 1]?.from ?? -1) < tier.from);
  return isRising ? tiers : reader.field("tiers").fail("tiers in rising order");
}

const parseConfidence = (reader: JsonReader): Confidence => reader.word(CONFIDENCES);

function parseSource(reader: JsonReader): Source {
  reader.only(["title", "url"]);
  return {
    title: reader.field("title").text(),
    url: reader.field("url").optional((url) => url.text()),
  };
}

/** Versions must follow each other by date and must not overlap. */
export function inOrder(versions: RuleVersion[], rule: JsonReader): RuleVersion[] {
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
