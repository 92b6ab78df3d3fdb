import { asCents, type Cents } from "../../../../src/kernel/Cents";
import type { Dependency } from "../../../../src/sequencing/Network";
import type { Instance, PlannedProject } from "../../../../src/sequencing/schedule/Instance";

export const cents = (whole: number): Cents => asCents(whole);

/** A project of one period that asks for nothing, with whatever is said about it. */
export const project = (id: string, said: Partial<PlannedProject> = {}): PlannedProject => ({
  id,
  name: id,
  duration: 1,
  demands: [],
  costs: [],
  phases: [],
  earliestStart: 0,
  deadline: undefined,
  delay: { cash: cents(0), productivity: cents(0), expectedLoss: cents(0) },
  fixedStart: undefined,
  optional: false,
  published: undefined,
  ...said,
});

/** A cost of delay in cash for each period. */
export const waiting = (cash: number) => ({
  cash: cents(cash),
  productivity: cents(0),
  expectedLoss: cents(0),
});

/** People of a role for the whole of a project. */
export const people = (role: string, units: number, duration: number) => [
  { role, units, from: 0, to: duration },
];

/** Everything else of an instance is empty. */
export const instance = (
  horizon: number,
  projects: readonly PlannedProject[],
  said: Partial<Instance> = {},
): Instance => ({
  horizon,
  projects,
  relations: [],
  roles: [],
  budgets: [],
  freezes: [],
  departments: [],
  finishPrice: cents(0),
  ...said,
});

/** A role with the same capacity in every period. */
export const role = (name: string, units: number, horizon: number) => ({
  name,
  capacity: new Array<number>(horizon).fill(units),
});

export const after = (from: string, to: string, lag = 0): Dependency => ({
  from,
  to,
  relation: "FINISH_TO_START",
  lag,
});
