import type { Facts } from "./facts";
import { factFor, type Resolved } from "./resolve";
import type { PayPeriod, PeriodAmounts } from "./RuleVersion";
import type { StatutoryRule } from "./StatutoryRule";

/** Over which wages add up before they are held against floor and cap. */
export type Window = "TAX_YEAR" | "QUARTER" | "PAYMENT";

/** Between what wages of a window a rule charges, in cents. */
export interface Thresholds {
  readonly window: Window;
  readonly floor: number;
  readonly cap: number;
  /** Taken off each payment before anything else. */
  readonly exemption: number;
}

export const PAYMENTS_A_YEAR: Readonly<Record<PayPeriod, number>> = {
  year: 1,
  month: 12,
  semimonth: 24,
  fortnight: 26,
  week: 52,
};

/** Floor and cap of a resolved rule for payments of a length. A year stands for an annual wage: the year's own amounts. */
export function thresholdsFor(
  rule: StatutoryRule,
  resolved: Resolved,
  period: PayPeriod,
  stated: Facts,
): Thresholds {
  const { terms, version } = resolved;
  const cap = terms.wageBase ?? Infinity;
  if (rule.basis === "EMPLOYER_PAYROLL") return aboveOthers(rule, resolved, period, stated);
  if (version.period === "QUARTER") return { window: "QUARTER", floor: terms.floor, cap, exemption: 0 };
  if (version.assessment === "CUMULATIVE_TAX_YEAR") {
    if (!version.floorProrated || period === "year")
      return { window: "TAX_YEAR", floor: terms.floor, cap, exemption: 0 };
    const exemption = amountFor(terms.periodFloors, terms.floor, period);
    return { window: "TAX_YEAR", floor: 0, cap: cap - terms.floor, exemption };
  }
  const ofPeriod = terms.wageBase === undefined ? Infinity : amountFor(terms.periodCaps, cap, period);
  return {
    window: "PAYMENT",
    floor: amountFor(terms.periodFloors, terms.floor, period),
    cap: ofPeriod,
    exemption: 0,
  };
}

/** What one employee adds to a payroll that others are on: the part of the floor that they leave. */
function aboveOthers(
  rule: StatutoryRule,
  { terms, version }: Resolved,
  period: PayPeriod,
  stated: Facts,
): Thresholds {
  const isQuarterly = version.period === "QUARTER";
  const others = factFor(rule, isQuarterly ? "otherQuarterlyPayroll" : "otherAnnualPayroll", stated)?.value;
  const left = Math.max(0, terms.floor - (typeof others === "number" ? others : 0));
  if (isQuarterly) return { window: "QUARTER", floor: left, cap: Infinity, exemption: 0 };
  const floor = Math.round(left / PAYMENTS_A_YEAR[period]);
  return { window: "PAYMENT", floor, cap: Infinity, exemption: 0 };
}

/** An amount of the law for payments of a length: its own, twice a week's for a fortnight, else a share of the year's. */
function amountFor(amounts: PeriodAmounts, annual: number, period: PayPeriod): number {
  const own = amounts[period];
  if (own !== undefined) return own;
  if (period === "fortnight" && amounts.week !== undefined) return 2 * amounts.week;
  if (period === "semimonth" && amounts.month !== undefined) return Math.round(amounts.month / 2);
  return Math.round(annual / PAYMENTS_A_YEAR[period]);
}
