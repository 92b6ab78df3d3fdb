import { printCents } from "../../kernel/Cents";
import type { Clock } from "../Clock";
import type { Relation } from "../Network";
import type { Constraint } from "./Constraint";
import type { Instance, PlannedRelation } from "./Instance";
import type { Repair } from "./Repair";

/** What a dependency says of the later project: "starts after Servers has finished". */
const HOLDS: Readonly<Record<Relation, (first: string) => string>> = {
  FINISH_TO_START: (first) => `starts after ${first} has finished`,
  START_TO_START: (first) => `starts after ${first} has started`,
  FINISH_TO_FINISH: (first) => `finishes after ${first} has finished`,
  START_TO_FINISH: (first) => `finishes after ${first} has started`,
};

/** A dependency in words: "Phones starts 3 working days after Servers has finished". */
export function relationInWords(
  first: string,
  second: string,
  { relation, lag, wait }: PlannedRelation,
  clock: Clock,
): string {
  const said = HOLDS[relation](first);
  if (lag === 0 && wait === undefined) return `${second} ${said}`;
  const later = wait?.said ?? `${clock.span(Math.abs(lag))} ${lag > 0 ? "later" : "earlier"}`;
  return `${second} ${said}, ${later} at the earliest`;
}

/** A constraint as a sentence part that names it: what a person would have to give up. */
export function constraintInWords(constraint: Constraint, { projects }: Instance, clock: Clock): string {
  const nameOf = (id: string): string => projects.find((project) => project.id === id)?.name ?? id;
  switch (constraint.kind) {
    case "ROLE":
      return `the people of role ${constraint.role.name}`;
    case "BUDGET":
      return `${printCents(constraint.window.amount)} in ${constraint.window.name}`;
    case "FREEZE":
      return `${constraint.freeze.name} (${clock.within(constraint.freeze.from, constraint.freeze.to)})`;
    case "DEPARTMENT":
      return `at most ${constraint.department.limit} disruptive at a time in ${constraint.department.name}`;
    case "RELATION": {
      const { from, to } = constraint.relation;
      return relationInWords(nameOf(from), nameOf(to), constraint.relation, clock);
    }
    case "EARLIEST_START":
      return `${constraint.project.name} starts ${clock.when(constraint.project.earliestStart)} or later`;
    case "FIXED_START":
      return `${constraint.project.name} starts ${clock.when(constraint.project.fixedStart ?? 0)}`;
    case "DEADLINE":
      return `${constraint.project.name} finishes ${clock.until(constraint.project.deadline?.finish ?? 0)}`;
  }
}

/** A repair as an advice: "the deadline of Office move 1 period later". */
export function repairInWords(
  { constraint, by, periods }: Omit<Repair, "repaired">,
  instance: Instance,
  clock: Clock,
): string {
  const size = Math.abs(by);
  const time = clock.span(size);
  switch (constraint.kind) {
    case "ROLE": {
      const { from, to } = periods ?? { from: 0, to: instance.horizon };
      const when = from === 0 && to === instance.horizon ? "throughout" : clock.within(from, to);
      return `${clock.units(size)} more of role ${constraint.role.name} ${when}`;
    }
    case "BUDGET":
      return `${printCents(size)} more in ${constraint.window.name}`;
    case "FREEZE":
      return periods === undefined
        ? `without ${constraint.freeze.name}`
        : `${constraint.freeze.name} only ${clock.within(periods.from, periods.to)}`;
    case "DEPARTMENT":
      return `${size} more at a time in ${constraint.department.name}`;
    case "RELATION":
      return `${time} less between: ${constraintInWords(constraint, instance, clock)}`;
    case "EARLIEST_START":
      return `${constraint.project.name} may start ${time} earlier`;
    case "FIXED_START":
      return `${constraint.project.name} starts ${time} ${by > 0 ? "later" : "earlier"}`;
    case "DEADLINE":
      return `the deadline of ${constraint.project.name} ${time} later`;
  }
}
