import type { FeeUnit } from "../vocabulary";
import { UNIT_NAMES, type Tier, type UnitFee } from "../engagement/UnitFee";
import type { EngagementInput, UnitFeeInput } from "./EngagementInput";
import type { Field } from "./Field";
import { engagementCounts as counts, engagementFields as fields } from "./fields";
import type { InputReader } from "./InputReader";
import type { Organization } from "./Organization";
import { readCount } from "./readCount";
import { countOfUnit } from "./countOfUnit";

/** Prices by count that one unit may have. */
const MOST_TIERS = 20;

/** Reads the prices for each user, device or site, each unit once. */
export function readUnitFees(
  reader: InputReader,
  { unitFees }: EngagementInput,
  organization: Organization,
): UnitFee[] {
  const fees = reader.list("unitFees", unitFees, 10, (fee, at) => readUnitFee(fee, at, organization));
  (unitFees ?? []).forEach(({ unit }, index) => {
    if (unitFees?.findIndex((other) => other.unit === unit) === index) return;
    const message = `There is a second fee per ${UNIT_NAMES[unit].one}.`;
    const advice = "Give one fee for each unit, with tiers if its price depends on the count.";
    reader.in("unitFees", index).problem("unit", "DUPLICATE", message, advice, unit);
  });
  return fees.filter((fee) => fee !== undefined);
}

/** A fee of a unit that nobody counted cannot be priced. */
function readUnitFee(
  input: UnitFeeInput,
  reader: InputReader,
  organization: Organization,
): UnitFee | undefined {
  const { unit, tierMethod, trueUp, neverFalls } = input;
  const counted = countOfUnit(reader, unit, organization);
  const tiers = readPrices(reader, input);
  const minimumCount = readCount(reader, "minimumCount", counts.minimumCount, input.minimumCount, 0);
  if (counted === undefined) return undefined;
  return {
    unit,
    path: reader.path,
    counted,
    tiers,
    method: tierMethod ?? "VOLUME",
    trueUp: trueUp ?? "MONTHLY",
    minimumCount,
    neverFalls: neverFalls ?? false,
  };
}

/** A single price is one tier without an end. */
function readPrices(reader: InputReader, input: UnitFeeInput): Tier[] {
  const { unit, monthlyPrice, tiers, tierMethod } = input;
  const { one } = UNIT_NAMES[unit];
  const isTiered = (tiers ?? []).length > 0;
  if (isTiered === (monthlyPrice != null)) {
    const message = `The fee per ${one} has ${isTiered ? "both a price and tiers" : "neither a price nor tiers"}.`;
    reader.problem(undefined, "CONTRADICTION", message, "Give either monthlyPrice or tiers.", unit);
  }
  if (!isTiered && tierMethod != null) {
    const message = `${tierMethod} says how tiers are meant, and there are none.`;
    reader.problem("tierMethod", "CONTRADICTION", message, "Give tiers, or leave it out.", tierMethod);
  }
  const price = PRICES[unit];
  if (isTiered) return readTiers(reader, tiers ?? [], price);
  return monthlyPrice == null
    ? []
    : [{ upTo: undefined, price: reader.number("monthlyPrice", price, monthlyPrice) }];
}

const priceOf = (unit: FeeUnit): Field => ({
  ...fields.unitPrice,
  label: `Price for each ${UNIT_NAMES[unit].one}`,
  unit: `a ${UNIT_NAMES[unit].one} and month`,
});

const PRICES: Readonly<Record<FeeUnit, Field>> = {
  USER: priceOf("USER"),
  DEVICE: priceOf("DEVICE"),
  SITE: priceOf("SITE"),
};

function readTiers(reader: InputReader, inputs: NonNullable<UnitFeeInput["tiers"]>, price: Field): Tier[] {
  let before = 0;
  return reader.list("tiers", inputs, MOST_TIERS, ({ upTo, monthlyPrice }, at) => {
    const isLast = at.path.at(-1) === inputs.length - 1;
    checkEnd(at, upTo, isLast, before);
    const end = upTo == null ? undefined : readCount(at, "upTo", counts.tierEnd, upTo, before + 1);
    before = end ?? before;
    return { upTo: end, price: at.number("monthlyPrice", price, monthlyPrice) };
  });
}

/** Each tier but the last ends, later than the one before it. */
function checkEnd(
  reader: InputReader,
  upTo: number | null | undefined,
  isLast: boolean,
  before: number,
): void {
  if (upTo == null) {
    if (isLast) return;
    const advice = "Give the last unit that its price holds for.";
    reader.problem("upTo", "REQUIRED", "A tier before the last one has no end.", advice);
  } else if (isLast) {
    const message = `The last tier ends at ${upTo}, and units beyond it have no price.`;
    const advice = "Leave upTo out, or give one more tier without it.";
    reader.problem("upTo", "CONTRADICTION", message, advice, String(upTo));
  } else if (upTo <= before && upTo >= 1) {
    const message = `The tier up to ${upTo} comes after the one up to ${before}.`;
    reader.problem("upTo", "CONTRADICTION", message, "Give the tiers in rising order.", String(upTo));
  }
}
