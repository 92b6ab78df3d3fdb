import { addMonths } from "../../kernel/Month";
import { few, type Note } from "../readCalendar";
import { readMoney, readWhole } from "../schedule/readNumber";
import { checkName } from "../roadmap/fieldChecks";
import { budgetOf } from "./costsOf";
import { overlapsWith } from "./overlapsWith";
import type { Allowance } from "./SchedulingTerms";
import type { AllowanceInput } from "./SequenceRoadmapInput";

const MOST_ALLOWANCES = 200;
const MOST_MONTHS = 120;

/** Reads what projects may spend, noting names that stand twice and allowances for the same that overlap. */
export function readAllowances(inputs: readonly AllowanceInput[], note: Note): Allowance[] {
  const read = few(["allowances"], inputs, MOST_ALLOWANCES, note).map((input, index): Allowance => {
    const path = ["allowances", index];
    checkName([...path, "name"], input.name, note);
    const months = readWhole([...path, "months"], "The number of months", input.months, 1, MOST_MONTHS, note);
    return {
      name: input.name,
      from: input.from,
      to: addMonths(input.from, months),
      amount: readMoney([...path, "amount"], `The amount of ${input.name}`, input.amount, note),
      expenditure: input.expenditure ?? undefined,
      carriesOver: input.carriesOver ?? false,
    };
  });
  read.forEach((allowance, index) => {
    const path = ["allowances", index];
    const earlier = read.slice(0, index);
    if (earlier.some(({ name }) => name === allowance.name))
      note(
        [...path, "name"],
        "DUPLICATE",
        `"${allowance.name}" stands twice.`,
        "Name each once.",
        allowance.name,
      );
    const clash = earlier.find((other) => overlapsWith(other, allowance));
    if (clash === undefined) return;
    const message = `${allowance.name} and ${clash.name} are both for ${budgetOf(allowance)} in some month.`;
    note(path, "OVERLAP", message, "Let allowances for the same follow each other.", allowance.name);
  });
  return read;
}
