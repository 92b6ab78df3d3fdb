import { printCents } from "../../kernel/Cents";
import { printDay, type Day } from "../../kernel/Day";
import type { Decimal } from "../../kernel/Decimal";
import { decimalValue, nameOfLever } from "../../kernel/levers/Lever";
import type { Month } from "../../kernel/Month";
import { withValueAt } from "../../kernel/place";
import { addCapacity, MOST_MONTHS } from "../dated/changes/addCapacity";
import { slip } from "../dated/changes/slip";
import { stretch } from "../dated/changes/stretch";
import { withProject } from "../dated/changes/withProject";
import { HUNDREDTHS } from "../dated/DelayWeights";
import type { SchedulingTerms } from "../dated/SchedulingTerms";
import { perDayOf } from "../dated/statedCapacities";
import type { Note } from "../readCalendar";
import type { SequenceFacts } from "../SequenceFacts";
import { inWorkingDays } from "./inWorkingDays";
import { problemsOfMoves } from "./problemsOfMoves";
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
  PROJECT_OPTIMISTIC_DURATION: (terms, projectId, value, _move, _facts, note) =>
    withBound(terms, projectId, "optimisticDuration", value, note),
  PROJECT_PESSIMISTIC_DURATION: (terms, projectId, value, _move, _facts, note) =>
    withBound(terms, projectId, "pessimisticDuration", value, note),
  ROLE_CAPACITY_ADDED: (terms, role, value, _move, facts, note) =>
    value === 0
      ? terms
      : addCapacity(terms, { role, fte: fteOf(value), ...allMonths(terms, role) }, facts, note),
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
  const make = (changed: SchedulingTerms, stage: Stage) =>
    moves
      .filter((move) => stageOf(move) === stage)
      .reduce((sofar, move) => moveOne(sofar, move, facts, note), changed);
  const moved = make(make(terms, "NUMBERS"), "BOUNDS");
  problemsOfMoves(moved, moves, note);
  return make(moved, "ADDED");
}

/**
 * What other moves change too comes after them: a new duration makes the shortest and the longest one unknown, and people are added to
 * steps that may be stated anew.
 */
type Stage = "NUMBERS" | "BOUNDS" | "ADDED";

const LATER: Readonly<Record<string, Stage>> = {
  PROJECT_OPTIMISTIC_DURATION: "BOUNDS",
  PROJECT_PESSIMISTIC_DURATION: "BOUNDS",
  ROLE_CAPACITY_ADDED: "ADDED",
};

const stageOf = ({ lever }: RoadmapMove): Stage => LATER[lever.row.code] ?? "NUMBERS";

function moveOne(
  terms: SchedulingTerms,
  move: RoadmapMove,
  facts: SequenceFacts,
  note: Note,
): SchedulingTerms {
  const { lever, value, at } = move;
  const { row, place, of, current } = lever;
  // What is moved later may have been changed by then, and looks for itself.
  if (value === current && stageOf(move) === "NUMBERS") return terms;
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
    case "HUNDREDTHS":
      return decimalValue("NUMBER", value).times(HUNDREDTHS).round().toNumber();
    case "TWO_PLACES":
      return printCents(value);
    case "DAY":
      return printDay(value as Day);
  }
}

const fteOf = (value: number): Decimal => decimalValue("NUMBER", value).toDecimalPlaces(4);

/** A project with another shortest or longest duration, in working days; the very same terms where it is none. */
function withBound(
  terms: SchedulingTerms,
  projectId: string,
  name: "optimisticDuration" | "pessimisticDuration",
  days: number,
  note: Note,
): SchedulingTerms {
  const weekdays = terms.roadmap.calendar.weekdays.length;
  const project = terms.roadmap.projects.find(({ id }) => id === projectId);
  if (project !== undefined && inWorkingDays(project, weekdays)[name] === days) return terms;
  return withProject(terms, projectId, note, (each) => ({ ...inWorkingDays(each, weekdays), [name]: days }));
}

/** Every month in which there can be anything of a role: from its first step on, as long as a change lasts at most. */
function allMonths({ capacities }: SchedulingTerms, role: string) {
  const months = capacities.filter((step) => step.role === role).map(({ from }) => from);
  return { from: Math.min(...months) as Month, months: MOST_MONTHS };
}
