import { FINE_ONE } from "../../../kernel/FineRate";
import { at } from "../../cells";
import { rateOfEarnings } from "../../statutory/rateOfEarnings";
import type { Tier } from "../../statutory/RuleVersion";
import type { StatutoryRule } from "../../statutory/StatutoryRule";
import type { Seat } from "../Seat";
import { certainWages } from "./certainWages";
import { startsTaxYear, type ChargedRule, type ChargedWages } from "./ChargedRule";
import { expectedWages } from "./expectedWages";
import type { WagesOfOne } from "./Wages";

/** What is charged in each month: parts of wages and the rates on them. */
export interface Charged {
  readonly parts: ChargedWages;
  readonly rates: Float64Array;
}

/** What a rule charges a seat with, by the way in which the rule counts. */
export function chargedWages(seat: Seat, charged: ChargedRule): Charged {
  const { rule, rates, amounts, tiers } = charged;
  if (amounts !== undefined) return { parts: timesEmployed(seat, amounts), rates };
  if (tiers !== undefined) return byEarnings(seat, charged, tiers);
  const isCertain = seat.employment.certain;
  const parts = rule.paidOnceToDate
    ? seat.wages.below(charged, () => upToCeilingsToDate(seat, charged))
    : seat.wages.below(charged, () =>
        isCertain ? certainWages(seat, charged) : expectedWages(seat, charged),
      );
  return { parts, rates };
}

/** An amount for each month in which somebody is employed. */
function timesEmployed({ axis, employment }: Seat, amounts: Float64Array): ChargedWages {
  const parts = axis.months();
  for (let i = 0; i < parts.length; i++) parts[i] = at(amounts, i) * at(employment.people.employed, i);
  return parts;
}

/** All earnings of the month at the rate of their tier: exact where it is certain who earns them. */
function byEarnings(seat: Seat, charged: ChargedRule, tiers: readonly (readonly Tier[])[]): Charged {
  const { axis, employment, wages } = seat;
  const { rule } = charged;
  const rateFor = (i: number, earnings: number) =>
    rateOfEarnings(tiers[i] ?? [], earnings, "month", rule.tierBoundsAreExclusive);
  if (employment.certain) {
    const parts = wages.certain(rule);
    const rates = axis.months();
    for (let i = 0; i < parts.length; i++) rates[i] = rateFor(i, at(parts, i));
    return { parts, rates };
  }
  const parts = axis.months();
  const rates = axis.months().fill(FINE_ONE);
  for (const generation of employment.generations) {
    const { monthly, departure } = wages.ofOne(rule, generation.payFactor);
    for (let i = 0; i < parts.length; i++) {
      const wage = at(monthly, i);
      const last = wage + at(departure, i);
      const staying = wage * rateFor(i, wage);
      const leaving = at(generation.leaves, i) * (last * rateFor(i, last) - staying);
      parts[i] = at(parts, i) + (at(generation.employed, i) * staying + leaving) / FINE_ONE;
    }
  }
  return { parts, rates };
}

/**
 * Regular pay up to each month's ceiling, and what is paid once up to what the ceilings of the tax year so far have left
 * (SGB IV, § 23a). Somebody who started since is taken to have as much left as those who were there all along.
 */
function upToCeilingsToDate(seat: Seat, charged: ChargedRule): ChargedWages {
  const { axis, employment, wages } = seat;
  const regularRule = regularOnly(charged.rule);
  const parts = axis.months();
  const everybody = { employed: employment.exists, leaves: axis.months() };
  if (employment.certain) {
    const all = { monthly: wages.certain(charged.rule), departure: everybody.leaves };
    const regular = wages.certain(regularRule);
    addUpToCeilings(seat, charged, employment.people.employed, everybody.leaves, all, regular, parts);
    return parts;
  }
  for (const { employed, leaves, payFactor } of employment.generations) {
    const regular = wages.ofOne(regularRule, payFactor).monthly;
    const all = wages.ofOne(charged.rule, payFactor);
    addUpToCeilings(seat, charged, employed, leaves, all, regular, parts);
  }
  return parts;
}

function addUpToCeilings(
  { axis, employment }: Seat,
  charged: ChargedRule,
  employed: Float64Array,
  leaves: Float64Array,
  { monthly, departure }: WagesOfOne,
  regular: Float64Array,
  parts: Float64Array,
): void {
  let left = 0;
  for (let i = employment.first; i < employment.end; i++) {
    if (startsTaxYear(axis, charged, i)) left = 0;
    const cap = at(charged.caps, i);
    const onRegular = Math.min(cap, at(regular, i));
    left += cap - onRegular;
    const once = Math.min(left, at(monthly, i) - at(regular, i));
    const onLeaving = Math.min(left - once, at(departure, i));
    left -= once;
    parts[i] = at(parts, i) + at(employed, i) * (onRegular + once) + at(leaves, i) * onLeaving;
  }
}

/** The same rule counting only regular pay. */
function regularOnly(rule: StatutoryRule): StatutoryRule {
  const known = regularRules.get(rule);
  if (known !== undefined) return known;
  const regular = {
    ...rule,
    countsAsWages: new Set(["SALARY"] as const),
    wagesKey: rule.lessPreTaxDeductions ? "SALARY less deductions" : "SALARY",
  };
  regularRules.set(rule, regular);
  return regular;
}

const regularRules = new WeakMap<StatutoryRule, StatutoryRule>();
