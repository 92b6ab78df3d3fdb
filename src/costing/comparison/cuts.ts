import { fiscalYearsIn, type FiscalYear } from "../../kernel/FiscalCalendar";
import { monthsIn, overlapOf, type Period } from "../../kernel/Period";
import type { Month } from "../../kernel/Month";
import { indexOf } from "../Axis";
import { at } from "../cells";
import type { CostLine } from "../CostLine";
import type { PlanCost } from "../plan/PlanCost";
import type { Nature } from "../vocabulary";
import type { Comparison } from "./Comparison";

/** Lines of some natures. Natures are mixed only when a caller names several. */
export const linesOf = (plan: PlanCost, natures: readonly Nature[]): CostLine[] =>
  plan.lines.filter((line) => natures.includes(line.nature));

/** The cents of some lines over a period of the axis. */
export function totalOver(
  { axis }: Pick<PlanCost, "axis">,
  lines: readonly CostLine[],
  period: Period,
): number {
  const start = indexOf(axis, period.start);
  const end = indexOf(axis, period.end);
  let total = 0;
  for (const line of lines) for (let i = start; i < end; i++) total += at(line.cells, i);
  return total;
}

/** The fiscal years of a comparison, each cut to the months it shows. */
export function fiscalYearsOf({ terms }: Comparison): { year: FiscalYear; shown: Period }[] {
  return fiscalYearsIn(terms.calendar, terms.horizon).map((year) => ({
    year,
    shown: overlapOf(year.period, terms.horizon),
  }));
}

/** The months that a comparison shows. */
export const monthsOf = ({ terms }: Comparison): Month[] => monthsIn(terms.horizon);
