import { at } from "./at";
import { compile } from "./compile";
import { placeForward } from "./decode";
import type { Instance } from "./Instance";
import { KeyOrder } from "./orderByKeys";
import { Profiles } from "./Profiles";
import { startsById, type Starts } from "./Starts";

/** What can hold a project back, in the order in which it is looked at. */
export const CAUSES = {
  PRECEDENCE: "Dependencies and fixed starts.",
  CALENDAR: "Freezes.",
  CAPACITY: "People.",
  BUDGET: "Money.",
  DEPARTMENTS: "What departments can bear.",
  CHOICE: "The schedule itself: others went first, or it was published so.",
} as const;
export type Cause = keyof typeof CAUSES;

/** In order. */
export const CAUSE_ORDER = Object.keys(CAUSES) as Cause[];

/** From the start that a project could have by itself to the one that it has: periods for each cause, which add up. */
export interface Ladder {
  readonly wished: number;
  readonly steps: Readonly<Record<Cause, number>>;
  readonly start: number;
}

/**
 * How many periods each cause costs each project. The roadmap is made again in the order of the schedule, first with nothing
 * but relations and fixed starts, then with freezes, people, money and departments as well; the difference that each makes
 * is its step, and what is left to the schedule is choice. A step may be negative: what holds one project back can let
 * another one pass.
 */
export function ladderOf(instance: Instance, starts: Starts): ReadonlyMap<string, Ladder> {
  const undated = withoutDeadlines(instance);
  const runs = [
    { ...undated, freezes: [], roles: [], budgets: [], departments: [] },
    { ...undated, roles: [], budgets: [], departments: [] },
    { ...undated, budgets: [], departments: [] },
    { ...undated, departments: [] },
    undated,
  ].map((run) => remade(run, starts));
  const ladders = new Map<string, Ladder>();
  for (const { id, earliestStart } of instance.projects) {
    const start = starts.get(id);
    if (start === undefined) continue;
    const levels = [earliestStart];
    for (const run of runs) levels.push(run.get(id) ?? levels.at(-1) ?? 0);
    levels.push(start);
    const step = (cause: Cause): number => {
      const place = CAUSE_ORDER.indexOf(cause);
      return at(levels, place + 1) - at(levels, place);
    };
    ladders.set(id, {
      wished: earliestStart,
      steps: {
        PRECEDENCE: step("PRECEDENCE"),
        CALENDAR: step("CALENDAR"),
        CAPACITY: step("CAPACITY"),
        BUDGET: step("BUDGET"),
        DEPARTMENTS: step("DEPARTMENTS"),
        CHOICE: step("CHOICE"),
      },
      start,
    });
  }
  return ladders;
}

/** Deadlines hold nothing back; they would only make a run fail. */
const withoutDeadlines = (instance: Instance): Instance => ({
  ...instance,
  projects: instance.projects.map((project) => ({ ...project, deadline: undefined })),
});

function remade(instance: Instance, starts: Starts): Starts {
  const compiled = compile(instance);
  const keys = Float64Array.from(compiled.projects, ({ id }) => starts.get(id) ?? instance.horizon);
  const holds = Int32Array.from(compiled.projects, ({ id }) => (starts.has(id) ? 0 : instance.horizon + 1));
  const made = new Int32Array(compiled.count);
  placeForward(compiled, new Profiles(compiled), new KeyOrder(compiled).forward(keys), holds, made);
  return startsById(compiled, made);
}
