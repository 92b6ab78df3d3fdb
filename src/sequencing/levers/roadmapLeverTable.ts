import type { RoadmapLeverRow } from "./RoadmapLeverRow";

type Row = Omit<RoadmapLeverRow, "code">;

const DAY = {
  kind: "DAY",
  unit: "day",
  min: "1990-01-01",
  max: "2199-12-31",
  step: "1",
  keptAs: "DAY",
} as const;
const MONEY = {
  kind: "MONEY",
  unit: "",
  min: "0",
  max: "1000000000",
  step: "100",
  keptAs: "TWO_PLACES",
} as const;
const DAYS = { kind: "COUNT", unit: "working days", max: "10000", step: "1" } as const;

const ROWS: Readonly<Record<string, Row>> = {
  PROJECT_SLIP: {
    ...DAYS,
    path: "roadmap.projects[].slip",
    label: "Slip",
    min: "0",
    effect: "TIMING",
    changes: "How many working days later than in the schedule the project starts, at the earliest.",
  },
  PROJECT_DURATION: {
    ...DAYS,
    path: "roadmap.projects[].duration",
    label: "Duration",
    min: "0",
    effect: "TIMING",
    changes: "How long the project takes, and whatever waits for it.",
  },
  PROJECT_EARLIEST_START: {
    ...DAY,
    path: "roadmap.projects[].earliestStart",
    label: "Earliest start",
    mayBeAbsent: true,
    effect: "TIMING",
    changes: "The first day on which the project may start.",
  },
  PROJECT_FIXED_START: {
    ...DAY,
    path: "roadmap.projects[].fixedStart",
    label: "Fixed start",
    onlyGiven: true,
    mayBeAbsent: true,
    effect: "TIMING",
    changes: "The only day on which the project may start.",
  },
  PROJECT_DEADLINE: {
    ...DAY,
    path: "roadmap.projects[].finishBy",
    label: "Deadline",
    onlyGiven: true,
    effect: "TIMING",
    changes: "The last day of work by which the project has to be finished.",
  },
  PROJECT_PENALTY: {
    ...MONEY,
    path: "roadmap.projects[].monthlyPenalty",
    label: "Penalty",
    unit: "a month after the deadline",
    onlyGiven: true,
    effect: "PRICE",
    changes: "What each month after a soft deadline costs.",
  },
  PROJECT_BENEFIT: {
    ...MONEY,
    path: "roadmap.projects[].monthlyBenefit",
    label: "Benefit",
    unit: "a month",
    effect: "PRICE",
    changes: "What a month is worth once the project is finished, and so which project goes first.",
  },
  PROJECT_TIME_SAVED: {
    ...MONEY,
    path: "roadmap.projects[].monthlyTimeSaved",
    label: "Working time saved",
    unit: "a month",
    effect: "PRICE",
    changes: "The value of working time that a month saves once the project is finished.",
  },
  PROJECT_RISK_REDUCTION: {
    ...MONEY,
    path: "roadmap.projects[].monthlyRiskReduction",
    label: "Expected loss avoided",
    unit: "a month",
    effect: "PRICE",
    changes: "The expected loss that a month avoids once the project is finished.",
  },
  PROJECT_RUNNING_COST: {
    ...MONEY,
    path: "roadmap.projects[].monthlyRunningCost",
    label: "Running cost",
    unit: "a month",
    effect: "PRICE",
    changes: "What a month costs once the project is finished; its benefit is worth that much less.",
  },
  PROJECT_COST: {
    ...MONEY,
    path: "roadmap.costs[].amount",
    label: "Cost",
    effect: "PRICE",
    changes: "What a cost of the project comes to, in the fiscal years in which it falls due.",
  },
  PROJECT_EFFORT: {
    path: "roadmap.efforts[].hours",
    label: "Effort",
    kind: "HOURS",
    unit: "hours",
    min: "0",
    max: "1000000",
    step: "1",
    keptAs: "TWO_PLACES",
    effect: "VOLUME",
    changes: "How many hours of a role the project takes, and so whether it fits beside others.",
  },
  DEPENDENCY_LAG: {
    path: "roadmap.dependencies[].lag",
    label: "Lag",
    kind: "COUNT",
    unit: "",
    min: "-10000",
    max: "10000",
    step: "1",
    keptAs: "NUMBER",
    effect: "TIMING",
    changes: "How long a project waits for another.",
  },
  DEPARTMENT_LIMIT: {
    path: "roadmap.departments[].limit",
    label: "Projects at a time",
    kind: "COUNT",
    unit: "projects",
    min: "1",
    max: "1000",
    step: "1",
    keptAs: "NUMBER",
    effect: "SCOPE",
    changes: "How many projects may disrupt a department at the same time.",
  },
  ROLE_CAPACITY: {
    path: "capacities[].fte",
    label: "Capacity",
    kind: "NUMBER",
    unit: "full-time people",
    min: "0",
    max: "10000",
    step: "0.1",
    effect: "VOLUME",
    changes: "How many people of a role there are for projects from a month on.",
  },
  ROLE_CAPACITY_ADDED: {
    path: "capacities[].added",
    label: "Capacity added",
    kind: "NUMBER",
    unit: "full-time people",
    min: "-10000",
    max: "10000",
    step: "0.1",
    effect: "VOLUME",
    changes: "How many people of a role there are more or fewer for projects, in every month.",
  },
  ROADMAP_BUDGET: {
    ...MONEY,
    path: "allowances[].amount",
    label: "Budget for projects",
    keptAs: "CENTS",
    effect: "SCOPE",
    changes: "How much money projects may spend, and so when those that do not fit can start.",
  },
};

/** Every lever of a schedule; a new one is a row here. */
export const roadmapLeverTable: readonly RoadmapLeverRow[] = Object.entries(ROWS).map(([code, row]) => ({
  code,
  ...row,
}));

/** The row of a code of this table. */
export function roadmapRow(code: string): RoadmapLeverRow {
  const row = ROWS[code];
  if (row === undefined) throw new RangeError(`There is no lever ${code}.`);
  return { code, ...row };
}
