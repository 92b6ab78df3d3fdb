import { fiscalYearsOf } from "../../../costing/comparison/cuts";
import type { Exploration } from "../../../costing/scenarios/Exploration";
import { amountIn, figuresOf } from "../../../costing/scenarios/figuresOf";
import type { Period } from "../../../kernel/Period";
import { projectAmounts, type ProjectAmount } from "../../../sequencing/dated/projectAmounts";

/** Which amounts of projects are added to those of a plan, and for when. */
export interface AskedOfProjects {
  readonly of: ReadonlySet<ProjectAmount>;
  /** Label of the only fiscal year that counts; all months compared without it. */
  readonly fiscalYear: string | undefined;
}

/** What is added to the words of a cost: " and projects (spend and running cost, less benefit) in FY2028". */
export function wordsOf({ of, fiscalYear }: AskedOfProjects): string {
  const rows = [...of].map((amount) => projectAmounts[amount]);
  const named = (sign: 1 | -1) =>
    rows
      .filter((row) => row.sign === sign)
      .map(({ word }) => word)
      .join(" and ");
  const [added, less] = [named(1), named(-1)];
  const all = [added, less === "" ? "" : `less ${less}`].filter((words) => words !== "").join(", ");
  return ` and projects (${all})${fiscalYear === undefined ? "" : ` in ${fiscalYear}`}`;
}

/** The months whose money counts. */
export function monthsAsked({ baseline }: Exploration, fiscalYear: string | undefined): Period {
  const { horizon } = baseline.terms;
  if (fiscalYear === undefined) return horizon;
  const year = fiscalYearsOf(baseline).find(({ year: { label } }) => label === fiscalYear);
  // A lever of the months compared can move them out of the year: then nothing of it is left.
  return year?.shown ?? { start: horizon.start, end: horizon.start };
}

/** What a plan costs in the months that count, in cents. */
export function costAsked(costs: Exploration, name: string, fiscalYear: string | undefined): number {
  if (fiscalYear === undefined) return amountIn(costs, name);
  const figures = figuresOf(costs).find(({ plan }) => plan === name);
  return figures?.years.find(({ label }) => label === fiscalYear)?.cents ?? 0;
}
