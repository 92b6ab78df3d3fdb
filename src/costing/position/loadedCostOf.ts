import { fiscalYearStart } from "../../kernel/FiscalCalendar";
import { yearOf, monthOf, type Month } from "../../kernel/Month";
import { axisOver, indexOf, monthAt, type Axis } from "../Axis";
import { at, sumOf, type Cells } from "../cells";
import { confidenceOf, priceByRules } from "../CostLine";
import type { CostRule } from "../CostRule";
import { noteOfLine } from "../Explanation";
import { lowestConfidence } from "../Source";
import { alwaysEmployed } from "./Employment";
import type { LoadedCost } from "./LoadedCost";
import type { Position } from "./Position";
import { seatOf, type Seat } from "./Seat";

/** Prices the compensation rules for somebody employed all along, over the whole calendar years that the axis touches. */
export function loadedCostOf(
  position: Position,
  axis: Axis,
  compensation: readonly CostRule<Seat>[],
): LoadedCost {
  const first = monthOf(yearOf(axis.period.start), 1);
  const last = monthOf(yearOf((axis.period.end - 1) as Month) + 1, 1);
  const whole = axisOver({ start: fiscalYearStart(axis.calendar, first), end: last }, axis.calendar);
  const lines = priceByRules(
    compensation,
    seatOf(position, whole, alwaysEmployed(whole), undefined),
    position.title,
  );
  return {
    lines,
    axis: whole,
    annual: annualLoad(
      axis,
      whole,
      sumOf(
        whole,
        lines.map((line) => line.cells),
      ),
    ),
    note: () =>
      noteOfLine(
        "Loaded cost of the calendar year (pay, bonus, charges and benefits of somebody employed all along)",
        lowestConfidence(lines.map(confidenceOf)),
      ),
  };
}

function annualLoad(axis: Axis, whole: Axis, total: Cells): Float64Array {
  const annual = new Float64Array(axis.length);
  for (let i = 0; i < axis.length; i++) {
    const january = indexOf(whole, monthOf(yearOf(monthAt(axis, i)), 1));
    for (let month = january; month < january + 12; month++) annual[i] = at(annual, i) + at(total, month);
  }
  return annual;
}
