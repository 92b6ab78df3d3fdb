import { printCents } from "../../kernel/Cents";
import { printDay, type Day } from "../../kernel/Day";
import { Decimal } from "../../kernel/Decimal";
import { nameOfLever } from "../../kernel/levers/Lever";
import type { Month } from "../../kernel/Month";
import { withValueAt } from "../../kernel/place";
import { addCapacity, MOST_MONTHS } from "../dated/changes/addCapacity";
import { slip } from "../dated/changes/slip";
import { stretch } from "../dated/changes/stretch";
import type { SchedulingTerms } from "../dated/SchedulingTerms";
import { perDayOf } from "../dated/statedCapacities";
import type { Note } from "../readCalendar";
import type { SequenceFacts } from "../SequenceFacts";
import { problemOfMoves } from "./problemOfMoves";
import type { RoadmapMove } from "./RoadmapMove";
import type { KeptAs } from "./RoadmapLeverRow";

/** How a number that is not kept as it is gets moved, by the same changes as a what-if makes. */
const MOVED: Readonly<
  Record<
    string,
    (
      terms: SchedulingTerms,
      of: string,
      value: number,
      move: RoadmapMove,
      facts: SequenceFacts,
      note: Note,
    ) => SchedulingTerms
  >
> = {
  PROJECT_SLIP: (terms, projectId, workingDays, _move, facts, note) =>
    workingDays === 0 ? terms : slip(terms, { projectId, workingDays }, facts, note),
  PROJECT_DURATION: (terms, projectId, value, { lever }, facts, note) =>
    stretch(terms, { projectId, workingDays: value - (lever.current ?? 0) }, facts, note),
  ROLE_CAPACITY_ADDED: (terms, role, value, _move, facts, note) =>
    addCapacity(terms, { role, fte: fteOf(value), ...allMonths(terms, role) }, facts, note),
  ROLE_CAPACITY: (terms, _role, value, { lever }) => ({
    ...terms,
    capacities: terms.capacities.map((step, index) =>
      index === lever.place[1]
        ? {
            ...step,
            perDay: perDayOf(fteOf(value), terms.roadmap.calendar.weekdays.length),
            basis: { kind: "STATED" as const, fte: fteOf(value).toFixed(4) },
          }
        : step,
    ),
  }),
};

/**
 * The terms of a schedule with some levers moved; what is wrong with the moves is noted where they were said.
 * @param facts the schedule that was made of the terms
 */
export function moveTerms(
  terms: SchedulingTerms,
  moves: readonly RoadmapMove[],
  facts: SequenceFacts,
  note: Note,
): SchedulingTerms {
  // Capacity is added to steps, so those that are stated anew come first.
  const inOrder = [...moves].sort((a, b) => Number(isAdded(a)) - Number(isAdded(b)));
  const moved = inOrder.reduce((changed, move) => moveOne(changed, move, facts, note), terms);
  problemOfMoves(moved, moves, note);
  return moved;
}

const isAdded = ({ lever }: RoadmapMove): boolean => lever.row.code === "ROLE_CAPACITY_ADDED";

function moveOne(
  terms: SchedulingTerms,
  move: RoadmapMove,
  facts: SequenceFacts,
  note: Note,
): SchedulingTerms {
  const { lever, value, at } = move;
  const { row, place, of, current } = lever;
  if (value === current) return terms;
  if (row.keptAs !== undefined) return withValueAt(terms, place, kept(row.keptAs, value)) as SchedulingTerms;
  if (value === undefined || of === undefined) return terms;
  const noteHere: Note = (_path, code, message, advice, said) => {
    note(at, code, `${nameOfLever(lever)}: ${message}`, advice, said);
  };
  return MOVED[row.code]?.(terms, of, value, move, facts, noteHere) ?? terms;
}

/** A value as the terms keep it. */
function kept(keptAs: KeptAs, value: number | undefined): string | number | null {
  if (value === undefined) return null;
  switch (keptAs) {
    case "NUMBER":
    case "CENTS":
      return value;
    case "TWO_PLACES":
      return printCents(value);
    case "DAY":
      return printDay(value as Day);
  }
}

const fteOf = (millionths: number): Decimal => new Decimal(millionths).div(1_000_000).toDecimalPlaces(4);

/** Every month in which there can be anything of a role: from its first step on, as long as a change lasts at most. */
function allMonths({ capacities }: SchedulingTerms, role: string) {
  const months = capacities.filter((step) => step.role === role).map(({ from }) => from);
  return { from: Math.min(...months) as Month, months: MOST_MONTHS };
}
