import { printCents, type Cents } from "../../../kernel/Cents";
import { fraction, roundedShare } from "../../../kernel/Fraction";
import { addMonths, printMonth, type Month } from "../../../kernel/Month";
import { ONE } from "../../../kernel/Rate";
import { axisOver, indexOf } from "../../Axis";
import type { Charge } from "../../Charge";
import type { CostRule } from "../../CostRule";
import { escalationInputs, pricePath } from "../../escalation";
import { noteOf, noteOfFact, type ExplanationStep, type InputNote } from "../../Explanation";
import type { Contract } from "../Contract";
import { service } from "../contractTerms";
import { termEndAt, type Term } from "../term";

/** What an agreement costs that is left before its term is over: a fee, and a share of what was still to come. */
export const earlyTermination: CostRule<Contract> = {
  ...service,
  code: "EARLY_TERMINATION",
  label: "Early termination",
  occurrence: "ONE_TIME",
  formula:
    "fee + share x retainers of the months from the agreement's end to the end of the running term, in the last month it runs",
  terms: (contract) => {
    const { engagement, axis } = contract;
    const { term, end } = engagement;
    if (term === undefined || end === undefined || end > axis.period.end) return undefined;
    const termEnd = termEndAt(engagement, addMonths(end, -1));
    return termEnd === undefined || termEnd <= end ? undefined : leaving(contract, term, end, termEnd);
  },
};

/**
 * What leaving an agreement costs before its term is over, in cents: the fee, and the share of the retainers still to come.
 *
 * @param end the first month in which it no longer runs
 * @param termEnd the first month after the term that runs then
 */
export function terminationPrice(contract: Contract, end: Month, termEnd: Month): number {
  const { term } = contract.engagement;
  if (term === undefined) return 0;
  const share = fraction([term.terminationShare.scaled, ONE]);
  return term.terminationFee.scaled + roundedShare(retainersToCome(contract, end, termEnd), share);
}

/** The price of leaving in the last month of an agreement whose term has not ended yet. */
function leaving(contract: Contract, term: Term, end: Month, termEnd: Month): Charge | undefined {
  const { axis, engagement } = contract;
  const price = terminationPrice(contract, end, termEnd);
  if (price === 0) return undefined;
  const last = indexOf(axis, end) - 1;
  const { retainer, escalation } = engagement;
  const given = [retainer, ...escalationInputs(escalation), term.terminationFee, term.terminationShare];
  const endNote = noteOfFact("End", printMonth(end), "month", [...engagement.path, "end"].map(String));
  return {
    kind: "CHARGE",
    precision: "EXACT",
    cells: axis.months().fill(price, last, last + 1),
    notes: () => [...given.map(noteOf), termNote(term), endNote],
    steps: (index) => (index === last ? stepsOf(contract, term, end, termEnd) : []),
  };
}

const termNote = ({ path, months }: Term): InputNote =>
  noteOfFact("Term", String(months), "months", [...path, "months"].map(String));

/** The retainers of the months from one to just before another, raised as they would have been, in cents. */
function retainersToCome({ axis, engagement }: Contract, from: Month, termEnd: Month): number {
  const { retainer, escalation, start } = engagement;
  const longer = axisOver({ start: axis.period.start, end: termEnd }, axis.calendar);
  const prices = pricePath(longer, retainer.scaled as Cents, escalation, start);
  return prices.subarray(indexOf(longer, from)).reduce((sum, price) => sum + price, 0);
}

const stepsOf = (
  contract: Contract,
  { terminationFee, terminationShare }: Term,
  end: Month,
  termEnd: Month,
): ExplanationStep[] => [
  {
    name: `Retainers from the end to before ${printMonth(termEnd)}, when the term ends`,
    value: printCents(retainersToCome(contract, end, termEnd)),
    unit: "MONEY",
  },
  { name: terminationShare.field.label, value: terminationShare.text, unit: terminationShare.unit },
  { name: terminationFee.field.label, value: printCents(terminationFee.scaled), unit: "MONEY" },
];
