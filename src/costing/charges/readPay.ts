import { printDay, type Day } from "../../kernel/Day";
import type { InputReader } from "../input/InputReader";
import { payOfYear, type Pay } from "../statutory/employee/Pay";
import type { TaxYearStart } from "../statutory/Jurisdiction";
import type { PayPeriod } from "../statutory/RuleVersion";
import { boundsOfTaxYear, taxYearOf } from "../statutory/taxYear";
import { PAYMENTS_A_YEAR } from "../statutory/thresholds";
import type { PayFrequency } from "../vocabulary";
import { chargeFields } from "./chargeFields";
import type { PayPeriodInput, StatutoryChargesInput } from "./StatutoryChargesInput";

/** The pay of an employee as each jurisdiction's tax year sees it, and what it comes to in a year. */
export interface ReadPay {
  readonly payIn: (place: { readonly taxYearStart: TaxYearStart }) => Pay;
  /** In cents; of salary, where pay periods are given, at their frequency. */
  readonly annualWage: number;
}

const PERIOD_OF: Readonly<Record<PayFrequency, PayPeriod>> = {
  MONTHLY: "month",
  SEMIMONTHLY: "semimonth",
  BIWEEKLY: "fortnight",
  WEEKLY: "week",
};

/** Weekly pay over two years, with room for payments on departure. */
const MOST_PAY_PERIODS = 120;

/** Reads an annual wage or pay periods, one of the two. */
export function readPay(reader: InputReader, input: StatutoryChargesInput): ReadPay {
  const { annualWage, payPeriods } = input;
  if ((annualWage == null) === (payPeriods == null || payPeriods.length === 0)) {
    const both =
      annualWage == null ? "Neither annualWage nor payPeriods is" : "Both annualWage and payPeriods are";
    const code = annualWage == null ? "REQUIRED" : "CONTRADICTION";
    reader.problem("annualWage", code, `${both} given.`, "Give one of the two.", annualWage?.toFixed());
  }
  return annualWage == null ? readPeriods(reader, input) : readYear(reader, input);
}

function readYear(reader: InputReader, input: StatutoryChargesInput): ReadPay {
  const { taxYear, asOf } = input;
  if (taxYear == null && asOf == null)
    reader.problem(
      "taxYear",
      "REQUIRED",
      "Nothing says which year's law applies to the annual wage.",
      "Give taxYear, the calendar year in which the tax year starts, or asOf.",
    );
  if (input.wagesToDate != null)
    reader.problem(
      "wagesToDate",
      "CONTRADICTION",
      "An annual wage has no wages before it.",
      "Leave wagesToDate out, or give pay periods.",
      input.wagesToDate.toFixed(),
    );
  const year = taxYear == null ? undefined : readTaxYear(reader, taxYear);
  const cents = (name: "annualWage" | "annualBonus" | "preTaxDeductions") =>
    reader.number(name, chargeFields[name], input[name]).scaled;
  const [salary, bonus, deductions] = [cents("annualWage"), cents("annualBonus"), cents("preTaxDeductions")];
  const amounts = { SALARY: salary, BONUS: bonus, LEAVE_PAYOUT: 0, SEVERANCE: 0, deductions };
  return {
    annualWage: salary + bonus,
    payIn: perTaxYear(({ taxYearStart }) => {
      const first = year ?? (asOf == null ? 2000 : taxYearOf(asOf, taxYearStart));
      return payOfYear(amounts, first, taxYearStart, asOf ?? undefined);
    }),
  };
}

/** The same pay for all jurisdictions whose tax years start alike. */
function perTaxYear(payIn: ReadPay["payIn"]): ReadPay["payIn"] {
  const known = new Map<number, Pay>();
  return (place) => {
    const { month, day } = place.taxYearStart;
    const pay = known.get(100 * month + day) ?? payIn(place);
    known.set(100 * month + day, pay);
    return pay;
  };
}

const readTaxYear = (reader: InputReader, year: number): number =>
  reader.whole("taxYear", "The tax year", year, [1990, 2190], 2000);

