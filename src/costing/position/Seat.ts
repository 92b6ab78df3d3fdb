import type { Cents } from "../../kernel/Cents";
import type { Axis } from "../Axis";
import { cellsOf, constant, type Cells, type Series } from "../cells";
import { confidenceOf, type CostLine } from "../CostLine";
import type { PricedCells } from "../CostRule";
import { pricePath } from "../escalation";
import type { Fraction } from "../fraction";
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
  const anniversary = position.seat.state === "INCUMBENT" ? position.seat.hireDate : position.start;
  const annualPay = pricePath(
    axis,
    position.salary.scaled as Cents,
    position.raise,
    position.start,
    anniversary,
  );
  return { axis, position, employment, annualPay, lines: [], loaded };
}

/** Lines that depend on who is in the seat are exact only when that is certain. */
export const precisionOf = (seat: Seat): Precision => (seat.employment.certain ? "EXACT" : "EXPECTED");

/** A price by month x a share of it x who is there (employed, vacant, hired ...), as cells. */
export function weighted(seat: Seat, price: Series, share: Fraction, weight: Series): PricedCells {
  const precision = precisionOf(seat);
  const factor = Float64Array.from(
    { length: seat.axis.length },
    (_, i) => share.numerator * (weight[i] ?? 0),
  );
  return { precision, cells: cellsOf(seat.axis, precision, price, factor, share.denominator) };
}

/** A share of the whole cents of another line. */
export function shareOfLine(seat: Seat, cells: Cells, share: Fraction): PricedCells {
  const factor = constant(seat.axis, share.numerator);
  return {
    precision: precisionOf(seat),
    cells: cellsOf(seat.axis, "EXACT", cells, factor, share.denominator),
  };
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
