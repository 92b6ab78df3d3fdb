import type { Month } from "../../kernel/Month";
import type { Purpose } from "../../kernel/Purpose";
import { monthsFrom, monthsIn } from "../../kernel/Period";
import type { CostLine } from "../CostLine";
import type { PlanCost } from "../plan/PlanCost";
import type { Comparison } from "./Comparison";
import { totalOver } from "./cuts";
import { planInBasis } from "./planInBasis";

/** What a position or an engagement of a plan costs in cash, as budgets count it. */
export interface PartCost {
  readonly kind: "POSITION" | "ENGAGEMENT";
  readonly name: string;
  readonly purpose: Purpose;
  /** Operating expenditure, in the month incurred. */
  readonly operating: readonly CostLine[];
  /** Capital expenditure, where it is bought: that is what a capital budget approves. */
  readonly capital: readonly CostLine[];
}

/** What falls due in a month, in cents. */
export interface DueInMonth {
  readonly month: Month;
  readonly opex: number;
  readonly capex: number;
}

/** The parts of a plan in their order, positions first. All cash that a plan costs is that of a part. */
export function partCosts(comparison: Comparison, plan: PlanCost): PartCost[] {
  const paid = partsOf(plan).some(({ lines }) => lines.some(isCapital))
    ? partsOf(planInBasis(comparison, plan, "CASH"))
    : [];
  return partsOf(plan).map(({ lines, ...part }, i) => ({
    ...part,
    operating: lines.filter((line) => line.nature === "CASH" && !isCapital(line)),
    capital: (paid[i]?.lines ?? []).filter((line) => line.nature === "CASH" && isCapital(line)),
  }));
}

const isCapital = ({ expenditure }: CostLine): boolean => expenditure === "CAPEX";

const partsOf = ({ positions, contracts }: PlanCost) => [
  ...positions.map(({ position: { title, purpose }, lines }) => ({
    kind: "POSITION" as const,
    name: title,
    purpose,
    lines,
  })),
  ...contracts.map(({ name, purpose, lines }) => ({ kind: "ENGAGEMENT" as const, name, purpose, lines })),
];

/** What falls due of some lines in each month that a comparison shows. */
export const duesOf = (
  { terms, axis }: Comparison,
  { operating, capital }: Pick<PartCost, "operating" | "capital">,
): DueInMonth[] =>
  monthsIn(terms.horizon).map((month) => ({
    month,
    opex: totalOver({ axis }, operating, monthsFrom(month, 1)),
    capex: totalOver({ axis }, capital, monthsFrom(month, 1)),
  }));
