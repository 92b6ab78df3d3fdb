import { printCents } from "../../kernel/Cents";
import { printMonth } from "../../kernel/Month";
import type { Budget } from "./Budget";
import type { BudgetContext } from "./budgetContext";

/** What changes a budget beside the cost in question, in the order of the formula, and which way it counts. */
const TERMS = [
  ["approvedTransfers", "approved transfers", 1],
  ["actualsToDate", "actuals to date", -1],
  ["openCommitments", "open commitments", -1],
  ["planned", "planned", -1],
] as const satisfies readonly (readonly [keyof Budget, string, 1 | -1])[];

/** The arithmetic of a budget context, to be followed by hand; terms of nothing are left out. */
export function budgetSentence({ label, fiscalYear, cost, alreadyCounted, headroom }: BudgetContext): string {
  const year = `${fiscalYear.label}, ${fiscalYear.monthsCovered} of 12 months`;
  const counted =
    alreadyCounted === 0 ? "" : ` + ${printCents(alreadyCounted)} of it that is contracted or booked already`;
  const spent = `${printCents(cost)} for ${label}${counted}`;
  if (headroom === undefined)
    return `${year}: ${spent}, and no budget of ${fiscalYear.label} to hold it against.`;
  const { budget, before, after, firstMonthOver } = headroom;
  const terms = TERMS.map(([term, name, sign]) => ({ name, cents: sign * budget[term] }))
    .filter(({ cents }) => cents !== 0)
    .map(({ name, cents }) => `${cents < 0 ? "-" : "+"} ${printCents(Math.abs(cents))} ${name}`);
  const left = [`${printCents(budget.amount)} budget`, ...terms].join(" ");
  const over = firstMonthOver === undefined ? "" : ` Over from ${printMonth(firstMonthOver)} on.`;
  return `${year}: ${left} = ${printCents(before)} before; - ${spent} = ${printCents(after)} after.${over}`;
}
