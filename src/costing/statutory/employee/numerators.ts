import { FINE_ONE } from "../../../kernel/FineRate";
import type { Facts } from "../facts";
import { factFor } from "../resolve";
import { partsCharged } from "../partsCharged";
import { rateOfEarnings } from "../rateOfEarnings";
import type { StatutoryRule } from "../StatutoryRule";
import { paymentsAYear, type LaidOut } from "./layOut";
import { countedWages, type Pay } from "./Pay";

/** What a rule charges at each payment before rounding: whole numerators over one denominator, in cents. */
export interface Unrounded {
  /** The wages charged. */
  readonly parts: Float64Array;
  /** In hundred-millionths. */
  readonly rates: Float64Array;
  /** How many parts of a cent the parts count. */
  readonly scale: number;
  /** Where the law has a yearly maximum of the charge itself. */
  readonly maximum: YearlyMaximum | undefined;
}

/** The charge of a tax year at its maximum: payments are charged in full until what was charged reaches it. */
interface YearlyMaximum {
  /** At each payment, in hundred-millionths of a cent. */
  readonly products: readonly bigint[];
  /** Of the first tax year, before the first payment. */
  readonly toDate: bigint;
}

/** The parts of somebody's wages that a rule charges, each with its rate. */
export function unroundedCharge(rule: StatutoryRule, laid: LaidOut, pay: Pay, stated: Facts): Unrounded {
  if (rule.kind === "FIXED") return fixedAmounts(laid, pay);
  if (rule.payrollInput !== undefined) return statedPayroll(rule, laid, pay, stated);
  if (rule.tierBy === "weeklyEarnings") return byWeeklyEarnings(rule, laid, pay);
  const { length } = pay.days;
  const parts = new Float64Array(length);
  if (hasYearlyMaximum(rule, laid, pay)) return upToMaximum(rule, laid, pay, parts);
  if (rule.paidOnceToDate && pay.scale === 1) upToCeilingsToDate(rule, laid, pay, parts);
  else partsCharged(laid, countedWages(pay, rule), pay.toDate, 0, length, parts);
  return { parts, rates: laid.rates, scale: pay.scale, maximum: undefined };
}

/** Single payments, rounded each by itself, of a charge with a wage base of the tax year (CPP, EI). */
const hasYearlyMaximum = (rule: StatutoryRule, { caps, windows }: LaidOut, { scale }: Pay): boolean =>
  rule.roundedPerPayment !== undefined &&
  scale === 1 &&
  windows.every((window) => window === "TAX_YEAR") &&
  caps.every(Number.isFinite);

/** What was rounded up or down on the way to the maximum is made up for when it is reached. */
function upToMaximum(rule: StatutoryRule, laid: LaidOut, pay: Pay, parts: Float64Array): Unrounded {
  const { rates, floors, caps, exemptions } = laid;
  const uncapped = { ...laid, caps: new Float64Array(parts.length).fill(Infinity) };
  const before = Math.max(0, pay.toDate - laid.paymentsBefore * (exemptions[0] ?? 0));
  partsCharged(uncapped, countedWages(pay, rule), before, 0, parts.length, parts);
  const product = (wages: number, i: number) => BigInt(Math.max(0, wages)) * BigInt(rates[i] ?? 0);
  const products = Array.from(parts, (_, i) => product((caps[i] ?? 0) - (floors[i] ?? 0), i));
  const toDate = product(Math.min(before, caps[0] ?? 0) - (floors[0] ?? 0), 0);
  return { parts, rates, scale: 1, maximum: { products, toDate } };
}

/** An amount for each calendar month with pay. */
function fixedAmounts({ resolved, months }: LaidOut, pay: Pay): Unrounded {
  const parts = new Float64Array(pay.days.length);
  const rates = new Float64Array(pay.days.length).fill(FINE_ONE);
  resolved.forEach((found, i) => {
    const isNew = i === 0 || months[i] !== months[i - 1];
    if (isNew && found !== undefined && !found.excluded) parts[i] = found.version.amount ?? 0;
  });
  return { parts, rates, scale: 1, maximum: undefined };
}

/** The yearly payroll that the caller stated, spread evenly over the payments of a year. */
function statedPayroll(rule: StatutoryRule, { rates }: LaidOut, pay: Pay, stated: Facts): Unrounded {
  const value = rule.payrollInput && factFor(rule, rule.payrollInput, stated)?.value;
  const parts = new Float64Array(pay.days.length).fill(typeof value === "number" ? value : 0);
  return { parts, rates, scale: paymentsAYear(pay), maximum: undefined };
}

/** One tier's rate on all earnings of the payment; pay beside the regular pay of its month is taken together with it. */
function byWeeklyEarnings(rule: StatutoryRule, laid: LaidOut, pay: Pay): Unrounded {
  const wages = countedWages(pay, rule);
  const parts = new Float64Array(wages.length);
  const rates = new Float64Array(wages.length).fill(1);
  let together = 0;
  let charged = 0;
  for (let i = 0; i < wages.length; i++) {
    if (laid.starts[i] === 1) together = charged = 0;
    together += wages[i] ?? 0;
    const tiers = laid.resolved[i]?.earningsTiers ?? [];
    const product = together * rateOfEarnings(tiers, together, pay.period, rule.tierBoundsAreExclusive);
    parts[i] = product - charged;
    charged = product;
  }
  return { parts, rates, scale: pay.scale, maximum: undefined };
}

/** Regular pay up to its own ceiling; what is paid once up to what the ceilings of the year so far have left. */
function upToCeilingsToDate(rule: StatutoryRule, laid: LaidOut, pay: Pay, parts: Float64Array): void {
  const { length } = pay.days;
  const regular = countedWages(pay, rule, ["SALARY"]);
  const once = countedWages({ ...pay, deductions: new Float64Array(length) }, rule, [
    "BONUS",
    "LEAVE_PAYOUT",
    "SEVERANCE",
  ]);
  partsCharged(laid, regular, 0, 0, length, parts);
  let left = 0;
  for (let i = 0; i < length; i++) {
    if (i > 0 && laid.taxYears[i] !== laid.taxYears[i - 1]) left = 0;
    if (laid.starts[i] === 1) left += laid.caps[i] ?? 0;
    left -= parts[i] ?? 0;
    const more = Math.max(0, Math.min(once[i] ?? 0, left));
    parts[i] = (parts[i] ?? 0) + more;
    left -= more;
  }
}
