import type { Axis } from "../Axis";
import { at, sumOf, type Cells } from "../cells";
import { priceByRules } from "../CostLine";
import type { CostRule } from "../CostRule";
import type { Basis } from "../vocabulary";
import { alwaysEmployed } from "./Employment";
import { yearFrom, type LoadedCost } from "./LoadedCost";
import type { Position } from "./Position";
import { openSeat } from "./openSeat";
import type { Seat } from "./Seat";
import { deductionsOf } from "./statutory/wagesOf";

/** Prices the compensation rules for one person employed all along, over the whole calendar years that the axis touches. */
export function loadedCostOf(
  position: Position,
  axis: Axis,
  basis: Basis,
  compensation: readonly CostRule<Seat>[],
): LoadedCost {
  const reach = position.jurisdictions.some(({ taxYearStart }) => taxYearStart.month !== 1)
    ? "TAX_YEAR"
    : "JANUARY";
  const whole = axis.calendarYears(reach);
  const one = position.count === 1 ? position : { ...position, count: 1 };
  const seat = openSeat(one, whole, basis, alwaysEmployed(whole), undefined);
  const lines = priceByRules(compensation, seat);
  const total = sumOf(
    whole,
    lines.map((line) => line.cells),
  );
  const januaries = axis.januaries(reach);
  return {
    lines,
    axis: whole,
    januaries,
    annual: annualLoad(axis, januaries, total),
    deductions: deductionsOf(seat),
  };
}

/** The total of the calendar year that each month falls in. */
function annualLoad(axis: Axis, januaries: Float64Array, total: Cells): Float64Array {
  const annual = axis.months();
  for (let i = 0; i < annual.length; i++) {
    const january = at(januaries, i);
    const isSameYear = i > 0 && january === at(januaries, i - 1);
    annual[i] = isSameYear ? at(annual, i - 1) : yearFrom(total, january);
  }
  return annual;
}
