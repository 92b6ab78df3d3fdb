import { fiscalYearStart } from "../../kernel/FiscalCalendar";
import { yearOf, monthOf, type Month } from "../../kernel/Month";
import { axisOver, indexOf, monthAt, type Axis } from "../Axis";
import { at, monthly, sumOf, type Cells } from "../cells";
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
  const first = monthOf(yearOf(axis.period.start), 1);
  const last = monthOf(yearOf((axis.period.end - 1) as Month) + 1, 1);
  const whole = axisOver({ start: fiscalYearStart(axis.calendar, first), end: last }, axis.calendar);
  const one = { ...position, count: 1 };
  const seat = openSeat(one, whole, basis, alwaysEmployed(whole), undefined);
  const lines = priceByRules(compensation, seat);
  const total = sumOf(
    whole,
    lines.map((line) => line.cells),
  );
  const januaries = monthly(axis, (i) => indexOf(whole, monthOf(yearOf(monthAt(axis, i)), 1)));
  return {
    lines,
    axis: whole,
    januaries,
    annual: annualLoad(januaries, total),
    deductions: deductionsOf(seat),
  };
}

/** The total of the calendar year that each month falls in. */
function annualLoad(januaries: Float64Array, total: Cells): Float64Array {
  const annual = new Float64Array(januaries.length);
  for (let i = 0; i < annual.length; i++) {
    const january = at(januaries, i);
    const isSameYear = i > 0 && january === at(januaries, i - 1);
    annual[i] = isSameYear ? at(annual, i - 1) : yearFrom(total, january);
  }
  return annual;
}
