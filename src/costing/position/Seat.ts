import type { Cents } from "../../kernel/Cents";
import type { Month } from "../../kernel/Month";
import type { CostLine, PricedPart } from "../CostLine";
import { pricePath, type Escalation } from "../escalation";
import type { Given } from "../input/Given";
import type { Basis, Precision } from "../vocabulary";
import type { Employment } from "./Employment";
import type { LoadedCost } from "./LoadedCost";
import type { PayCalendar } from "./PayCalendar";
import type { Position } from "./Position";
import type { Wages } from "./statutory/Wages";

/** A position laid over the axis: who is in it, what it pays, and the lines priced so far of one such seat. */
export interface Seat extends PricedPart {
  readonly basis: Basis;
  readonly position: Position;
  readonly employment: Employment;
  /** Full-time annual pay in cents, by month. */
  readonly annualPay: Float64Array;
  readonly payCalendar: PayCalendar;
  readonly steady: SteadyCost | undefined;
  readonly wages: Wages;
}

/** What somebody employed all along costs; worked out when a line asks, and unknown while that itself is priced. */
export interface SteadyCost {
  /** In the month incurred: the loaded cost. */
  readonly loaded: () => LoadedCost;
  /** In the view that the seat is priced in. */
  readonly inBasis: () => LoadedCost;
}

/** Lines that depend on who is in the seat are exact only when that is certain. */
export const precisionOf = (seat: Seat): Precision => (seat.employment.certain ? "EXACT" : "EXPECTED");

/** The month from which anniversaries, refresh cycles and billing periods of a seat count: an incumbent's hire. */
export const anniversaryOf = ({ seat, start }: Position): Month =>
  seat.state === "INCUMBENT" ? seat.hireDate : start;

/** A price of the seat's by month, raised on the seat's anniversary or in a month of the calendar. */
export function seatPrices(
  { axis, position }: Pick<Seat, "axis" | "position">,
  price: Given,
  increase: Escalation,
): Float64Array {
  return pricePath(axis, price.scaled as Cents, increase, position.start, anniversaryOf(position));
}

/** The lines of some codes that have been priced. */
export const linesOfSeat = (seat: Pick<Seat, "lines">, codes: readonly string[]): CostLine[] =>
  seat.lines.filter((line) => codes.includes(line.code));
