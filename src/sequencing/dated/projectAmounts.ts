import type { ProjectRecord } from "../roadmap/RoadmapRecord";

/** An amount of projects by month: what it is, and how it counts. */
interface ProjectAmountRow {
  readonly description: string;
  /** In a list: "spend and running cost". */
  readonly word: string;
  /** Whether it is added to what plans cost or taken off. */
  readonly sign: 1 | -1;
  /** The number a month that it is, from the day after a project is finished on; another kind of amount without it. */
  readonly monthly?: keyof ProjectRecord & `monthly${string}`;
}

const ROWS = {
  SPEND: {
    description: "Their costs, in the months in which they fall due. Cash.",
    word: "spend",
    sign: 1,
  },
  RUNNING_COST: {
    description: "What each costs to run from the day after it is finished on. Cash.",
    word: "running cost",
    sign: 1,
    monthly: "monthlyRunningCost",
  },
  PENALTY: {
    description: "What each day after a soft deadline costs. Cash.",
    word: "penalties",
    sign: 1,
  },
  BENEFIT: {
    description: "What each brings from the day after it is finished on; taken off. Cash.",
    word: "benefit",
    sign: -1,
    monthly: "monthlyBenefit",
  },
  TIME_SAVED: {
    description:
      "The working time that each saves from the day after it is finished on; taken off. Productivity, no cash.",
    word: "time saved",
    sign: -1,
    monthly: "monthlyTimeSaved",
  },
  RISK_REDUCTION: {
    description:
      "The expected loss that each avoids from the day after it is finished on; taken off. Expected loss, no cash.",
    word: "expected loss avoided",
    sign: -1,
    monthly: "monthlyRiskReduction",
  },
} as const satisfies Readonly<Record<string, ProjectAmountRow>>;

export type ProjectAmount = keyof typeof ROWS;

/** What projects cost and bring; only what is named is added up, because natures differ. A new one is a row here. */
export const projectAmounts: Readonly<Record<ProjectAmount, ProjectAmountRow>> = ROWS;
