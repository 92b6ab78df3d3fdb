import type {
  CostRecord,
  DependencyRecord,
  ProjectRecord,
} from "../../../src/sequencing/roadmap/RoadmapRecord";

/** An approved project of so many working days about which nothing else was said. */
export const projectRecord = (
  id: string,
  duration: number,
  more: Partial<ProjectRecord> = {},
): ProjectRecord => ({
  id,
  ordinal: 0,
  name: id,
  status: "APPROVED",
  goal: null,
  duration,
  durationUnit: "WORKING_DAYS",
  optimisticDuration: null,
  pessimisticDuration: null,
  earliestStart: null,
  fixedStart: null,
  finishBy: null,
  deadlineKind: null,
  deadlineReason: null,
  monthlyPenalty: null,
  optional: false,
  monthlyBenefit: "0.00",
  monthlyTimeSaved: "0.00",
  monthlyRiskReduction: "0.00",
  monthlyRunningCost: "0.00",
  actualStart: null,
  actualFinish: null,
  progress: null,
  ...more,
});

/** Up front is an asset, everything else an expense. */
export const costRecord = (
  projectId: string,
  amount: string,
  profile: CostRecord["profile"],
  workingDay: number | null = null,
): CostRecord => ({
  projectId,
  ordinal: 0,
  name: "Fee",
  expenditure: profile === "UP_FRONT" ? "CAPEX" : "OPEX",
  profile,
  amount,
  workingDay,
});

/** The second starts once the first has finished, unless more is said. */
export const dependencyRecord = (
  fromId: string,
  toId: string,
  more: Partial<DependencyRecord> = {},
): DependencyRecord => ({
  fromId,
  toId,
  relation: "FINISH_TO_START",
  lag: 0,
  lagUnit: "WORKING_DAYS",
  ...more,
});

/** Monday to Friday without holidays from a day on. */
export const weekdaysFrom = (startDay: string) => ({
  startDay,
  weekdays: ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"] as const,
  holidays: [],
});
