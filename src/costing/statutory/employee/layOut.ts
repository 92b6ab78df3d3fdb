import { yearOf, monthOfYear, type Month } from "../../../kernel/Month";
import type { EmployerFacts } from "../EmployerFacts";
import type { Jurisdiction, TaxYearStart } from "../Jurisdiction";
import { boundsOfTaxYear } from "../taxYear";
import type { ChargeTerms } from "../partsCharged";
import { resolveOnce, type Resolved } from "../resolve";
import type { StatutoryRule } from "../StatutoryRule";
import { PAYMENTS_A_YEAR, thresholdsFor, type Thresholds, type Window } from "../thresholds";
import { versionOn } from "../versionOn";
import { calendarOf, type Pay } from "./Pay";

/** A rule over somebody's payments: what it says at each. */
export interface LaidOut extends ChargeTerms {
  /** The version of each payment, resolved; `undefined` before the first version. */
  readonly resolved: readonly (Resolved | undefined)[];
  /** Where a payment lies beyond the last version. */
  readonly projected: readonly boolean[];
  /** How many parts of a cent floors and caps count at each payment. */
  readonly thresholdScale: readonly number[];
  readonly windows: readonly Window[];
  /** How many payments of the same length the tax year had before the first. */
  readonly paymentsBefore: number;
  readonly taxYears: readonly number[];
  readonly months: readonly Month[];
}

/** Looks up and resolves a rule at each payment; once for payments under one version. */
export function layOut(
  rule: StatutoryRule,
  { taxYearStart }: Jurisdiction,
  employer: EmployerFacts,
  pay: Pay,
): LaidOut {
  const { length } = pay.days;
  const number = () => new Float64Array(length);
  const [rates, floors, caps, exemptions] = [number(), number(), number(), number()];
  const starts = new Uint8Array(length);
  const { months, taxYears } = calendarOf(pay, taxYearStart);
  const resolved: (Resolved | undefined)[] = [];
  const projected: boolean[] = [];
  const thresholdScale: number[] = [];
  const windows: Window[] = [];
  let last: { readonly of: Resolved; readonly thresholds: Thresholds } | undefined;
  for (const [i, day] of pay.days.entries()) {
    const found = versionOn(rule, pay.lawOf ?? day, employer.beyond);
    projected.push(found?.projected ?? false);
    if (found !== undefined && last?.of.version !== found.version) {
      const of = resolveOnce(rule, found.version, employer);
      last = { of, thresholds: thresholdsFor(rule, of, pay.period, employer.stated) };
    }
    resolved.push(found === undefined ? undefined : last?.of);
    if (found === undefined || last === undefined) continue;
    const { window, floor, cap, exemption } = last.thresholds;
    // Numbers of a year or quarter are in twelfths of a cent where the wages are; a payment's own stand for its whole year.
    const scale = window === "PAYMENT" ? 1 : pay.scale;
    thresholdScale[i] = scale;
    windows.push(window);
    rates[i] = last.of.rate;
    floors[i] = floor * scale;
    caps[i] = cap * scale;
    exemptions[i] = isRegular(pay, i) ? exemption : 0;
    starts[i] = startsWindow(window, pay, taxYears, months, i) ? 1 : 0;
  }
  return {
    ...{ rates, floors, caps, exemptions, starts, resolved, projected, thresholdScale, windows },
    ...{ taxYears, months, paymentsBefore: paymentsBefore(pay, taxYears[0], taxYearStart) },
  };
}

function paymentsBefore({ days, period }: Pay, year: number | undefined, start: TaxYearStart): number {
  const [first] = days;
  if (first === undefined || year === undefined) return 0;
  const elapsed = first - boundsOfTaxYear(year, start).first;
  return Math.floor((elapsed * PAYMENTS_A_YEAR[period]) / DAYS_A_YEAR);
}

const DAYS_A_YEAR = 366;

/** Regular pay: with salary. A bonus paid apart joins the regular payment of its month. */
const isRegular = ({ wages }: Pay, i: number): boolean => i === 0 || (wages.SALARY[i] ?? 0) > 0;

/** Whether wages start to add up again with a payment. */
function startsWindow(
  window: Window,
  pay: Pay,
  taxYears: readonly number[],
  months: readonly Month[],
  i: number,
): boolean {
  const month = months[i];
  const before = months[i - 1];
  if (month === undefined || before === undefined) return window !== "TAX_YEAR";
  if (window === "TAX_YEAR") return taxYears[i] !== taxYears[i - 1];
  if (window === "QUARTER") return quarterOf(month) !== quarterOf(before);
  return isRegular(pay, i) || month !== before;
}

const quarterOf = (month: Month): number => yearOf(month) * 4 + Math.floor((monthOfYear(month) - 1) / 3);

/** Payments that a year has, where its months stand for an annual wage. */
export const paymentsAYear = ({ scale, period }: Pay): number =>
  scale === 12 ? 12 : PAYMENTS_A_YEAR[period];
