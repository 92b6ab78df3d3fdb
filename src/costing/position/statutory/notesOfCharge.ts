import { noteOfCostLine } from "../../CostLine";
import { noteOf, noteOfFact, type InputNote } from "../../Explanation";
import { printFact } from "../../statutory/Condition";
import { FACT_NAMES } from "../../statutory/facts";
import type { Jurisdiction } from "../../statutory/Jurisdiction";
import { notesOfVersion } from "../../statutory/notesOfVersion";
import type { Decision, Resolved } from "../../statutory/resolve";
import type { StatutoryRule } from "../../statutory/StatutoryRule";
import { linesOfSeat, type Seat } from "../Seat";
import { resolvedMonths } from "./resolvedMonths";
import { WAGE_LINES } from "./Wages";

/** Every number that a statutory charge of a seat rests on. */
export function notesOfCharge(seat: Seat, rule: StatutoryRule, { currency }: Jurisdiction): InputNote[] {
  const wageLines = [...rule.countsAsWages].flatMap((kind) => WAGE_LINES[kind]);
  const { preTaxDeductions } = seat.position;
  const isLowered = rule.lessPreTaxDeductions && preTaxDeductions.scaled !== 0;
  const applied = appliedTo(seat, rule);
  return [
    ...linesOfSeat(seat, wageLines).map(noteOfCostLine),
    ...(isLowered ? [noteOf(preTaxDeductions)] : []),
    ...wagesBefore(seat),
    ...overrideNotes(seat, rule),
    ...applied.flatMap((resolved) => notesOfVersion(rule, resolved, currency)),
    ...decisionNotes(applied.flatMap(({ decisions }) => decisions)),
  ];
}

/** The versions that apply in the months of the seat, resolved. */
function appliedTo({ axis, position, employment }: Seat, rule: StatutoryRule): Resolved[] {
  const months = resolvedMonths(axis, position, rule, employment.first, employment.end);
  return [...new Set(months.flatMap((month) => (month === undefined ? [] : [month.resolved])))];
}

const overrideNotes = ({ position }: Seat, { id }: StatutoryRule): InputNote[] => {
  const override = position.employer.rateOverrides.get(id);
  return override === undefined ? [] : [noteOf(override)];
};

/** Wages that an incumbent was paid before the seat's first month, where the caller gave them. */
function wagesBefore({ position }: Seat): InputNote[] {
  const given = position.seat.state === "INCUMBENT" ? position.seat.wagesToDate : undefined;
  return given === undefined ? [] : [noteOf(given)];
}

/** The facts that the rule asks for, each once. */
function decisionNotes(decisions: readonly Decision[]): InputNote[] {
  const notes = new Map<string, InputNote>();
  for (const { fact, value, origin } of decisions) {
    const unit = typeof value === "boolean" ? "true or false" : "as stated";
    const note = noteOfFact(FACT_NAMES[fact], printFact(fact, value), unit, ["organization", "employer"]);
    notes.set(`${fact} ${String(value)}`, { ...note, origin: origin === "STATED" ? "INPUT" : "DEFAULT" });
  }
  return [...notes.values()];
}
