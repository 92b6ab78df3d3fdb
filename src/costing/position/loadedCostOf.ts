import { fiscalYearStart } from "../../kernel/FiscalCalendar";
import { yearOf, monthOf, type Month } from "../../kernel/Month";
import { axisOver, indexOf, monthAt, type Axis } from "../Axis";
import { at, sumOf, type Cells } from "../cells";
import { priceByRules } from "../CostLine";
import type { CostRule } from "../CostRule";
import type { Basis } from "../vocabulary";
import { alwaysEmployed } from "./Employment";
import type { LoadedCost } from "./LoadedCost";
import type { Position } from "./Position";
import { seatOf, type Seat } from "./Seat";
import { deductionsOf } from "./statutory/ChargedRule";

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
  const seat = seatOf(one, whole, basis, alwaysEmployed(whole), undefined);
  const lines = priceByRules(compensation, seat);
  const total = sumOf(
    whole,
    lines.map((line) => line.cells),
  );
  return { lines, axis: whole, annual: annualLoad(axis, whole, total), deductions: deductionsOf(seat) };
}

/** The total of the calendar year that each month falls in. */
function annualLoad(axis: Axis, whole: Axis, total: Cells): Float64Array {
  const annual = new Float64Array(axis.length);
  for (let i = 0; i < axis.length; i++) {
    const january = indexOf(whole, monthOf(yearOf(monthAt(axis, i)), 1));
    if (i > 0 && january === indexOf(whole, monthOf(yearOf(monthAt(axis, i - 1)), 1))) {
      annual[i] = at(annual, i - 1);
      continue;
    }
    for (let month = january; month < january + 12; month++) annual[i] = at(annual, i) + at(total, month);
  }
  return annual;
}