function readPeriods(reader: InputReader, input: StatutoryChargesInput): ReadPay {
  const periods = reader.list("payPeriods", input.payPeriods, MOST_PAY_PERIODS, (period, at) =>
    readPeriod(at, period),
  );
  for (const name of ["annualBonus", "preTaxDeductions"] as const)
    if (input[name] != null)
      reader.problem(
        name,
        "CONTRADICTION",
        `${chargeFields[name].label} of ${input[name].toFixed()} belongs to an annual wage.`,
        "Give it in the pay periods.",
        input[name].toFixed(),
      );
  checkOrder(reader, periods);
  const { length } = periods;
  const series = (kind: keyof Omit<ReadPeriod, "day">) =>
    Float64Array.from({ length }, (_, i) => periods[i]?.[kind] ?? 0);
  const period = PERIOD_OF[input.payFrequency ?? frequencyOf(periods)];
  const pay: Pay = {
    days: periods.map(({ day }) => day),
    lawOf: input.asOf ?? undefined,
    wages: {
      SALARY: series("salary"),
      BONUS: series("bonus"),
      LEAVE_PAYOUT: series("leavePayout"),
      SEVERANCE: series("severance"),
    },
    deductions: series("preTaxDeductions"),
    period,
    toDate: reader.number("wagesToDate", chargeFields.wagesToDate, input.wagesToDate).scaled,
    scale: 1,
  };
  const year = input.taxYear == null ? undefined : readTaxYear(reader, input.taxYear);
  const regular = periods.filter(({ salary }) => salary > 0);
  const paid = regular.reduce((sum, { salary }) => sum + salary, 0);
  return {
    annualWage: regular.length === 0 ? 0 : Math.round((paid * PAYMENTS_A_YEAR[period]) / regular.length),
    payIn: ({ taxYearStart }) => {
      if (year !== undefined) checkWithin(reader, pay.days, year, taxYearStart);
      return pay;
    },
  };
}

/** How often somebody is paid, from the median distance of payments with salary; monthly where there are no two. */
function frequencyOf(periods: readonly ReadPeriod[]): PayFrequency {
  const days = periods.filter(({ salary }) => salary > 0).map(({ day }) => day);
  const gaps = days.slice(1).map((day, index) => day - (days[index] ?? day));
  const median = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 30;
  if (median <= 10) return "WEEKLY";
  if (median <= 14) return "BIWEEKLY";
  return median <= 20 ? "SEMIMONTHLY" : "MONTHLY";
}

interface ReadPeriod extends Record<Exclude<keyof PayPeriodInput, "payDate">, number> {
  readonly day: Day;
}

function readPeriod(reader: InputReader, period: PayPeriodInput): ReadPeriod {
  const cents = (name: Exclude<keyof PayPeriodInput, "payDate">) =>
    reader.number(name, chargeFields[name], period[name]).scaled;
  return {
    day: period.payDate,
    salary: cents("salary"),
    bonus: cents("bonus"),
    leavePayout: cents("leavePayout"),
    severance: cents("severance"),
    preTaxDeductions: cents("preTaxDeductions"),
  };
}

function checkOrder(reader: InputReader, periods: readonly ReadPeriod[]): void {
  periods.forEach(({ day }, index) => {
    const before = periods[index - 1];
    if (before === undefined || before.day <= day) return;
    const message = `The payment of ${printDay(before.day)} comes before the one of ${printDay(day)}.`;
    const advice = "Give the pay periods in order of pay date.";
    reader.in("payPeriods", index).problem("payDate", "CONTRADICTION", message, advice, printDay(day));
  });
}

/** Payments must be of the tax year that the caller names. */
function checkWithin(reader: InputReader, days: readonly Day[], year: number, start: TaxYearStart): void {
  const index = days.findIndex((day) => taxYearOf(day, start) !== year);
  const day = days[index];
  if (day === undefined) return;
  const { first, last } = boundsOfTaxYear(year, start);
  const message = `${printDay(day)} is not in the tax year of ${printDay(first)} to ${printDay(last)}.`;
  reader
    .in("payPeriods", index)
    .problem(
      "payDate",
      "OUT_OF_RANGE",
      message,
      "Leave taxYear out, or give its pay dates only.",
      printDay(day),
    );
}
