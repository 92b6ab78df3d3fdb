import type { StatutoryAnswer } from "../../../../src/costing/charges/StatutoryAnswer";
import { statutoryCharges } from "../../../../src/costing/charges/statutoryCharges";
import type {
  PayPeriodInput,
  StatutoryChargesInput,
} from "../../../../src/costing/charges/StatutoryChargesInput";
import { printCents } from "../../../../src/kernel/Cents";
import { addDays, firstDayOf } from "../../../../src/kernel/Day";
import { addMonths } from "../../../../src/kernel/Month";
import type { Problem } from "../../../../src/kernel/Problem";
import { amount, day, month } from "../../support/written";

/** The charges of an input that has no problem. */
export function charged(input: StatutoryChargesInput): StatutoryAnswer {
  const outcome = statutoryCharges(input);
  if (outcome.kind === "invalid") throw new Error(JSON.stringify(outcome.problems, undefined, 1));
  return outcome.answer;
}

/** The problems of an input that has some. */
export function demanded(input: StatutoryChargesInput): readonly Problem[] {
  const outcome = statutoryCharges(input);
  if (outcome.kind === "charged") throw new Error("There was no problem.");
  return outcome.problems;
}

/** What one rule charges, printed. */
export function chargeOf(input: StatutoryChargesInput, rule: string): string {
  const found = charged(input).charges.find((charge) => charge.rule.id === rule);
  if (found === undefined) throw new Error(`There is no charge ${rule}.`);
  return printCents(found.total);
}

/** What one rule charges on each payment, printed. */
export function paymentsOf(input: StatutoryChargesInput, rule: string): string[] {
  const found = charged(input).charges.find((charge) => charge.rule.id === rule);
  return [...(found?.cells ?? [])].map(printCents);
}

/** Whole years at one wage. */
export const yearOf = (
  code: string,
  wage: string,
  taxYear: number,
  more: Partial<StatutoryChargesInput> = {},
): StatutoryChargesInput => ({ jurisdictions: [code], annualWage: amount(wage), taxYear, ...more });

/** The same salary at the end of each of some months. */
export const monthly = (salary: string, first: string, months = 12): PayPeriodInput[] =>
  Array.from({ length: months }, (_, index) => ({
    payDate: addDays(firstDayOf(addMonths(month(first), index + 1)), -1),
    salary: amount(salary),
  }));

/** The same salary every so many days. */
export const every = (days: number, salary: string, first: string, count: number): PayPeriodInput[] =>
  Array.from({ length: count }, (_, index) => ({
    payDate: addDays(day(first), index * days),
    salary: amount(salary),
  }));
