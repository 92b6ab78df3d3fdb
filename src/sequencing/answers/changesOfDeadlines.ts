import type { Deadline } from "../schedule/Instance";
import type { Version } from "./Version";

/** Whether a deadline is newly missed or newly met. */
export const DEADLINE_CHANGES = {
  NEWLY_MISSED: "The second misses it, and the first did not, or did not have it.",
  NEWLY_MET: "The second meets it, and the first did not.",
} as const;

/** A deadline that one version meets and the other does not. */
export interface DeadlineChange {
  readonly id: string;
  readonly kind: Deadline["kind"];
  /** The deadline of the second version. */
  readonly deadline: number;
  /** Newly missed also when the deadline or the project is new. */
  readonly change: keyof typeof DEADLINE_CHANGES;
  /** `undefined` when the project is left out, which misses its deadline. */
  readonly finish: number | undefined;
}

/** Deadlines newly missed or newly met, as the second version lists its projects. */
export function changesOfDeadlines(before: Version, after: Version): DeadlineChange[] {
  const olds = outcomesOf(before);
  return [...outcomesOf(after)].flatMap(([id, { deadline, finish, isMet }]): DeadlineChange[] => {
    const wasMet = olds.get(id)?.isMet;
    const found = { id, kind: deadline.kind, deadline: deadline.finish, finish };
    if (isMet) return wasMet === false ? [{ ...found, change: "NEWLY_MET" }] : [];
    return wasMet === false ? [] : [{ ...found, change: "NEWLY_MISSED" }];
  });
}

interface Outcome {
  readonly deadline: Deadline;
  readonly finish: number | undefined;
  readonly isMet: boolean;
}

const outcomesOf = ({ instance, starts }: Version): ReadonlyMap<string, Outcome> =>
  new Map(
    instance.projects.flatMap(({ id, duration, deadline }): [string, Outcome][] => {
      if (deadline === undefined) return [];
      const start = starts.get(id);
      const finish = start === undefined ? undefined : start + duration;
      return [[id, { deadline, finish, isMet: finish !== undefined && finish <= deadline.finish }]];
    }),
  );
