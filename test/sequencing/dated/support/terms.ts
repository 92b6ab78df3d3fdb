import { asCents } from "../../../../src/kernel/Cents";
import { parseDay, type Day } from "../../../../src/kernel/Day";
import { parseMonth, type Month } from "../../../../src/kernel/Month";
import { EVEN_WEIGHTS } from "../../../../src/sequencing/dated/DelayWeights";
import type { SchedulingTerms } from "../../../../src/sequencing/dated/SchedulingTerms";
import type {
  CostRecord,
  PhaseRecord,
  ProjectRecord,
  RoadmapRecord,
} from "../../../../src/sequencing/roadmap/RoadmapRecord";
import { dependencyRecord, projectRecord, weekdaysFrom } from "../../support/records";

export const day = (written: string): Day => {
  const parsed = parseDay(written);
  if (parsed === undefined) throw new Error(`${written} is no day.`);
  return parsed;
};
export const month = (written: string): Month => {
  const parsed = parseMonth(written);
  if (parsed === undefined) throw new Error(`${written} is no month.`);
  return parsed;
};

/** An approved project whose id is its name, of five working days unless more is said. */
export const project = (name: string, more: Partial<ProjectRecord> = {}): ProjectRecord =>
  projectRecord(name, 5, more);

export const cost = (projectId: string, more: Partial<CostRecord>): CostRecord => ({
  projectId,
  ordinal: 0,
  name: "Cost",
  expenditure: "OPEX",
  profile: "UP_FRONT",
  amount: "0.00",
  workingDay: null,
  ...more,
});

export const phase = (projectId: string, more: Partial<PhaseRecord>): PhaseRecord => ({
  projectId,
  ordinal: 0,
  name: "Phase",
  duration: 1,
  departments: [],
  systems: [],
  severity: "MEDIUM",
  ...more,
});

export const after = dependencyRecord;

/** From Monday 4 January 2027, Monday to Friday without holidays, a year of it, nothing shared. */
export const terms = (
  roadmap: Partial<RoadmapRecord>,
  more: Partial<Omit<SchedulingTerms, "roadmap" | "settings">> = {},
  settings: Partial<SchedulingTerms["settings"]> = {},
): SchedulingTerms => ({
  roadmap: {
    calendar: weekdaysFrom("2027-01-04"),
    projects: [],
    phases: [],
    costs: [],
    efforts: [],
    dependencies: [],
    freezeWindows: [],
    departments: [],
    capacities: [],
    ...roadmap,
  },
  capacities: [],
  allowances: [],
  published: [],
  ...more,
  settings: {
    months: 12,
    asOf: day("2027-01-04"),
    weights: EVEN_WEIGHTS,
    finishPrice: asCents(0),
    movePrice: asCents(0),
    schedules: 500,
    seed: 1,
    ...settings,
  },
});
