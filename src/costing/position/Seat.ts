import type { Cents } from "../../kernel/Cents";
import type { Fraction } from "../../kernel/Fraction";
import type { Axis } from "../Axis";
import { cellsOf, constant, type Cells, type Series } from "../cells";
import { confidenceOf, type CostLine } from "../CostLine";
import type { PricedCells } from "../CostRule";
import { pricePath, type Escalation } from "../escalation";
import type { Given } from "../input/Given";
import { noteOfLine, type InputNote } from "../Explanation";
import type { Precision } from "../vocabulary";
import type { Employment } from "./Employment";
import type { LoadedCost } from "./LoadedCost";
import type { Position } from "./Position";

/** A position laid over the axis: who is in it, what it pays, and the lines priced so far. */
export interface Seat {
  readonly axis: Axis;
  readonly position: Position;
  readonly employment: Employment;
  /** Full-time annual pay in cents, by month. */
  readonly annualPay: Float64Array;
  readonly lines: CostLine[];
  /** What somebody employed all year costs; `undefined` while that itself is being priced. */
  readonly loaded: LoadedCost | undefined;
}

/** A seat of which nothing is priced yet. */
export function seatOf(
  position: Position,
  axis: Axis,
  employment: Employment,
  loaded: LoadedCost | undefined,
): Seat {
  const annualPay = seatPrices({ axis, position }, position.salary, position.raise);
  return { axis, position, employment, annualPay, lines: [], loaded };
}

/** Lines that depend on who is in the seat are exact only when that is certain. */
export const precisionOf = (seat: Seat): Precision => (seat.employment.certain ? "EXACT" : "EXPECTED");

/** A price by month x a share of it x who is there (employed, vacant, hired ...), as cells. */
export function weighted(seat: Seat, price: Series, share: Fraction, weight: Series): PricedCells {
  const precision = precisionOf(seat);
  return { precision, cells: cellsOf(seat.axis, precision, price, share, weight) };
}

/** A share of the whole cents of another line. */
export function shareOfLine(seat: Seat, cells: Cells, share: Fraction): PricedCells {
  return {
    precision: precisionOf(seat),
    cells: cellsOf(seat.axis, "EXACT", cells, share, constant(seat.axis, 1)),
  };
}

/** A price of the seat's by month, raised on the seat's anniversary (an incumbent's: of the hire) or each January. */
export function seatPrices(
  { axis, position }: Pick<Seat, "axis" | "position">,
  price: Given,
  increase: Escalation,
): Float64Array {
  const anniversary = position.seat.state === "INCUMBENT" ? position.seat.hireDate : position.start;
  return pricePath(axis, price.scaled as Cents, increase, position.start, anniversary);
}

/** The line of a code, if it has been priced. */
const lineOf = (seat: Seat, code: string): CostLine | undefined =>
  seat.lines.find((line) => line.code === code);

/** The cells of a line; none where it does not apply. */
export const cellsOfLine = (seat: Seat, code: string): Cells =>
  lineOf(seat, code)?.cells ?? new Float64Array(seat.axis.length);

/** A note on each of some lines that a rule reads. */
export function notesOfLines(seat: Seat, codes: readonly string[]): InputNote[] {
  return codes.flatMap((code) => {
    const line = lineOf(seat, code);
    return line === undefined ? [] : [noteOfLine(line.label, confidenceOf(line))];
  });
}
